/**
 * Keeps count of what stands in a list from one run to the next: of a list much like the one before, only what left it and
 * what came is told to `count`. Things are the same where they are identical.
 */
export function openFollowed<T>(count: (thing: T, by: 1 | -1) => void): (things: readonly T[]) => void {
  let last: readonly T[] = [];
  return (things) => {
    const most = Math.min(last.length, things.length);
    let start = 0;
    while (start < most && last[start] === things[start]) start++;
    let tail = 0;
    while (tail < most - start && last[last.length - 1 - tail] === things[things.length - 1 - tail]) tail++;
    for (let i = start; i < last.length - tail; i++) count(last[i]!, -1);
    for (let i = start; i < things.length - tail; i++) count(things[i]!, 1);
    last = things;
  };
}

/** How often each name was counted; a name that was counted off again is none of them. */
export function countIn(counts: Map<string, number>, name: string, by: number): void {
  const now = (counts.get(name) ?? 0) + by;
  if (now === 0) counts.delete(name);
  else counts.set(name, now);
}
