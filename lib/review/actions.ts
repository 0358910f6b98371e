import type { TextPart } from '../analyzer/post';
import type { Finding, Flag } from '../analyzer/report';
import type { ChipWish } from '../chip/open-chip';
import type { Action, ActionOutcome } from '../messages/protocol';
import { applyRewrite, flagNow, insertStub } from './apply';
import { openApplyAll } from './apply-all';
import type { CardOpener } from './card-opener';
import type { FieldReview } from './field-review';
import type { Pause } from './pause';
import type { ReviewerPorts } from './ports';

/** What people ask for outside of the field: in the popup, the panel, the chip, or by shortcut. */
export interface Actions {
  perform(action: Action): Promise<ActionOutcome>;
  wish(wish: ChipWish): void;
}

/** What actions are opened with. */
export interface ActionsOptions {
  readonly page: Document;
  readonly ports: ReviewerPorts;
  readonly cards: CardOpener;
  readonly pause: Pause;
  readonly reviews: () => readonly FieldReview[];
  readonly mainField: () => HTMLElement | null;
  readonly picked: () => void;
  readonly signal: AbortSignal;
}

const DONE: ActionOutcome = { done: true };
const GONE: ActionOutcome = { done: false, reason: 'gone' };
const OTHER_STEP: ActionOutcome = { done: false, reason: 'other-step' };
const MOVED: ActionOutcome = { done: false, reason: 'moved' };

/** Opens the actions of a page. */
export function openActions({
  page,
  ports,
  cards,
  pause,
  reviews,
  mainField,
  picked,
  signal,
}: ActionsOptions): Actions {
  const reviewOf = (part: TextPart) => reviews().find((review) => review.part === part) ?? null;
  const all = openApplyAll(({ part }) => reviewOf(part));

  async function next(): Promise<ActionOutcome> {
    const list = reviews().flatMap((review) => review.flags.map((flag) => ({ review, flag })));
    if (list.length === 0) return GONE;
    const { current } = cards;
    let at = current
      ? list.findIndex(({ review, flag }) => review === current.review && flag.id === current.flag.id)
      : -1;
    if (at < 0) {
      const held = list.findIndex(({ review, flag }) => {
        const caret = review.field.selection();
        return caret !== null && flag.span.start > caret.end;
      });
      at = held < 0 ? -1 : held - 1;
    }
    const { review, flag } = list[(at + 1) % list.length]!;
    cards.close();
    review.field.select(flag.span, { focus: true });
    review.flash(flag.id);
    return (await cards.open(review, flag, true)) ? DONE : GONE;
  }
  async function openCard(): Promise<ActionOutcome> {
    for (const review of reviews()) {
      const flag: Flag | null = review.flagAtCaret();
      if (flag) return (await cards.open(review, flag, true)) ? DONE : GONE;
    }
    return next();
  }

  async function perform(action: Action): Promise<ActionOutcome> {
    switch (action.type) {
      case 'apply': {
        const { finding, rewrite } = action;
        if (finding.kind !== 'flag') return insertOf(action.finding);
        const review = reviewOf(finding.part);
        return review ? applyRewrite(review, finding, rewrite) : OTHER_STEP;
      }
      case 'insert-stub':
        return insertOf(action.finding);
      case 'apply-all':
        return all.apply(action.findings);
      case 'undo-all':
        return all.undo();
      case 'reveal': {
        const { finding } = action;
        const review = reviewOf(finding.kind === 'flag' ? finding.part : (finding.stub?.part ?? 'description'));
        if (!review) return OTHER_STEP;
        const flag = finding.kind === 'flag' ? flagNow(review, finding) : null;
        if (finding.kind === 'flag' && !flag) return MOVED;
        if (flag) {
          review.field.select(flag.span, { focus: true });
          review.flash(flag.id);
          // The words are what was asked for; where the card cannot come, they are shown all the same.
          await cards.open(review, flag, false);
        } else if (finding.kind === 'gap') {
          const at = review.stubAt(finding);
          review.field.select({ start: at, end: at }, { focus: true });
        }
        return DONE;
      }
      case 'pause':
        pause.start(action.scope, mainField());
        return DONE;
      case 'resume':
        pause.resume();
        return DONE;
      case 'open-card':
        return openCard();
      case 'next-finding':
        return next();
      case 'pick': {
        const door = await ports.card();
        if (!door) return GONE;
        // Answered at once: the popup closes while the person points.
        void door.pick(page, signal).then((box) => {
          if (!box) return;
          void ports.choose({ type: 'box', box: box.box });
          picked();
        });
        return DONE;
      }
    }
  }
  async function insertOf(finding: Finding): Promise<ActionOutcome> {
    if (finding.kind !== 'gap' || !finding.stub) return MOVED;
    const review = reviewOf(finding.stub.part);
    return review ? insertStub(review, finding) : OTHER_STEP;
  }
  return {
    async perform(action) {
      try {
        return await perform(action);
      } catch {
        // A page may break any call into it.
        return GONE;
      }
    },
    wish(wish) {
      if (wish === 'next') void next();
      else if (wish === 'resume') pause.resume();
      else if (wish === 'hide') void ports.choose({ type: 'chip', chip: { hidden: true, corner: 'bottom-right' } });
      else {
        const scopes = { pauseField: 'field', pauseTab: 'tab', pauseSite: 'site' } as const;
        pause.start(scopes[wish], mainField());
      }
    },
  };
}
