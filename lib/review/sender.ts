import type { Asked } from '../messages/ask';
import type { DraftAnswer } from '../messages/protocol';

/** With a warm worker an answer is there in some 20 ms; a shorter quiet would judge half-typed words. */
const QUIET_MS = 80;
/** Somebody who types without a pause still sees findings. */
const LONGEST_MS = 1000;
/** A worker that was stopped meanwhile is woken by the first key after this long, while the words are still being written. */
const PAUSE_MS = 500;
const RETRY_MS = 400;
const MOST_TRIES = 3;

/** One question and what is done with its answer. */
export interface Question {
  ask(): Promise<Asked<DraftAnswer>>;
  answered(answer: DraftAnswer): void;
}

/** Sends the draft when it has changed: after a short quiet, one question at a time, the newest text only. */
export interface Sender {
  changed(): void;
  /** Without waiting for quiet. */
  now(): void;
  /** Sends what is still waiting, at once: its field is about to go. */
  flush(): void;
}

/** What a sender is opened with. */
export interface SenderOptions {
  /** The question as of now; null where there is nothing to ask. */
  readonly question: () => Question | null;
  /** Somebody begins to write again. */
  readonly began: () => void;
  readonly orphaned: () => void;
  /** Nobody answers, though asked again. */
  readonly unanswered: () => void;
  readonly signal: AbortSignal;
}

/** Opens a sender. No timer runs unless something has changed. */
export function openSender({ question, began, orphaned, unanswered, signal }: SenderOptions): Sender {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  let changedAt = 0;
  let isAsking = false;
  let isStale = false;
  let failures = 0;

  const schedule = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(send, ms);
  };
  async function send(): Promise<void> {
    clearTimeout(timer);
    waitingSince = null;
    if (signal.aborted) return;
    if (isAsking) {
      isStale = true;
      return;
    }
    const asked = question();
    if (!asked) return;
    isAsking = true;
    isStale = false;
    const answer = await asked.ask();
    isAsking = false;
    if (signal.aborted) return;
    if (answer.kind === 'orphaned') return orphaned();
    if (answer.kind === 'answer' && answer.value) {
      failures = 0;
      asked.answered(answer.value);
    } else if (++failures < MOST_TRIES) {
      // The worker was stopped again while it worked.
      schedule(RETRY_MS);
    } else unanswered();
    if (isStale) schedule(0);
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    changed() {
      if (signal.aborted) return;
      failures = 0;
      const now = performance.now();
      if (now - changedAt > PAUSE_MS) began();
      changedAt = now;
      waitingSince ??= now;
      schedule(Math.max(0, Math.min(QUIET_MS, LONGEST_MS - (now - waitingSince))));
    },
    now: () => void send(),
    flush() {
      if (signal.aborted || (waitingSince === null && !isStale)) return;
      clearTimeout(timer);
      waitingSince = null;
      isStale = false;
      // Also while another question is under way: the background answers in turn.
      void question()?.ask();
    },
  };
}
