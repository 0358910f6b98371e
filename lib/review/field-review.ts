import type { TextPart } from '../analyzer/post';
import type { Flag, Gap } from '../analyzer/report';
import type { Field } from '../editor/field';
import type { Highlighter } from '../highlight/highlighter';
import { type Edit, moveSpan } from '../text/edit';
import type { Span } from '../text/span';

/** One field being watched: its flags stay on their words from keystroke to keystroke, or go. */
export interface FieldReview {
  readonly part: TextPart;
  readonly field: Field;
  /** The text's version, for `take`. */
  readonly version: number;
  readonly text: string;
  /** The flags shown, where their words stand now. */
  readonly flags: readonly Flag[];
  /** Takes over what was found in the text of a version; later edits are made up for. */
  take(flags: readonly Flag[], gaps: readonly Gap[], version: number): void;
  /** Where a gap's stub belongs now. */
  stubAt(gap: Gap): number;
  flagAt(x: number, y: number): Flag | null;
  /** The flag the caret stands in or touches. */
  flagAtCaret(): Flag | null;
  /** Draws nothing while hidden, and watches on. */
  setHidden(hidden: boolean): void;
  flash(id: string): void;
  activate(id: string | null): void;
  dispose(): void;
}

/** What a review of a field is opened with. */
export interface FieldReviewOptions {
  readonly part: TextPart;
  readonly field: Field;
  readonly highlighter: Highlighter;
  /** The text changed; the flags have moved along already. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

/** Moves a span through edits; null where one of them touched it. */
const moveThrough = (span: Span, edits: readonly Edit[]): Span | null =>
  edits.reduce<Span | null>((moved, edit) => moved && moveSpan(moved, edit), span);

/** Begins to watch a field. */
export function openFieldReview({ part, field, highlighter, changed, signal }: FieldReviewOptions): FieldReview {
  let { version, text } = field.read();
  let flags: readonly Flag[] = [];
  let stubs = new Map<string, Span>();
  let taken = -1;
  let isHidden = false;
  // The edits since the version that was last judged: what an answer that is late has to be moved through.
  let edits: { readonly version: number; readonly edit: Edit }[] = [];
  const ending = new AbortController();

  const draw = () =>
    highlighter.show(isHidden ? [] : flags.map(({ id, severity, span }) => ({ id, severity, ...span })));
  const moved = (flag: Flag, by: readonly Edit[]): Flag | null => {
    const span = moveThrough(flag.span, by);
    if (!span || text.slice(span.start, span.end) !== flag.words) return null;
    return span === flag.span ? flag : { ...flag, span };
  };
  const keep = (list: readonly Flag[], by: readonly Edit[]) =>
    list.map((flag) => moved(flag, by)).filter((flag) => flag !== null);

  // Words that are alike leave open which of them an edit took, and a text pasted over itself is new throughout: the
  // browser's ranges then stand where the flags do not.
  const isKeyAtCaret = ({ start, end, text: typed }: Edit) =>
    typed.length + end - start <= 2 && field.selection()?.end === start + typed.length;

  field.watch(
    (state, edit) => {
      ({ version, text } = state);
      edits.push({ version, edit });
      const before = flags;
      flags = keep(flags, [edit]);
      // Where a key has moved no flag, what is drawn inside of the browser stands.
      const stands =
        highlighter.way === 'native' && flags.length === before.length && flags.every((flag, i) => flag === before[i]);
      if (before.length > 0 && !(stands && isKeyAtCaret(edit))) draw();
      changed();
    },
    AbortSignal.any([signal, ending.signal]),
  );

  const dispose = () => {
    ending.abort();
    flags = [];
    highlighter.dispose();
    field.dispose();
  };
  signal.addEventListener('abort', dispose, { once: true, signal: ending.signal });

  return {
    part,
    field,
    get version() {
      return version;
    },
    get text() {
      return text;
    },
    get flags() {
      return isHidden ? [] : flags;
    },
    take(found, gaps, of) {
      // An answer overtaken by a newer one says nothing any more.
      if (ending.signal.aborted || of < taken) return;
      taken = of;
      edits = edits.filter((each) => each.version > of);
      const since = edits.map(({ edit }) => edit);
      flags = keep(found, since);
      stubs = new Map(gaps.flatMap(({ id, stub }) => (stub ? [[id, { start: stub.at, end: stub.at }] as const] : [])));
      draw();
    },
    stubAt(gap) {
      const at = stubs.get(gap.id);
      const now =
        at &&
        moveThrough(
          at,
          edits.map(({ edit }) => edit),
        );
      return now && now.start <= text.length ? now.start : text.trimEnd().length;
    },
    flagAt(x, y) {
      if (isHidden) return null;
      const mark = highlighter.markAt(x, y);
      return flags.find(({ id }) => id === mark?.id) ?? null;
    },
    flagAtCaret() {
      const caret = field.selection();
      return (
        (caret && !isHidden && flags.find(({ span }) => span.start <= caret.end && caret.start <= span.end)) || null
      );
    },
    setHidden(hidden) {
      if (hidden === isHidden) return;
      isHidden = hidden;
      draw();
    },
    flash: highlighter.flash,
    activate: highlighter.activate,
    dispose,
  };
}
