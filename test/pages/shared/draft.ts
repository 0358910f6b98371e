/** What every editor page starts with: two lines with an empty one between, and one word in bold. */
export const LINES = ['We need a modern site ASAP please.', '', 'It must be fast and simple, with 😀 inside.'] as const;
/** The word in bold. */
export const BOLD = 'fast';
/** The same as HTML, for editors that take HTML. */
export const HTML =
  '<p>We need a modern site ASAP please.</p><p><br></p><p>It must be <strong>fast</strong> and simple, with 😀 inside.</p>';

/** What a page tells its tests. */
export interface Told {
  /** The editable element; in TinyMCE's page it stands in a frame. */
  readonly editable: (name?: string) => HTMLElement;
  /** The text as the editor's own state holds it, one `\n` for each break. */
  readonly model: () => string;
  /** The editor's state, serialised. */
  readonly html: () => string;
}

/** Tells the tests what the page holds. */
export const tell = (told: Told): void => {
  Object.assign(globalThis, { editorPage: told });
};
