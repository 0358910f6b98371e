import type { Band } from '../analyzer/report';

/** The texts of the chip; the interface's language is not its business. */
export interface ChipTexts {
  readonly label: string;
  readonly watching: string;
  readonly paused: string;
  readonly unreadable: string;
  readonly unavailable: string;
  readonly otherLanguage: string;
  readonly bands: Readonly<Record<Band, string>>;
  /** e.g. "Score (of 100): 63 Fair, 4 things to look at". */
  score(score: number, band: string, things: number): string;
  readonly menu: {
    readonly next: string;
    readonly pauseField: string;
    readonly pauseTab: string;
    readonly pauseSite: string;
    readonly resume: string;
    readonly move: string;
    readonly hide: string;
  };
}
