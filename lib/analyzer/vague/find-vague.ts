import type { FoundInPost, ReadPost } from '../rule';
import type { Sentence } from '../sentence';
import type { VagueKind } from '../words/vague-words';
import { type Point, pointsOf } from './points';
import { isLikely, seenInPost } from './seen';

const judged = new WeakMap<ReadPost, readonly Point<Sentence>[]>();

function pointsIn(post: ReadPost): readonly Point<Sentence>[] {
  let points = judged.get(post);
  if (!points) {
    points = pointsOf(seenInPost(post.sentences), isLikely);
    judged.set(post, points);
  }
  return points;
}

/** The words of one kind that are vague where they stand, with what to write in their place. */
export function* findVague(post: ReadPost, kind: VagueKind): Iterable<FoundInPost> {
  for (const { sentence, candidate, span, rewrites } of pointsIn(post)) {
    if (candidate.kind !== kind) continue;
    const said = sentence.text.slice(candidate.start, candidate.end);
    const words = said.endsWith(' and') ? said.slice(0, -' and'.length) : said;
    yield {
      part: sentence.part,
      span: { start: sentence.start + span.start, end: sentence.start + span.end },
      rewrites,
      ...(words.length <= 30 &&
        kind === 'quality' && { message: { what: `“${words}” means something else to everyone` } }),
    };
  }
}
