import type { Flag } from '../analyzer/report';
import type { Picked } from '../site/picker';

/** What happens to a finding from within its card. */
export interface CardActions {
  apply(rewrite: number): void;
  /** Whether the clipboard took it. */
  copy(text: string): Promise<boolean>;
  dismiss(scope: 'here' | 'always'): void;
  turnOff(scope: 'site' | 'everywhere'): void;
  undoChoice(): void;
  options(): void;
  /** The card closed, by whatever way. */
  closed(): void;
}

/** What the card shows. */
export interface CardView {
  readonly finding: Flag;
  readonly siteName: string | null;
  /** Said in the card: why a rewrite could not be applied. */
  readonly notice: string | null;
  /** Why the last choice was not kept. */
  readonly notKept: string | null;
}

/** A card to be opened. */
export interface CardRequest {
  readonly view: CardView;
  /** The field: its modal dialog, if any, holds the card. */
  readonly element: HTMLElement;
  /** Where the words stand now, in viewport coordinates. */
  rectangles(): readonly DOMRect[];
  /** Opened by keyboard: the card takes focus, and gives it back. */
  readonly byKeyboard: boolean;
  readonly on: CardActions;
}

/** An open card. */
export interface OpenCard {
  show(view: CardView): void;
  /** A rewrite of its finding stands in the field; also where the card has closed since. */
  applied(rewrite: number): void;
  /** Places the card anew beside its words. */
  place(): void;
  /** Whether an event came from inside the card. */
  owns(event: Event): boolean;
  close(): void;
}

/** What the card's script offers to the reviewer in the same world: what most pages with a form never need. */
export interface CardDoor {
  open(request: CardRequest): OpenCard;
  /** Lets the user point at the field that holds the post; null where they give up. */
  pick(page: Document, signal: AbortSignal): Promise<Picked | null>;
}

const DOOR = Symbol.for('wellposed.card');
const world = globalThis as { [DOOR]?: CardDoor };

/** The card's script, if it is here already. */
export const cardDoor = (): CardDoor | null => world[DOOR] ?? null;

/** Says that the card's script is here, until the signal aborts. */
export function offerCard(door: CardDoor, signal: AbortSignal): void {
  world[DOOR] = door;
  signal.addEventListener('abort', () => world[DOOR] === door && delete world[DOOR], { once: true });
}
