import type { Span } from '../text/span';
import { BARE_TRADES } from './words/trades';

const HEAD =
  '(?:developer|designer|writer|copywriter|editor|marketer|animator|artist|photographer|illustrator|expert|specialist|bookkeeper|accountant|translator|programmer|engineer|analyst|videographer|recruiter|strategist|content manager|project manager|manager|marketing assistant)s?';
const HEADS = new RegExp(`\\b${HEAD}\\b`, 'g');
const ROLES = new RegExp(
  `\\b(?:(?!with |collaborate |of |and |our |has |have |the |your |for |an? |need |needs |hire |hiring |seeking |want |be |i |we |is |are )[\\w/]+ ){0,3}${HEAD}(?:\\s*(?:[+,/&]|and|plus)(?: and)?\\s*(?:an? )?(?:[\\w/]+ ){0,3}${HEAD}){2,}`,
  'i',
);

const ASKED_ROLES =
  /^\W*$|\b(?:looking for|need|hire|hiring|seeking|want|be our|required?:?|you will be(?: our)?|you are(?: our)?|act as)\b(?!.*\b(?:with|team of|such as)\b)[^.]{0,40}$/i;

/** Three roles or more asked of one hire, as in "designer, developer and copywriter"; null where there are none. */
export function rolesIn(text: string): Span | null {
  const roles = ROLES.exec(text);
  if (!roles || !ASKED_ROLES.test(text.slice(0, roles.index))) return null;
  if (new Set(roles[0].toLowerCase().match(HEADS)).size < 2) return null;
  return { start: roles.index, end: roles.index + roles[0].length };
}

const BARE = Object.keys(BARE_TRADES).join('|');
const ITEM = `(?:(?!(?:for|in|with|of|and|or|do|does|is|our|the|an?|my|your|some|need|needs|want|makes?|make|making|creat\\w*|build\\w*|hav\\w+|has|help|also) )[\\w-]+ ){0,2}(?:${BARE})(?: of (?!our |the |my )\\w+| (?:posts?|pages?|accounts?|set-?up|management|tasks))?`;
const BARE_LIST = new RegExp(
  `\\b${ITEM}(?:(?:,\\s*(?:and |& )?|\\s+(?:and|&|plus)\\s+|\\s*[/+]\\s*)(?:also )?(?:(?:an?|the|our|my|some) )?${ITEM}){2,}(?![\\w-]| \\w+ing)`,
  'i',
);
const BARES = new RegExp(`\\b(?:${BARE})\\b`, 'gi');

// "Texts for our website, ads and social media", "a dashboard of sales, marketing and operations": where work goes, and what it is about.
const WHERE_OR_WHAT =
  /\b(?:for|on|across|in|from|to|of|about|between|into|through|using|with|by) (?:(?:our|the|my|your|all|various|different|other|both|such|as) )*$|\b(?:modules?|departments?|data|dashboards?|erp|crm|system|reports?|functions?|app|platform|teams?|industr\w+|companies|topics?|courses?)\b[^.;]{0,60}$/i;
const WHO_OR_HELP =
  /\b(?:some(?:one|body)|person|freelancer|specialist|expert|assistant|experts?|help|helps|helping|assist\w*|support\w*|good|skilled|experienced|experience|expertise|skills|responsible|charge|care)(?: us| me)? (?:for|with|in|at|of) (?:(?:our|the|my|all) )*$/i;
const isNotWork = (before: string): boolean => WHERE_OR_WHAT.test(before) && !WHO_OR_HELP.test(before);

/** Three trades or more named by single words in a row, as in "design, coding and ads"; null where there are none. */
export function bareTradesIn(text: string): Span | null {
  const bare = BARE_LIST.exec(text);
  if (!bare || isNotWork(text.slice(0, bare.index))) return null;
  const words = bare[0].toLowerCase().match(BARES);
  if (new Set(words?.map((word) => BARE_TRADES[word])).size < 3) return null;
  return { start: bare.index, end: bare.index + bare[0].length };
}
