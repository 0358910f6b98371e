import { type Span, shift, trimSpan } from '../text/span';
import { keptApart, reachOf } from './apart';
import type { Fact } from './fact';
import { factsOfForm, hasOf, NOTHING_SAID } from './facts';
import { missingIn } from './gaps';
import { isEnglish } from './language';
import { MISTAKES } from './mistakes';
import { findExpertise, findOwnWords, isAllowed, OWN_PHRASE, OWN_PHRASE_WEIGHT, type OwnWords } from './own-words';
import { placedFacts } from './placed-facts';
import { type Post, TEXT_PARTS, type TextPart, textOf } from './post';
import { countWords } from './read-lines';
import { readSentence } from './read-sentence';
import { type RawSentence, readSentences } from './read-sentences';
import type { Finding, Flag, Gap, Report, Rewrite, Severity } from './report';
import type { FoundWords, ReadPost, Rule, SentenceRule } from './rule';
import { RULES } from './rules/index';
import { bandOf, scoreOf, withFilled, withMended } from './score';
import { heardIn } from './score-features';
import type { Sentence } from './sentence';
import { hasUnfilledStub } from './stubs';
import { tradeOf } from './trade';

/** Words of description below which nothing is said about gaps and score: a post is judged once there is one. */
export const ENOUGH_WORDS = 20;

/** Choices of the user that change a review. */
export interface AnalyzeOptions {
  /** Rules that are off. */
  readonly off?: ReadonlySet<string>;
  /** Trial rules that are on. */
  readonly on?: ReadonlySet<string>;
  /** Severities preferred to the rules' own. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Words of the user's own, to flag or to allow. */
  readonly phrases?: readonly OwnWords[];
  /** Words for what the user's business is known for. */
  readonly expertise?: readonly string[];
  /** What the user does not want to see: it is left out, and costs nothing. */
  readonly isDismissed?: (finding: Finding) => boolean;
}

/**
 * Reviews a post. Pure: the same post and options give the same report; a cache of sentences makes the second review
 * of nearly the same post cost only what changed.
 */
