import type { ReadPost } from './rule';

/** A longer description has more in it than a small job. */
const LONGEST = 1000;
const LITTLE =
  /\b(?:quick|short|small|easy|simple) (?:[\w-]+ ){0,2}(?:job|task|fix|turn-?around)\b|\b\d[ -]hours? (?:of )?(?:work|coding|job|task)\b/i;
const SOON = /\b(?:today|tonight|tomorrow)\b/i;
const HOURS = /(?<!\d)(?:1?\d|2[0-4]) ?(?:hours?|hrs)\b/i;

/** Whether a post offers a job of a few hours, or one that is due in hours. */
export function isSmallJob({ post, facts }: ReadPost): boolean {
  if (post.description.length > LONGEST) return false;
  return (
    LITTLE.test(`${post.title}. ${post.description}`) ||
    facts.some(({ kind, words }) => (kind === 'date' && SOON.test(words)) || (kind === 'duration' && HOURS.test(words)))
  );
}
