import type { Trade } from './trade';

// Trades whose words are a topic: a program, a video or a lesson about it is another result, which a plain line fits.
const TOPICS =
  /^(?:analysis|invest|aimedia|scraping|research|leads|finmodel|annotation|academic|recruiting|photoedit)$/;
// No trade of the title's words does these.
const OTHER_WORK = /\b(?:c[ot]o|interviews?|reverse engineer\w*|feasibility|citations?)\b/i;
const HEARD = /^(?:subtitles|filming|video|interpreting|articles|businessplan)$/;
const PROGRAM =
  '(?:apps?|applications?|api|programs?|scripts?|software|platform|plug-?in|bot|implementation|scraper|crawler|videos?|tutorials?)\\b';
const OTHER_RESULT = new RegExp(
  `^[^\\n]*\\b(?:systems?\\b|${PROGRAM})|\\bthis ${PROGRAM}|\\b(?:build|built|building|creat\\w+|develop|developing|write|writing|make|want|need)\\b[^.\\n]{0,40}\\b${PROGRAM}|\\b(?:build|creat|develop)(?:e|ing)? an? (?:[\\w-]+ ){0,3}tool\\b`,
  'i',
);
// A share instead of pay.
const PARTNER = /^[^\n]*\bco-?founder|\bfor an? (?:[\w-]+ ){0,2}co-?founder/i;
// What is there already is to be understood; nothing is made.
const HELP =
  /\bhelp (?:me |us )?(?:to )?understand (?:the|our|my|this|an?) (?:[\w-]+ ){0,3}(?:script|code|system|site)\b|\b(?:an|one|\d)[ -]hours? (?:of )?consult/i;
const SHORT = 900;

/** The stub lines that fit: those of the post's trade, but where the trade's words are only its topic. */
export function topicOf(title: string, text: string, trade: Trade): Trade | 'partner' {
  if (PARTNER.test(text) && !HEARD.test(trade)) return 'partner';
  if (text.length < SHORT && trade !== 'lessons' && HELP.test(text)) return 'advice';
  if ((TOPICS.test(trade) && OTHER_RESULT.test(text)) || (OTHER_WORK.test(title) && !HEARD.test(trade)))
    return 'general';
  // Who designs an app makes screens.
  if (/\bdesigner\b(?!.*\bdevelop)/i.test(title) && /^(?:app|software)$/.test(trade))
    return trade === 'app' ? 'ui' : 'general';
  const isPlatform =
    /^(?:trading|website|courseware)$/.test(trade) && /\b(?:platform|web ?app\w*|system)\b/i.test(title);
  return isPlatform ? 'software' : trade;
}
