import { type Entry, entriesOf } from '../analyzer/entries';
import type { Mistake } from '../analyzer/mistakes';
import { type Post, textOf } from '../analyzer/post';
import type { Flag, Gap, Report, Severity } from '../analyzer/report';

/** Puts a style around a text, or gives it back as it is. */
export type Paint = (style: 'bold' | 'dim' | Severity, text: string) => string;

/** No styles: for files, pipes and tests. */
export const plain: Paint = (_, text) => text;

const CODES = { bold: '1', dim: '2', high: '31', medium: '33', low: '36', blank: '35' } as const;

/** Styles for terminals. */
export const coloured: Paint = (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`;

const NAMES: Readonly<Record<Mistake | 'blank', string>> = {
  cost: 'Choosing by price',
  abroad: 'Hiring by country for cost',
  onestop: 'One person for everything',
  unprepared: 'Not prepared',
  vague: 'Vague words',
  wrongthing: 'Handing over the wrong thing',
  communication: 'Communication left open',
  evaluation: 'No way to judge applicants',
  deliverables: 'Deliverables left open',
  blank: 'Blanks to fill',
};

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function placeOf(post: Post, { part, span }: Flag): string {
  const line = textOf(post, part).slice(0, span.start).split('\n').length;
  return part === 'title' ? 'title' : part === 'description' ? `line ${line}` : `deliverables, line ${line}`;
}

function printEntry(post: Post, entry: Entry<Flag>, paint: Paint): string[] {
  const { message, rewrites } = entry[0];
  return [
    ...entry.map(
      (flag) =>
        `  ${paint(flag.severity, `“${onOneLine(flag.words)}”`)} ${paint('dim', `(${placeOf(post, flag)}, ${flag.rule})`)}`,
    ),
    `    ${message.what}. ${message.why}`,
    `    Instead: ${message.instead}`,
    ...rewrites.map(({ text }) => `    → ${paint('bold', onOneLine(text))}`),
  ];
}

function printGap(gap: Gap, paint: Paint): string[] {
  return [
    `  ${paint(gap.severity, NAMES[gap.mistake])} ${paint('dim', `(${gap.rule})`)}`,
    `    ${gap.message.what}. ${gap.message.why}`,
    gap.stub ? `    Add: ${paint('bold', onOneLine(gap.stub.text))}` : '    Fill in the blanks of the line you added.',
  ];
}

/** A review as people read it: score and band, each finding with words, reasons and rewrites, then what is missing. */
export function printReview(post: Post, report: Report, paint: Paint = plain): string {
  const flags = report.findings.filter((finding): finding is Flag => finding.kind === 'flag');
  const gaps = report.findings.filter((finding): finding is Gap => finding.kind === 'gap');
  const lines =
    report.score === null
      ? [paint('bold', 'No score yet'), paint('dim', `${report.words} words: a score needs about 20.`)]
      : [`${paint('bold', `${report.score} of 100`)} (${report.band})`, paint('dim', `${report.words} words`)];
  const mistakes = [...new Set(flags.map((flag) => flag.mistake))];
  for (const mistake of mistakes) {
    lines.push('', paint('bold', NAMES[mistake]));
    const own = flags.filter((flag) => flag.mistake === mistake);
    for (const entry of entriesOf(own)) lines.push(...printEntry(post, entry, paint));
  }
  if (gaps.length > 0) lines.push('', paint('bold', 'Missing'), ...gaps.flatMap((gap) => printGap(gap, paint)));
  if (report.findings.length === 0) lines.push('', 'Nothing to mend.');
  return `${lines.join('\n')}\n`;
}
