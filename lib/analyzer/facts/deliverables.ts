import { COUNTED_THINGS, FORMATS, MADE_THINGS } from '../words/things';
import { type FactPattern, LIST_ONCE } from './fact-pattern';

const NUMBER =
  '(?:\\d[\\d,.]*k?(?:\\s?(?:-|–|to|or)\\s?\\d[\\d,.]*k?)?\\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|a (?:dozen|hundred|single|couple of))';
const MAKE =
  '(?:create|creat(?:es|ing)|build(?:s|ing)?|design(?:s|ing)?|redesign(?:ing)?|write|writing|rewrite|make|making|develop(?:s|ing)?|produce|producing|edit(?:ing)?|draw(?:ing)?|compose|record(?:ing)?|animat(?:e|ing)|illustrat(?:e|ing)|code|program|set(?:ting)? ?up|implement(?:ing)?|craft|draft(?:ing)?|prepare|compile|deliver(?:ing)?|generate|film|shoot|print|integrat(?:e|ing)|migrat(?:e|ing)|convert(?:ing)?|transcrib(?:e|ing)|translat(?:e|ing)|updat(?:e|ing)|add(?:ing)?|install(?:ing)?|clone|scrap(?:e|ing)|extract(?:ing)?|automat(?:e|ing)|finish|complete|re-?create|replicate|customi[sz]e|deploy(?:ing)?)';

