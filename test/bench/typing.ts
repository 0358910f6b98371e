// Types into a draft in real Chromium: bare, with ours, and with any other unpacked extension folder given.
//   npm run bench:typing [-- [--rounds N] FOLDER ...]
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { built, CHROME_BUILD } from '../support/browsers';
import { median, standardError, trimmedMean } from './statistics';
import { isOurs, KEYS, openTypist } from './typist';

/** How often each types the keys in a round; all of them in turn, so that a machine that slows down slows all of them. */
const RUNS = 4;
/** Typed before anything is measured: what is compiled or fetched at its first use is no cost of a key. */
const WARM_UP_KEYS = 50;
/** Some ten blinks of the caret, which are all that an idle page does: one more or less of them is no news. */
const IDLE_SECONDS = 10;

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const rounds = Number(options.rounds);

const FIGURES = {
  key: ['main thread, ms per key', 2],
  idle: ['main thread, ms per idle second', 2],
  heap: ['page heap, MB', 1],
  cpu: [`CPU of the whole browser, s for ${KEYS} keys`, 2],
  moved: ['key to moved highlights, ms', 0],
  found: ['last key to new finding, ms', 0],
  foundCold: ['the same, worker stopped before, ms', 0],
  foundWoken: ['the same, then the field focused, ms', 0],
  longestTask: ['longest task over 50 ms at 50 kB, ms', 0],
} as const;
type Figure = keyof typeof FIGURES;
/** Of each figure one list of values a round. */
type Results = Record<Figure, number[][]>;

const contestants: [string, string | null][] = [
  ['no extension', null],
  ['wellposed', built(CHROME_BUILD)],
  ...folders.map((folder): [string, string] => [basename(folder), resolve(folder)]),
];
const results = contestants.map(
  () => Object.fromEntries(Object.keys(FIGURES).map((figure) => [figure, []])) as never as Results,
);

async function play(round: number): Promise<void> {
  // Side by side: what is compared is measured within seconds.
  const typists = [];
  try {
    for (const [, extension] of contestants) typists.push(await openTypist(extension, round));
    for (const of of results) for (const figure of Object.values(of)) figure.push([]);
    const put = (at: number, figure: Figure, value: number | null) =>
      results[at]![figure].at(-1)!.push(value ?? Number.NaN);

    for (const typist of typists) await typist.type(WARM_UP_KEYS);
    // What loading left behind is collected in the first pause, and by the browser that was opened first before anybody types.
    await typists[0]!.rest(IDLE_SECONDS);
    for (let run = 0; run < RUNS; run++) {
      for (let turn = 0; turn < typists.length; turn++) {
        // Each of them is the first as often as another.
        const at = (run + round + turn) % typists.length;
        const { key, cpu } = await typists[at]!.type();
        put(at, 'key', key);
        put(at, 'cpu', cpu);
      }
      // After each run, since what typing leaves behind is collected right after it, and each has typed last as often.
      const idle = await Promise.all(typists.map((typist) => typist.rest(IDLE_SECONDS)));
      for (const at of typists.keys()) put(at, 'idle', idle[at]!);
    }
    for (const [at, typist] of typists.entries()) {
      put(at, 'heap', await typist.heap());
      const extension = contestants[at]![1];
      if (extension !== null && isOurs(extension)) {
        const speed = await typist.speed();
        for (const figure of ['moved', 'found', 'foundCold', 'foundWoken'] as const) put(at, figure, speed[figure]);
      }
      put(at, 'longestTask', await typist.longestTask());
    }
  } finally {
    for (const typist of typists) await typist.close();
  }
}

for (let round = 1; round <= rounds; round++) await play(round);

/** What is more than on the bare page, run by run, with the standard error between rounds: runs of one browser are alike. */
function difference(at: number, figure: Figure, digits: number): string {
  const byRound = results[at]![figure].map((values, round) =>
    values.map((value, run) => value - results[0]![figure][round]![run]!),
  );
  const by = trimmedMean(byRound.flat());
  // A single round does not tell how far rounds lie apart.
  const error = rounds > 1 ? ` ±${standardError(byRound.map(trimmedMean)).toFixed(digits)}` : '';
  return ` (${by >= 0 ? '+' : ''}${by.toFixed(digits)}${error})`;
}

/** How far runs of the same browser lie apart when nothing differs: what the noise is. */
function noise(at: number, figure: Figure): number {
  return median(
    results[at]![figure].flatMap((values) => values.slice(1).map((value, run) => Math.abs(value - values[run]!))),
  );
}

console.log(
  `Typing ${KEYS} keys into a 6 kB draft, ${rounds} rounds of new browsers side by side, ${RUNS} runs each, in turn.`,
);
console.log(
  `Medians; in brackets the trimmed mean of the differences to the bare page${rounds > 1 ? ', ± one standard error' : ''}.`,
);
const WIDTH = 26;
console.log(''.padEnd(44) + contestants.map(([name]) => name.padStart(WIDTH)).join(''));
for (const figure of Object.keys(FIGURES) as Figure[]) {
  const [label, digits] = FIGURES[figure];
  const cells = contestants.map((_, at) => {
    const values = results[at]![figure].flat();
    if (values.length === 0) return '-';
    const isCompared = at > 0 && results[0]![figure].flat().length > 0;
    return median(values).toFixed(digits) + (isCompared ? difference(at, figure, digits) : '');
  });
  console.log(label.padEnd(44) + cells.map((cell) => cell.padStart(WIDTH)).join(''));
}
console.log(
  `Noise: two runs of the same bare page, one after the other, lie ${noise(0, 'key').toFixed(2)} ms per key apart (median).`,
);
