import { perSentence } from '../per-sentence';
import { findPhrases, type Phrase } from '../phrases';
import { defineRule } from '../rule';
import type { Sentence } from '../sentence';
import { sieve } from '../sieve/sieve';
import { LOW_COST_PEOPLE, LOW_COST_PLACE } from '../words/countries';
import { HIRE } from '../words/hires';

// Places and peoples are found once and masked by letters that no English word holds in a row; patterns that spelt out
// every country would take a third of a second to compile.
const PLACES = new RegExp(
  `\\b${LOW_COST_PLACE}\\b(?:(?:\\s*[,/&]\\s*(?:or |and )?|\\s+(?:or|and)\\s+)(?:other parts of )?${LOW_COST_PLACE}\\b){0,8}`,
  'gi',
);
const PEOPLES = new RegExp(`\\b${LOW_COST_PEOPLE}\\b`, 'gi');
const LIST = 'q{2,}';
const PEOPLE = '(?:z{3,}(?:(?: or| and|,|\\/) ?z{3,})*|overseas|offshore|off-shore|nearshore)';
const likelyIn = sieve([PLACES, PEOPLES], (pattern) => pattern);
const masked = (text: string): string =>
  likelyIn(text).reduce(
    (said, pattern) => said.replace(pattern, (words) => (pattern === PLACES ? 'q' : 'z').repeat(words.length)),
    text,
  );
const ROLE = `(?:[\\w/+#.-]+ ){0,4}?${HIRE}`;
const WANT = '(?:only|preferred|preferably|ideally|exclusively|strongly preferred|required|mandatory|please)';

const i = (pattern: string) => new RegExp(pattern, 'gi');
// A reason that is only the price is none.
const COST =
  '[^.!?]{0,45}\\b(?:cheap\\w*|low|lower|costs?|rates?|budget|prices?|afford\\w*|expensive|sav(?:e|ing)|wages?|salar(?:y|ies))\\b';
const REASON_ADDED = new RegExp(
  `^(?:\\s*[(,]{1,2})?\\s*(?:(?:because|since|as our|as we|due to)\\b(?!${COST})|or (?:work|overlap|available|able)\\b)`,
  'i',
);
const rewrites = (hit: RegExpExecArray): [string, ...string[]] => {
  const words = hit.groups?.flag ?? hit[0];
  const inBrackets = /\([^)]*$/.test(hit.input.slice(0, hit.index + hit[0].indexOf(words)));
  return [
    inBrackets ? `${words}, because [reason in the job]` : `${words} (because [reason in the job])`,
    ...(/^(?:based|located|living|residing)\b/i.test(words) ? ['available [hours] in [your time zone]'] : []),
  ];
};
const phrase = (pattern: string): Phrase => ({ words: i(pattern), unlessAfter: REASON_ADDED, rewrites });

const WESTERN = '(?:western|us|usa|american|european|uk|british|canadian|australian)';

