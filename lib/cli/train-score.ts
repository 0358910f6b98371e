import { writeFileSync } from 'node:fs';
import { analyze } from '../analyzer/analyze';
import { weighedClues } from '../analyzer/gaps';
import { readSentences } from '../analyzer/read-sentences';
import type { Flag } from '../analyzer/report';
import { heardIn, scoreFeaturesOf } from '../analyzer/score-features';
import { onceEach, worthOf, worthTogether } from '../analyzer/score-signs';
import { cluesOfSentence } from '../analyzer/sentence-clues';
import { SIGNS, type Signs, signFeaturesOf } from '../analyzer/sign-features';
import { surenessOf } from '../analyzer/signs';
import { tableOf } from '../analyzer/weight-table';
import { COURTESIES } from './courtesies';
import { argumentsOr } from './labelled-posts';
import { readTaught } from './learn-signs';
import { fitWorth, SCALE, type Seen, type TaughtPost, type Worth } from './learn-worth';

const USAGE = 'usage: npm run train:score -- SIGNS.jsonl LABELS.jsonl [MORE.jsonl ...]';
const WEIGHTS = 'lib/analyzer/score-weights.json';
const FOLDS = 5;
const SEEN_IN = 10;
const CHOOSING = 400;
const L2 = 1200;
// So that talk of every kind stays without worth: how often each courtesy is heard, and what any sentence must be worth at least.
const HEARD_IN = 150;
const DOUBT = 0.05;
const UNIT = 100;
// What a flag costs at least, whatever the labels say: mending one must be worth something.
const FLAG_COST = 2.2;
const BLANK_COST = 0.4;

const { own, posts, clues, learned } = readTaught(argumentsOr(USAGE));
const seen = posts.map((post, i) => {
  const flags = analyze(post).findings.filter((finding): finding is Flag => finding.kind === 'flag');
  const { sentences, facts } = clues[i]!;
  const form = facts.filter(({ part }) => part === 'form');
  const heard = heardIn(sentences, sentences, form, (each) =>
    worthOf(each, (sentence) => ({ signs: learned.unseen(sentence), worth: 0 })),
  );
  const features = scoreFeaturesOf({ heard, flagged: flags.map(({ mistake }) => mistake) });
  features.delete('worth');
  return features;
});
const names = ['bias', ...new Set(seen.flatMap((features) => [...features.keys()]))];
const places = new Map(names.map((name, i) => [name, i]));
const rows = seen.map((features) => [
  [0, 1] as const,
  ...[...features].map(([name, value]) => [places.get(name)!, value] as const),
]);

// What a sentence tells, each sentence once: whatever all of them have, then the signs, then words.
const told = clues.map(({ sentences }) =>
  onceEach(sentences).map((sentence) => ({
    signs: learned.unseen(sentence),
    features: signFeaturesOf(sentence, cluesOfSentence(sentence)),
  })),
);
const seenIn = new Map<string, number>();
for (const all of told)
  for (const feature of new Set(all.flatMap(({ features }) => [...features])))
    seenIn.set(feature, (seenIn.get(feature) ?? 0) + 1);
// How long a sentence is, where it stands and what it puts in quotation marks is worth nothing.
for (const feature of [...seenIn.keys()]) if (/^(?:bias$|long>|in:|quoted>)/.test(feature)) seenIn.delete(feature);
const free = ['bias', ...SIGNS];
const words = [...free, ...[...seenIn].filter(([, count]) => count >= SEEN_IN).map(([word]) => word)];
const wordPlaces = new Map(words.map((word, i) => [word, i]));
const seenOf = (signs: Signs, features: Iterable<string>): Seen[] => [
  ...SIGNS.map((sign, nth) => [nth + 1, surenessOf(signs[sign])] as const),
  ...[...features].flatMap((feature) => {
    const place = wordPlaces.get(feature);
    return place === undefined ? [] : [[place, 1] as const];
  }),
];
const taught: TaughtPost[] = posts.map(({ quality }, i) => ({
  quality,
  facts: rows[i]!,
  sentences: told[i]!.map(({ signs, features }) => seenOf(signs, features)),
}));
const empty: TaughtPost[] = COURTESIES.flatMap((text) => {
  const [raw] = readSentences(text, 'description');
  const sentence = { ...raw!, facts: [] };
  const { signs } = weighedClues(sentence);
  const seen = seenOf(signs, signFeaturesOf(sentence, cluesOfSentence(sentence)));
  return new Array<TaughtPost>(HEARD_IN).fill({ quality: 0, facts: [], sentences: [seen] });
});

