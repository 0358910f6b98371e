import type { Flag } from '../analyzer/report';
import type { Choice } from '../messages/protocol';
import { outOfFrames, standInOf } from '../site/roots';
import { applyRewrite, flagNow } from './apply';
import type { OpenCard } from './card-door';
import type { FieldReview } from './field-review';
import type { ReviewerPorts } from './ports';

/** Pointing for this long opens the card: a pointer that only crosses the words does not. */
const DWELL_MS = 180;
/** The way from the words to the card takes a moment. */
const LEAVE_MS = 350;

/** Opens the card on hover, click, or when asked, and closes it again. One at a time. */
export interface CardOpener {
  /** Watches the pointer over a field. */
  attach(review: FieldReview, signal: AbortSignal): void;
  open(review: FieldReview, flag: Flag, byKeyboard: boolean): Promise<boolean>;
  /** The finding whose card is open. */
  readonly current: { readonly review: FieldReview; readonly flag: Flag } | null;
  /** Flags have moved or gone, `typed` where somebody writes: the card follows, or closes. */
  refresh(typed?: boolean): void;
  close(): void;
}

/** What a card opener is opened with. */
export interface CardOpenerOptions {
  readonly page: Document;
  readonly ports: ReviewerPorts;
  readonly site: () => { readonly id: string; readonly name: string } | null;
  readonly signal: AbortSignal;
}

