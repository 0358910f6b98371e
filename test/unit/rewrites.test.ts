import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { findCandidates } from '../../lib/analyzer/vague/candidates';
import { rewriteVague } from '../../lib/analyzer/vague/rewrite';

/** The sentence once its first vague words are rewritten; nothing where there is only advice. */
function rewritten(text: string): string | null {
  const { span, rewrites } = rewriteVague(text, findCandidates(text)[0]!);
  return rewrites[0] === undefined ? null : text.slice(0, span.start) + rewrites[0] + text.slice(span.end);
}

/** The rewrite that a rule offers first in a description. */
const offered = (description: string, rule: string): string | undefined => {
  const [flag] = analyze({ title: '', description }).findings.filter((each) => each.rule === rule);
  return flag?.kind === 'flag' ? flag.rewrites[0]?.text : 'no flag';
};

describe('the bracket of a rewrite', () => {
  test.each([
    ['The hall should look as beautiful as possible.', 'as beautiful as possible (like [an example you like]).'],
    ['A list for a specific group of bakers.', 'a specific group of bakers ([which exactly]).'],
    ['We need seamless integration of the two tills.', 'seamless integration of the two tills (measured by'],
    ['The oven should seamlessly handle bread.', 'seamlessly handle bread (measured by'],
    ['Build an innovative bread app.', 'innovative bread app (unlike [what you do not want])'],
    ['You must be amazing at plain English.', 'amazing at plain English (judged by'],
    ['An intuitive, intelligent and entertaining garden game for us.', 'entertaining garden game (usable by [whom]'],
    ['A link to a simple  bread page.', 'a simple  bread page ([what it includes]).'],
    ['You will tackle diverse tasks.', 'diverse tasks ([which ones]).'],
    ['You will bake diverse cakes neatly.', 'diverse cakes ([which ones]) neatly.'],
    ['A sophisticated oven capable of baking in the rain.', 'A sophisticated oven (with [which features]) capable of'],
    ['A visually pleasing and simple to read row of charts and maps.', 'to read row of charts (like [an example'],
    ['Bring meaningful insights to bake.', 'meaningful insights (covering [which points]) to bake.'],
    ['The oven should work seamlessly with our lamp.', 'seamlessly with our lamp (measured by'],
    ['It must effectively store the bread in boxes.', 'store the bread in boxes (measured by'],
    ['Test and resolve any issues that arise during the fair.', 'any issues (at most [number]) that arise during'],
    ['Help with cakes that may arise during the fair.', 'cakes (at most [number]) that may arise during the'],
    ['A comprehensive list of relevant bakers.', 'list of relevant bakers (covering [which points]).'],
    ['Rolls can be discussed on a call.', 'discussed on a call (so far: [what you have in mind]).'],
    ['It is ready with improvements/modifications.', 'improvements/modifications ([which ones]).'],
    ['A comprehensive Bread & Cake Report for us.', 'Bread & Cake Report (covering [which points]) for'],
    ['A smooth baking lesson for us.', 'A smooth baking lesson (measured by'],
    ['It acts like other baking machines do.', 'other baking machines ([which ones]) do.'],
    ['It must be secure and efficient in baking rolls.', 'efficient in baking rolls (measured by'],
    ['We need some additional rolls together with a lamp.', '[number] additional rolls together with a lamp.'],
    ['Professional Lecture to Bakers on Bread', 'Lecture to Bakers on Bread (judged by [what you will look at])'],
    ['Optimize existing ovens and develop new features that save bread.', 'ovens ([measured how]) and develop new'],
    ['I am not sure how many rolls to bake.', 'not sure how many rolls to bake (best guess: [your guess]).'],
    ['It will potentially convert into a shop.', 'potentially (depending on [what]) convert into a shop.'],
    [
      'Regular monthly and yearly lists of cakes.',
      'Regular monthly and yearly lists of cakes (covering [which points]).',
    ],
  ])('never cuts a phrase in half: %s', (text, after) => {
    expect(rewritten(text)).toContain(after);
  });

  test.each([
    [
      'The shop must be user-friendly, visually appealing, and ours.',
      'user-friendly (usable by [whom] without help), visually appealing, and',
    ],
    [
      'It must be user-friendly, secure, and efficient in baking.',
      'user-friendly (usable by [whom] without help), secure, and efficient in baking.',
    ],
    ['It must be easy to follow, fun and exciting.', 'easy to follow (for [whom] without help), fun and exciting.'],
    ['Help with best practices and troubleshoot any issues.', 'best practices ([which ones]) and troubleshoot'],
  ])('stands behind the word it is about: %s', (text, after) => {
    expect(rewritten(text)).toContain(after);
  });

  test.each([
    [
      'A robust oven (made of brick) for us.',
      'A robust oven (made of brick; measured by [a figure or a test]) for us.',
    ],
    ['A modern oven (brick, iron).', 'A modern oven (brick, iron; like [an example you like]).'],
    ['We need some basic marketing (rolls?).', 'We need some basic marketing (rolls?; [what it includes]).'],
  ])('goes into a bracket that follows: %s', (text, after) => {
    expect(rewritten(text)).toBe(after);
  });

  test('becomes a comma where a vague bracket follows', () => {
    expect(rewritten('Length: to be defined (ongoing)')).toBe(
      'Length: to be defined, so far: [what you have in mind] (ongoing)',
    );
  });
});

