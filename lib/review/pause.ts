import type { ReviewerSettings } from '../messages/protocol';
import type { ReviewerPorts } from './ports';

/** For what a pause holds. */
export type PauseScope = 'field' | 'tab' | 'site';

/** Who has paused what. */
export interface Pause {
  /** The pause that holds for a field; for null, the one that holds for the whole tab. */
  of(element: Element | null): PauseScope | null;
  start(scope: PauseScope, element: Element | null): void;
  resume(): void;
}

/** What a pause is opened with. */
export interface PauseOptions {
  readonly ports: ReviewerPorts;
  readonly siteId: () => string | null;
  readonly settings: () => ReviewerSettings | null;
  readonly changed: () => void;
}

/** Opens the pauses of a page: a field's lasts as long as the field, a tab's as long as the tab, a site's until taken back. */
export function openPause({ ports, siteId, settings, changed }: PauseOptions): Pause {
  const fields = new WeakSet<Element>();
  let paused: Element[] = [];
  // What was chosen here counts at once, before the settings have come back.
  let tab: boolean | null = null;
  let siteNow: { id: string; off: boolean } | null = null;

  const isSiteOff = () => {
    const id = siteId();
    if (id === null) return false;
    return siteNow?.id === id ? siteNow.off : (settings()?.sitesOff.includes(id) ?? false);
  };
  const turnSite = (off: boolean) => {
    const id = siteId();
    if (id === null) return;
    siteNow = { id, off };
    void ports.choose({ type: 'site', siteId: id, off });
  };
  const turnTab = (on: boolean) => {
    tab = on;
    ports.pauseTab(on);
  };
  return {
    of(element) {
      if (isSiteOff()) return 'site';
      if (tab ?? settings()?.tabPaused) return 'tab';
      return element && fields.has(element) ? 'field' : null;
    },
    start(scope, element) {
      if (scope === 'site') turnSite(true);
      else if (scope === 'tab') turnTab(true);
      else if (element) {
        fields.add(element);
        paused.push(element);
      }
      changed();
    },
    resume() {
      if (isSiteOff()) turnSite(false);
      if (tab ?? settings()?.tabPaused) turnTab(false);
      for (const element of paused) fields.delete(element);
      paused = [];
      changed();
    },
  };
}
