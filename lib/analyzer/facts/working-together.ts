import { CHANNEL_TOOLS, CHANNEL_WAYS, ZONES } from '../words/channels';
import { type FactPattern, LIST_ONCE } from './fact-pattern';

const OFTEN =
  'daily|weekly|bi-?weekly|twice[- ]weekly|fortnightly|monthly|regular(?:ly)?|frequent|periodic|scheduled|timely|proactive|prompt|morning|every (?:other )?(?:day|week|morning|evening|month|few hours|monday|tuesday|wednesday|thursday|friday|\\d+ hours)|each (?:day|week|morning|evening)|once (?:a|per) (?:day|week)|twice (?:a|per) (?:day|week)';
const MEETING =
  '(?:(?:progress|status|project|team|video|sprint|planning|milestone|check[- ]in|zoom|sync|core) )?(?:updates?|check-?ins?|(?<!sales |phone |cold )calls?|meetings?|stand-?ups?|syncs?|catch-?ups?|status reports?|progress reports?|communication|feedback)';
const DAY = '(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?s?';
const DETAILS_LATER =
  /\b(?:details?|functions?|info(?:rmation)?|requirements|terms|the rest)\b[^.;]{0,30}\b(?:discuss\w*|communicat\w+|explain\w*|shared)\b|\bdiscuss\w* (?:the |all |any )?(?:further|more|other|details|requirements)\b/i;
const CLOCK = '\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?m\\.?)?';
// Before the hire, or the product's own.
const NOT_WORK =
  /\b(?:integrat\w*|api|bot|chatbot|plugin|connect\w*|automat\w*|deploy\w*|designs? (?:has|have|is|are|was)|notification|interview|sync\w*|customers?|clients?|leads?|users?|prospects?|patients?|experience (?:with|in|using)|proficien\w*|familiar\w*|knowledge|such as|e\.g\.?|like|apps?|send(?:s|ing)?|post(?:s|ing)?|campaigns?|marketing|skills?|tools?|to apply|interested|bid)\b[^.;:]{0,40}$/i;

