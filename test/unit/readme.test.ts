import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe('the README', () => {
  it('names no file or folder that is not there', () => {
    const paths = [...readme.matchAll(/`((?:lib|test|entrypoints|components)\/[^`*\s]*)`|\]\(((?!http)[^)]+)\)/g)].map(
      ([, code, link]) => code ?? link!,
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names no command that is not there', () => {
    const commands = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.filter((name) => !scripts[name])).toEqual([]);
  });

  it('shows a picture that is there and light', () => {
    const picture = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme)?.[1];
    const { size } = statSync(join(root, picture!));
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThan(150_000);
  });
});
