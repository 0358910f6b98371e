import type { Field, FieldState, WriteOutcome } from '../../lib/editor/field';
import type { Highlighter, Mark } from '../../lib/highlight/highlighter';
import { type Edit, editBetween } from '../../lib/text/edit';
import type { Span } from '../../lib/text/span';

/** A field that is nothing but its text, for tests of what is built on fields. */
export interface PlainTextField extends Field {
  /** Types where the caret is put first. */
  type(text: string, at?: number): void;
  /** Has another text all at once; the caret may be elsewhere. */
  set(text: string, caret?: number): void;
  readonly selected: Span | null;
  readonly watchers: number;
  readonly isDisposed: boolean;
}

/** Opens one; `refuses` makes every write fail in that way. */
export function plainTextField(text: string, refuses?: Exclude<WriteOutcome, { kind: 'done' }>): PlainTextField {
  let state: FieldState = { version: 0, text };
  let selected: Span | null = null;
  let isDisposed = false;
  const watchers = new Set<(state: FieldState, edit: Edit) => void>();
  const set = (next: string, caret?: number) => {
    const edit = editBetween(state.text, next);
    if (!edit) return;
    if (caret !== undefined) selected = { start: caret, end: caret };
    state = { version: state.version + 1, text: next };
    for (const watcher of watchers) watcher(state, edit);
  };
  return {
    element: { isConnected: true, localName: 'textarea' } as HTMLElement,
    kind: 'plain',
    writable: true,
    read: () => state,
    watch(onChange, signal) {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange), { once: true });
    },
    rangeOf: () => null,
    rectanglesOf: () => [],
    offsetAt: () => null,
    selection: () => selected,
    select: (span) => {
      selected = span;
    },
    async replace(span, expected, written) {
      if (state.text.slice(span.start, span.end) !== expected) return { kind: 'moved' };
      if (refuses) return refuses;
      set(state.text.slice(0, span.start) + written + state.text.slice(span.end));
      return { kind: 'done', written: { start: span.start, end: span.start + written.length } };
    },
    dispose: () => {
      isDisposed = true;
    },
    type: (typed, at = state.text.length) =>
      set(state.text.slice(0, at) + typed + state.text.slice(at), at + typed.length),
    set,
    get selected() {
      return selected;
    },
    get watchers() {
      return watchers.size;
    },
    get isDisposed() {
      return isDisposed;
    },
  };
}

/** A highlighter that draws nothing and remembers what it was asked to show. */
export function rememberingHighlighter(way: Highlighter['way'] = 'overlay'): Highlighter & {
  readonly shown: readonly Mark[];
  readonly times: number;
  readonly isDisposed: boolean;
} {
  let shown: readonly Mark[] = [];
  let times = 0;
  let isDisposed = false;
  return {
    way,
    show: (marks) => {
      times++;
      shown = marks;
    },
    markAt: () => null,
    flash() {},
    activate() {},
    dispose: () => {
      isDisposed = true;
      shown = [];
    },
    get shown() {
      return shown;
    },
    get times() {
      return times;
    },
    get isDisposed() {
      return isDisposed;
    },
  };
}