const PHRASES: readonly Phrase[] = [
  // "someone from India because the rates are low"
  {
    words: i(
      `\\b(?<flag>(?<who>(?:an? (?:[\\w/+#.-]+ ){0,3}?)?${HIRE}) (?:(?:who is |who are )?(?:based|located|living) )?(?:in|from) (?:${LIST}))(?=,? (?:because|since|as|so that|due to)\\b${COST})`,
    ),
    rewrites: ({ groups }) => [`${groups!.who!} who can work for [amount]`],
  },
  phrase(
    `\\b(?<flag>no ${WESTERN}(?:(?: or| and|,|\\/) ?${WESTERN})* (?:freelancers?|developers?|agencies|applicants?|candidates?|bidders))\\b`,
  ),
  // "Developers outside Europe only", "non-European freelancers preferred"
  phrase(
    `\\b(?<flag>(?:${HIRE}|applicants?|candidates?|bids?|applications?)s? (?:(?:from |based |living |located )?outside (?:of )?(?:the )?(?:western europe|europe|eu|us|usa|united states|uk|united kingdom|west) (?:only|preferred|please)))\\b`,
  ),
  phrase(`\\b(?<flag>non[- ](?:western|european|american|eu|us|uk)(?: ${HIRE}s?)? (?:only|preferred))\\b`),
  // "do not apply if you're not from the Philippines", "don't apply if you're based in the UK - seeking overseas applicants"
  phrase(
    `\\b(?<flag>(?:do not|don['’]?t|no need to) (?:send|apply|bid|message|contact|submit)[^.!?]{0,25} (?:if|unless) you(?:['’]re| are)?(?: not)?(?: based| located| living| residing)?(?: from| in| outside(?: of)?) (?:${LIST}))\\b`,
  ),
  phrase(
    `\\b(?<flag>(?:do not|don['’]?t) (?:apply|bid|message|contact)[^.!?]{0,15} if you(?:['’]re| are)(?: based| located)? (?:in|from) (?:the )?(?:uk|us|usa|united states|united kingdom|europe|eu|western europe|canada|australia))\\b`,
  ),
  // "Philippines only", "LATAM preferred", "(For Philippine-based candidates only)", "only India", "exclusively for Filipino applicants"
  phrase(
    `\\b(?:(?:for|from|in|open to|hiring from|candidates from|freelancers from)\\s+)?(?<flag>(?:\\w+ (?:or|and) )?(?:${LIST}|${PEOPLE})(?:[- ]based)?(?: ${HIRE}| nationals?| citizens?| residents?| applications?| speakers?| proposals?| based)*(?: are| is| will be)?(?: strongly| highly)? ${WANT})\\b`,
  ),
  phrase(
    `\\b(?<flag>(?:only|exclusively|strictly|preferably|ideally|preference (?:is |will be )?(?:given )?to|prefer(?:ring|red)?|open only to|only open to|looking only for|limited to|restricted to)(?: (?:for|from|in|hiring|accepting|considering|hire|consider|accept|based in|located in|to|a|an|someone|people|freelancers?|candidates?|applicants?)){0,3} (?:${LIST}|${PEOPLE})(?:[- ]based)?(?: ${HIRE}| nationals?| citizens?)?)\\b(?! time| hours| working| standard| business)`,
  ),
  // "Location: India", "Remote (Offshore)", "remote job opportunity for overseas hires"
  phrase(
    `^\\W*(?:job |work |candidate )?(?:location|country|region|based)s?\\s*[:–-]\\s*(?<flag>(?:remote(?:\\s*[-,(/–]+)?\\s*|anywhere in |only |based in )?(?:${LIST}|offshore|overseas)\\)?(?: only)?)`,
  ),
  phrase(
    `\\b(?<flag>(?:overseas|offshore|off-shore|nearshore) (?:only |based )?(?:hires?|applicants?|candidates?|freelancers?|talents?|workers?|staff|contractors?|resources?|remote workers?|${ROLE}))\\b(?! team (?:member )?(?:in|at) our)`,
  ),
  phrase(
    `\\b(?<flag>(?:outsourc(?:e|ing)|offshor(?:e|ing)|hir(?:e|ing)|recruit(?:ing)?|source|sourcing)(?: (?:this|it|my \\w+|our \\w+|the \\w+|all|some|work|people|someone|staff|talent|to|from|in|a team|team members?|\\w+ers?)){0,4} (?:to|from|in) (?:other countries|abroad|overseas|no western|no american|no european|no u[sk]\\b|${LIST}))\\b`,
  ),
  phrase(
    `\\b(?<flag>(?:must|should|need to|has to|have to|can only) (?:be (?:from|in|living in|located in|residing in|citizens? of|nationals? of)|(?:reside|live|be based) in) (?:${LIST}))\\b`,
  ),
  phrase(`\\bremote\\b\\W{1,3}(?<flag>(?:${LIST}))(?=\\W*$)`),
  phrase(
    `\\b(?:hire|hiring|want|need|looking for|prefer|find|seeking)\\b[^.!?\\n]{0,30}\\b(?<flag>${HIRE}(?: (?:who is|who are|based|from|located|working))? (?:overseas|offshore|abroad))\\b`,
  ),
  phrase(`\\b(?<flag>(?:work(?:ing)? from )?(?:anywhere|home) (?:in|within) (?:${LIST}))\\b`),
  phrase(
    `\\b(?<flag>preference (?:for|to|towards?)(?: (?:freelancers?|candidates?|applicants?|someone|people|those|developers?|designers?)){0,2}(?: (?:who are|who is|living|based|located))? (?:from|in) (?:${LIST}))\\b`,
  ),
  phrase(
    `\\b(?:we|i) (?:only )?(?<flag>(?:hire|recruit|outsource|source)(?: \\w+)? (?:from|in|to) (?:${LIST}|overseas|abroad))(?=[^.!?]{0,20}\\b(?:because|as|since|for|where)\\b[^.!?]{0,25}\\b(?:rates?|costs?|cheap\\w*|prices?|low\\w*|wages?|salar\\w+|afford\\w*))`,
  ),
  phrase(
    `\\b(?<flag>(?:hire|hiring|outsource|outsourcing|go|going|looking) (?:to (?:hire|go|outsource) )?(?:offshore|overseas|abroad))(?=[^.!?]{0,30}\\b(?:costs?|cheap\\w*|prices?|low\\w*|rates?|budget|afford\\w*|sav(?:e|ing)))`,
  ),
  phrase(
    `\\b(?<flag>countr(?:y|ies) (?:with|where) (?:\\w+ ){0,3}(?:low(?:er)?|cheap(?:er)?|salar(?:y|ies)|salarys|wages?|rates?|cost of living)[^.!?\\n]{0,30})`,
  ),
  // "someone based in Egypt", "should be working as a freelancer in Pakistan", "a freelance programmer in India"
  phrase(
    `\\b(?:${HIRE}|you(?: must| should| need to|['’]ll need to| will)?(?: be)?|must be|should be|ideally|preferably|be|who(?: is| are|['’]s| lives?)?|those|individuals?|agents or call centres|call cent(?:re|er)s)(?: (?:who|that|are|is|preferably|ideally|currently|must be|should be|to be))*,? (?<flag>(?:based|located|living|residing|situated|live|lives|reside|resides)(?: out)?(?: of| in| from) (?:${LIST}))\\b`,
  ),
  phrase(`^\\W*(?<flag>(?:${LIST}))(?=\\W*: (?:work|shift|hours|rate|pay|\\$))`),
  phrase(
    `^\\W*(?<flag>(?:must be |should be |remote, )?(?:based|located|living|residing)(?: out)?(?: of| in| from) (?:${LIST}))\\b`,
  ),
  phrase(
    `\\b(?:must|should|need to|has to|have to|want|wanted|needed?|looking for|seeking|hiring|searching for|require)\\b[^.!?]{0,60}?\\b(?<flag>(?:be |working as a |a |an )?(?:freelance )?${ROLE} (?:in|from) (?:${LIST}))\\b`,
  ),
  phrase(
    `\\b(?:developer|designer|engineer|analyst|assistant|va|specialist|manager|expert|writer|marketer|accountant)s?(?: with [\\w ]{1,30})? (?:(?=in |from )|[-–|(] ?)(?<flag>(?:in |from )?(?:${LIST}))\\)?\\s*$`,
  ),
  // "an Indian vendor", "Filipino VA", "we prefer Pakistani developers"
  {
    ...phrase(
      `\\b(?:an?|need|want|wanted|for|seeking|hire|hiring|prefer|preferred|from|looking for)\\s+(?:\\w+ )?(?<flag>${PEOPLE}[- ](?:based )?(?:(?:freelance|remote|virtual|software|web|data|wordpress|senior|full[- ]?stack|graphic) ){0,2}(?:freelancer|developer|designer|(?:video |photo )?editor|illustrator|animator|bookkeeper|accountant|marketer|vendor|va|virtual assistant|assistant|programmer|coder|team|agency|company|candidate|applicant|talent|worker|engineer|contractor|specialist|staff|expert)s?)\\b`,
    ),
    rewrites: (hit) => {
      const words = hit.groups!.flag!;
      return [`${words} (because [reason in the job])`, words.replace(i(`^${PEOPLE}[- ](?:based )?`), '')];
    },
  },
];

