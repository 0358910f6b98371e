import { perSentence } from '../per-sentence';
import { findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';
import type { Sentence } from '../sentence';
import { isInBrackets } from '../vague/slot';

const i = (pattern: string) => new RegExp(pattern, 'gi');
const NUMBER =
  '(?:(?:one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty)(?:\\s(?:to|or)\\s(?:two|three|four|five|six|eight|ten|twelve|twenty|thirty|forty))?|\\d{1,3}(?:\\.\\d)?\\s?\\+?(?:\\s?(?:-|–|—|to)\\s?\\d{1,3}(?:\\.\\d)?)?\\s?\\+?)';
const HOURS = '(?:hours?|hrs?\\.?|h)';
const PER = '(?:(?:a|per|each|every|in a|in the|\\/)\\s?|\\/)';
const CLOCK = '(?:\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap](?:m|\\.m\\.))?)';

// The hours are somebody else's, an outlook, a price, or already tied to a result.
const OTHERS =
  /\b(?:runs|lasts|hybrid|in[- ]office|on[- ]?site|saves?|saving|we (?:are )?open|opening|business hours|office hours are|takes?|took|support (?:is|team)|clinic|shop|store|restaurant|trading|market|sessions?|students?|lessons?|course|classes|our (?:team|hours)|timesheets? (?:app|system|data|module|for)|employees?|staff (?:are|work)|calculat\w+|formula|sheet|delivery time|battery|video|audio|per hour|workshop|stream\w*|backup|cron|refresh\w*|updates? (?:every|each))\b/i;
// A window to talk, hours that come and go, and who should not apply.
const OVERLAP =
  /\b(?:overlap\w*|within|irregular hours)\b[^.!?\n]{0,25}$|\byou (?:do not|don['’]t|can(?:not|['’]t)) (?:have|spend|work|offer) $/i;