/** How the two will work together: channels, tools, persons, rhythm, hours. */
export const WORKING_TOGETHER: readonly FactPattern[] = [
  {
    kind: 'channel',
    words: new RegExp(
      `\\b(?:communicat\\w+|meet|meetings?|calls?|talk|speak|write(?: to (?:me|us))?|updates?|contact (?:me|us|him|her|with)|reach (?:me|us)|feedback|message|chat|sync|discuss\\w*|collaborat\\w+|coordinat\\w+|answer|reply|respond|comments?|questions|stay in touch|worked on live|done|guidance|hours?|lessons?|sessions?|manage(?:d)? (?:tasks|work|the project)|work together)\\b[^.;\\n]{0,40}?\\b(?:via|on|over|through|in|by|using)\\s(?:[’']?(?:the |a |our |an )?)(?<fact>${CHANNEL_TOOLS}|${CHANNEL_WAYS})\\b`,
      'gi',
    ),
    value: 'talk by',
    unlessBefore: NOT_WORK,
    unlessAnywhere: DETAILS_LATER,
  },
  {
    kind: 'channel',
    words:
      /\b(?:we|i|our team|the team)(?:[’']ll| will| would| can| mostly| usually| currently| all)? (?:use|have|work (?:in|with|on)|chat on|run on|(?:are|am) on|live in|talk (?:in|on)|meet (?:in|on)|write (?:in|on)|answer (?:in|on|by)|comment in|communicate (?:in|on|via|by|over))\s(?:the |a |an )?(?<fact>(?:slack|zoom|skype|whats ?app|telegram|discord|(?:ms |microsoft )?teams|google meet|trello|asana|jira|click ?up|basecamp|monday\.com|notion|frame\.io|e-?mail|google docs|a shared \w+)(?! (?:for|as) our (?:customers|clients)))\b/gi,
    value: 'our tool',
    unlessAfter: /^\W{0,3}(?:bot|api|integration|app|plugin|marketing|campaign|database|account|workflow|template)/i,
  },
  {
    kind: 'channel',
    words:
      /\b(?<fact>(?:slack|zoom|skype|whats ?app|discord|teams|google meet|video|screen ?share|trello|shared) (?:calls?|meetings?|channels?|boards?|chat|sessions?|screen|conference|sheet))\b/gi,
    value: 'a call',
    unlessAnywhere:
      /\bif you(?:[’']re| are) interested|discuss(?:ed)?(?: further| more| (?:on|in|over) )|patients|demonstrations?|(?:voice|text)[^.;]{0,15} video calls|tutorial|booking|will need to jump|shortlist|interview|human to human/i,
    unlessBefore: NOT_WORK,
    unlessAfter: /^\W{0,3}(?:app|feature|integration|platform|software|functionality|api|interview|before hir)/i,
  },
  {
    kind: 'channel',
    words:
      /\b(?:(?<fact>(?<!\b[Yy]ou(?:[’']ll| will| would)? (?:be|are) |\b(?:act|acting|serve|serving) as )(?:(?:your|the|our|main|a single) (?:point of contact|contact person)|(?:your|our|main|a single) contact)\b(?! (?:form|page|details|info|list|number|us|data|data|email|section)))|is your contact|(?:please |pls |kindly )?contact (?:with )?(?:him|her|[A-Z][a-z]+)(?=\s?[.:,;(]|$| (?:asap|at|on|for|via|by)\b)|decides? on our side|(?:report(?:ing)?|answer(?:ing)?) (?:directly )?to (?:the |our |me\b|a )(?:ceo|cto|ciso|founders?|owner|manager|head|director|team lead|project manager)?|work(?:ing)? (?:directly|closely) with (?:me\b|our (?:chief|ceo|cto|founder|owner|head|editor)|the (?:ceo|cto|founder|owner))|directly communicate with (?:the|our) \w+)/g,
    value: 'person',
  },
  {
    kind: 'channel',
    words:
      /\b(?:we|i)(?:[’']ll| will)? (?:answer|reply|respond|comment|look at|give (?:you )?feedback|send (?:my|our) questions|are (?:reachable|available by)|am (?:reachable|available by))\b[^.;\n]{0,50}\b(?:e-?mail|messages?|within|same day|daily|days?|hours?|evenings?|mornings?|phone|weeks?)\b/gi,
    value: 'we answer',
  },
  {
    kind: 'channel',
    words:
      /\b(?:write to (?:me|us)|e-?mail (?:suits|works|is best)|(?:best|prefer(?:red)?) (?:way|method|channel)? ?(?:to|of|for) communicat\w+|specific way you prefer to communicate|communication (?:(?:will be|is|happens) (?:by|via|through|in|on|over)|through|via|by|channel|window)|messages? on (?:the|this) platform|through (?:the|this) platform|do not contact me outside)\b/gi,
    value: 'write to us',
    needsFilled: true,
  },
  {
    kind: 'rhythm',
    words: new RegExp(
      `\\b(?!(?:prompt|proactive|timely)\\s(?:\\w+ )?(?:communication|feedback))(?:${OFTEN})\\s(?:and \\w+ )?(?:\\w+ )?${MEETING}\\b`,
      'gi',
    ),
    value: 'often',
    unlessAfter:
      /^\W{0,3}(?:to (?:customers|clients|users|the (?:website|site|app))|of (?:the )?(?:data|content|products)|to (?:introduce|add|fix|(?:all |our |the )?(?:systems?|apps?|software|games?|servers?))|for (?:customers|clients|users)|software|website)/i,
    unlessBefore:
      /\b(?:sales|outbound|cold|make|handle|phone|security|software|system|app|website|data|automatic\w*|receive|users?|customers?)\b[^.;]{0,20}$/i,
  },
  {
    kind: 'rhythm',
    words: new RegExp(
      `\\b(?:updates?|check-?ins?|meetings?|calls?|stand-?ups?|progress|report(?:s|ing)?(?: back)?|meet|talk|speak|feedback|updating|notes?|sync|push(?:es)?)\\b(?: to| with)?(?: me| us| you| the \\w+(?: \\w+)?)?(?: and [^.;,]{1,25})?(?: with you| on (?:the )?progress| at the)?,? (?:daily|weekly|fortnightly|monthly|every (?:few |other |two |\\d+ )?(?:day|week|month|hour|morning|evening|monday|friday)s?|each (?:day|week)|once (?:a|per) (?:day|week|month)|twice (?:a|per) (?:day|week|month)|end of (?:each|every|the) (?:day|week)|(?:on (?:${DAY})|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\\b)`,
      'gi',
    ),
    value: 'how often',
    unlessBefore:
      /\b(?:sales|outbound|cold|make|handle|phone|price|data|automatic\w*|users?|customers?|database|website|run(?:s|ning)?|generat\w+|several|\d+)\b[^.;]{0,20}$/i,
  },
  {
    kind: 'rhythm',
    words:
      /\b(?:keep(?:ing)? (?:me|us|the (?:client|team|owner)) (?:updated|informed|posted|in the loop)|stand-?ups\b|(?:attend|join|be available for|available for|availability for|participate in|take part in) (?:all |our |the |regular |weekly |daily |occasional |quick |planned |remote |video |team |project |short )*(?:meetings|(?:video |zoom |team )?calls|check-?ins|syncs)|(?:reply|respond|response|answer)\w* (?:to (?:messages|me|us|any [^.;]{1,30}) )?within \d+|daily code pushes|you must communicate progress|responsive (?:to|in|on) (?:our |your )?(?:communications?|messages)|progress updates|join (?:a|the) call|(?:incorporate|share|collect) feedback (?:throughout|during))\b/gi,
    value: 'in touch',
  },
  {
    kind: 'timezone',
    words: new RegExp(
      `\\b(?:(?:${ZONES})(?:[ -]based)?\\s(?:business |working |work |office |standard |core |day(?:time)? |time ?)*(?:hours|time(?: ?zones?)?|days?(?= hours))\\b|time[ -]?zones?\\b|overlap\\w* (?:hours|of (?:at least|about|\\d|a few|some|one|two|three|four)|between (?:our|my|your|us|the teams|time)|(?:with )?(?:our|my|us|uk|eu|est|pst|cet|the) ?\\w* ?(?:hours|time ?zone|working|team|business|day)|\\w+ hours)|working hours|work(?:ing)? times?|business hours|office hours|core hours|UTC ?[+-] ?\\d+|GMT ?[+-] ?\\d+)`,
      'gi',
    ),
    value: 'zone',
    unlessAfter:
      /^\W{0,3}(?:support|conversion|selection|handling|field|picker|settings?|are agreed|will be agreed|can be discussed|flexible|can be flexible|for (?:the |an |your )?interviews?|you\b|, and day)/i,
    unlessBefore:
      /\b(?:different|multiple|across|various|between|opening|any|customers?|convert\w*|users?|flexible|preferred|your|own|day,|after|outside)\b[^.;]{0,15}$/i,
  },
  {
    kind: 'timezone',
    words: new RegExp(
      `\\b(?:${CLOCK}\\s?(?:-|–|to|until|till|and)\\s?${CLOCK}(?:[ap]\\.?m\\b|\\s${LIST_ONCE}(?:${ZONES})\\b)|(?:${DAY})\\s?(?:-|–|to|through|and)\\s?(?:${DAY})\\b|(?:work|answer|available|reach\\w*|office)\\b[^.;\\n]{0,40}?\\bbetween ${CLOCK}\\s?(?:and|-|–)\\s?${CLOCK}|from ${CLOCK} to ${CLOCK} ${LIST_ONCE}(?:${ZONES}) time|at ${CLOCK}\\s(?:[ap]\\.?m\\.? )?${LIST_ONCE}(?:${ZONES})\\b)`,
      'gi',
    ),
    value: 'hours',
    unlessAnywhere: /\b(?:opening hours|class|event|wedding|conference|shop is open|filming|party)\b/i,
  },
];
