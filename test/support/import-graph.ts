import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Which file imports which: paths from the root with `/`, packages by name. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const IMPORT =
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts'];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

/** Reads the imports (of values and of types) of every TypeScript file under the rooms named. */
export function readImports(root: string, rooms: readonly string[]): ImportGraph {
  const named = (path: string) => relative(root, path).split(sep).join('/');
  const graph = new Map<string, readonly string[]>();
  for (const file of rooms.flatMap((room) => sources(join(root, room)))) {
    const targets = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
      const target = (match[1] ?? match[2] ?? match[3])!;
      if (!target.startsWith('.')) return target;
      const path = join(dirname(file), target.replace(/\?.*$/, ''));
      return named(
        ENDINGS.map((ending) => path + ending).find((each) => existsSync(each) && /\.\w+$/.test(each)) ?? path,
      );
    });
    graph.set(named(file), targets);
  }
  return graph;
}

/** The layer of each room: imports point from higher to lower; rooms of one layer do not know each other. */
const LAYERS: Readonly<Record<string, number>> = {
  'lib/text': 0,
  'lib/analyzer': 1,
  'lib/cli': 2,
  'lib/editor': 2,
  'lib/highlight': 2,
  'lib/chip': 2,
  'lib/site': 2,
  'lib/settings': 2,
  'lib/messages': 2,
  'lib/draft': 2,
  'lib/history': 2,
  'lib/share': 2,
  'lib/review': 3,
  components: 4,
  entrypoints: 5,
};

const roomOf = (file: string): string =>
  /^lib\/[^/]+/.exec(file)?.[0] ?? /^(?:components|entrypoints)\b/.exec(file)?.[0] ?? file;

/** The imports that point upwards or sideways, as sentences. */
export function forbiddenImports(graph: ImportGraph): string[] {
  const found: string[] = [];
  for (const [file, targets] of graph) {
    const room = roomOf(file);
    const layer = LAYERS[room];
    if (layer === undefined) found.push(`${file} stands in no known room`);
    for (const target of targets) {
      if (!/^(?:lib|components|entrypoints)\//.test(target)) continue;
      const other = roomOf(target);
      const otherLayer = LAYERS[other];
      if (layer === undefined || otherLayer === undefined || other === room) continue;
      if (otherLayer >= layer) found.push(`${file} imports ${target}`);
    }
  }
  return found;
}

/** The cycles of a graph, each as the files it runs through. */
export function cycles(graph: ImportGraph): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: string[]) => {
    const at = trail.indexOf(file);
    if (at >= 0) return void found.push([...trail.slice(at), file]);
    if (done.has(file)) return;
    for (const target of graph.get(file) ?? []) if (graph.has(target)) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}
