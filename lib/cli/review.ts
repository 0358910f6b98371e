import { analyze } from '../analyzer/analyze';
import { coloured, plain, printReview } from './print-review';
import { postOf, readText } from './read-post';

const USAGE = `usage: npm run review -- FILE [--json]   ("-" reads standard input)
A first line with an empty line after it is read as the title.`;

/** Reviews a text file in the terminal. Exit code 0 when reviewed, 1 when there was nothing to review, 2 on a wrong call. */
function main(args: readonly string[]): number {
  const json = args.includes('--json');
  const [file, ...more] = args.filter((arg) => arg !== '--json');
  if (!file || more.length > 0 || (file.startsWith('-') && file !== '-')) {
    console.error(USAGE);
    return 2;
  }
  let text: string;
  try {
    text = readText(file);
  } catch (cause) {
    console.error((cause as Error).message);
    return 1;
  }
  const post = postOf(text);
  const report = analyze(post);
  if (json) process.stdout.write(`${JSON.stringify({ post, ...report }, null, 2)}\n`);
  if (report.state === 'empty' || report.state === 'other-language') {
    console.error(
      report.state === 'empty'
        ? `${file}: there is no text to review`
        : `${file}: this does not look like English, and only English posts are reviewed`,
    );
    return 1;
  }
  const isColoured = process.stdout.isTTY && !process.env.NO_COLOR;
  if (!json) process.stdout.write(printReview(post, report, isColoured ? coloured : plain));
  return 0;
}

process.stdout.on('error', (cause: NodeJS.ErrnoException) => process.exit(cause.code === 'EPIPE' ? 0 : 1));
process.exitCode = main(process.argv.slice(2));
