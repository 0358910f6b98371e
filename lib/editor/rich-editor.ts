/** What an editor is to write, over the words that are selected. */
export interface Writing {
  readonly element: HTMLElement;
  /** The selected words, for editors that go by an event's ranges; collapsed where text is only added. */
  readonly range: StaticRange;
  /** What takes their place; '' takes them away. `\n` breaks a line. */
  readonly text: string;
}

/** A kind of rich editor: how it is known, and which input it takes as its writer's own. */
export interface RichEditor {
  readonly kind: string;
  is(element: HTMLElement): boolean;
  /** Hands the text over as one step of the editor's own history. It need not be taken: the field is read back. */
  write(writing: Writing): void;
}
