import type { FactPattern } from './fact-pattern';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const COUNT =
  '(?:\\d+(?:\\.\\d+)?(?:\\s?(?:-|–|to|or)\\s?\\d+)?|an?|one|two|three|four|five|six|seven|eight|ten|twelve|couple of|few|next)';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|${MONTH}(?: \\d{4})?|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|(?:this |next |coming )?${WEEKDAY}|today|tonight|tomorrow|(?:the )?(?:end of|close of|weekend)(?: (?:the|this|next))?(?: (?:day|week|month|year|${MONTH}|business|today|${WEEKDAY}|play))?|(?:this|next) (?:week(?:end)?|month)|cob|eod|eow|christmas|(?:the )?\\d{1,2}(?:st|nd|rd|th)|the weekend|20\\d\\d)`;
const SPELL = '(?:hours?|hrs?|days?|weeks?|months?|years?|business days?|working days?)';

/** When the work is finished or how long it takes, what is paid, how the result is judged. */
export const TERMS: readonly FactPattern[] = [
  {
    kind: 'date',
    words: new RegExp(
      `\\b(?:by|before|until|till|no later than|not later than|latest|due(?: date)?(?: is| on| by| in)?:?|deadline(?: is| for [^.;:]{1,30} is| of| on| by)?:?|(?:needed|required|completed?|finished|done|delivered|ready|submitted|live|launch(?:ed)?|delivery|returned|in place) (?:by|before|on|for|for the)|over) (?:the )?(?:latest )?(?:about )?(?<fact>${DATE})\\b`,
      'gi',
    ),
    value: 'deadline',
    unlessBefore: /\b(?:apply|applications?|started|founded|since|start|interview\w*)\b[^.;]{0,25}$/i,
  },
  {
    kind: 'duration',
    words: new RegExp(
      `\\b(?:within|in|over|takes?|should take|for|turn-?around(?: time)?(?: of| is| within)?:?|deadline:?|time ?(?:frame|line|scale)(?: is| of| for [^.;:]{1,20}| -)?:?|(?:estimated |project |contract )?duration(?: is| of)?:?|(?:project |contract )?length:?|deliver\\w*|complete[d]?|finish(?:ed)?|period of|spend(?:ing)?|due)\\b(?: (?:the|about|around|approximately|approx\\.?|roughly|max(?:imum)?|at most|less than|under|a maximum of|a period of|completion|only|up to|at least|no more than|it|this|within|in|be|take|initial|an initial))* (?<fact>(?:the )?(?:next )?${COUNT}[ -]?(?:[a-z]\\w* )?${SPELL})\\b`,
      'gi',
    ),
    value: 'how long',
    unlessAfter:
      /^\W{0,2}(?:(?:of )?(?:experience|expertise)|ago|old|per|a (?:day|week|month)|each|every|\/|in advance|notice|trial|each week|weekly|daily|experience|a|from now we)\b/i,
    unlessBefore:
      /\b(?:every|per|experience|reply|respond|response|updates?|years|answer|worked|working|running|business|been|operat\w+)\b[^.;]{0,25}$/i,
  },
  {
    kind: 'duration',
    words:
      /\b(?:\d+|one|two|three|four|six)(?:\s?(?:-|–|to)\s?\d+)?[ -]?(?:hours?|hrs?|days?|weeks?|months?)[ -](?:(?:project|contract|engagement|assignment|deadline|turn-?around|duration|timeline|job|sprint|period|gig|window|max|delivery|contract|term)\b)/gi,
    value: 'spell',
    unlessBefore: /\b(?:per|a|every)\s$/i,
  },
  {
    kind: 'budget',
    words:
      /(?:(?:[$€£₹]|\b(?:usd|gbp|eur|aud|cad|inr)\b)\s?\d[\d,.]*\s?k?|\b\d[\d,.]*\s?k?\s?(?:[$€£₹]|(?:usd|gbp|eur|aud|cad|inr|dollars?|euros?|pounds?)\b))(?:\s?(?:-|–|to)\s?[$€£]?\s?\d[\d,.]*k?)?/gi,
    unlessAfter:
      /^\W{0,2}(?:million|billion|m\b|bn\b|mm\b|(?:in )?(?:revenue|sales|funding|aum|turnover)|products?|company|business|portfolio|market|gift|order|fee for users)/i,
    unlessBefore:
      /\b(?:revenue|sales|raised|worth|turnover|generat\w+|earn\w*|make|sold|funding|price of|priced|selling|costs? (?:us|them)|account|ad ?spend|spend of|over|subscription|premium|plan|tier|unlock|order(?:s)? of|gift card)\b[^.;]{0,25}$/i,
  },
  {
    kind: 'acceptance',
    words:
      /\b(?:acceptance(?: criteria| test\w*)?|accept(?:ed)? (?:it|the \w+|when|if|once|only)|is accepted|(?:it is |is |are |considered )?(?:done|complete[d]?|finished) (?:when|once|if)|(?:one|two|three|\d+|unlimited|free|few|several|multiple|up to \w+) (?:rounds? of )?(?:free )?(?:revisions?|amends|amendments|(?:rounds? of )(?:changes|edits|feedback|corrections))|revisions? (?:are |is )?(?:included|allowed|until|as needed)|rounds? of (?:changes|revisions?|edits|feedback|amends|corrections)|success (?:criteria|will be|is measured|looks like|metrics)|(?:criteria for|definition of) (?:success|done|completion)|(?:pay(?:ment)?|paid|release(?:d)?)[^.;\n]{0,30}\b(?:only )?(?:when|once|after|upon|on|if)\b[^.;\n]{0,30}\b(?:complet\w+|work(?:s|ing)|approv\w+|accept\w+|tested|deliver\w*|satisf\w+|verified)|(?:we|i)(?:[’']ll| will)? (?:check|test|spot[- ]check|review|verify|proof-?read) (?:it|the|each|every|for|\d+|at random|all|your)|sign(?:ed)?[- ]off|spot[- ]check|must (?:pass|match|score|be at least|be under|be (?:accurate|identical))|pixel[- ]perfect|pass(?:es|ing)? (?:copyscape|plagiarism|turnitin|ai detection|google|the test|our|core web vitals|validation|qa)|no (?:errors|bugs|plagiarism|ai(?:[- ]generated)? content|grammatical)|plagiarism[- ]free|(?:100|9\d)(?:\.\d+)? ?% (?:accura\w+|unique|original|complet\w+|pass)|accuracy (?:of|rate|above|over)|at least \d+ ?% (?:accura\w+|of)|should (?:match|look (?:exactly|the same|identical))|exactly (?:as|like|the same)|bug[- ]free|fully (?:working|functional|functioning|tested)|proven to work|tested (?:and|on|before|by)|proof (?:that|of completion)|until (?:it|everything|we|i|the)[^.;\n]{0,20}(?:work|happy|satisf)\w*|ensure (?:that )?(?:it|everything|all|the \w+) (?:works|is working|are working|functions|run))\b/gi,
  },
];
