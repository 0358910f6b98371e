import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cycles, forbiddenImports, readImports } from '../support/import-graph';

const root = join(import.meta.dirname, '..', '..');
const graph = readImports(root, ['lib', 'components', 'entrypoints']);

describe('the rooms', () => {
  it('were seen at all, with their imports', () => {
    expect(graph.size).toBeGreaterThan(25);
    expect([...graph.values()].flat().length).toBeGreaterThan(50);
    expect(graph.get('lib/analyzer/analyze.ts')).toContain('lib/analyzer/rules/index.ts');
  });

  it('import downwards only', () => {
    expect(forbiddenImports(graph)).toEqual([]);
  });

  it('would be caught importing upwards, sideways, or from nowhere', () => {
    const broken = new Map([
      ['lib/text/span.ts', ['lib/analyzer/rule.ts']],
      ['lib/editor/field.ts', ['lib/site/site.ts']],
      ['lib/helpers/x.ts', []],
    ]);
    expect(forbiddenImports(broken)).toHaveLength(3);
  });

  it('have no cycles', () => {
    expect(cycles(graph)).toEqual([]);
    expect(
      cycles(
        new Map([
          ['a', ['b']],
          ['b', ['a']],
        ]),
      ),
    ).toHaveLength(1);
  });

  it('keep compromise behind one file', () => {
    const importers = [...graph].filter(([, targets]) =>
      targets.some((target) => /(?:^|\/)compromise(?:\/|$)/.test(target)),
    );
    expect(importers.map(([file]) => file)).toEqual(['lib/analyzer/tagged-text.ts']);
  });

  it('keep the analyzer pure: no browser, DOM, storage, React or clock', () => {
    const files = [...graph].filter(([file]) => /^lib\/(?:text|analyzer)\//.test(file));
    expect(files.length).toBeGreaterThan(10);
    for (const [file, targets] of files) {
      expect(
        targets.filter((target) => /^(?:wxt|react|zod|node:|#)/.test(target)),
        file,
      ).toEqual([]);
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code, file).not.toMatch(
        /\b(?:document|window|localStorage|browser|chrome)\.|\bDate\.now|new Date\(|Math\.random|\bfetch\(/,
      );
    }
  });

  it('let nobody but the site and the editor rooms name a site or an editor', () => {
    for (const [file] of graph) {
      if (/^lib\/(?:site|editor|cli|locales)\//.test(file)) continue;
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code, file).not.toMatch(
        /['"`](?:upwork|fiverr|quill|lexical|tinymce|ckeditor|prosemirror|draft-js|slate)['"`]/i,
      );
    }
  });

  it('have no barrels but the two lists', () => {
    const barrels = [...graph.keys()].filter((file) => {
      const lines = readFileSync(join(root, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() && !/^\s*(?:\/\/|\*|\/\*)/.test(line));
      return lines.length > 0 && lines.every((line) => /^export .* from /.test(line));
    });
    expect(barrels.filter((file) => !/^lib\/(?:site|analyzer\/rules)\/index\.ts$/.test(file))).toEqual([]);
  });
});
