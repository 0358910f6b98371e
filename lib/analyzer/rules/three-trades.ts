import { perSentence } from '../per-sentence';
import { type Line, linesOf } from '../read-lines';
import { defineRule } from '../rule';
import type { Sentence } from '../sentence';
import { sieve } from '../sieve/sieve';
import { bareTradesIn, rolesIn } from '../trade-lists';
import { phraseEnd } from '../vague/noun-phrase';
import { CHANNEL, DAILY_WORK, FAMILIES, TRADES } from '../words/trades';

const AS_LIST = 110;
const AS_CLAUSE = 80;

// How a line that hands out work begins, or what it says; lists of skills and praise of the applicant do not count.
const DUTY =
  /^\W*(?:(?:and|also|then|to)\s+)?(?:design|build|creat|writ|post\b|posting|manag|run|implement|develop|edit|set(?:ting)? ?up|handl|updat|translat|produc|plan|help|prepar|schedul|draft|maintain|conduct|perform|launch|film|shoot|record|get|do|assist|optimi[sz]|tak(?:e|ing)\b|keep|answer|send|book|order|look(?:ing)? after)/i;
const ASK =
  /\b(?:looking for|we need|i need|need (?:someone|an?|help)|responsib\w+|you(?:'ll|’ll| will)|will be|involves?|includ\w+|expertise|help (?:us |me )?with|you will be|skills:|your (?:tasks|duties|job)|tasks?:|you (?:must|should|need to|have to)|seeking|want|hire|to do|who can|can also|you (?:also )?(?:take care|handle|run|manage|do|shoot|write|design|build|edit|create|produce|keep|make|maintain|post|look after)|who (?:also )?(?:\w+s) (?:the|our)|some(?:one|body)|able to do|(?:assistant|freelancer|person|expert) (?:for|to|needed))\b/i;
// "Experience in web design, bookkeeping and video editing": asked of the applicant, and so of one person.
const SKILLED =
  /\b(?:experienced?|skills?|skilled|background|knowledge|expertise|understanding|proficien\w+|expert|good|strong|master|fluent) (?:(?:hands|both)[- ]?(?:on)? )?(?:in|with|of|at)\b/i;
// What nobody must bring is asked of nobody.
const OPTIONAL =
  /\b(?:optional(?:ly)?|bonus|a plus|plus:|nice to have|not (?:essential|required|necessary)|non[- ]essential|desirable|potentially|preferabl[ye]|at least one|one of|either|any of|if you (?:have|can|know))\b/i;
// "Daily admin, podcast editing, updates of our site and flyer design": tasks in a row, said of nobody.
const LISTING = /^(?!.*\b(?:we|i|they|is|are|was|were|has|have|offers?)\b)[^,.]{3,60}(?:, [^,.]{3,60}){2,}\b/i;
const MANY_HANDS =
  /\b(?:agenc(?:y|ies)|teams?|compan(?:y|ies)|freelancers?) (?:(?:and|or|\/) \w+ )?(?:are |is )?(?:also )?(?:welcome|ok|okay|fine|preferred|can apply|encouraged)|\b(?:freelancers?|individuals?|person) or (?:an? )?(?:agenc|team|compan|group)|(?:agency|team) or (?:an? )?(?:freelancer|individual)|(?:looking for|seeking|need|hire|want) (?:an? )?(?:\w+ ){0,4}(?:agency|studio|company|team|teams|agencies)\b(?! (?:member|lead|player))|each (?:as )?(?:a )?(?:job|part|role)|job of its own|separate (?:jobs?|posts?|freelancers?|people)|if you (?:have|are) (?:an? )?(?:team|agency|company)|one or more of|any of the following|multiple (?:positions|roles|freelancers|people)/i;

const isForMany = perSentence(({ text }: Line) => MANY_HANDS.test(text));

// One trade's work for many channels ("copy for blogs, ads and social media") is one trade.
const CHANNELS =
  /\b(?:content|copy|assets?|graphics|materials|designs?|posts|images|videos?|visuals|channels|writing|projects|concept to execution|used|use)\b[^.;]{0,40}\b(?:for|across|such as|including|on|like|in|at)\b[^.;]{0,30}$/i;

const familyOf = (trade: string): string => FAMILIES.find((family) => family.includes(trade))?.[0] ?? trade;

interface Asked {
  readonly trade: string;
  readonly family: string;
  readonly start: number;
  readonly end: number;
  /** Whether it counts outside a list of trades. */
  readonly counts: boolean;
  /** Whether it is work that is handed out, and no skill of the applicant's. */
  readonly isDuty: boolean;
}

interface Place {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

// "insights from our social media", "images for a blog": where the work goes or comes from, and what is not to be done.
const PLACE =
  /\b(?:for|from|across|into|about|through|in|via|of|by|to|using|with|your|their|classif\w+|analy[sz]\w+|integrat\w+|like|on|improve|boost|drive|increase|revolutioni[sz]e|transform|automate|experience) (?:our |the |my |various |other |existing |and |your |an? |\w+ (?:and|or) )*$/i;
const POSTED =
  /\b(?:post\w*|publish\w*|updat\w+|manag\w+|help(?: \w+)? with|responsible for|assist\w* with|expertise|experience|role|creat\w+)\b[^.;]{0,40}$/i;
// "Track it using data analysis": a means is no job of its own.
const BY_MEANS_OF = /\b(?:using|by means of|through|based on|with the help of) $/i;
const NEGATED = /\b(?:not|n['’]t|no|without|instead of|already)\b[^.;,]{0,40}$/i;
// "Analyse the video content, the logos", "include the logo in the footer", "the pages (home, blog)": things, not work on them.
const MATERIAL =
  /\b(?:analy[sz]\w*|extract\w*|identify\w*|classify\w*)\b(?!.*\b(?:and|then|to) (?:\w+ly )?(?:writ|creat|design|build|edit|run|manag|post|develop|translat))[^.;]{0,160}$|\b(?:include|insert|embed|display|link to)\b[^.;,]{0,30}$/i;
const IN_BRACKETS = /\([^)]{0,60}$/;

// "Newsletter sign-up", "bookkeeping export": a part of the product.
const PART =
  /^[- ](?:export|import|sign-?ups?|subscriptions?|forms?|tracking|integrations?|modules?|widgets?|buttons?|features?|options|plug-?ins?|sections?|pages?|links?|icons?|capabilit(?:y|ies)|functionality|systems?|workflows?|api|feeds?|logins?|apps?|software|tools?|platforms?|industry|agency|company|team|department)\b/i;

function isNotAsked({ text, part }: Sentence, { 0: words, index }: RegExpExecArray): boolean {
  if (PART.test(text.slice(index + words.length))) return true;
  const before = text.slice(Math.max(0, index - 70), index);
  return (
    NEGATED.test(before) ||
    MATERIAL.test(text.slice(0, index)) ||
    (part === 'description' && IN_BRACKETS.test(before)) ||
    BY_MEANS_OF.test(before) ||
    (CHANNEL.test(words) && PLACE.test(before) && !POSTED.test(before))
  );
}

const namedIn = sieve(Object.entries(TRADES), ([, pattern]) => pattern);
const dailyIn = sieve(Object.entries(DAILY_WORK), ([, pattern]) => pattern);

const tradesAsked = perSentence((sentence: Sentence): readonly Asked[] => {
  if (sentence.section === 'company') return [];
  const isDuty =
    sentence.part === 'title' ||
    (sentence.section === 'scope' && sentence.text.length <= (sentence.kind === 'item' ? AS_LIST : AS_CLAUSE)) ||
    (sentence.section !== 'applicant' && (DUTY.test(sentence.text) || LISTING.test(sentence.text))) ||
    ASK.test(sentence.text);
  if (!isDuty && !SKILLED.test(sentence.text)) return [];
  const asked: Asked[] = [];
  const alone = sentence.kind === 'item' && DUTY.test(sentence.text);
  for (const [patterns, counts] of [
    [namedIn(sentence.text), true],
    [dailyIn(sentence.text), alone],
  ] as const)
    for (const [trade, pattern] of patterns) {
      const hit = pattern.exec(sentence.text);
      if (!hit || asked.some((other) => other.trade === trade) || isNotAsked(sentence, hit)) continue;
      const end = hit.index + hit[0].length;
      asked.push({ trade, family: familyOf(trade), start: hit.index, end, counts: counts && isDuty, isDuty });
    }
  return asked.sort((a, b) => a.start - b.start);
});

// What the last of them is for belongs to it: "a plan tailored to our readers".
const found = ({ sentence: { part, start: from, text }, start, end }: Place, isList: boolean) => {
  const to =
    end +
    (/^ (?:tailored|based|aimed|focused)\b[^.,;:()\n]{0,40}(?=[.,;:\n]|$)/.exec(text.slice(end))?.[0].length ?? 0);
  return {
    part,
    span: { start: from + start, end: from + to },
    rewrites: [`${text.slice(start, to)} (${isList ? 'each ' : ''}as a job of its own)`] as [string],
  };
};

export default defineRule({
  id: 'three-trades',
  scope: 'post',
  mistake: 'onestop',
  title: 'Three trades in one hire',
  severity: 'medium',
  weight: 8,
  docs: {
    what: 'This asks one person for three trades or more',
    why: 'Few people are good at all of them, so at least one part will be done by a beginner.',
    instead: 'Split the post into one job per trade, or say that a team is welcome.',
    source:
      'Amy Sept, “How to Choose and Interview the Right Freelancer for Your Project”: http://appliedmarketinggroup.biz/how-to-choose-and-interview-the-right-freelancer-for-your-project.html',
  },
  examples: {
    invalid: [
      {
        post: 'You should be able to do design, coding, copywriting and ads for our shop.',
        flags: ['design, coding, copywriting and ads'],
        after: 'You should be able to do design, coding, copywriting and ads (each as a job of its own) for our shop.',
      },
      {
        post: 'Our bakery needs someone for logo design, bookkeeping and video editing.',
        flags: ['logo design, bookkeeping and video editing'],
        after: 'Our bakery needs someone for logo design, bookkeeping and video editing (each as a job of its own).',
      },
      {
        post: 'Phone calls, podcast editing, updates of our website and flyer design.',
        flags: ['podcast editing, updates of our website and flyer design'],
        after: 'Phone calls, podcast editing, updates of our website and flyer design (each as a job of its own).',
      },
      {
        post: 'We need a logo, a website and social media pages for our yoga studio.',
        flags: ['logo, a website and social media pages'],
        after: 'We need a logo, a website and social media pages (each as a job of its own) for our yoga studio.',
      },
      {
        post: 'You will answer the phone, design our menu and build our website.',
        flags: ['answer the phone, design our menu and build our website'],
        after: 'You will answer the phone, design our menu and build our website (each as a job of its own).',
      },
      {
        post: '- Build our website\n- Write blog posts\n- Edit videos for the shop',
        flags: ['Edit videos'],
        after: '- Build our website\n- Write blog posts\n- Edit videos (as a job of its own) for the shop',
      },
    ],
    valid: [
      { post: 'We need SEO, ads and content for one campaign.', because: 'two of the three are one trade' },
      { post: 'We need React, Node and Postgres for our booking app.', because: 'those are tools of one trade' },
      {
        post: 'We are looking for an agency for web development, copywriting and video editing.',
        because: 'an agency has many hands',
      },
      {
        post: 'Our studio offers logo design, copywriting and video editing.',
        because: 'it says what the client does',
      },
      {
        post: 'We need an app with a bookkeeping export, a newsletter sign-up and Google Ads tracking.',
        because: 'those are parts of the product',
      },
      {
        post: 'We need a web developer. Move our shop (home, blog, FAQ) to a new host and add branding options.',
        because: 'the blog is one of the pages, and the options are a part of the shop',
      },
      {
        post: 'Analyse the video content, the logos and the blog posts of five rivals.',
        because: 'those are looked at, not made',
      },
      {
        post: 'We need a dashboard of sales, marketing and operations.',
        because: 'those are what it shows',
      },
      {
        post: 'It is a bonus if you know web design, bookkeeping and video editing.',
        because: 'what nobody must bring is asked of nobody',
      },
      { post: 'A virtual assistant for data entry, travel booking and calls.', because: 'office chores go together' },
    ],
  },
  *find({ post, sentences }) {
    if (linesOf(post).some(isForMany)) return;
    const seen = new Set<string>();
    let list: Place | null = null;
    let clause: Place | null = null;
    let last: { sentence: Sentence; asked: Asked } | null = null;
    for (const sentence of sentences) {
      const asked = tradesAsked(sentence);
      const [first, final] = [asked[0], asked.at(-1)];
      if (
        first &&
        final &&
        asked.length >= 3 &&
        new Set(asked.map(({ family }) => family)).size >= (first.isDuty ? 2 : 3) &&
        !OPTIONAL.test(sentence.text) &&
        final.end - first.start <= AS_LIST &&
        !CHANNELS.test(sentence.text.slice(0, asked[1]!.start))
      ) {
        list = { sentence, start: first.start, end: final.end };
        if (sentence.part !== 'title') break;
      }
      const plain = sentence.section === 'company' || !ASK.test(sentence.text) ? null : bareTradesIn(sentence.text);
      const other = rolesIn(sentence.text) ?? plain;
      if (other) list ??= { sentence, ...other };
      for (const one of asked)
        if (one.counts && !seen.has(one.family)) {
          seen.add(one.family);
          last = { sentence, asked: one };
        }
      if (seen.size >= 3 && !clause && last) {
        const { sentence: where, asked: one } = last;
        const opens = DUTY.test(where.text) && one.end <= AS_CLAUSE ? where.text.search(/\p{L}/u) : one.start;
        clause = { sentence: where, start: opens, end: phraseEnd(where.text, one.end, true) };
      }
    }
    const shown: Place | null = list ?? clause;
    if (shown) yield found(shown, shown === list);
  },
});
