import { perSentence } from '../per-sentence';
import { findPhrases, type Phrase } from '../phrases';
import { defineRule, type FoundWords } from '../rule';
import type { Sentence } from '../sentence';

const i = (pattern: string) => new RegExp(pattern, 'gi');

// A role is asked for; the same words about the client's own people, or about whom the work is for, are no mistake.
const ASKED =
  /\bbe (?:the|our|my) $|\b(?:looking for|seek(?:ing)?|hiring|need(?:ed|s)?|want(?:ed|s)?|searching for|find|become|join(?: us)? as|as (?:an?|our|my)|be (?:an?|our|my)|act as|serve as|position of|role of)\b[^.!?]{0,45}$/i;
const FOR = /\b(?:for|of|by|to) (?:an? |the )?$/i;

const assistantTo = ({ groups }: RegExpExecArray): [string] => {
  const { article, role = '' } = groups ?? {};
  return [`${article ? 'an ' : ''}assistant to our ${/^\p{Lu}[\p{Ll} -]+$/u.test(role) ? role.toLowerCase() : role}`];
};
const ADVISES = 'to advise on [what]';

const ROLES: readonly Phrase[] = [
  {
    words: i(
      `\\b(?<article>an? )?(?:(?:experienced|senior|dedicated|skilled|junior|technical) )?(?<role>head of (?:sales|growth|strategy|business development|operations|product)|sales director|general manager|country manager|(?:key[- ])?(?:account|client relationship|client success|client partnerships?) (?:managers?|executives?|directors?))\\b`,
    ),
    unlessAnywhere: /\b(?:bots?|agents? for|such as|chatbot|crm)\b/i,
    unlessBefore: /\bour $/i,
    unlessAfter: /^ (?:at|will|who (?:is|will)|dashboard|login|portal|is|interviews?|data)\b/i,
    rewrites: assistantTo,
  },
  {
    words: i(
      `\\b(?<article>an? )?(?:technical |future |ml |ai )?(?:co[- ]?founder|cofounder|founding (?:partner|cto))s?\\b|\\b(?<article2>an? )?(?:fractional |part[- ]time |interim |virtual |remote |acting |outsourced )?(?:chief (?:technology|technical|operating|executive|marketing|financial|product|revenue|growth) officer(?: \\((?:cto|coo|cfo|cmo|ceo)\\))?|cto|coo|cfo|cmo|ceo|cpo)\\b(?: or (?:an? )?c[a-z]o\\b)?`,
    ),
    unlessAfter:
      /^(?: \(?to adv|[ -](?:style|level|suite|dashboard|company|services?|firm|reports?|emails?|is|will|who|of (?:a|the|our))|['’]s|s\b|\))/i,
    unlessBefore:
      /\b(?:our|with|alongside(?: an?)?|under|reports? (?:directly )?to|by|i am (?:the|a)|i['’]?m (?:the|a)|assist(?:ing)?|support(?:ing)?|for (?:our|the)|to (?:our|the)|and) (?:\w+ )?$/i,
    rewrites: ({ 0: words, input, index }) => [
      `${words} ${input.startsWith(' (', index + words.length) ? ADVISES : `(${ADVISES})`}`,
    ],
  },
];

const roleIn = perSentence((sentence: Sentence): FoundWords | null => {
  for (const found of findPhrases(sentence.text, ROLES)) {
    const before = sentence.text.slice(0, found.span.start);
    if (sentence.part === 'title' ? !FOR.test(before) : ASKED.test(before)) return found;
  }
  return null;
});

export default defineRule({
  id: 'core-role',
  scope: 'post',
  mistake: 'wrongthing',
  title: 'A role that owns your business',
  severity: 'medium',
  weight: 6,
  docs: {
    what: 'This role owns what only your business should own',
    why: 'Decisions and customers go with the freelancer when the contract ends.',
    instead: 'Keep the role at home; hire someone to prepare, advise or follow up.',
    source:
      'Harvard Business Review, “The Core Competence of the Corporation”: https://hbr.org/1990/05/the-core-competence-of-the-corporation',
  },
  examples: {
    invalid: [
      {
        post: 'We are looking for an interim CTO for our booking app.',
        flags: ['an interim CTO'],
        after: 'We are looking for an interim CTO (to advise on [what]) for our booking app.',
      },
      {
        post: {
          title: 'Account manager',
          description: 'We seek an account manager. The account manager calls people.',
        },
        flags: ['an account manager'],
        after: 'We seek an assistant to our account manager. The account manager calls people.',
      },
    ],
    valid: [
      { post: 'You will report to our CTO.', because: 'it is the client’s own CTO' },
      { post: { title: 'Website for a CTO', description: 'One page.' }, because: 'it is whom the work is for' },
      { post: 'I am an account manager and need a logo.', because: 'it says who the client is' },
    ],
  },
  // Said once, where it is told best: the same role in the title and in every paragraph is one point.
  *find({ sentences }) {
    const found = sentences.flatMap((sentence) => {
      const role = roleIn(sentence);
      return role ? [{ sentence, role }] : [];
    });
    const best = found.find(({ sentence }) => sentence.part !== 'title') ?? found[0];
    if (!best) return;
    const { part, start } = best.sentence;
    const { span } = best.role;
    yield { ...best.role, part, span: { start: start + span.start, end: start + span.end } };
  },
});
