import { writeFileSync } from 'node:fs';
import { SIGNS } from '../analyzer/sign-features';
import { tableOf } from '../analyzer/weight-table';
import { argumentsOr, cluesOf, readLabelledPosts } from './labelled-posts';
import { readLabelledSigns } from './labelled-signs';
import { learnSigns, SIGN_UNIT } from './learn-signs';

const USAGE = 'usage: npm run train:signs -- SIGNS.jsonl LABELS.jsonl [MORE.jsonl ...]';
const WEIGHTS = 'lib/analyzer/sign-weights.json';

const [file, ...files] = argumentsOr(USAGE);
const posts = readLabelledPosts(files);
const sentences = posts.map((post) => cluesOf(post).sentences);
const learned = learnSigns(file, posts, sentences);
const tells = readLabelledSigns(file);

/** How often of two sentences the one that tells it is thought the likelier. */
function areaUnder(likelihoods: readonly { readonly likelihood: number; readonly isTold: boolean }[]): number {
  const ranked = likelihoods.toSorted((a, b) => a.likelihood - b.likelihood);
  const told = ranked.filter(({ isTold }) => isTold).length;
  const ranks = ranked.reduce((sum, { isTold }, i) => (isTold ? sum + i + 1 : sum), 0);
  return (ranks - (told * (told + 1)) / 2) / (told * (ranked.length - told));
}

const weights = Object.fromEntries(
  SIGNS.map((sign) => {
    const judged = sentences.flatMap((all, post) =>
      all.flatMap((sentence, nth) => {
        const isTold = tells(posts[post]!, nth, sign);
        return isTold === undefined ? [] : [{ likelihood: learned.unseen(sentence)[sign], isTold }];
      }),
    );
    const own = learned.weightsOf(sign);
    const named = learned.names
      .map((name, i) => [name, own[i]!] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    console.log(
      `${sign.padEnd(9)} area ${areaUnder(judged).toFixed(3)} over ${judged.length} sentences of posts never seen, ${named.length} weights`,
    );
    return [sign, tableOf(named)];
  }),
);
const json = JSON.stringify({ unit: SIGN_UNIT, weights });
writeFileSync(WEIGHTS, `${json}\n`);
console.log(`${json.length} bytes`);
