import type { Page } from 'puppeteer-core';

/** A box in the window, and what stands in it. */
export interface Seen {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What is ours on a page: looked at from an extension page, since closed shadow roots open to extensions only. */
export interface Eyes {
  /** The words over which the overlay has drawn its lines, found by the browser's own hit test, in the text's order. */
  underlined(): Promise<string[]>;
  /** The middle of the first line drawn over some words, or null. */
  lineAt(words: string): Promise<{ x: number; y: number } | null>;
  /** The buttons of card and chip, by their names. */
  buttons(): Promise<Seen[]>;
}

interface Look {
  readonly lines: { words: string; start: number; end: number; x: number; y: number }[];
  readonly buttons: Seen[];
}

/** Runs in the page, as a content script. */
function look(): Look {
  const page = document;
  const view = window;
  const open = (host: Element): ShadowRoot | null =>
    (host as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
  const lines = [];
  const buttons = [];
  for (const host of page.querySelectorAll('[data-wellposed]')) {
    const root = open(host);
    for (const line of root?.querySelectorAll('i') ?? []) {
      const box = line.getBoundingClientRect();
      const y = box.top + box.height / 2;
      const from = page.caretPositionFromPoint(box.left + 1, y);
      const to = page.caretPositionFromPoint(box.right - 1, y);
      const field = from?.offsetNode as HTMLTextAreaElement | undefined;
      const [start, end] = [from?.offset ?? -1, to?.offset ?? -1];
      lines.push({ words: field?.value?.slice(start, end) ?? '(nothing)', start, end, ...middle(box) });
    }
    for (const button of root?.querySelectorAll('button, summary') ?? []) {
      if (view.getComputedStyle(button).visibility === 'hidden' || button.getClientRects().length === 0) continue;
      buttons.push({
        text: button.getAttribute('aria-label') ?? button.textContent ?? '',
        ...middle(button.getBoundingClientRect()),
      });
    }
  }
  return { lines: lines.sort((a, b) => a.y - b.y || a.x - b.x), buttons };
}

/** Opens the eyes on the tab with an address; `extensionPage` is any page of the extension. */
export function openEyes(extensionPage: Page, address: string): Eyes {
  const pattern = `${new URL(address).origin}/*`;
  const see = (): Promise<Look> =>
    extensionPage.evaluate(
      `browser.tabs.query({ url: ${JSON.stringify(pattern)} })
        .then(([tab]) => browser.scripting.executeScript({ target: { tabId: tab.id }, func: ${look} }))
        .then(([{ result, error }]) => { if (error) throw error; return result; })`,
    ) as Promise<Look>;
  return {
    async underlined() {
      const { lines } = await see();
      // Words that wrap have a line drawn in each of their rows.
      const all: string[] = [];
      lines.forEach(({ words, start }, i) => {
        if (i > 0 && lines[i - 1]!.end === start) all.push(all.pop()! + words);
        else all.push(words);
      });
      return all;
    },
    lineAt: async (words) => (await see()).lines.find((each) => each.words === words) ?? null,
    buttons: async () => (await see()).buttons,
  };
}
