/**
 * Small words by what they do around the name of a thing: `Determiner` opens a name ("our bakery website"), `Own` says
 * whose it is, `Loose` is no part of the name, `Follower` may come after it (any other word makes the thing a part of a
 * longer name: "app store"). Lists of words, separated by spaces; a word may stand in several.
 */
export const GRAMMAR: Readonly<Record<'Determiner' | 'Own' | 'Loose' | 'Follower', string>> = {
  Determiner: 'our my a an the this new one',
  Own: 'our my',
  Loose:
    'and or of for to in on with from by at as is are be will should can could must have has do does not no so if but ' +
    'very really quite it its i we you your their our my the a an this that these those which who need needs needed ' +
    'want build building create creating design designing develop developing make making write writing edit editing fix ' +
    'fixing update updating help looking someone person developer designer expert specialist freelancer talented ' +
    'experienced skilled senior junior best cheap cheapest affordable low-cost own same next first last great good nice ' +
    'cool quick fast top other more few many several following above below only all each every both just also into up ' +
    'using used within per via entire whole full final working would like some any real how what when where why there ' +
    'then than provided given said attached ongoing on-going long-term full-stack successful potential possible complete ' +
    'old bad right',
  Follower:
    'for that which to with in on of and or is are was will should must can using where by from as need needs has have so ' +
    'called based at including about like similar but we i it needed required wanted within via into plus this next ' +
    'before after who if when because then again now also asap not every each our my',
};