const ONLY_PLACES: readonly Phrase[] = [phrase(`^(?!no\\b)\\W*(?<flag>${LIST}(?: only)?)`), ...PHRASES];

// Reasons that lie in the job: being there, law, language, market.
const REASON =
  /\b(?:because(?! (?:\w+ ){0,5}(?:cheap|low|cost|rate|budget|price|afford|expensive|sav|wage|salar))|on[- ]?site|in[- ]person|in[- ]office|our office|hybrid|visit(?:s|ing)?|lawyers?|legal|laws?|tax|courts?|registered|regulations?|translat\w+|languages?|speak(?:s|er|ers|ing)?|native|fluent in (?!english)|dialect|accent|voice|actors?|models?|photograph\w+|meet(?:ing)? (?:you|in)|market research|local (?:market|knowledge|clients?|suppliers?)|travel|tours?|drivers?|installation|events?)\b/i;
const CLIENT_IS_THERE = i(
  `\\b(?:(?:we|i)(?:['’]re| are|['’]m| am)(?! (?:looking|seeking|searching|hiring|after|in need|trying|recruiting|interested|needing|only|currently|now))(?: an?)?|our (?:company|office|head office|headquarters|hq|business|firm|shop|store|factory|team)(?: is)?|(?:company|platform|startup|start-up|agency|firm|business|organi[sz]ation)(?: is)?)[^.!?\\n]{0,40}?\\b(?:based|located|headquartered|situated) (?:out of|in|at) (?:${LIST})|\\bour (?:${LIST}|${PEOPLE}) (?:office|team|branch|clients?|customers?)|\\b(?:opening|new|have an?|own) (?:\\w+ ){0,2}(?:office|branch|shop|store|factory|warehouse) in (?:${LIST})`,
);
const TRIGGER = i(
  `\\b(?:${LIST}|${PEOPLE}|abroad|overseas|no western|no american|no european|no u[sk]\\b|countr(?:y|ies)|outside|non[- ](?:western|european|american|eu|us|uk)|do ?n['’]?o?t apply)\\b`,
);

