import { BLANK } from '../../text/blank';
import { type Span, trimSpan } from '../../text/span';
import { sieve } from '../sieve/sieve';
import { VAGUE_WORDS, type VagueKind } from '../words/vague-words';

/** Words that may be vague where they stand. */
export interface Candidate extends Span {
  readonly kind: VagueKind;
  /** Every trigger inside, small letters. */
  readonly triggers: readonly string[];
  /** The kind of each trigger. */
  readonly kinds: readonly VagueKind[];
  /** Where the first trigger ends, or the quality words that stand together at the start. */
  readonly firstEnd: number;
}

const KINDS = Object.keys(VAGUE_WORDS) as VagueKind[];
const PATTERNS = KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${VAGUE_WORDS[kind]})(?![\\p{L}\\p{N}]|-\\p{L}|\\.(?:ai|com|io|co|net|org)\\b)`,
    'giu',
  ),
}));
// The browser takes longer to make these patterns ready than to look for all of the others in a post.
const likelyIn = sieve(PATTERNS, ({ pattern }) => pattern);
// What may stand between two vague words that make one point: "clean, modern and very fast".
const JOINED = /^(?:[\s,/&]|and|or|very|yet|but|more){1,6}$/i;

const LOOSE =
  'a an the and or of to in on for with from by at as is are be that this it we i you our my your their who which will can should must have has into using while so if when where not also than then but'.split(
    ' ',
  );
const LOOSE_END = new RegExp(`[^\\p{L}\\p{N}]+(?:${LOOSE.join('|')})$`, 'iu');
const LOOSE_START = /^(?:and|or|of|to|in|on|for|with|from|by|at|as|is|are|be|that|the|this|these|will)[^\p{L}\p{N}]+/iu;
// A blank is the client's to fill: nothing is vague in it, nor in the words it measures.
const masked = (text: string): string =>
  text.replace(BLANK, (blank) => (/^\[\s*(?:urgent|asap)\s*\]$/i.test(blank) ? blank : '\u25a1'.repeat(blank.length)));
// What is measured or shown right after the words is not vague: "a few pages (4: home, about)"; nor is what a blank measures.
const MEASURED =
  /^ \((?:[^)]*\d|[^)]*(?:https?:|www\.|like |such as|e\.g))|^,? \(?as an option|^[^.;:!?(\u25a1]{0,56}(?:\([A-Z]+\)[^.;:!?(\u25a1]{0,30})?[(,:] ?[^.;()\u25a1]{0,40}\u25a1|^[^.;:!?(]{0,56}\((?:best guess|depending on|unlike|easy for|(?:usable|measured|judged|checked) by)\b/i;
// "ASAP, no later than Monday" says when.
const LATEST = /^\W{1,3}(?:(?:and|but) )?not? later than /i;

function trimmed(text: string, kind: VagueKind, start: number, end: number): Span {
  if (kind === 'outcome' || kind === 'object' || (kind === 'list' && /other /i.test(text.slice(start, end)))) {
    for (let cut = LOOSE_END.exec(text.slice(start, end)); cut; cut = LOOSE_END.exec(text.slice(start, end)))
      end = start + cut.index;
    if (kind !== 'list')
      for (let cut = LOOSE_START.exec(text.slice(start, end)); cut; cut = LOOSE_START.exec(text.slice(start, end)))
        start += cut[0].length;
  }
  return trimSpan(text, { start, end });
}

/** Every stretch of a sentence that may be vague, joined where they stand together, in reading order. */
export function findCandidates(original: string): Candidate[] {
  const text = original.includes('[') ? masked(original) : original;
  const hits: Candidate[] = [];
  for (const { kind, pattern } of likelyIn(text))
    for (const hit of text.matchAll(pattern)) {
      const span = trimmed(text, kind, hit.index, hit.index + hit[0].length);
      if (span.end > span.start)
        hits.push({
          kind,
          ...span,
          triggers: [text.slice(span.start, span.end).toLowerCase()],
          kinds: [kind],
          firstEnd: span.end,
        });
    }
  // Of two that begin together the more telling kind names both: "some changes" lacks a number first of all.
  const unnamed = ({ kind }: Candidate): number => (kind === 'object' ? 2 : kind === 'outcome' ? 1 : 0);
  hits.sort((a, b) => a.start - b.start || unnamed(a) - unnamed(b) || b.end - a.end);
  const joined: Candidate[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, hit.start) : '';
    const isNear =
      last &&
      (hit.start < last.end ||
        (between.length < 10 &&
          JOINED.test(between) &&
          (last.kind === 'urgency') === (hit.kind === 'urgency') &&
          !(hit.kind === 'outcome' && last.kind !== 'outcome')));
    if (last && isNear && Math.max(last.end, hit.end) - last.start <= 80)
      joined[joined.length - 1] = {
        kind: last.kind,
        start: last.start,
        end: Math.max(last.end, hit.end),
        triggers: [...last.triggers, ...hit.triggers],
        kinds: [...last.kinds, ...hit.kinds],
        firstEnd:
          hit.kind === 'quality' && last.kinds.every((kind) => kind === 'quality')
            ? Math.max(last.end, hit.end)
            : last.firstEnd,
      };
    else joined.push(hit);
  }
  return joined.filter(
    ({ start, end, kind }) =>
      !(kind === 'urgency' && LATEST.test(text.slice(end, end + 30))) &&
      !/\u25a1/.test(text.slice(Math.max(0, start - 3), end + 4)) &&
      !MEASURED.test(text.slice(end, end + 110)),
  );
}