describe('only advice is given', () => {
  test.each([
    'We make a garden game similar to an engaging game like chess.',
    'It does essential functions such as baking and selling.',
    'You work on fixing bugs: the till, the lamp, the door.',
    'The oven should seamlessly handle bread, rolls, and cakes.',
    'It works with the ovens and other machines, like mixers.',
  ])('where the answer stands behind the words or a list is cut: %s', (text) => {
    expect(rewritten(text)).toBeNull();
  });

  test.each([
    'Is the bread baked? etc.',
    'The baker goes home. etc. if the shop is shut.',
    'Take names from our own list but not limited to these.',
  ])('where no list goes on: %s', (text) => {
    expect(rewritten(text)).toBeNull();
  });
});

describe('the blank', () => {
  test.each([
    ['They need not be polished.', 'not be polished ([what is good enough]).'],
    ['It is not only modern.', 'modern (like [an example'],
    ['Experience in making user-friendly ovens.', 'user-friendly ovens (like [an example you like]).'],
    ['A user-friendly form for our customers.', 'user-friendly form (measured by [a figure or a test]) for our'],
    ['It would be nice to have bread.', null],
    ['You have solid experience.', 'solid experience ([number] years).'],
    ['We are open to other suggestions on it.', 'suggestions on it (so far: [what you have in mind]).'],
    ['Possibly a bread list for the shop.', 'Possibly a bread list (depending on [what]) for the shop.'],
    ['Six rolls, with potentially more later.', 'potentially more ([how many]) later.'],
    ['I will send photos as needed.', 'as needed ([in which cases]).'],
    ['The occasional cake.', 'occasional cake ([how often]).'],
    ['We work on an ongoing basis.', 'ongoing basis (about [number] hours a week).'],
    ['Any modern oven.', 'Any modern oven (preferably [which one]).'],
    ['It is market specific.', 'specific (to [which one]).'],
    ['It is as easy-to-use shop page as ours.', 'easy-to-use shop page (for [whom] without help)'],
    ['An ultra-fast oven.', 'An ultra-fast oven (measured by [a figure or a test]).'],
    ['Use more sophisticated ovens.', 'more sophisticated ovens (with [which features]).'],
    ['Bake with minimal edits.', 'minimal edits (at most [how many]).'],
    ['It allows us to bake as needed.', 'as needed ([in which cases]).'],
    ['Use free flour where possible.', 'where possible ([in which cases]).'],
    ['Tell us in as much detail as possible.', 'in as much detail as possible (covering [which points]).'],
    ['The link will be provided later.', 'provided later ([when]).'],
    ['Maybe add another shade of blue.', 'Maybe add another shade of blue (depending on [what]).'],
    ['The bread is urgent, the cakes can wait.', 'is due by [date], the'],
    ['The bread is quite urgent, photos can wait.', 'urgent (due by [date]), photos'],
    ['I am flexible on the budget.', 'flexible on the budget (so far: [what you have in mind]).'],
    ['Modern customer facing lists.', 'Modern customer facing lists (like [an example you like]).'],
    ['Help with diverse IT queries.', 'diverse IT queries ([which ones]).'],
    ['Copy some of the functionality.', 'Copy [which parts] of the functionality.'],
    ['Copy some of the cakes.', 'Copy [number] of the cakes.'],
    ['We bake on an ad hoc basis.', 'ad hoc basis (about [number] hours a week).'],
    ['A bit of help.', 'A bit of help ([how much]).'],
    ['A bit of creativity.', 'A bit of creativity (like [an example you like]).'],
    ['Some sort of bread.', 'Some sort of bread ([which exactly]).'],
    ['Basic cakes.', 'Basic cakes ([what they include]).'],
    ['A minimal logo.', 'A minimal logo (like [an example you like]).'],
    ['Minimal latency.', 'Minimal latency (at most [how much]).'],
    ['So that only a number of rolls get sold.', 'a number of rolls ([which ones]) get sold.'],
    ['It becomes more sophisticated.', 'more sophisticated (with [which features]).'],
    ['Build an AI system that bakes.', 'an AI system (with [which features]) that bakes.'],
    ['Areas for improvement.', 'improvement (at least [number]).'],
    ['Bring new cakes to life.', 'new cakes to life ([which ones]).'],
    ['A fast website.', 'A fast website (loading within [how long]).'],
    ['Start date: ASAP', 'Start date: [date]'],
    ['A unique sign for us.', 'A unique sign (unlike [what you do not want]) for us.'],
    ['An original and creative, clean sign.', 'clean sign (unlike [what you do not want]).'],
    ['Make our bakery more efficient and effective.', 'efficient and effective (measured by [a figure or a test]).'],
    ['It becomes more appealing.', 'more appealing (like [an example you like]).'],
    ['Baking with enhanced customer flow.', 'enhanced customer flow (measured by [a figure or a test]).'],
    ['We need fantastic designs.', 'fantastic designs (like [an example you like]).'],
    ['An oven (easy to use) for us.', '(easy to use for [whom], without help) for'],
    ['A user-friendly baking experience.', 'user-friendly baking experience (easy for [whom] without help).'],
    ['Available (ASAP) and near.', 'Available (from [date]) and near.'],
  ])('can be filled where it stands: %s', (text, after) => {
    if (after === null) expect(rewritten(text)).toBeNull();
    else expect(rewritten(text)).toContain(after);
  });
});

