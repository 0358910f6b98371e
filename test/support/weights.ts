import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** What each part of a built extension may weigh at most, gzipped, in bytes; `zip` is the whole package. */
export const BUDGET = {
  watcher: 4_000,
  reviewer: 25_000,
  card: 110_000,
  background: 170_000,
  popup: 110_000,
  zip: 480_000,
} as const;

/** A weighed part. */
export type Part = keyof typeof BUDGET;

const IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.(?:js|css))["']|\b(?:src|href)="([^"]+\.(?:js|css))"/g;

/** A file and all that loads with it: what it imports or links, and so on. Throws where one is missing. */
function loadedWith(folder: string, first: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    const path = join(folder, file);
    if (!existsSync(path)) throw new Error(`${file} is missing from the build`);
    seen.add(file);
    if (file.endsWith('.css')) return;
    for (const [, imported, linked] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      const target = (imported ?? linked)!;
      visit(target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(dirname(file), target)));
    }
  };
  visit(first);
  return [...seen].filter((file) => !file.endsWith('.html'));
}

const everyFile = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? everyFile(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** What a zip of a folder weighs: each file deflated, with the two headers that name it. */
function zipSize(folder: string): number {
  const named = (path: string) => Buffer.byteLength(relative(folder, path).split(sep).join('/'));
  const files = everyFile(folder).map(
    (path) => 30 + 46 + 2 * named(path) + deflateRawSync(readFileSync(path), { level: 9 }).length,
  );
  return files.reduce((sum, size) => sum + size, 22);
}

/** Weighs a built extension, part by part. Throws where a part is missing. */
export function weigh(folder: string): Record<Part, number> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const gzipped = (first: string) =>
    loadedWith(folder, first).reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
      0,
    );
  return {
    watcher: gzipped('content-scripts/watch.js'),
    reviewer: gzipped('content-scripts/review.js'),
    card: gzipped('content-scripts/card.js'),
    background: gzipped(manifest.background.service_worker),
    popup: gzipped(manifest.action.default_popup),
    zip: zipSize(folder),
  };
}

/** The parts that weigh more than they may, as sentences. */
export const tooHeavy = (weights: Record<Part, number>): string[] =>
  (Object.keys(BUDGET) as Part[])
    .filter((part) => !(weights[part] <= BUDGET[part]))
    .map((part) => `${part}: ${weights[part]} of ${BUDGET[part]} bytes`);
