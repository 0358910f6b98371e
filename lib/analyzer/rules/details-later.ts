import { LIST_ONCE } from '../facts/fact-pattern';
import { findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';
import { isInBrackets } from '../vague/slot';

const i = (pattern: string) => new RegExp(pattern, 'gi');
const DETAIL =
  '(?:(?:full|more|further|other|additional|specific|exact|complete|detailed|comprehensive|all|all the|the|any|some|project|our|job)\\s+){0,4}(?:details?|info(?:rmation)?|specifics|specifications?|specs?|requirements?|instructions|briefs?(?! (?:details|description|idea|overview|of|intro))|scope|descriptions?|expectations|particulars|explanations?)(?: (?:of|on|about|for|regarding) (?:the|this|our) (?:\\w+ )?(?:project|job|work|task|role|app|site|website))?';
const LATER = `${LIST_ONCE}(?:later(?: on)?|after (?:hire|hiring|award|acceptance|accepting(?: offer| the offer)?|approval|selection|(?:your |the |a )?(?:response|reply|contact)|the (?:interview|nda)|nda|we (?:talk|chat|hire)|you (?:apply|are hired)|signing(?: (?:the |an )?nda)?)|(?:once|when|if|as soon as) (?:we|you|i|they|the|hired|selected|shortlisted|awarded|accepted|agreed|approved|interested|it|contacted|an? nda|(?:the )?(?:initial )?interest)(?:['’]re)?(?: \\w+){0,6}|upon (?:\\w+ )?(?:selection|hire|hiring|request|agreement|award|acceptance|approval|contact|signing)|(?:in|on|via|over|through|by|during) (?:a |an |the |our |private |direct |short |quick |brief )*${LIST_ONCE}(?:chat|inbox|dms?|pms?|messages?|private|call|calls|zoom(?: call)?|video call|phone|interviews?|meeting|discussion|skype|whatsapp|messenger|a set of calls)|privately|directly|to (?:the )?(?:selected|shortlisted|successful|chosen|hired|right|interested|winning) (?:\\w+ )?(?:candidates?|freelancers?|individuals?|applicants?|persons?|bidders?|developers?|designers?)|with (?:the )?(?:selected|shortlisted|successful|chosen|hired|right) (?:candidates?|freelancers?|individuals?|applicants?|persons?|developers?|designers?))`;
const GIVE =
  '(?:share|shared|communicated|explain|explained|provide|provided|give|given|discuss|discussed|send|sent|disclose|disclosed|reveal|revealed|tell|told|describe|described|go into|talk about|cover|covered|go over|show|shown|clarify|clarified|follow|shared with you)';

const DECIDES = '[the details that decide the price]';
const SO_FAR = /^(?: \(|, )so far:/;
const soFar = ({ 0: words, input, index }: RegExpExecArray): [string] => [
  isInBrackets(input.slice(0, index)) ? `${words}, so far: ${DECIDES}` : `${words} (so far: ${DECIDES})`,
];
/** The words stay, and what is known stands behind. */
const SAID_SO_FAR: Pick<Phrase, 'unlessAfter' | 'rewrites'> = { unlessAfter: SO_FAR, rewrites: soFar };

const PHRASES: readonly Phrase[] = [
  {
    words: i(
      `\\b(?:(?:will|i['’]ll|we['’]ll) (?:explain|share|tell you|discuss|show you) (?:everything|all|more|it all|the rest)(?: of it)? ${LATER}|(?:more|details|info) to (?:follow|come)\\b)`,
    ),
    ...SAID_SO_FAR,
  },
  {
    words: i(
      `\\b(?:the )?(?:requirements?|details|scope|specs?|specifications?|features|design|brief) (?:is|are|have|has) (?:not|n['’]t)(?: been)? (?:\\w+ )?(?:finali[sz]ed|decided|defined|written|ready|clear|fixed|complete)(?: yet)?\\b`,
    ),
    rewrites: ['the requirements so far are [a list of what it must do]'],
  },
  // "more details in DM", "full details once hired", "requirements will be shared after NDA"
  {
    words: i(
      `(?:\\b${DETAIL}\\s+(?:can|will|to|would|shall|may|is to|are to)\\s+(?:be\\s+|follow\\s*)?(?:${GIVE}\\s+)?(?:with you\\s+|further\\s+)?|(?:\\b(?=(?:more|full|further|other|additional|complete|exact|detailed)\\b)|^\\W*)${DETAIL}\\s+(?:(?:given|provided|shared|sent|discussed)\\s+)?)${LATER}(?: (?:is|are|has been|have been) \\w+(?: and (?:returned|agreed|accepted)(?: to (?:me|us))?)?)?`,
    ),
    unlessBefore:
      /\b(?:below|following|your|these|with|contact|give|send|share|tell|provide|explain|discuss|get|see|have|need|know|for|about|receive)(?: (?:you|me|us|with))*\s*$/i,
    unlessAfter: SO_FAR,
    rewrites: (hit) =>
      /[\p{L}\p{N}][^\p{L}\p{N}(:]*$/u.test(hit.input.slice(0, hit.index))
        ? soFar(hit)
        : // "(Details will be shared | after hire)"
          /^ \p{L}/u.test(hit.input.slice(hit.index + hit[0].length))
          ? []
          : ['the details: [what decides the price]'],
  },
  {
    words: i(
      `\\b(?:${LATER.replace('(?:later(?: on)?|', '(?:')},? )?(?:you|the (?:\\w+ )?(?:candidates?|freelancers?|applicants?))(?:['’]ll| will) (?:receive|get|be (?:given|provided with|sent)) (?:a |an |the |all )*(?:comprehensive |full |detailed )?(?:project )?(?:details?|brief|information|requirements|scope|specifications?)(?: (?:later|afterwards|then|${LATER}))?`,
    ),
    ...SAID_SO_FAR,
    unlessBefore: /\b(?:attached|below|here)\b[^.]{0,30}$/i,
  },
  {
    words: i(
      `\\b(?:(?:i|we|pm|manager|team)(?: ?['’]?ll| will| can| could| would|['’]d)|(?<=^\\W*)(?:will|can)(?! follow)|(?:happy|glad|love|like) to(?= (?:share|tell|explain) (?:you )?(?:more|everything)))(?: be (?:able|happy|glad) to| gladly| be)? (?:then )?(?:${GIVE}|sending|sharing) (?:you |with you |with |it |this |them |to you |more |about it |in |the whole |a |an ){0,4}(?:${DETAIL}|in (?:more )?details?|more(?! (?:details?|info))|it all|presentation)(?:[^.!?\\n]{0,15}?${LATER})?\\b(?! (?:below|here|in the attach|on|about|of|what)\\b)`,
    ),
    ...SAID_SO_FAR,
  },
  {
    words: i(
      `\\b(?:i|we)(?:['’]ll| will| can)? (?:be able to )?(?!(?:talk|speak) (?:in|on|via|over|through|by) )(?:explain|discuss|tell|share|talk|speak|clarify)(?: (?:you|it|this|that|them|about it|everything|more|further|details|with you|through it|the (?:rest|project|details)|into (?:more |full )?(?:project )?details?|in details?)){0,3} ${LATER}`,
    ),
    ...SAID_SO_FAR,
  },
  // "love to discuss the details further", "happy to discuss further details in a Zoom call"
  {
    words: i(
      `\\b(?:(?:love|happy|like|glad|willing|need|proceed) to )?discuss (?:about )?(?:(?:the|all|our|your|any|these|project|more|further|specific|exact) ){0,3}(?:details|specifics|requirements|needs|scope|project|job|it)(?: (?:further|in (?:more )?details?|with you|${LATER}))\\b`,
    ),
    rewrites: [`answer questions on ${DECIDES}`],
  },
  {
    words: i(
      `\\b(?:love|happy|like|glad|proceed) to (?:discuss|share|explain|provide|give) (?:you )?(?:${DETAIL})(?: further)?\\b`,
    ),
    rewrites: [`answer questions on ${DECIDES}`],
  },
  {
    words: i(
      `\\b(?:(?:we|i) can (?:then )?discuss (?:about )?(?:it|this)|the details of which will be shared(?: with you)?)\\b`,
    ),
    ...SAID_SO_FAR,
  },
  // "shortlisted candidates will be given more information", "we will contact you with the details"
  {
    words: i(
      `\\b(?:(?:shortlisted|selected|chosen|hired|successful) (?:\\w+ )?(?:candidates?|freelancers?|applicants?)(?: will|['’]ll) (?:receive|get|be (?:given|sent|told))|(?:we|i)(?: will|['’]ll) (?:contact|message|call|e-?mail|get back to) you with) ${DETAIL}(?: ${LATER})?\\b`,
    ),
    ...SAID_SO_FAR,
  },
  // "not willing to share it here", "I can't go into details yet"
  {
    words: i(
      `(?<=^\\W*|[,;:] |\\b(?:and|but|so) )(?:(?:we|i)(?:['’](?:m|re|d)| am| are| would)? )?(?:not (?:willing|able|going|ready) to|can ?not|can['’]?t|(?:do not|don['’]?t) want to|rather not|prefer not to) (?:share|disclose|reveal|publish|go into|give away)\\b[^.!?,;\\n]{0,30}?\\b(?:here|public(?:ly)?|yet|details?)(?: here| yet)?\\b`,
    ),
    unlessAnywhere: /\b(?:data|names?|passwords?|credentials|customers?|clients?)\b/i,
    rewrites: [`here are ${DECIDES}`],
  },
  {
    words: i(
      `\\b(?:we|i) (?:will|can|['’]ll) (?:share|send|provide|give|show)(?! (?:access|credentials?|logins?|passwords?|feedback|payment|an? offer))[^.!?;\\n]{3,40} (?:once|after|when|upon) (?:the |your |we |you )?(?:proposal|offer|job|contract|bid|nda|hire|application|accept|selected|selection|hired|agree(?: on (?:the |a )?(?:price|terms|rate))?|award\\w*)(?: (?:has been|is|have been|are|been))?(?: (?:accepted|signed|awarded|started|hired|approved|selected|agreed))?`,
    ),
    rewrites: ['here is [what the work needs]'],
  },
  // "message me for details", "contact me to get that information"
  {
    words: i(
      `\\b(?:please |kindly |pls |just )*(?:message|dm|pm|contact|inbox|ping|call|text|e-?mail|write(?: to)?|ask|reach out to|get in touch with|chat with|reach out|get in touch|contact us)(?: (?:me|us))?(?: directly| privately)? (?:for|from|to (?:get|know|see|receive|have|discuss|find out|talk(?: more)? about)|if you (?:need|want)|about)(?: the| that| all| any)? (?:${DETAIL}|more|an? example|examples?|samples?|the (?:files?|documents?|links?|designs?))(?: of)?\\b`,
    ),
    unlessAnywhere: /\b(?:questions?|queries|clarif\w+|need any|bot|chatbot|button|page|visitors|users|customers)\b/i,
    rewrites: ['see the details here: [a link]'],
  },
  // "link will be provided later", "to be defined later", "length will be discussed"
  {
    words: i(
      `\\b(?:link|links|files?|mock-?ups?|examples?|samples?|documents?|designs?|data|dataset|content|characteristics|wireframes?|figma|materials?|budget|length|topics?|assets?|list)\\s+(?:that )?(?<flag>(?:will|to|can|would|shall|we will|i will)\\s+(?:be\\s+|follow\\s*)?(?:(?:${GIVE}|defined|determined|decided|finali[sz]ed|agreed|announced)\\s*)?(?:with you\\s+)?${LATER})\\b`,
    ),
    unlessAnywhere:
      /\b(?:users?|customers?|app should|payment|invoice|bonus|milestone|salary|paid|access|credentials|password|nda will)\b/i,
    rewrites: (hit) => [
      `${/s\s+$/i.test(hit[0].slice(0, hit[0].indexOf(hit.groups!.flag!))) ? 'are' : 'is'} [the link or the answer]`,
    ],
  },
  {
    words: i(
      `\\b(?:will|to) be (?:defined|determined|decided|finali[sz]ed|discussed|shared|confirmed|disclosed|explained)(?: (?:later|further|soon|privately|afterwards))?(?=\\s*(?:[).,;!]|$|\\n))`,
    ),
    unlessAfter: SO_FAR,
    unlessBefore:
      /\b(?:budget|price|pricing|pay|payment|rate|rates|salary|cost|compensation|bonus|fee|must|has|have|data|results?|users?|then|they|should|could|applicants?|candidates?|nothing|not|yet)(?: \w+)?[ ,:–-]{1,4}$/i,
    rewrites: ({ 0: words }) => [
      /^to\b/i.test(words)
        ? DECIDES
        : /shared|disclosed|explained/i.test(words)
          ? 'can be found at [a link]'
          : 'will be [the answer]',
    ],
  },
  {
    words: i(
      `\\b(?:which|that|and|as) (?:we|i) (?:can|will|could|shall) (?:share|provide|give|discuss|explain|send|disclose|show|tell)(?: (?:you|them|it|with you|about))* ${LATER}`,
    ),
    rewrites: ({ 0: words }) => [/^(?:which|that)/i.test(words) ? `which is ${DECIDES}` : `and here are ${DECIDES}`],
  },
  // "The details are secret for now", "we tell the one we choose", "we will see on the way what it must do"
  {
    words: i(
      `\\b(?:the )?(?:details?|idea|concept|requirements?|specs?|scope|topic|subject|rest)(?: of (?:the|this|our|my) \\w+)? (?:is|are|stays?|remains?|will be|will stay) (?:kept )?(?:secret|confidential|a secret|under wraps)(?: (?:now|for now|at the moment|until[^.!?,;\\n]{1,30}))?\\b|\\b(?:we|i)(?: will|['’]ll)? (?:only )?tell (?:it |them |more |everything |this )?(?:only )?(?:to )?the (?:one|person|freelancer|designer|developer|applicant|candidate)s? (?:who(?:m)? |that )?(?:we|i) (?:choose|hire|select|pick|take)\\b`,
    ),
    unlessAnywhere: /\b(?:users?|customers?|patients?|clients?|nda|agreement)\b/i,
    rewrites: ({ 0: words }) => [
      /^(?:we|i)\b/i.test(words) ? `here are ${DECIDES}` : 'the details: [what decides the price]',
    ],
  },
  // No plan yet
  {
    words: i(
      `\\b(?:(?<verb>do not|don['’]?t|haven['’]?t|have not|didn['’]?t)|no) (?:have |got |written |made |prepared |yet )*(?:an? |the |any |our |clear |exact |proper |detailed |final |full )*(?:specs?|specifications?|briefs?|designs?|design\\/ux|requirements?|wireframes?|mock-?ups?|plans?|scope|requirements document|documentation)(?: (?:in mind|ready|written|prepared|for (?:it|this)))?(?: (?:yet|at (?:the|this) (?:moment|time|stage|point)|right now|so far|currently))\\b`,
    ),
    unlessAnywhere: /\b(?:if you|you (?:do not|don['’]t))\b/i,
    rewrites: ({ groups }) => [
      groups?.verb
        ? 'start from [an example or a list of what it must do]'
        : '[an example or a list of what it must do] to start from',
    ],
  },
  {
    words: i(
      `\\b(?:figure|work|sort|think) (?:it|this|that|things|everything|the (?:details|rest|scope|requirements)) out (?:as we go|together|along the way|later|on the (?:go|fly|way))\\b|\\b(?:see|find out|discover|decide) (?:it |this |that |together |the rest )*(?:as we go|along the way|on the way|on the go|while we work|during the (?:work|project))\\b|\\b(?:make it up|decide|define (?:it|the (?:scope|details|requirements))|adjust|plan) as we go(?: along)?\\b`,
    ),
    rewrites: ['start with [the first thing to be done]'],
  },
  {
    words: i(
      `\\b(?:(?:still|currently|yet) (?:to be|being|figuring|working|deciding|defining) (?:out |on )?(?:defined|decided|determined|written|planned|the (?:details|scope|requirements|specs?|specification|brief))|once (?:the )?requirements are clear)\\b`,
    ),
    unlessAfter: SO_FAR,
    rewrites: ['$0 (so far: [a list of what it must do])'],
  },
];

export default defineRule({
  id: 'details-later',
  scope: 'sentence',
  mistake: 'unprepared',
  title: 'Details kept for later',
  severity: 'medium',
  weight: 6,
  docs: {
    what: 'What decides the price is kept for later',
    why: 'Freelancers must guess, so the bids you get are padded or worthless and the talk starts again.',
    instead: 'Put the details here now; leave out only names and numbers that must stay private.',
    source:
      'Amy Sept, “How to Choose and Interview the Right Freelancer for Your Project”: http://appliedmarketinggroup.biz/how-to-choose-and-interview-the-right-freelancer-for-your-project.html',
  },
  examples: {
    invalid: [
      {
        post: 'A label for our beer. The details are secret for now.',
        flags: ['The details are secret for now'],
        after: 'A label for our beer. The details: [what decides the price].',
      },
      {
        post: 'We need a flyer. More details in chat.',
        flags: ['More details in chat'],
        after: 'We need a flyer. The details: [what decides the price].',
      },
      {
        post: 'I will send the PDF when we agree on the price.',
        flags: ['I will send the PDF when we agree on the price'],
        after: 'Here is [what the work needs].',
      },
      {
        post: 'We have no clear plan yet.',
        flags: ['no clear plan yet'],
        after: 'We have [an example or a list of what it must do] to start from.',
      },
      {
        post: 'A menu for our café. Shortlisted candidates will be given more information.',
        flags: ['Shortlisted candidates will be given more information'],
        after:
          'A menu for our café. Shortlisted candidates will be given more information (so far: [the details that decide the price]).',
      },
      {
        post: 'A new board game. I am not willing to share it here.',
        flags: ['I am not willing to share it here'],
        after: 'A new board game. Here are [the details that decide the price].',
      },
    ],
    valid: [
      {
        post: 'I will send two sample sheets when you apply.',
        because: 'what comes before the hire helps to price it',
      },
      { post: 'More details are in the attached sheet.', because: 'the details are there' },
      { post: 'We can talk on the phone or by e-mail.', because: 'it says how the two work together' },
      { post: '- Can follow detailed instructions', because: 'it is said of the applicant' },
      { post: 'Contact us if you have questions.', because: 'an open door for questions keeps nothing back' },
      { post: 'The bot sends more information to users on request.', because: 'it is what the product does' },
    ],
  },
  *find(sentence) {
    yield* findPhrases(sentence.text, PHRASES);
  },
});
