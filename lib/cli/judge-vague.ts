import type { RawSentence } from '../analyzer/read-sentences';
import { pointsOf } from '../analyzer/vague/points';
import type { Seen } from '../analyzer/vague/seen';
import type { Span } from '../text/span';
import type { LabelledPost } from './labelled-posts';

/** Words of a post that may be vague. */
export interface Judged {
  readonly post: number;
  readonly seen: Seen<RawSentence>;
}

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether a span that is found meets a labelled one. */
export const meets = (found: Span, labelled: Span): boolean =>
  found.end - found.start <= Math.max(3 * (labelled.end - labelled.start), 80) &&
  2 * overlap(found, labelled) >= Math.min(found.end - found.start, labelled.end - labelled.start);

/** Precision, recall and F1 over one-to-one matches, as the corpus measures them. */
export function judge(
  posts: readonly LabelledPost[],
  rows: readonly Judged[],
  scores: readonly number[],
  threshold: number,
) {
  let tp = 0;
  let flagged = 0;
  let labelled = 0;
  let postTp = 0;
  let postFlagged = 0;
  let postLabelled = 0;
  const byPost = new Map<number, Judged[]>();
  for (const row of rows) {
    const known = byPost.get(row.post);
    if (known) known.push(row);
    else byPost.set(row.post, [row]);
  }
  const likely = new Set(rows.filter((_, i) => scores[i]! >= threshold).map(({ seen }) => seen));
  posts.forEach((post, index) => {
    const labels = post.spans.filter((span) => span.mistake === 'vague');
    const all = (byPost.get(index) ?? []).map(({ seen }) => seen);
    const got = pointsOf(all, (seen) => likely.has(seen));
    const used = new Set<unknown>();
    for (const { sentence, span } of got) {
      const at = { start: sentence.start + span.start, end: sentence.start + span.end };
      const label = labels.find((each) => !used.has(each) && each.field === sentence.part && meets(at, each));
      if (label) used.add(label);
    }
    tp += used.size;
    flagged += got.length;
    labelled += labels.length;
    postTp += Number(got.length > 0 && labels.length > 0);
    postFlagged += Number(got.length > 0);
    postLabelled += Number(labels.length > 0);
  });
  return {
    p: tp / flagged,
    r: tp / labelled,
    f1: (2 * tp) / (flagged + labelled),
    posts: (2 * postTp) / (postFlagged + postLabelled),
  };
}

/** Candidates above the threshold against the labels, as one line. */
export const figures = (
  posts: readonly LabelledPost[],
  rows: readonly Judged[],
  scores: readonly number[],
  threshold: number,
) =>
  Object.entries(judge(posts, rows, scores, threshold))
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join('  ');