/** Opens the card opener. */
export function openCardOpener({ page, ports, site, signal }: CardOpenerOptions): CardOpener {
  let open: { review: FieldReview; flag: Flag; card: OpenCard; isPinned: boolean; listening: AbortController } | null =
    null;
  let asked = 0;
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const view = page.defaultView!;

  const forget = () => {
    clearTimeout(leave);
    open?.listening.abort();
    open?.review.activate(null);
    open = null;
  };
  const close = () => {
    asked++;
    clearTimeout(dwell);
    const card = open?.card;
    forget();
    card?.close();
  };
  const rectangles = (review: FieldReview, flag: Flag) =>
    review.field.rectanglesOf((flagNow(review, flag) ?? flag).span);
  const onPage = (review: FieldReview, flag: Flag) =>
    outOfFrames(rectangles(review, flag), review.field.element.ownerDocument, page);

  async function show(review: FieldReview, flag: Flag, byKeyboard: boolean, isPinned: boolean): Promise<boolean> {
    if (open && open.review === review && open.flag.id === flag.id && !byKeyboard) {
      open.isPinned ||= isPinned;
      return true;
    }
    close();
    const turn = asked;
    const door = await ports.card();
    if (!door || turn !== asked || signal.aborted || !flagNow(review, flag)) return false;
    const siteNow = site();
    const toView = (notice: string | null, notKept: string | null = null) => ({
      finding: flag,
      siteName: siteNow?.name ?? null,
      notice,
      notKept,
    });
    const choices: Choice[] = [];
    const choose = async (choice: Choice, back: Choice) => {
      choices.push(back);
      keepOpen = true;
      const kept = await ports.choose(choice);
      if (kept === 'saved') return;
      choices.pop();
      keepOpen = false;
      card.show(toView(null, ports.texts.notKept[kept]));
    };
    // Where nothing can be written the card says so at once. A blank is only selected.
    const isRefused = !review.field.writable && flag.mistake !== 'blank';
    // The flag where it stood last: words that are alike are told apart by their places.
    const here = () => open?.flag ?? flag;
    const card = door.open({
      view: toView(isRefused ? ports.texts.notices.refused : null),
      element: standInOf(review.field.element, page),
      rectangles: () => onPage(review, here()),
      byKeyboard,
      on: {
        async apply(rewrite) {
          const outcome = await applyRewrite(review, here(), rewrite);
          if (!outcome.done) return card.show(toView(ports.texts.notices[outcome.reason ?? 'refused']));
          card.applied(rewrite);
          close();
        },
        copy: (text) => copy(page, text),
        dismiss(scope) {
          const choice = { type: 'dismiss', rule: flag.rule, words: flag.words, always: scope === 'always' } as const;
          void choose(choice, { ...choice, type: 'restore' });
        },
        turnOff(scope) {
          const siteId = scope === 'site' ? (siteNow?.id ?? null) : null;
          void choose({ type: 'turn-off', rule: flag.rule, siteId }, { type: 'turn-on', rule: flag.rule, siteId });
        },
        undoChoice() {
          keepOpen = false;
          const back = choices.pop();
          if (back) void ports.choose(back);
        },
        options: () => ports.openOptions(flag.rule),
        closed: () => open?.card === card && forget(),
      },
    });
    keepOpen = false;
    const listening = new AbortController();
    open = { review, flag, card, isPinned: isPinned || byKeyboard, listening };
    review.activate(flag.id);
    const options = { capture: true, passive: true, signal: listening.signal };
    const { element } = review.field;
    for (const seen of new Set([page, element.ownerDocument])) {
      seen.addEventListener('pointerdown', (event) => event.isTrusted && !card.owns(event) && close(), options);
      seen.addEventListener(
        'keydown',
        (event) => {
          if (!event.isTrusted || card.owns(event)) return;
          if (event.key === 'Escape') {
            // One Esc closes one thing: not also the dialog in which the field stands.
            event.preventDefault();
            event.stopImmediatePropagation();
          } else if (open?.isPinned || event.key.length !== 1) return;
          close();
        },
        { capture: true, signal: listening.signal },
      );
      seen.addEventListener('pointermove', (event) => event.isTrusted && onMove(event, seen), options);
    }
    // What scrolls within a shadow root tells nobody outside.
    for (const seen of new Set([page, element.ownerDocument, element.getRootNode()]))
      seen.addEventListener('scroll', (event) => !card.owns(event) && follow(), options);
    view.addEventListener('resize', follow, options);
    return true;
  }
  // A choice made in the card takes the finding away; the card stays, so that it can be taken back.
  let keepOpen = false;

  function follow(): void {
    if (frame || !open) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!open) return;
      if (onPage(open.review, open.flag).length === 0) close();
      else open.card.place();
    });
  }
  function onMove(event: PointerEvent, seen: Document): void {
    if (!open || open.isPinned) return;
    const words = (seen === page ? onPage : rectangles)(open.review, open.flag);
    if (card().owns(event) || isOver(words, event)) {
      clearTimeout(leave);
      leave = undefined;
    } else leave ??= setTimeout(() => !open?.isPinned && close(), LEAVE_MS);
  }
  const card = () => open!.card;
  const isOver = (words: readonly DOMRect[], { clientX: x, clientY: y }: PointerEvent) =>
    words.some((box) => x >= box.left - 4 && x <= box.right + 4 && y >= box.top - 4 && y <= box.bottom + 8);

  signal.addEventListener('abort', close, { once: true });
  return {
    attach(review, until) {
      const { element } = review.field;
      const options = { passive: true, signal: AbortSignal.any([signal, until]) };
      let at: { x: number; y: number } | null = null;
      let isLooking = false;
      let over: string | null = null;
      const look = () => {
        isLooking = false;
        if (!at) return;
        const flag = review.flagAt(at.x, at.y);
        if (flag?.id === over) return;
        over = flag?.id ?? null;
        clearTimeout(dwell);
        if (flag && !open?.isPinned)
          dwell = setTimeout(() => over === flag.id && void show(review, flag, false, false), DWELL_MS);
      };
      element.addEventListener(
        'pointermove',
        (event) => {
          if (!event.isTrusted || event.buttons !== 0 || review.flags.length === 0) return;
          at = { x: event.clientX, y: event.clientY };
          if (!isLooking) view.requestAnimationFrame(look);
          isLooking = true;
        },
        options,
      );
      element.addEventListener(
        'pointerleave',
        () => {
          at = null;
          over = null;
          clearTimeout(dwell);
        },
        options,
      );
      element.addEventListener(
        'click',
        (event) => {
          if (!event.isTrusted || event.detail > 1) return;
          const flag = review.flagAt(event.clientX, event.clientY);
          clearTimeout(dwell);
          if (flag) void show(review, flag, false, true);
        },
        options,
      );
    },
    open: (review, flag, byKeyboard) => show(review, flag, byKeyboard, true),
    get current() {
      return open;
    },
    refresh(typed) {
      // Typing means that the hand is elsewhere: a card that would cover what one writes does not come.
      if (typed) clearTimeout(dwell);
      if (!open || keepOpen) return;
      const flag = flagNow(open.review, open.flag);
      if (!flag) return close();
      open.flag = flag;
      follow();
    },
    close,
  };
}

/** Copies a text; says whether it did. */
async function copy(page: Document, text: string): Promise<boolean> {
  try {
    await page.defaultView!.navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page may forbid the clipboard: the old way asks for nothing but the click.
    const area = page.createElement('textarea');
    area.value = text;
    area.style.cssText = 'position:fixed;opacity:0';
    page.documentElement.append(area);
    area.select();
    const done = page.execCommand('copy');
    area.remove();
    return done;
  }
}