const test = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** A sentence with its places and peoples masked: whether it names one, and whether it says that the client is there. */
const placesIn = perSentence((sentence: Sentence) => {
  const text = masked(sentence.text);
  return { text, isNamed: test(TRIGGER, text), isClient: test(CLIENT_IS_THERE, text) };
});

function hasReason(sentence: Sentence): boolean {
  return test(REASON, sentence.text);
}

export default defineRule({
  id: 'low-cost-country',
  scope: 'post',
  mistake: 'abroad',
  title: 'A low-cost country and no reason',
  severity: 'medium',
  weight: 6,
  docs: {
    what: 'This limits the hire to a place and gives no reason',
    why: 'Strong freelancers elsewhere turn away, and those who stay guess that only their price counts.',
    instead: 'Ask for the hours, language or skill that the place stands for, or give the reason.',
    source: 'Upwork, “Client Policies”: https://www.upwork.com/info/terms/client-policies/',
  },
  examples: {
    invalid: [
      {
        post: 'Developers outside Europe only.',
        flags: ['Developers outside Europe only'],
        after: 'Developers outside Europe only (because [reason in the job]).',
      },
      {
        post: 'We are looking to hire offshore to keep costs low.',
        flags: ['looking to hire offshore'],
        after: 'We are looking to hire offshore (because [reason in the job]) to keep costs low.',
      },
      {
        post: 'We want to hire a bookkeeper for our shop. Philippines only.',
        flags: ['Philippines only'],
        after: 'We want to hire a bookkeeper for our shop. Philippines only (because [reason in the job]).',
      },
      {
        post: 'I need someone based in Pakistan to edit 10 podcast episodes.',
        flags: ['based in Pakistan'],
        after: 'I need someone based in Pakistan (because [reason in the job]) to edit 10 podcast episodes.',
      },
      {
        post: 'I need someone from the Philippines because my budget is 300 dollars.',
        flags: ['someone from the Philippines'],
        after: 'I need someone who can work for [amount] because my budget is 300 dollars.',
      },
      {
        post: 'Looking for an Indian developer to fix our booking form.',
        flags: ['Indian developer'],
        after: 'Looking for an Indian developer (because [reason in the job]) to fix our booking form.',
      },
    ],
    valid: [
      { post: 'We ship outside Europe only.', because: 'it says where the client sells' },
      { post: 'We need a Spanish translator from Mexico for 12 letters.', because: 'the language is the reason' },
      { post: 'We are a café based in Lagos and need a menu.', because: 'it says where the client is' },
      {
        post: 'Two hours of overlap with Manila time would help.',
        because: 'a time zone wanted for overlap is no limit',
      },
      { post: 'US only, please.', because: 'a limit to the own country is not meant here' },
      { post: 'Only apply if you can visit our office in Mumbai.', because: 'the work is on site' },
      { post: 'We sell scarves from Nepal and need a flyer.', because: 'the goods are from there, not the freelancer' },
    ],
  },
  *find({ sentences }) {
    const seen = sentences.map(placesIn);
    if (seen.some(({ isClient }) => isClient)) return;
    for (const [i, sentence] of sentences.entries()) {
      const { text, isNamed } = seen[i]!;
      if (!isNamed || hasReason(sentence)) continue;
      const listed = /(?<!business |office |store |shop |our )\b(?:locations?|countries)\W*$|^\W*no\b/i.test(
        sentence.previous,
      )
        ? ONLY_PLACES
        : PHRASES;
      for (const { span, rewrites: to, ...rest } of findPhrases(text, listed)) {
        const words = sentence.text.slice(span.start, span.end);
        const [first, ...more] = to.map((rewrite) => rewrite.replace(text.slice(span.start, span.end), () => words));
        yield {
          ...rest,
          rewrites: [first!, ...more],
          part: sentence.part,
          span: { start: span.start + sentence.start, end: span.end + sentence.start },
        };
      }
    }
  },
});
