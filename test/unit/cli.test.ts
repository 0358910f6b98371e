import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const POST = `Menu for our café

Please draw a one-page menu for our café on A4, with the 24 dishes of the attached list.
Lowest bid wins. We answer questions by e-mail, and we need the file by 3 May as a PDF.
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(program: 'review' | 'predict', args: string[], input = '', env = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `lib/cli/${program}.ts`, ...args], {
      env: { ...process.env, ...env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('a text file is reviewed with its words, reasons and rewrites', async () => {
  const { code, out } = await run('review', [fileOf('post.txt', POST)]);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+ of 100 \(\w+\)\n/);
  expect(out).toContain('“Lowest bid wins” (line 2, lowest-price)');
  expect(out).toContain('→ The best fit within [your budget] wins');
});

test('standard input is reviewed for machines, the first line as the title', async () => {
  const { code, out } = await run('review', ['-', '--json'], POST);
  expect(code).toBe(0);
  const report = JSON.parse(out);
  expect(report.post.title).toBe('Menu for our café');
  expect(report.findings.map((finding: { rule: string }) => finding.rule)).toContain('lowest-price');
});

test('no colours reach a pipe', async () => {
  const { out } = await run('review', ['-'], POST, { FORCE_COLOR: '1' });
  expect(out).not.toContain('\u001b[');
});

test('a missing file, an empty input and a wrong call are said plainly', async () => {
  const missing = await run('review', [join(folder, 'nowhere.txt')]);
  expect(missing).toMatchObject({ code: 1, out: '' });
  expect(missing.err).toContain('there is no such file');
  const empty = await run('review', ['-'], ' \n\n');
  expect(empty).toMatchObject({ code: 1, out: '' });
  expect(empty.err).toContain('there is no text to review');
  expect(await run('review', [])).toMatchObject({ code: 2, out: '' });
});

test('posts in JSON lines become predictions in JSON lines', async () => {
  const post = { id: 'a', title: 'Menu', description: POST, budget: null, skills: ['Menu design'] };
  const { code, out } = await run('predict', [fileOf('posts.jsonl', `\uFEFF${JSON.stringify(post)}\r\n\n`)]);
  expect(code).toBe(0);
  const [line, ...more] = out.trim().split('\n');
  expect(more).toEqual([]);
  const prediction = JSON.parse(line!);
  expect(Object.keys(prediction)).toEqual(['id', 'spans', 'gaps', 'stubs', 'has', 'score']);
  const span = prediction.spans.find(({ rule }: { rule: string }) => rule === 'lowest-price');
  expect(span).toMatchObject({ mistake: 'cost', field: 'description' });
  expect(POST.slice(span.start, span.end)).toBe('Lowest bid wins');
  expect(span.rewrites[0]).toContain('[your budget]');
});

test('a malformed line is named by its number and the rest is still done', async () => {
  const good = JSON.stringify({ id: 'b', title: 'Menu', description: POST });
  const { code, out, err } = await run('predict', ['-'], ['{"id": 1', good, '{"id": "c"}', 'null'].join('\n'));
  expect(code).toBe(1);
  expect(out.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(/^line 1: .*\nline 3: .*\nline 4: .*\n$/);
});

test('a very long line is one post like any other', async () => {
  const long = JSON.stringify({ id: 'd', title: 'Menu', description: `${'We sell bread and cakes. '.repeat(4_000)}` });
  const { code, out } = await run('predict', ['-'], `${long}\n`);
  expect(code).toBe(0);
  expect(JSON.parse(out).id).toBe('d');
}, 30_000);

test('a reader that goes away early ends the run quietly', async () => {
  const posts = Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: `${i}`, title: 'Menu', description: POST }));
  const path = fileOf('many.jsonl', posts.join('\n'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/predict.ts', path]);
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(err).toBe('');
  expect(code).toBe(0);
}, 30_000);

test('a missing file of posts is said plainly', async () => {
  const { code, out, err } = await run('predict', [join(folder, 'nowhere.jsonl')]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('nowhere.jsonl');
});
