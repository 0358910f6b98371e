// Prints how long a review takes: ours, bare compromise on the same text, and peers, in one run, as medians and ratios.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import nlp from 'compromise/three';
import { analyze } from '../../lib/analyzer/analyze';
import { draftText } from './texts';

const PEERS = { 'harper.js': '2.10.0', 'write-good': '1.0.8', alex: '11.0.1' };
const FOLDER = join(import.meta.dirname, '..', '..', '.output', 'bench');
const SIZES = [400, 2400, 6000, 50_000];
const ROUNDS = 9;
/** A word is typed into the middle of each text, key by key. */
const TYPED = ' indoors';

type Review = (text: string) => unknown;

/** Installs the peers into a folder of the bench's own (they weigh 100 MB) and opens them. */
async function openPeers(): Promise<[string, Review][]> {
  const installed = join(FOLDER, 'node_modules', 'harper.js', 'package.json');
  if (!existsSync(installed)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: FOLDER,
      stdio: 'inherit',
    });
    if (status !== 0) {
      console.log('The peers could not be installed; ours and compromise only.\n');
      return [];
    }
  }
  const require = createRequire(join(FOLDER, 'package.json'));
  const open = (name: string) => import(pathToFileURL(join(FOLDER, 'node_modules', name)).href);
  const { LocalLinter } = await open('harper.js/dist/index.js');
  const { binaryInlined } = await open('harper.js/dist/binaryInlined.js');
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  const alex = await open('alex/index.js');
  const writeGood = require('write-good') as Review;
  return [
    ['harper.js', (text) => harper.lint(text)],
    ['write-good', writeGood],
    ['alex', (text) => alex.text(text)],
  ];
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function timed(review: Review, text: string): Promise<number> {
  const start = performance.now();
  await review(text);
  return performance.now() - start;
}

const ours: Review = (description) => analyze({ title: 'Bookings for a small shop', description });
const milliseconds = (value: number) => (value < 10 ? value.toFixed(3) : value.toFixed(1)).padStart(9);
const ratio = (value: number) => `${value < 0.1 ? value.toFixed(4) : value.toFixed(2)}x`.padStart(9);

const peers = await openPeers();
const contestants: [string, Review][] = [
  ['wellposed', ours],
  ['compromise', (text) => nlp(text).json({ offset: true })],
  ...peers,
];

// Every round has a text of its own, so that no contestant's cache knows it; one round warms the machine up.
const cold = new Map<string, number[]>();
const edited = new Map<string, number[]>();
for (const size of SIZES)
  for (let round = 0; round <= ROUNDS; round++) {
    const text = draftText(size, round + 1);
    const middle = text.lastIndexOf(' ', Math.floor(size / 2));
    for (const [name, review] of contestants) {
      const first = await timed(review, text);
      // The others read the whole text at every key, and one key takes as long as the next.
      const keys = review === ours ? TYPED.length : 1;
      const typed: number[] = [];
      for (let key = 1; key <= keys; key++)
        typed.push(await timed(review, text.slice(0, middle) + TYPED.slice(0, key) + text.slice(middle)));
      if (round === 0) continue;
      const key = `${name} ${size}`;
      cold.set(key, [...(cold.get(key) ?? []), first]);
      edited.set(key, [...(edited.get(key) ?? []), ...typed]);
    }
  }

for (const [title, figures] of [
  [`Cold: a text never seen (median of ${ROUNDS}`, cold],
  [
    `Again, at each key of a word typed in the middle (median of ${ROUNDS} texts, of ${TYPED.length} keys each for ours`,
    edited,
  ],
] as const) {
  console.log(`${title}; milliseconds; "ours" is our time over theirs)`);
  console.log(['characters', ...contestants.map(([name]) => name)].map((head) => head.padStart(11)).join(''));
  for (const size of SIZES) {
    const of = (name: string) => median(figures.get(`${name} ${size}`)!);
    console.log(String(size).padStart(11) + contestants.map(([name]) => `  ${milliseconds(of(name))}`).join(''));
    console.log('ours'.padStart(11) + contestants.map(([name]) => `  ${ratio(of('wellposed') / of(name))}`).join(''));
  }
  console.log('');
}

// Doubling the text: time grows as length to this power; 1 is linear. The best of several runs is the least noisy figure here.
const doubled: { size: number; time: number }[] = [];
for (const size of [12_500, 25_000, 50_000, 100_000, 200_000]) {
  const times: number[] = [];
  for (let round = 0; round < 7; round++) times.push(await timed(ours, draftText(size, 100 + round)));
  doubled.push({ size, time: Math.min(...times) });
}
console.log('Doubling the text (cold, best of 7)');
doubled.forEach(({ size, time }, i) => {
  const before = doubled[i - 1];
  const exponent = before ? `  exponent ${Math.log2(time / before.time).toFixed(2)}` : '';
  console.log(`${String(size).padStart(11)}  ${milliseconds(time)} ms${exponent}`);
});
const [shortest, longest] = [doubled[0]!, doubled.at(-1)!];
const over = Math.log2(longest.time / shortest.time) / Math.log2(longest.size / shortest.size);
console.log(`   overall exponent ${over.toFixed(2)}`);
