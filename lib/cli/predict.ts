import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { analyze } from '../analyzer/analyze';

const postSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  budget: z.nullish(z.string()),
  skills: z.nullish(z.array(z.string())),
  category: z.nullish(z.string()),
});

/** Reads posts (JSON lines) and writes what the analyzer finds in each (JSON lines); exit code 1 where a line was malformed. */
function main(file: string | undefined): void {
  if (!file) {
    console.error('usage: npm run predict -- POSTS.jsonl > OUT.jsonl   ("-" reads standard input)');
    process.exit(2);
  }
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split('\n');
  lines.forEach((line, i) => {
    if (!line.trim()) return;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      report(i, cause instanceof Error ? cause.message : 'not JSON');
      return;
    }
    const parsed = postSchema.safeParse(value);
    if (!parsed.success) {
      report(i, z.prettifyError(parsed.error).replaceAll('\n', ' '));
      return;
    }
    const { id, budget, skills, category, ...texts } = parsed.data;
    const review = analyze({
      ...texts,
      budget: budget ?? undefined,
      skills: skills ?? undefined,
      category: category ?? undefined,
    });
    const flags = review.findings.filter((finding) => finding.kind === 'flag');
    const gaps = review.findings.filter((finding) => finding.kind === 'gap');
    console.log(
      JSON.stringify({
        id,
        spans: flags
          .filter((flag) => flag.mistake !== 'blank')
          .map((flag) => ({
            mistake: flag.mistake,
            rule: flag.rule,
            field: flag.part,
            ...flag.span,
            rewrites: flag.rewrites.map((rewrite) => rewrite.text),
          })),
        gaps: gaps.map((gap) => gap.mistake),
        stubs: Object.fromEntries(gaps.flatMap((gap) => (gap.stub ? [[gap.mistake, gap.stub.text]] : []))),
        has: review.has,
        score: review.score ?? 0,
      }),
    );
  });
}

function report(index: number, reason: string): void {
  console.error(`line ${index + 1}: ${reason}`);
  process.exitCode = 1;
}

main(process.argv[2]);
