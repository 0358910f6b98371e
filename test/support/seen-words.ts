interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Highlighted words with their box as the page sees it. */
export interface SeenWords {
  readonly words: string;
  readonly box: Box;
}

/** A tab of whichever driver. */
interface Tab {
  evaluate(expression: string): Promise<unknown>;
}

/** Runs a function with a field, which may stand in a frame of the page, and a way to say where its boxes are in the page. */
const inField = (tab: Tab, field: string, look: string): Promise<unknown> =>
  tab.evaluate(`((field) => {
    const inner = field.ownerDocument.defaultView;
    const frame = inner.frameElement;
    const outer = frame?.getBoundingClientRect();
    const style = frame && getComputedStyle(frame);
    const left = frame ? outer.x + frame.clientLeft + Number.parseFloat(style.paddingLeft) : 0;
    const top = frame ? outer.y + frame.clientTop + Number.parseFloat(style.paddingTop) : 0;
    const boxOf = (what) => {
      const { x, y, width, height } = what.getBoundingClientRect();
      return { x: x + left, y: y + top, width, height };
    };
    return (${look})(field, inner, boxOf);
  })(${field})`);

/** The highlighted words of the field that an expression gives. */
export const seenWords = (tab: Tab, field: string): Promise<SeenWords[]> =>
  inField(
    tab,
    field,
    `(field, inner, boxOf) => [...inner.CSS.highlights]
      .filter(([name]) => /^wellposed-(?:high|medium|low)$/.test(name))
      .flatMap(([, highlight]) => [...highlight])
      .map((range) => ({
        words: 'value' in field ? field.value.slice(range.startOffset, range.endOffset) : range.toString(),
        box: boxOf(range),
      }))`,
  ) as Promise<SeenWords[]>;

/** Where the field that an expression gives stands. */
export const fieldBox = (tab: Tab, field: string): Promise<Box> =>
  inField(tab, field, '(field, inner, boxOf) => boxOf(field)') as Promise<Box>;
