import { GROUPS } from '../words/vague-words';

const MOST_CACHED = 2000;
const cache = new Map<string, string>();

/** The group of a vague word: words of one group leave the same thing open. */
export function groupOf(trigger: string): string {
  let group = cache.get(trigger);
  if (group === undefined) {
    group = GROUPS.find(([, pattern]) => pattern.test(trigger))?.[0] ?? 'rest';
    if (cache.size < MOST_CACHED) cache.set(trigger, group);
  }
  return group;
}
