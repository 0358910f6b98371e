/**
 * Gives a way to run pieces of work one after the other. Stands in for the lock that WXT's storage brings along, most of
 * whose weight is for what nobody here does.
 */
export function withLock(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
}
