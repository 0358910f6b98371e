import type { Edit } from '../text/edit';
import type { Span } from '../text/span';

/** The text of a field at one moment. `version` grows by one with each change of text. */
export interface FieldState {
  readonly version: number;
  readonly text: string;
}

/** How a write ended. Anything but `done` means the field's text is as it was before. */
export type WriteOutcome =
  | { readonly kind: 'done'; readonly written: Span }
  /** The words at the span were no longer the expected ones. */
  | { readonly kind: 'moved' }
  /** It would not fit the field's `maxlength`; `over` units too many. */
  | { readonly kind: 'too-long'; readonly over: number }
  /** The field is read-only, disabled or of a kind we do not write to, or did not take the text. */
  | { readonly kind: 'refused' };

/** An editable on the page, whatever its kind. Offsets are UTF-16 into `read().text`, with `\n` for each line break. */
export interface Field {
  readonly element: HTMLElement;
  /** The adapter's name: `textarea`, `input`, `contenteditable`, `quill`, ... */
  readonly kind: string;
  readonly writable: boolean;
  read(): FieldState;
  /** Calls back after each change of text (not while an input method composes), with the smallest edit since the last call. */
  watch(onChange: (state: FieldState, edit: Edit) => void, signal: AbortSignal): void;
  /** A live native range for the Custom Highlight API, or null where this browser or field has none. The caller disconnects it. */
  rangeOf(span: Span): AbstractRange | null;
  /** The client rectangles of the words, in viewport coordinates, clipped to what the field shows. */
  rectanglesOf(span: Span): DOMRect[];
  /** The span's offset under a viewport point, or null. */
  offsetAt(x: number, y: number): number | null;
  /** The selection inside the field, or null where it is elsewhere. */
  selection(): Span | null;
  /** Moves the selection and scrolls it into view. `focus` also gives the field focus. */
  select(span: Span, options?: { focus?: boolean }): void;
  /**
   * Replaces the words at `span`, which must still be `expected`, by native insertion (one undo step, framework hears
   * it), reads the field back, and selects the first blank of the written text or puts the caret behind it.
   */
  replace(span: Span, expected: string, text: string): Promise<WriteOutcome>;
  dispose(): void;
}