test('what is yet to be defined is not said to be set out', () => {
  expect(offered('The sizes of the signs are yet to be defined by us.', 'details-later')).toBe(
    'yet to be defined (so far: [a list of what it must do])',
  );
});

test.each([
  [
    'Please apply so we can discuss in detail',
    'we can discuss in detail (so far: [the details that decide the price])',
  ],
  [
    'A contract comes and more details will be shared after hiring.',
    'more details will be shared after hiring (so far: [the details that decide the price])',
  ],
  ['More details will be shared after hiring.', 'The details: [what decides the price]'],
  ['Bake six rolls (details will be provided privately after hire).', undefined],
  ['If this is for you, contact me for more details.', 'see the details here: [a link]'],
])('what comes later is said now, and the sentence stays whole: %s', (text, rewrite) => {
  expect(offered(text, 'details-later')).toBe(rewrite);
});

test.each([
  ['The job is 3 hours a day.', '3 hours a day to deliver [what is finished each week]'],
  ['The job is 3 hours a day at $45 for you.', '3 hours a day (to deliver [what is finished each week])'],
  ['Time tracking is required.', 'Time tracking is required (we also ask for [what is finished] each [day or week])'],
  [
    'You must use the Upwork timer.',
    'You must use the Upwork timer (we also ask for [what is finished] each [day or week])',
  ],
  ['The job is 3hours/day 5days/week at a desk.', '3hours/day 5days/week (to deliver [what is finished each week])'],
])('a result stands beside the whole time: %s', (text, rewrite) => {
  expect(offered(text, 'paid-presence')).toBe(rewrite);
});

test('three trades stay whole with what they are for', () => {
  const text = 'You will design our logo, write our blog articles and run a marketing campaign tailored to bakers.';
  expect(offered(text, 'three-trades')).toMatch(/tailored to bakers \(each as a job of its own\)$/);
});

test.each([
  ['We are a bakery with limited budget.', 'low-budget', 'a budget of [amount]'],
  ['We have a limited budget.', 'low-budget', 'budget of [amount]'],
  ['Send me your best price for a cake.', 'lowest-price', 'your price'],
])('money fits its sentence: %s', (text, rule, rewrite) => {
  expect(offered(text, rule)).toBe(rewrite);
});

test('a role is kept, with what it is for', () => {
  const offeredFor = (description: string) => offered(description, 'core-role');
  expect(offeredFor('We need a fractional CTO for our bakery.')).toBe('a fractional CTO (to advise on [what])');
  expect(offeredFor('We need a technical co-founder (CTO) here.')).toBe('a technical co-founder to advise on [what]');
});

test('a date right behind words for haste says when', () => {
  expect(offered('I need the cake ASAP, no later than 10am on Monday, 24th January.', 'vague-urgency')).toBe('no flag');
  expect(offered('I need the cake ASAP. The fair is on 3 March.', 'vague-urgency')).toBe('by [date]');
});

test.each([
  'I am not sure how many rolls to bake (best guess: forty).',
  'Bake six rolls and then potentially a wedding cake (depending on the price).',
  'We want a unique sign (unlike the one of the mill) for our bakery.',
  'We need fantastic bread (judged by my wife) for the fair.',
])('what the client filled in is an answer: %s', (text) => {
  const flagged = analyze({ title: '', description: text }).findings.filter(({ rule }) =>
    /^(?:vague|open)-/.test(rule),
  );
  expect(flagged).toEqual([]);
});

test('two brackets never stand side by side', () => {
  const { findings } = analyze({ title: 'Full-time photo editor (rye and wheat) for a mill', description: 'Rolls.' });
  const [flag] = findings.filter((each) => each.rule === 'long-commitment');
  expect(flag?.kind === 'flag' && flag.rewrites[0]?.text).toBe(
    'Full-time (after a paid trial of [length]) photo editor',
  );
});

test('a hire for longer is not said of the one who is not wanted', () => {
  expect(offered('We are not looking for a one-time freelancer.', 'long-commitment')).toBe(
    'not looking for a one-time freelancer (rather for longer, after a paid trial of [length])',
  );
});
