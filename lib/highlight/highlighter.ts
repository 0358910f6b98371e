import type { Span } from '../text/span';

/** What is drawn under the words of one flag. */
export interface Mark extends Span {
  readonly id: string;
  readonly severity: 'high' | 'medium' | 'low' | 'blank';
}

/** What a highlighter needs of a field; `Field` of the editor room is one. */
export interface Highlightable {
  readonly element: HTMLElement;
  rangeOf(span: Span): AbstractRange | null;
  rectanglesOf(span: Span): DOMRect[];
  offsetAt(x: number, y: number): number | null;
}

/** Draws the marks of one field, in one way. Never writes into the page's own nodes. */
export interface Drawing {
  /** `native` uses CSS.highlights, `overlay` its own layer. */
  readonly way: 'native' | 'overlay';
  show(marks: readonly Mark[]): void;
  /** Draws one mark stronger, while its card is open or for a moment; null for none. */
  stress(how: 'active' | 'flash', id: string | null): void;
  dispose(): void;
}

/** Draws marks in one field and says which one is under a point. */
export interface Highlighter {
  /** How it draws now; chosen by feature, and by the colours that are wanted. */
  readonly way: Drawing['way'];
  show(marks: readonly Mark[]): void;
  markAt(x: number, y: number): Mark | null;
  /** Draws attention to one mark for a moment. */
  flash(id: string): void;
  /** The mark whose card is open, drawn stronger; null for none. */
  activate(id: string | null): void;
  dispose(): void;
}
