import type { FactPattern } from './fact-pattern';

const THE_THING =
  '(?:it|they|users?|customers?|clients?|visitors?|admins?|members?|players?|buyers?|sellers?|students?|system|app|application|site|website|tool|pages?|video|logo|bot|chatbot|platform|design|dashboard|model|script|plugin|form|button|report|file|solution|software|product|images?|text|colou?rs?|background|font|music|voice|title|header|data|sheet|book|cover|post|article|content|game|map|menu|label|style|tone|theme)';

/** What this very job asks for: what the thing must do or be, and figures with what they count. */
export const REQUIREMENTS: readonly FactPattern[] = [
  {
    kind: 'requirement',
    words: new RegExp(
      `\\b${THE_THING}(?:s)? (?:should|must|needs? to|will|can|has to|have to|may|shall)(?: also| not| be able to| then| only)? (?:be )?\\w{3,}(?: \\w+){1,6}`,
      'gi',
    ),
    unlessAnywhere:
      /\b(?:experience|skills?|skilled|proficien\w*|candidates?|passion\w*|we will|will be (?:provided|discussed)|hear from you|join)\b/i,
  },
  {
    kind: 'requirement',
    words:
      /^\W*(?:create|build|design|write|develop|implement|integrate|add|set up|make|produce|update|fix|convert|translate|edit|remove|display|allow|show|include|use|generate|automate|connect|import|export|extract|scrape|replace|migrate|record|draw|calculate|send|store|filter|search|upload|download|enable|support)\b(?! (?:and (?:maintain|implement|develop)|new|high|various|innovative|our team|engaging|effective|scalable|robust|cutting))[^.;\n□]{15,120}/gi,
    value: 'step',
    unlessAnywhere:
      /\b(?:experience|skills?|portfolio|proposal|your|cover letter|best practices|stakeholders?|cross-functional|insights|as needed|strategies|trends|ensure|high[- ]quality)\b/i,
  },
  {
    kind: 'quantity',
    words:
      /(?<![\w$€£.,-])\d[\d,.]*k?(?:\s?(?:-|–|to)\s?\d[\d,.]*k?)?\+?[ -]?(?!years?\b|yrs?\b|hours?\b|hrs?\b|days?\b|weeks?\b|months?\b|am\b|pm\b|usd\b|gbp\b|\/)[a-z%"][a-z]*\b/gi,
    unlessAnywhere: /\b(?:years? (?:of )?\w* ?experience|founded|per hour|an hour)\b/i,
  },
  {
    kind: 'requirement',
    words: /(?:["“][^"“”\n]{2,80}["”]|\((?!s\)|e\.?g|s\b|i\.e|optional|required|preferred|if )[^()\n]{4,80}\))/g,
    value: 'detail',
    unlessAnywhere: /\b(?:experience|skills?|proficien\w*|knowledge|familiar\w*|cover letter|proposal)\b/i,
  },
];
