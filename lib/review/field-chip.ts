import { entriesOf } from '../analyzer/entries';
import type { Report } from '../analyzer/report';
import { type Chip, type ChipState, type ChipWish, openChip } from '../chip/open-chip';
import type { ReviewerSettings } from '../messages/protocol';
import { standInOf } from '../site/roots';
import type { PauseScope } from './pause';
import type { ReviewerPorts } from './ports';

/** The chip at the form's main field, as fields come and go. */
export interface FieldChip {
  /** Says what holds now; `stays` where nothing else of the page has changed. */
  show(stays?: boolean): void;
}

/** What the chip is made of. */
export interface FieldChipOptions {
  readonly page: Document;
  readonly ports: ReviewerPorts;
  readonly signal: AbortSignal;
  readonly settings: () => ReviewerSettings | null;
  readonly main: () => { readonly element: HTMLElement } | null;
  readonly state: () => {
    readonly pause: PauseScope | null;
    readonly report: Report | null;
    readonly isSilent: boolean;
    readonly isReadable: boolean;
  };
  readonly wished: (wish: ChipWish) => void;
}

/** Opens it. Nothing is drawn where the user hid it, or has turned the site off before coming here. */
export function openFieldChip({ page, ports, signal, settings, main, state, wished }: FieldChipOptions): FieldChip {
  let chip: { readonly element: HTMLElement; readonly chip: Chip } | null = null;
  let wasShown = false;

  const stateNow = (): ChipState => {
    const { pause, report, isSilent, isReadable } = state();
    if (pause !== null) return { kind: 'paused' };
    if (!isReadable) return { kind: 'unreadable' };
    if (isSilent) return { kind: 'unavailable' };
    if (report?.state === 'other-language') return { kind: 'otherLanguage' };
    if (report?.state === 'ok' && report.score !== null && report.band !== null)
      return {
        kind: 'scored',
        score: report.score,
        band: report.band,
        things: entriesOf(report.findings).length,
      };
    return { kind: 'watching' };
  };
  const hide = () => {
    chip?.chip.dispose();
    chip = null;
  };
  return {
    show(stays) {
      const field = main()?.element ?? null;
      // In a frame there may be no room: the chip stays on the page itself.
      const element = field?.isConnected ? standInOf(field, page) : null;
      const isWanted = !settings()?.chip.hidden && !(state().pause === 'site' && !wasShown);
      if (signal.aborted || !element?.isConnected || !isWanted) return hide();
      if (chip?.element !== element) {
        hide();
        wasShown = true;
        chip = {
          element,
          chip: openChip({
            field: element,
            corner: settings()?.chip.corner ?? 'bottom-right',
            texts: ports.texts.chip,
            wished,
            moved: (corner) => void ports.choose({ type: 'chip', chip: { hidden: false, corner } }),
            signal,
          }),
        };
      }
      chip.chip.show(stateNow());
      if (!stays) chip.chip.place();
    },
  };
}
