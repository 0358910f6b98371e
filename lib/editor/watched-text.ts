import { type Edit, editBetween } from '../text/edit';
import type { FieldState } from './field';

/** Calls back after each change of a field's text. */
export type OnChange = (state: FieldState, edit: Edit) => void;

/** The text of a field with its version, told to whoever watches. */
export interface WatchedText {
  readonly state: FieldState;
  /** Reads the field again; tells the watchers where it has changed. Quiet while an input method composes. */
  refresh(): void;
  watch(onChange: OnChange, signal: AbortSignal): void;
  dispose(): void;
}

/** The events after which a field may hold another text. */
const EVENTS = ['change', 'focus', 'blur', 'reset'] as const;

/**
 * Watches an element's text as `read` gives it. Listens only while somebody watches.
 *
 * A text set by script is told by `selectionchange` alone, which follows each key as well: it is not heard from a key on
 * until the text is asked for again.
 */
export function openWatchedText(element: HTMLElement, read: () => string): WatchedText {
  let state: FieldState = { version: 0, text: read() };
  let composing = false;
  let listening: AbortController | null = null;
  let hearsScripts = false;
  const watchers = new Set<OnChange>();

  const refresh = () => {
    if (composing) return;
    const text = read();
    const edit = editBetween(state.text, text);
    if (!edit) return;
    state = { version: state.version + 1, text };
    for (const watcher of [...watchers]) watcher(state, edit);
  };
  const hearScripts = (heard: boolean) => {
    if (heard === hearsScripts || !listening) return;
    hearsScripts = heard;
    if (heard) element.addEventListener('selectionchange', refresh, { signal: listening.signal });
    else element.removeEventListener('selectionchange', refresh);
  };
  const listen = () => {
    listening = new AbortController();
    const { signal } = listening;
    hearScripts(true);
    element.addEventListener(
      'input',
      () => {
        hearScripts(false);
        refresh();
      },
      { signal },
    );
    for (const event of EVENTS) element.addEventListener(event, refresh, { signal });
    element.addEventListener('compositionstart', () => (composing = true), { signal });
    element.addEventListener(
      'compositionend',
      () => {
        composing = false;
        refresh();
      },
      { signal },
    );
  };
  const stop = () => {
    listening?.abort();
    listening = null;
    hearsScripts = false;
    composing = false;
  };
  return {
    get state() {
      hearScripts(true);
      if (!composing) refresh();
      return state;
    },
    refresh,
    watch(onChange, signal) {
      if (signal.aborted) return;
      watchers.add(onChange);
      if (!listening) listen();
      signal.addEventListener(
        'abort',
        () => {
          watchers.delete(onChange);
          if (watchers.size === 0) stop();
        },
        { once: true },
      );
    },
    dispose() {
      watchers.clear();
      stop();
    },
  };
}
