import { browser } from 'wxt/browser';

/** One thing that lies in the extension's storage. */
export interface StoredThing {
  /** `local` stays on this computer, `session` until the browser closes. */
  readonly area: 'local' | 'session';
  readonly key: string;
  readonly value: unknown;
  /** About how much room it takes. */
  readonly bytes: number;
}

const AREAS = ['local', 'session'] as const;

/** Everything that the extension stores, for showing it. */
export async function readStoredThings(): Promise<StoredThing[]> {
  const things: StoredThing[] = [];
  for (const area of AREAS) {
    const all = await browser.storage[area].get(null);
    for (const [key, value] of Object.entries(all))
      things.push({ area, key, value, bytes: new TextEncoder().encode(key + JSON.stringify(value)).length });
  }
  return things;
}

/** Removes everything that the extension stores; what comes back puts it all back, for as long as the page is open. */
export async function wipeEverything(): Promise<{ undo(): Promise<void> }> {
  const things = await readStoredThings();
  for (const area of AREAS) await browser.storage[area].clear();
  return {
    async undo() {
      for (const area of AREAS)
        await browser.storage[area].set(
          Object.fromEntries(things.filter((thing) => thing.area === area).map(({ key, value }) => [key, value])),
        );
    },
  };
}