const TIED = /^[^.\n]{0,6}(?:to deliver|\(for |for \[|we also ask)|^ (?:of )?(?:time )?overlap/i;

/** More than that is a working day. */
const MOST_HOURS = 4;

// Where more of the sentence follows, what is delivered stands apart: "2 hours daily (to deliver …) at $30".
const tied = ({ 0: words, input, index }: RegExpExecArray): [string] => {
  const result = 'to deliver [what is finished each week]';
  if (/^\s*(?:[.,;:()!?\n]|$)/.test(input.slice(index + words.length))) return [`${words} ${result}`];
  return [isInBrackets(input.slice(0, index)) ? `${words}, ${result},` : `${words} (${result})`];
};

const REPORT = 'we also ask for [what is finished] each [day or week]';
const reported = ({ 0: words, input, index }: RegExpExecArray): [string] => [
  isInBrackets(input.slice(0, index)) ? `${words}; ${REPORT}` : `${words} (${REPORT})`,
];

const between = ({ groups }: RegExpExecArray): [string] => [
  `${groups!.at ? 'for ' : ''}[number] hours between ${groups!.from!.trim()} and ${groups!.to!.trim()}`,
];

/** Whether words name a time of a few hours, as our own advice about "24/7" has people write. */
function isToBeReached(words: string): boolean {
  const clock = new RegExp(`^(?:(?:from|between|at) )?(${CLOCK})\\D+?(${CLOCK})$`, 'i').exec(words);
  if (!clock) return false;
  const [from, to] = clock.slice(1).map((time) => {
    const hour = Number.parseInt(time, 10);
    return /[ap]/i.test(time) ? (hour % 12) + (/p/i.test(time) ? 12 : 0) : hour;
  });
  let hours = to! - from!;
  // "9 to 5", or over midnight.
  while (hours <= 0) hours += 12;
  return hours <= MOST_HOURS;
}

const PHRASES: readonly Phrase[] = [
  {
    words: i(
      `\\b(?:(?:about|around|approx(?:imately)?\\.?|at least|minimum(?: of)?|min\\.?|up to|roughly|probably|maximum|max|between) )*${NUMBER}[ -]?(?:billable |work(?:ing)? )?${HOURS}[ -]?(?:(?:of work|commitment|work|available|availability) )?(?:${PER}(?:week|wk|day|weekday)|weekly|daily|p\\/?w\\b)(?:(?: for|,)? ${NUMBER}[ -]?days? ?(?:a |per |\\/)week)?`,
    ),
    unlessAnywhere: OTHERS,
    unlessBefore: OVERLAP,
    unlessAfter: TIED,
    rewrites: tied,
  },
  {
    // A hundred hours a month are a job; ten are the size of the work.
    words: i(`\\b(?<lead>work(?:ing)? )?(?<flag>(?:[6-9]\\d|1\\d\\d|2[0-3]\\d)\\s?\\+?\\s?${HOURS} ${PER}month)\\b`),
    unlessAnywhere: OTHERS,
    unlessAfter: TIED,
    rewrites: ({ groups }) => [`${groups!.flag} to deliver [what is finished each month]`],
  },
  {
    words: i(
      `\\b(?:(?:part[- ]time )?hours(?: will be| are|:)\\s*)?${NUMBER} per week\\b(?! (?:posts?|articles?|videos?))`,
    ),
    unlessAnywhere:
      /\b(?:posts?|articles?|videos?|blogs?|times|(?:one|1|a) time|calls?|meetings?|leads?|reports?|emails?|[$€£]|usd|pay)\b/i,
    unlessBefore: OVERLAP,
    unlessAfter: TIED,
    rewrites: tied,
  },
  {
    words: i(
      `\\b${NUMBER}[ -]?(?:hour|hrs?|hr) (?:work ?)?(?:week|weeks|days|shifts?)\\b|\\b(?:5|five|6|six|\\d\\s?(?:-|to)\\s?\\d|[1-5]) days (?:a|per) week(?:,? (?:and|&|x)? ?(?:8|eight|\\d{1,2}) hours? (?:a|per) day)?`,
    ),
    unlessAnywhere: OTHERS,
    unlessBefore: OVERLAP,
    unlessAfter: TIED,
    rewrites: tied,
  },
  {
    words: i(
      `\\b(?<lead>(?:work(?:ing)?|online|available(?: full[- ]?time)?,?|active|present|shift|schedule|hours|timings?|ringing|calling|logged in|be there|can you work|you work|willing to work|work(?:ing)? (?:hours|schedule|timings?|times?)|monday (?:to|-|–|through) friday|mon\\s?(?:-|–|to)\\s?fri)(?: (?:hours|schedule|time|is|are|will be|on|daily|every ?day|must be|times?))*[:,]?\\s*(?:mon(?:day)?\\s?(?:to|through|-|–)\\s?(?:fri|sat|sun)(?:day|urday)?,?\\s)?)(?<flag>(?<at>(?:from|between|at) )?(?<from>${CLOCK})\\s?(?:-|–|—|to|until|till|and)\\s?(?<to>${CLOCK}))(?! ?(?:hours|hrs|days|%|weeks|months|years|minutes|people|k\\b|usd|\\$|of\\b|per\\b|\\d|\\/))`,
    ),
    unlessAnywhere:
      /\b(?:overlap|we (?:are(?! (?:seeking|looking|hiring|searching|in need))|work|answer|reply|can)\b|we (?:are )?open|opening|our (?:team|office) (?:is|works?|are)|shop|store|clinic|restaurant|meeting|call|interview|workshop|event)\b/i,
    unlessBefore: /(?:\d|\b(?:two|three|four|five|six|seven|eight)|\]) hours $/i,
    rewrites: between,
  },
  {
    words: i(
      `^\\W*(?<flag>(?<from>\\d{1,2}(?::\\d\\d)?\\s?[ap]m)\\s?(?:-|–|to)\\s?(?<to>\\d{1,2}(?::\\d\\d)?\\s?[ap]m))\\b`,
    ),
    rewrites: between,
  },
  {
    words: i(
      `\\b(?<lead>(?:must be |should be |be ))?(?:available|online|work(?:ing)?|present|logged in) (?:during |in |on |for |at )?(?:the )?(?:full |normal |regular |standard |our |us |usa |uk |est |pst |cst |gmt |jst |ist |eu |european |american |australian )*(?:business|office|working|work|shift|day ?time|night ?time) (?:hours|shifts?)(?: only)?\\b`,
    ),
    unlessAnywhere:
      /\b(?:overlap|partial|some|customers?|users?|flexible|if possible|preferably|ideally|we (?:are|work))\b/i,
    rewrites: ({ groups }) => [`${groups?.lead ?? ''}available for [number] hours of overlap with [your time zone]`],
  },
  {
    words: i(
      `\\b(?:(?:you )?must |should |need to |required to |have to |be comfortable |comfortable |will |only |with )*(?:us(?:e|ing)|install(?:ing)?|run(?:ning)?|use of|turn on|work(?:ing)? with|log(?:ging)? (?:your )?(?:hours|time) (?:with|in|on|using)) (?:the |our |a |an |upwork(?:['’]s)? )*(?:time[- ]?track(?:er|ing)(?: (?:app|software|system|tool))?|(?:upwork )?(?:timer|timesheets?|tracker|desktop app|work diary)|hubstaff|time doctor|screenshots?|screen record\\w+|monitoring software|activity track\\w+)\\b(?:[^.!?,\\n]{0,25}screenshots?)?`,
    ),
    unlessAnywhere: /\b(?:develop|build|feature|app that|integrat\w+|dashboard|module|employees?)\b/i,
    unlessAfter: TIED,
    rewrites: reported,
  },
  {
    words: i(
      `\\b(?:no manual (?:time|hours|logging|tracking)|(?:do not|don['’]?t|not) allow manual (?:time|hours|logging|tracking)|manual (?:time|hours|logging) (?:is|are|will)(?: be)? ?not (?:be )?allowed|(?:time[- ]?tracker|time tracking|screenshots?|screen monitoring|your screen|screen)(?: \\w+){0,3} (?:is |are |will be )?(?:taken|recorded|monitored|required|mandatory|obligatory|a must|compulsory|necessary|on at all times)(?: every \\w+(?: \\w+)?)?)\\b`,
    ),
    unlessAfter: TIED,
    rewrites: reported,
  },
  {
    words: i(
      `\\b(?:push|commit|upload|report|send (?:me |us )?(?:an )?updates?) (?:your (?:code|work) )?(?:to (?:our|the) (?:\\w+ )?(?:repo|repository) )?every (?:few |couple of |\\d )?hours?\\b|\\b(?:consistent|regular) weekly work is mandatory\\b|\\b(?:worked on|work|working|work together) live (?:through|over|via|on) (?:a )?(?:zoom|call|video|teams|anydesk|teamviewer)(?: call)?\\b`,
    ),
    rewrites: ['hand over [what is finished] by [day]'],
  },
];

const saidIn = perSentence(({ text }: Sentence) => findPhrases(text, PHRASES));

export default defineRule({
  id: 'paid-presence',
  scope: 'post',
  mistake: 'deliverables',
  title: 'Hours in place of results',
  severity: 'medium',
  weight: 5,
  docs: {
    what: 'This buys hours, and says nothing of what they bring',
    why: 'You pay for being there, and neither side can tell when the work is done.',
    instead: 'Say what is finished by the end of the week; hours can stand beside it.',
    source:
      'IRS, “Independent contractor defined”: https://www.irs.gov/businesses/small-businesses-self-employed/independent-contractor-defined',
  },
  examples: {
    invalid: [
      {
        post: 'We are seeking a baker, working from 3 PM to 11 PM.',
        flags: ['from 3 PM to 11 PM'],
        after: 'We are seeking a baker, working for [number] hours between 3 PM and 11 PM.',
      },
      {
        post: 'Part-time hours: 10-35 per week.',
        flags: ['Part-time hours: 10-35 per week'],
        after: 'Part-time hours: 10-35 per week to deliver [what is finished each week].',
      },
      {
        post: 'We need an editor for 20 hours a week.',
        flags: ['20 hours a week'],
        after: 'We need an editor for 20 hours a week to deliver [what is finished each week].',
      },
      {
        post: 'Be available 9 to 9 on Fridays.',
        flags: ['9 to 9'],
        after: 'Be available [number] hours between 9 and 9 on Fridays.',
      },
      {
        post: 'Working hours: 9am to 5pm.',
        flags: ['9am to 5pm'],
        after: 'Working hours: [number] hours between 9am and 5pm.',
      },
    ],
    valid: [
      { post: 'We are open, working from 9 AM to 6 PM.', because: 'those are the client’s own hours' },
      { post: 'Two hours of overlap a day with Berlin would help.', because: 'a window to talk is no presence' },
      {
        post: 'You must be available from 9 to 13 London time.',
        because: 'a few hours are a time to be reached, not a day that is bought',
      },
      { post: 'Our shop is open from 9am to 5pm.', because: 'those are the client’s own hours' },
      { post: 'About 10 hours per month for our books.', because: 'hours in a month are the size of the work' },
      { post: 'Do not apply if you don’t have 10 hours a week.', because: 'it says who should not apply' },
      { post: 'This saves us 5 hours per week.', because: 'the hours are not the freelancer’s' },
      { post: 'I expect it to take 4 to 10 hours.', because: 'an estimate for the whole job is its size' },
    ],
  },
  *find({ sentences }) {
    // Hours said once are said: of the same figures in the title and below, those below are flagged.
    const said = new Set<string>();
    for (const part of ['description', 'deliverables', 'title'])
      for (const sentence of sentences)
        if (sentence.part === part)
          for (const { span, ...rest } of saidIn(sentence)) {
            const words = sentence.text.slice(span.start, span.end);
            const figures = words.match(/\d+/g)?.join(' ');
            if (isToBeReached(words) || (figures && said.has(figures))) continue;
            if (figures) said.add(figures);
            const at = { start: span.start + sentence.start, end: span.end + sentence.start };
            yield { ...rest, part: sentence.part, span: at };
          }
  },
});
