import { readFileSync } from 'node:fs';
import type { Sign } from '../analyzer/sign-features';
import type { LabelledPost } from './labelled-posts';

/** Which sentences of a post, by number from the title's on, tell what; a sign that is not there was not looked for. */
type Line = { readonly id: string } & Partial<Record<Sign, readonly number[]>>;

// A sentence further down was not read.
const MOST_READ = 70;

/**
 * Whether the nth sentence of a post tells what; undefined where nobody said. The file holds JSON lines such as
 * {"id": "x-1", "material": [2], "result": [0]}. A post with a gap has no sentence that fills it.
 */
export function readLabelledSigns(file: string): (post: LabelledPost, nth: number, sign: Sign) => boolean | undefined {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Line);
  const known = new Map(lines.map((line) => [line.id, line]));
  return ({ id, gaps }, nth, sign) => {
    if (nth >= MOST_READ) return undefined;
    const told = known.get(id)?.[sign];
    if (told) return told.includes(nth);
    const [noMaterial, noResult] = [gaps.includes('unprepared'), gaps.includes('deliverables')];
    const isMissing = { material: noMaterial, result: noResult }[sign];
    return isMissing ? false : undefined;
  };
}
