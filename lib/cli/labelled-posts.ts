import { readFileSync } from 'node:fs';
import type { Fact } from '../analyzer/fact';
import { factsOfForm, factsOfSentence } from '../analyzer/facts';
import type { GapMistake } from '../analyzer/mistakes';
import type { Post } from '../analyzer/post';
import { readSentences } from '../analyzer/read-sentences';
import type { Has } from '../analyzer/report';
import type { Told } from '../analyzer/score-clues';
import type { Span } from '../text/span';

/** A post with what a careful reader found in it, and what is missing. */
export interface LabelledPost extends Post {
  readonly id: string;
  readonly spans: readonly (Span & { readonly mistake: string; readonly field: string })[];
  readonly gaps: readonly GapMistake[];
  readonly has: Has;
  readonly quality: number;
}

interface Line extends Omit<LabelledPost, 'budget' | 'skills' | 'category'> {
  readonly skip?: boolean;
  readonly only?: readonly string[];
  readonly budget?: string | null;
  readonly skills?: readonly string[] | null;
  readonly category?: string | null;
}

/** What a trainer was called with; without a label file it says how to call it, and ends with exit code 2. */
export function argumentsOr(usage: string): readonly [file: string, ...more: string[]] {
  const [file, ...more] = process.argv.slice(2);
  if (file !== undefined) return [file, ...more];
  console.error(usage);
  process.exit(2);
}

/** The posts of label files (JSON lines) that were read for every mistake. */
export function readLabelledPosts(files: readonly string[]): LabelledPost[] {
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Line)
    .filter(({ skip, only }) => !skip && !only)
    .map(({ budget, skills, category, ...post }) => ({
      ...post,
      ...(budget && { budget }),
      ...(skills && { skills }),
      ...(category && { category }),
    }));
}

/** What the judgement of gaps, and of the post as a whole, sees of it. */
export function cluesOf(post: Post): { sentences: Told[]; facts: Fact[] } {
  const sentences = (['title', 'description'] as const)
    .flatMap((part) => readSentences(post[part], part))
    .map((raw) => ({ ...raw, facts: factsOfSentence(raw.text).map((fact) => ({ ...fact, part: raw.part })) }));
  return { sentences, facts: [...sentences.flatMap(({ facts }) => facts), ...factsOfForm(post)] };
}