const MISTAKE = /^-(?!goes on|abstract|title)/;
const limit = (name: string, weight: number): number =>
  name === 'bias'
    ? weight
    : name === '-blank'
      ? -BLANK_COST
      : MISTAKE.test(name)
        ? Math.min(weight, -FLAG_COST)
        : name.startsWith('-')
          ? Math.min(weight, 0)
          : Math.max(weight, 0);

const HOLDING = {
  features: words.length,
  free: free.length,
  facts: names.length,
  limit: (fact: number, weight: number) => limit(names[fact]!, weight),
};

/** Held down hard, most words weigh nothing; those that are left are then weighed again, gently. */
function learn(used: readonly number[]): Worth {
  const posts = [...used.map((i) => taught[i]!), ...empty];
  const first = fitWorth(posts, { ...HOLDING, l1: CHOOSING, l2: 100 });
  const isLeft = (word: number) => first.features[word] !== 0;
  const worth = fitWorth(posts, { ...HOLDING, l1: 0, l2: L2, chosen: isLeft, from: first });
  const rounded = (weight: number) => Math.round(weight * UNIT) / UNIT;
  worth.features[0]! -= DOUBT;
  return { features: worth.features.map(rounded), facts: worth.facts.map(rounded) };
}

function sum(row: number, { features, facts }: Worth): number {
  const { sentences, facts: said } = taught[row]!;
  const total = (seen: readonly Seen[], weights: Float64Array) =>
    seen.reduce((sum, [at, value]) => sum + weights[at]! * value, 0);
  const worths = sentences.map((seen) => Math.max(0, total(seen, features)));
  return total(said, facts) + SCALE * worthTogether(worths.reduce((sum, each) => sum + each, 0));
}

function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length).fill(0);
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end < order.length && values[order[end]!] === values[order[i]!]) end++;
    for (let k = i; k < end; k++) ranks[order[k]!] = (i + end - 1) / 2;
    i = end;
  }
  return ranks;
}

function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const middle = (a.length - 1) / 2;
  const product = (p: readonly number[], q: readonly number[]) =>
    p.reduce((total, value, i) => total + (value - middle) * (q[i]! - middle), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

const all = posts.map((_, i) => i);
const quality = posts.map((post) => post.quality);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learn(all.filter((i) => i >= own.length || i % FOLDS !== fold)),
);
const held = own.map((_, i) => i).map((i) => sum(i, folds[i % FOLDS]!));
console.log(
  `Spearman ${spearman(held, quality.slice(0, own.length)).toFixed(3)} over ${own.length} posts, each judged by others`,
);

const final = learn(all);
final.facts[0] = 0;
const sums = all.map((i) => sum(i, final)).sort((a, b) => a - b);
const ranked = quality.toSorted((a, b) => a - b);
const at = (values: readonly number[], share: number) => values[Math.round(share * (values.length - 1))]!;
// Sums are put where the labelled posts of the same rank stand; the ends are drawn out to 0 and 100.
const shares = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98];
const inner = shares.map((share) => [Math.round(at(sums, share) * 10) / 10, at(ranked, share)] as const);
const [lowest, highest] = [inner[0]!, inner.at(-1)!];
const knots = [[lowest[0] - 8, 0], ...inner, [highest[0] + 12, 100]];
/** What weighs anything, in whole units, by name. */
const named = (names: readonly string[], own: Float64Array) =>
  names
    .map((name, i) => [name, Math.round(own[i]! * UNIT)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
const weighed = named(words, final.features);
const isSign = ([word]: readonly [string, number]) => SIGNS.some((sign) => sign === word);
const json = JSON.stringify({
  unit: UNIT,
  knots,
  weights: { ...Object.fromEntries(named(names, final.facts)), worth: SCALE * UNIT },
  signs: Object.fromEntries(weighed.filter(isSign)),
  worth: tableOf(weighed.filter((each) => !isSign(each))),
});
writeFileSync(WEIGHTS, `${json}\n`);
console.log(`${weighed.length} words and signs, ${json.length} bytes`, JSON.stringify(knots));
