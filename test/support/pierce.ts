import type { CDPSession, Page } from 'playwright-core';

/** Something on the page as assistive technology sees it, closed shadow roots included. */
export interface Seen {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly focused: boolean;
  /** Scrolls it into sight where it is not. */
  reveal(): Promise<void>;
  /** The middle of its box, in viewport coordinates; null while it has no box. */
  center(): Promise<{ x: number; y: number } | null>;
  /** Its border box in viewport coordinates. */
  box(): Promise<{ x: number; y: number; width: number; height: number } | null>;
}

/** Looks into closed shadow roots through the accessibility tree, and acts with the real mouse. */
export interface Pierced {
  all(role: string, name?: RegExp): Promise<Seen[]>;
  /** Waits until exactly such a thing is there. */
  get(role: string, name?: RegExp): Promise<Seen>;
  /** Waits until no such thing is there. */
  gone(role: string, name?: RegExp): Promise<void>;
  click(role: string, name?: RegExp): Promise<void>;
}

const TIMEOUT = 10_000;

interface AxNode {
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  ignored: boolean;
  backendDOMNodeId?: number;
  properties?: { name: string; value: { value?: unknown } }[];
}

/** Opens the view on a page. One per page is enough. */
export async function pierce(page: Page): Promise<Pierced> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');

  const boxOf = async (backendNodeId: number) => {
    try {
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
      const [x1, y1, x2, , , y3] = model.border as [number, number, number, number, number, number];
      return { x: x1, y: y1, width: x2 - x1, height: y3 - y1 };
    } catch {
      return null;
    }
  };
  const all = async (role: string, name?: RegExp): Promise<Seen[]> => {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
    return nodes
      .filter((node) => !node.ignored && node.role?.value === role && (!name || name.test(node.name?.value ?? '')))
      .map((node) => {
        const box = async () => (node.backendDOMNodeId ? boxOf(node.backendDOMNodeId) : null);
        return {
          role,
          name: node.name?.value ?? '',
          description: node.description?.value ?? '',
          focused: node.properties?.some((each) => each.name === 'focused' && each.value.value === true) ?? false,
          box,
          reveal: async () => {
            const { backendDOMNodeId: backendNodeId } = node;
            if (backendNodeId) await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId }).catch(() => {});
          },
          center: async () => {
            const found = await box();
            return found && { x: found.x + found.width / 2, y: found.y + found.height / 2 };
          },
        };
      });
  };
  const until = async <T>(what: string, look: () => Promise<T | undefined>): Promise<T> => {
    const end = performance.now() + TIMEOUT;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (performance.now() > end) {
        const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
        const names = nodes
          .filter((node) => !node.ignored && node.name?.value && node.role?.value !== 'InlineTextBox')
          .map((node) => `${node.role?.value} ${JSON.stringify(node.name?.value)}`);
        throw new Error(`${what} within ${TIMEOUT} ms; the page shows:\n${names.join('\n')}`);
      }
      // The next frame of the page, not a number of milliseconds.
      await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
    }
  };
  const get = (role: string, name?: RegExp) =>
    until(`no ${role} ${name ?? ''}`, async () => (await all(role, name))[0]);
  return {
    all,
    get,
    gone: async (role, name) => {
      await until(`still a ${role} ${name ?? ''}`, async () =>
        (await all(role, name)).length === 0 ? true : undefined,
      );
    },
    async click(role, name) {
      const center = await until(`no ${role} ${name ?? ''} with a box`, async () => {
        const seen = (await all(role, name))[0];
        // What a card has scrolled out of sight is scrolled to first, as a person would.
        await seen?.reveal();
        return (await seen?.center()) ?? undefined;
      });
      await page.mouse.click(center.x, center.y);
    },
  };
}
