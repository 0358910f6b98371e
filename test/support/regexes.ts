import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { analyse } from 'scslre';
import { parseAst } from 'vite';

/** A regular expression of the source with the place where it stands or is built. */
export interface FoundRegex {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

function literalsIn(node: unknown, found: { pattern: string; flags: string }[] = []) {
  if (Array.isArray(node)) for (const each of node) literalsIn(each, found);
  else if (node && typeof node === 'object') {
    const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
    if (type === 'Literal' && regex) found.push(regex);
    else for (const each of Object.values(node)) literalsIn(each, found);
  }
  return found;
}

/**
 * Every regular expression of some folders: those written as such, read from the source, and those built from strings,
 * recorded while `use` loads the modules and puts them to work.
 */
export async function collectRegexes(
  folders: readonly string[],
  use: (files: readonly string[]) => Promise<void>,
): Promise<FoundRegex[]> {
  const found = new Map<string, FoundRegex>();
  const add = ({ source, flags }: RegExp, where: string) =>
    found.set(`/${source}/${flags}`, { source, flags, where: found.get(`/${source}/${flags}`)?.where ?? where });
  const files = folders.flatMap(filesIn);
  for (const file of files)
    for (const { pattern, flags } of literalsIn(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' })))
      add(new RegExp(pattern, flags), relative('.', file));
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      const frames = new Error('here').stack?.split('\n') ?? [];
      const place = frames.find((line) => folders.some((folder) => line.includes(folder)));
      if (place) add(made, /(lib\/[\w/.-]+:\d+)/.exec(place)?.[1] ?? place);
      return made;
    },
  });
  try {
    await use(files);
  } finally {
    globalThis.RegExp = Native;
  }
  return [...found.values()];
}

/** Where a regular expression can take far longer than its text is long: the parts that fight over the same letters. */
export function slowPartOf({ source, flags }: Pick<FoundRegex, 'source' | 'flags'>): string | null {
  const { reports } = analyse({ source, flags: flags.replace(/[dgy]/g, '') }, { reportTypes: { Move: false } });
  const worst = reports.find((report) => report.exponential) ?? reports[0];
  if (!worst) return null;
  const parts = worst.type === 'Trade' ? [worst.startQuant, worst.endQuant] : [worst.quant];
  return `${worst.exponential ? 'exponential' : 'polynomial'}: ${parts.map((part) => part.raw).join(' and ')}`;
}