export function analyze(
  post: Post,
  { off, on, severities = {}, phrases = [], expertise = [], isDismissed = () => false }: AnalyzeOptions = {},
): Report {
  const isOn = (rule: Rule): boolean => (rule.trial ? Boolean(on?.has(rule.id)) : !off?.has(rule.id));
  const raws = TEXT_PARTS.flatMap((part) => readSentences(textOf(post, part), part));
  const words = countWords(post.description, 'description') + countWords(textOf(post, 'deliverables'), 'deliverables');
  const nothing: Report = {
    state: 'empty',
    findings: [],
    score: null,
    band: null,
    has: NOTHING_SAID,
    facts: [],
    words,
  };
  if (raws.length === 0) return nothing;
  if (!isEnglish(raws)) return { ...nothing, state: 'other-language' };

  const reads = raws.map(readSentence);
  const form = factsOfForm(post);
  const facts: Fact[] = [...raws.flatMap((raw, i) => placedFacts(raw, reads[i]!.facts)), ...form];
  // Name by name: copied as a whole, the sentences of a long post would cost more than all else of an edit.
  const sentences: Sentence[] = raws.map(({ start, end, part, text, kind, section, previous, next, memory }, i) => {
    return { start, end, part, text, kind, section, previous, next, memory, facts: reads[i]!.facts };
  });
  const missing = missingIn({ sentences, facts });
  const has = hasOf(facts, missing);
  const readPost: ReadPost = { post, sentences, facts, has, trade: tradeOf(post, raws) };

  const flags: Flag[] = [];
  const gaps: Gap[] = [];
  const addFlag = (rule: FlagRule, part: TextPart, found: FoundWords, by: number) => {
    const text = textOf(post, part);
    const span: Span = trimSpan(text, shift(found.span, by));
    if (span.end <= span.start) return;
    if (rule.mistake !== 'blank' && isAllowed(text, span, phrases)) return;
    const rewrites: Rewrite[] = found.rewrites.map((rewrite) => ({ text: rewrite }));
    flags.push({
      kind: 'flag',
      id: '',
      rule: rule.id,
      mistake: rule.mistake,
      severity: severities[rule.id] ?? rule.severity,
      message: { ...messageOf(rule), ...found.message },
      points: rule.weight,
      part,
      span,
      words: text.slice(span.start, span.end),
      rewrites,
    });
  };
  const enough = words >= ENOUGH_WORDS;
  const bySentence = new Map<string, [raw: RawSentence, found: FoundWords][]>();
  reads.forEach(({ found }, i) => {
    for (const [rule, words] of found) {
      const places = bySentence.get(rule) ?? [];
      bySentence.set(rule, places);
      for (const each of words) places.push([raws[i]!, each]);
    }
  });
  for (const rule of RULES) {
    if (!isOn(rule)) continue;
    if (rule.scope === 'sentence')
      for (const [raw, found] of bySentence.get(rule.id) ?? []) addFlag(rule, raw.part, found, raw.start);
    else if (rule.scope === 'post') for (const found of rule.find(readPost)) addFlag(rule, found.part, found, 0);
    else if (enough) {
      const found = rule.find(readPost);
      if (found) {
        const part =
          found.part ??
          (post.deliverables !== undefined && rule.mistake === 'deliverables' ? 'deliverables' : 'description');
        const unfilled = hasUnfilledStub(rule.mistake, textOf(post, part));
        gaps.push({
          kind: 'gap',
          id: `${rule.id}:gap`,
          rule: rule.id,
          mistake: rule.mistake,
          severity: severities[rule.id] ?? rule.severity,
          message: { ...messageOf(rule), ...found.message },
          points: rule.weight,
          ...(!unfilled && { stub: { text: found.stub, part, at: found.at ?? textOf(post, part).trimEnd().length } }),
        });
      }
    }
  }
  for (const sentence of phrases.length + expertise.length > 0 ? sentences : []) {
    if (!off?.has(OWN_PHRASE))
      for (const phrase of phrases)
        if (phrase.does === 'flag')
          for (const found of findOwnWords(sentence.text, phrase))
            addFlag(ownRule(phrase), sentence.part, found, sentence.start);
    const core = RULES.find((rule): rule is SentenceRule => rule.id === 'core-business' && rule.scope === 'sentence');
    if (core && isOn(core))
      for (const found of findExpertise(sentence, expertise)) addFlag(core, sentence.part, found, sentence.start);
  }
  const seen = new Map<string, number>();
  const kept: Finding[] = [
    ...keptApart(flags).map((flag) => {
      const key = `${flag.rule}:${flag.part}:${flag.words.toLowerCase()}`;
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return { ...flag, id: `${key}:${nth}` };
    }),
    ...gaps.sort((a, b) => MISTAKES.indexOf(a.mistake) - MISTAKES.indexOf(b.mistake)),
  ].filter((finding) => !isDismissed(finding));
  const report = { state: enough ? 'ok' : 'short', has, facts, words } as const;
  if (!enough) return { ...report, findings: withPoints(kept, () => 0), score: null, band: null };
  const shown = new Set(kept.map((finding) => finding.kind === 'gap' && finding.mistake));
  const faults = kept.filter((finding): finding is Flag => finding.kind === 'flag');
  // Words that show a mistake are worth nothing, or mending them would lose what they say.
  const reach = reachOf(faults);
  const [whole, touched] = [[] as Sentence[], [] as Fact[]];
  for (const sentence of sentences)
    if (reach(sentence.part, sentence.end - 1) <= sentence.start) whole.push(sentence);
    else
      for (const fact of sentence.facts) {
        const { start, end } = shift(fact.span, sentence.start);
        if (reach(fact.part, start) < end) touched.push(fact);
      }
  const scored = withFilled(
    {
      heard: heardIn(sentences, whole, [...touched, ...form]),
      flagged: faults.map(({ mistake }) => mistake),
    },
    [...missing].filter((mistake) => !shown.has(mistake)),
  );
  const score = scoreOf(scored);
  const gain = (finding: Finding): number =>
    scoreOf(finding.kind === 'gap' ? withFilled(scored, [finding.mistake]) : withMended(scored, finding.mistake)) -
    score;
  return { ...report, findings: withPoints(kept, gain), score, band: bandOf(score) };
}

/** The findings with what mending each would gain, asked once for all of a kind. */
function withPoints(findings: readonly Finding[], gain: (finding: Finding) => number): Finding[] {
  const gains = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.kind} ${finding.mistake}`;
    const points = gains.get(key) ?? gain(finding);
    gains.set(key, points);
    return { ...finding, points };
  });
}

/** What a flag needs of its rule. */
type FlagRule = Pick<Exclude<Rule, { scope: 'gap' }>, 'id' | 'mistake' | 'severity' | 'weight' | 'docs'>;

const ownRule = ({ mistake }: OwnWords): FlagRule => ({
  id: OWN_PHRASE,
  mistake,
  severity: 'medium',
  weight: OWN_PHRASE_WEIGHT,
  docs: { what: '', why: '', instead: '', source: '' },
});

const messageOf = ({ docs: { what, why, instead } }: FlagRule | Rule) => ({ what, why, instead });