/** One named thing with a size, format, purpose or finished state; recurring output by its amount. */
export const DELIVERABLES: readonly FactPattern[] = [
  {
    // The lines that the gap's own stub becomes once its blanks are filled.
    kind: 'deliverable',
    words:
      /^Deliverables(?: (?:every|for the first) [a-z ]{3,20}: [^\u25a1]{20,}|: [^\u25a1\d]{0,200}(?:\d|\b(?:done|finished) when\b)[^\u25a1]{6,})$/g,
    value: 'counted',
  },
  {
    kind: 'deliverable',
    words: new RegExp(
      `(?<![\\w$€£.]|[a-z]-|\\b(?:dynamics|sage|office|fortune|top|python|version|step|phase|number|some|chat ?gpt|engine) )(?!360\\b|(?:one|two|three|\\d+) of\\b)${NUMBER}[ -](?:x )?(?:(?!(?:to|should|must|can|will|able|who|that|is|are|was|years?|developers?)\\b)[\\w/&'’\\u25a1-]+[ ,]){0,4}?(?:${COUNTED_THINGS})\\b`,
      'gi',
    ),
    value: 'counted',
    mayHoldBlank: true,
    unlessBefore:
      /\b(?:over|than|have|has|with|our|past|previous|last|at least|minimum of|minimum|built|created|we[’']ve|worked on|top|page|version|team of|from|portfolio|rate|price|your|send|share|show|provide|include|example|sample|of our|already|currently|step|phase|level|years?|only|in|at|across|between|see|attached)\s(?:\w+ )?$/i,
    unlessAfter:
      /^\W{0,2}(?:experience|developer|designer|in (?:your )?portfolio|of experience|years|you have|per hour|an hour|from your|of your|team|people|employees|similar)/i,
    unlessAnywhere: /\byears? (?:of )?experience|\bportfolio\b|\bexamples of\b/i,
  },
  {
    kind: 'deliverable',
    words: new RegExp(
      `\\b\\d[\\d,.]*(?:\\s?(?:-|–|to)\\s?\\d+)?[ -]?(?:page|pages|paged|pager|minutes?|mins?|seconds?|secs?|sec|word|words|slide|slides|hours?|second|line|lines|chapter|row|sided|panel|part|side|section|screen|bedroom|room|storey|story|level|step|point)[ -](?:long |\\w+ ){0,4}(?:${MADE_THINGS}|film|novel|thesis|presentation|track|commercial|advert|house|training|workshop|article|speech|montage|highlight|edit|course|audio\\w*|content)\\b`,
      'gi',
    ),
    value: 'sized',
    unlessBefore: /\b(?:send|share|your|previous|past|our|existing)\s(?:\w+ )?$/i,
  },
  {
    kind: 'deliverable',
    words:
      /\b(?:\d[\d,.]*k?(?:\s?(?:-|–|to)\s?\d[\d,.]*k?)?\s?(?:words?|pages?)\b(?! per minute)|(?:around|approximately|approx\.?|about|roughly|circa|total of|maximum|max|up to|at least|under|over) \d[\d,.]*k? (?:words?|pages?|images?|photos?|minutes?|seconds?|slides?|records|rows|contacts|leads|products|items|listings|sku'?s|skus)|\d{3,5}\s?(?:x|×|by|\*)\s?\d{3,5}|\d+(?:\.\d+)?\s?(?:x|×|by)\s?\d+(?:\.\d+)?\s?(?:cm|mm|m|inch(?:es)?|in|ft|feet|px|pixels|metres?|meters?)\b|\bA[3-6]\b(?: size| format| page)?)/gi,
    value: 'size',
    unlessBefore:
      /\b(?:attached|have|minimum of|least|cover letter|application|proposal|your|(?:rate|price|quote|charge)s? (?:per|for))\s(?:\w+ )?$/i,
  },
  {
    kind: 'deliverable',
    words: new RegExp(
      `\\b(?:deliver(?:ed|able|ables|y)?|final|as an?|in|into|export(?:ed)?|provided?|format(?:s|ted)?(?: of| in|:)?|output(?:s)?|save(?:d)?(?: as| in)?|suppl(?:y|ied)|send|hand over|files?|on|to an?|result|returned?|populate|put (?:on|in|into)|create|produce|make|build)\\b[^.;\\n\\u25a1]{0,30}?\\b(?<fact>${FORMATS})(?![\\w+#])`,
      'gi',
    ),
    value: 'format',
    unlessBefore:
      /\b(?:experience[d]?|expert\w*|proficien\w+|skill\w*|knowledge|familiar\w*|fluen\w+|advanced|using|our|attached|i have|from|understanding|background|convert|parse|read|extract|input|data in|stored in|currently|import|upload\w*|users?|ability|cv|r[eé]sum[eé])\b[^.;\n]{0,35}$/i,
    unlessAfter:
      /^\W{0,2}(?:skills?|experience|knowledge|expert|developer|specialist|guru|proficien|and (?:javascript|css)|css|api|scripts?|formulas?|and power bi|vba|macros?|designer|design (?:skills|expert)|(?:search|database|stores?|embeddings?)\b|\(?5|,? (?:and|or) (?:sql|python|tableau|looker))/i,
    unlessAnywhere:
      /\b(?:proficien\w+|experienced? (?:in|with)|expertise in|skills? (?:in|with)|knowledge of|foundation in|working (?:\w+ )?in)\b/i,
  },
  {
    kind: 'deliverable',
    words:
      /\b(?:fix(?:ing|ed)?|resolv(?:e|ing)|debug(?:ging)?|repair(?:ing)?|remov(?:e|ing|ed)|troubleshoot(?:ing)?|solv(?:e|ing)|diagnos(?:e|ing)|correct(?:ing)?|recover(?:ing)?|restor(?:e|ing)) (?:the|our|my|a|an|this|these|that|some|any|two|three|\d+|\w+)[^.;\n□]{0,60}\b(?:bugs?|errors?|malware|crash(?:es)?|problem|issue|leak|warnings?|virus|background|hack|blank page|layout|form|checkout|link|functionality|script|login|menu|page)\b/gi,
    value: 'fix',
    unlessBefore:
      /\b(?:ability|able|experience|skills?|responsib\w+|help(?:ing)? (?:users|customers)|you (?:will|can)|and|proficien\w+|identify)\s(?:\w+ )?(?:to |in |with )?$/i,
  },
  {
    kind: 'deliverable',
    words:
      /\b(?:weekly|monthly|daily|fortnightly|quarterly|bi-?weekly) (?:\w+ )?(?:report|newsletter|post|video|blog|article|episode|column|dashboard|book-?keeping|management accounts|podcast|content calendar|e-?mail|payroll|close)s?\b/gi,
    value: 'recurring',
    unlessBefore: /\b(?:provide|regular|progress|status)\s$/i,
  },
  {
    kind: 'deliverable',
    words: new RegExp(
      `(?<![\\w$€£.-])(?:\\d+|one|two|three|four|five|six|several)(?:\\s?(?:-|–|to)\\s?\\d+)? (?:\\w+ ){0,2}?${LIST_ONCE}(?:${COUNTED_THINGS}) (?:per|a|each|every|/) ?(?:day|week|month|episode|location|product|quarter)\\b`,
      'gi',
    ),
    value: 'recurring',
  },
  ...(
    [
      ['thing for', 'for|of|about|showing|called|into'],
      ['thing that', 'that|which|where|so'],
      ['thing to', 'to|using|based|similar|like|from'],
      ['thing with', 'with|on|in|consisting|including|containing'],
    ] as const
  ).map(
    ([value, purpose]): FactPattern => ({
      kind: 'deliverable',
      words: new RegExp(
        `\\b${MAKE} (?:me |us |for (?:me|us) )?(?:an?|the|our|my|this|one|some|two|three|\\d+) (?:[\\w/&'’.+#\\u25a1-]+,? ){0,5}?(?:${MADE_THINGS})(?! (?:developer|designer|expert|specialist|writer|development|engineer|editor))\\b(?=[^.;\\n\\u25a1]{0,12}\\b(?:${purpose})\\b)`,
        'gi',
      ),
      value,
      mayHoldBlank: true,
      unlessBefore:
        /\b(?:experience|ability|able|skills?|passion\w*|responsib\w+|track record|expert\w*|proven|you can|who can|knowledge|background|join\w*)\s(?:\w+ )?(?:to |in |with |of )?$/i,
    }),
  ),
  {
    kind: 'deliverable',
    words: new RegExp(
      `\\b(?:(?:i|we)(?:[’']d| would)?(?: am| are)?(?: also| just| really| currently)? (?:need|want|require|like|looking for)|need|required|wanted|looking for|in need of) (?:to have |to get |help with |someone to \\w+ |somebody to \\w+ |you to \\w+ )?(?:an?|the|our|my|some|two|three|\\d+) (?:[\\w/&'’.+#\\u25a1-]+,? ){0,4}?(?:${MADE_THINGS})\\b(?! (?:developer|designer|expert|specialist|writer|development|engineer|editor|artist|animator|manager|coach|agency|professional))`,
      'gi',
    ),
    value: 'thing wanted',
    mayHoldBlank: true,
  },
  {
    kind: 'deliverable',
    words:
      /^\W{0,4}(?:(?:key |project |main |final |expected |required |your )?deliver(?:able|y|ables|ies)s?(?: include| are| will be| required| needed| format)?|what (?:you(?:[’']ll| will) deliver|we expect to receive|i need delivered)|outputs?|you (?:deliver|hand over)|final (?:product|output|files?))\s?[:\-–](?=\s*[^\s□])/gi,
    value: 'headed',
  },
];
