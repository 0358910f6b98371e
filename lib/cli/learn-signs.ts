import { cluesOfSentence } from '../analyzer/sentence-clues';
import { SIGNS, type Sign, type Signed, type Signs, signFeaturesOf } from '../analyzer/sign-features';
import { signsFrom } from '../analyzer/signs';
import { cluesOf, type LabelledPost, readLabelledPosts } from './labelled-posts';
import { readLabelledSigns } from './labelled-signs';
import { fitLogistic } from './logistic';

/** Weights are whole numbers of this part. */
export const SIGN_UNIT = 10;
const FOLDS = 5;
const SEEN_IN = 6;
// Held down hard, most words weigh nothing; those that are left are then weighed again, gently.
const CHOOSING: Readonly<Record<Sign, number>> = { material: 4.5, result: 5 };
const L2 = 3;

interface Row {
  readonly post: number;
  readonly sentence: Signed;
  readonly features: readonly number[];
  readonly tells: Readonly<Record<Sign, boolean | undefined>>;
}

/** What is learned of labelled sentences. */
export interface LearnedSigns {
  readonly names: readonly string[];
  /** The weights of a sign by all posts, in whole units by the name's place. */
  weightsOf(sign: Sign): Float64Array;
  /** The signs in a sentence of these posts as they look to who has never read its post. */
  unseen(this: void, sentence: Pick<Signed, 'text'>): Signs;
}

/** Learns which words tell a sign; `sentences` are those of each post. */
export function learnSigns(
  file: string,
  posts: readonly LabelledPost[],
  sentences: readonly (readonly Signed[])[],
): LearnedSigns {
  const tells = readLabelledSigns(file);
  const seen = sentences.map((all) => all.map((sentence) => [...signFeaturesOf(sentence, cluesOfSentence(sentence))]));
  const counts = new Map<string, number>();
  for (const feature of seen.flat(2)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= SEEN_IN).map(([name]) => name);
  const places = new Map(names.map((name, i) => [name, i]));
  const rows: Row[] = sentences.flatMap((all, post) =>
    all.map((sentence, nth) => ({
      post,
      sentence,
      features: seen[post]![nth]!.flatMap((name) => places.get(name) ?? []),
      tells: {
        material: tells(posts[post]!, nth, 'material'),
        result: tells(posts[post]!, nth, 'result'),
      },
    })),
  );
  const bias = places.get('bias')!;

  function learn(sign: Sign, isUsed: (post: number) => boolean): Float64Array {
    const used = rows.filter((row) => row.tells[sign] !== undefined && isUsed(row.post));
    const set = { isTrue: used.map((row) => row.tells[sign] === true), features: names.length, bias };
    const chosen = fitLogistic({ ...set, rows: used.map((row) => row.features) }, CHOOSING[sign], 0.1);
    const left = used.map((row) => row.features.filter((feature) => chosen[feature] !== 0));
    return fitLogistic({ ...set, rows: left }, 0, L2).map((weight) => Math.round(weight * SIGN_UNIT));
  }

  const unseen = new Map<object, Signs>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = SIGNS.map((sign) => learn(sign, (post) => post % FOLDS !== fold));
    for (const { post, sentence, features } of rows)
      if (post % FOLDS === fold)
        unseen.set(
          sentence,
          signsFrom(weights.map((own) => features.reduce((sum, feature) => sum + own[feature]!, 0) / SIGN_UNIT)),
        );
  }
  return {
    names,
    weightsOf: (sign) => learn(sign, () => true),
    unseen: (sentence) => unseen.get(sentence)!,
  };
}

/** Reads what a trainer is called with: posts (`own`, of the first file of labels, are judged; the others only teach), what is seen of each, and the signs learned of all. */
export function readTaught([signs, first, ...more]: readonly [signs: string, ...labels: string[]]) {
  const own = readLabelledPosts([first!]);
  const posts = [...own, ...readLabelledPosts(more)];
  const clues = posts.map(cluesOf);
  const learned = learnSigns(
    signs,
    posts,
    clues.map(({ sentences }) => sentences),
  );
  return { own, posts, clues, learned };
}
