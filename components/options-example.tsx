import { i18n } from '#i18n';
import { type Post, TEXT_PARTS, type TextPart } from '../lib/analyzer/post';
import type { Severity } from '../lib/analyzer/report';
import type { ExamplePost, InvalidExample, ValidExample } from '../lib/analyzer/rule';
import { WithBlanks } from './with-blanks';

const toPost = (post: ExamplePost): Partial<Post> => (typeof post === 'string' ? { description: post } : post);

const labelled = (part: TextPart, text: string) =>
  part === 'title' ? i18n.t('options.checks.titlePart', [text]) : text;

/** The texts of an example's post, the title named as such. */
const textsOf = (post: ExamplePost): string =>
  TEXT_PARTS.flatMap((part) => {
    const text = toPost(post)[part];
    return text ? [labelled(part, text)] : [];
  }).join('\n');

/** A text with the flagged words marked in the severity's line style, in the order in which they are flagged. */
function Marked({ text, flags, severity }: { text: string; flags: readonly string[]; severity: Severity }) {
  const pieces = [];
  let from = 0;
  for (const words of flags) {
    const at = text.indexOf(words, from);
    if (at < 0) continue;
    pieces.push(
      text.slice(from, at),
      <mark key={at} className={severity}>
        {words}
      </mark>,
    );
    from = at + words.length;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}

/** An example of what a rule catches, before and after its rewrite. */
export function CaughtExample({ example, severity }: { example: InvalidExample; severity: Severity }) {
  return (
    <div className="example">
      <dl className="before-after">
        <dt className="quiet small">{i18n.t('options.checks.before')}</dt>
        <dd lang="en">
          <Marked text={textsOf(example.post)} flags={example.flags ?? []} severity={severity} />
        </dd>
        {example.after !== undefined && (
          <>
            <dt className="quiet small">{i18n.t('options.checks.after')}</dt>
            <dd lang="en">
              <WithBlanks text={example.after} />
            </dd>
          </>
        )}
      </dl>
      {example.gap && <p className="quiet small">{i18n.t('options.checks.missing')}</p>}
    </div>
  );
}

/** An example of what a rule leaves alone, and why. */
export function LeftAloneExample({ example }: { example: ValidExample }) {
  return (
    <div className="example">
      <p lang="en">{textsOf(example.post)}</p>
      <p className="quiet small">{i18n.t('options.checks.because', [example.because])}</p>
    </div>
  );
}
