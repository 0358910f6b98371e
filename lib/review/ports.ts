import type { Flag } from '../analyzer/report';
import type { ChipTexts } from '../chip/texts';
import type { Asked } from '../messages/ask';
import type {
  Action,
  ActionOutcome,
  Choice,
  DraftAnswer,
  DraftEnd,
  DraftUpdate,
  Kept,
  ReviewerSettings,
} from '../messages/protocol';
import type { CardDoor } from './card-door';

/** What the reviewer needs of the world outside its page: the background worker, and the card. */
export interface ReviewerPorts {
  started(): Promise<Asked<ReviewerSettings>>;
  draftChanged(update: DraftUpdate): Promise<Asked<DraftAnswer>>;
  draftEnded(data: DraftEnd): void;
  wake(): void;
  pauseTab(paused: boolean): void;
  choose(choice: Choice): Promise<Kept>;
  openOptions(hash?: string): void;
  /** Gives the card, bringing its script in where it is not here yet; null where that fails. */
  card(): Promise<CardDoor | null>;
  /** Calls for what people ask in the popup, the panel or by shortcut, until the signal aborts. */
  onPerform(perform: (action: Action) => Promise<ActionOutcome>, signal: AbortSignal): void;
  onSettings(changed: (settings: ReviewerSettings) => void, signal: AbortSignal): void;
  readonly texts: ReviewerTexts;
}

/** What the reviewer itself says. */
export interface ReviewerTexts {
  readonly chip: ChipTexts;
  readonly notices: Readonly<Record<NonNullable<ActionOutcome['reason']>, string>>;
  /** Why a choice was not kept. */
  readonly notKept: Readonly<Record<Exclude<Kept, 'saved'>, string>>;
  /** Said to screen readers when a card opens. */
  readonly cardOpened: (flag: Flag) => string;
}
