import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { analyze } from '../analyzer/analyze';
import type { Flag, Gap } from '../analyzer/report';

const USAGE = 'usage: npm run predict -- POSTS.jsonl > OUT.jsonl   ("-" reads standard input)';

const postSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  budget: z.nullish(z.string()),
  skills: z.nullish(z.array(z.string())),
  category: z.nullish(z.string()),
});

/** What the analyzer finds in one post, as a line of predictions. */
function predict({ id, budget, skills, category, ...texts }: z.infer<typeof postSchema>): string {
  const { findings, has, score } = analyze({
    ...texts,
    budget: budget ?? undefined,
    skills: skills ?? undefined,
    category: category ?? undefined,
  });
  const flags = findings.filter((finding): finding is Flag => finding.kind === 'flag');
  const gaps = findings.filter((finding): finding is Gap => finding.kind === 'gap');
  return JSON.stringify({
    id,
    spans: flags
      .filter((flag) => flag.mistake !== 'blank')
      .map(({ mistake, rule, part, span, rewrites }) => ({
        mistake,
        rule,
        field: part,
        ...span,
        rewrites: rewrites.map(({ text }) => text),
      })),
    gaps: gaps.map((gap) => gap.mistake),
    stubs: Object.fromEntries(gaps.flatMap((gap) => (gap.stub ? [[gap.mistake, gap.stub.text]] : []))),
    has,
    score: score ?? 0,
  });
}

/** One line of input as one line of output; throws with the reason where the line is malformed. */
function predictLine(line: string): string {
  const parsed = postSchema.safeParse(JSON.parse(line));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error).replace(/\s+/g, ' '));
  return predict(parsed.data);
}

/** Reads posts (JSON lines) and writes what is found in each; a malformed line is named and the rest is still done. */
async function main(file: string | undefined): Promise<number> {
  if (!file) {
    console.error(USAGE);
    return 2;
  }
  const input = file === '-' ? process.stdin : createReadStream(file);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let failure: Error | null = null;
  input.on('error', (cause) => {
    failure = cause;
    lines.close();
  });
  let code = 0;
  let number = 0;
  for await (const raw of lines) {
    number++;
    const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (!line.trim()) continue;
    try {
      // Waiting for a slow reader keeps the memory small however long the input is.
      if (!process.stdout.write(`${predictLine(line)}\n`))
        await new Promise((resolve) => process.stdout.once('drain', resolve));
    } catch (cause) {
      console.error(`line ${number}: ${(cause as Error).message}`);
      code = 1;
    }
  }
  if (failure) {
    console.error(`${file}: ${(failure as Error).message}`);
    return 1;
  }
  return code;
}

process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1));
main(process.argv[2]).then((code) => {
  process.exitCode = code;
});
