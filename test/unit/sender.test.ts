import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asked } from '../../lib/messages/ask';
import type { DraftAnswer } from '../../lib/messages/protocol';
import { openSender } from '../../lib/review/sender';

const ANSWER = { kind: 'answer', value: { version: 1 } as DraftAnswer } as const;

function open(answers: (() => Promise<Asked<DraftAnswer>>) | Asked<DraftAnswer> = ANSWER) {
  const ending = new AbortController();
  const ask = vi.fn(typeof answers === 'function' ? answers : async () => answers);
  const seen = { began: vi.fn(), answered: vi.fn(), orphaned: vi.fn(), unanswered: vi.fn() };
  const sender = openSender({
    question: () => ({ ask, answered: seen.answered }),
    began: seen.began,
    orphaned: seen.orphaned,
    unanswered: seen.unanswered,
    signal: ending.signal,
  });
  return { sender, ask, ending, ...seen };
}

describe('sending the draft', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for a short quiet and then asks once', async () => {
    const { sender, ask, answered } = open();
    for (let key = 0; key < 5; key++) {
      sender.changed();
      await vi.advanceTimersByTimeAsync(40);
    }
    expect(ask).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(80);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(answered).toHaveBeenCalledTimes(1);
  });

  it('asks in between where somebody types without a pause', async () => {
    const { sender, ask } = open();
    for (let key = 0; key < 40; key++) {
      sender.changed();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(ask.mock.calls.length).toBeGreaterThanOrEqual(1);
    expect(ask.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it('tells of the first key after a pause, and of no other', async () => {
    const { sender, began } = open();
    await vi.advanceTimersByTimeAsync(1000);
    for (let key = 0; key < 5; key++) {
      sender.changed();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(began).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(400);
    sender.changed();
    expect(began).toHaveBeenCalledTimes(2);
  });

  it('runs no timer while nothing changes', async () => {
    const { sender } = open();
    expect(vi.getTimerCount()).toBe(0);
    sender.changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks one question at a time, then once more for what changed meanwhile', async () => {
    const waiting: ((answer: Asked<DraftAnswer>) => void)[] = [];
    const { sender, ask } = open(() => new Promise((resolve) => waiting.push(resolve)));
    for (let i = 0; i < 3; i++) {
      sender.changed();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(ask).toHaveBeenCalledTimes(1);
    waiting[0]!(ANSWER);
    await vi.advanceTimersByTimeAsync(200);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('sends what is still waiting at once when its field goes, and nothing where nothing waits', async () => {
    const { sender, ask } = open(() => new Promise(() => {}));
    sender.flush();
    expect(ask).not.toHaveBeenCalled();
    sender.now();
    sender.changed();
    sender.flush();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks again where the worker was stopped over the question, and gives up after three times', async () => {
    const { sender, ask, unanswered, answered } = open({ kind: 'unanswered' });
    sender.changed();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ask).toHaveBeenCalledTimes(3);
    expect(unanswered).toHaveBeenCalledTimes(1);
    expect(answered).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells when the extension is gone, and asks nothing more', async () => {
    const { sender, ask, orphaned, ending } = open({ kind: 'orphaned' });
    sender.changed();
    await vi.advanceTimersByTimeAsync(100);
    expect(orphaned).toHaveBeenCalledTimes(1);
    ending.abort();
    sender.changed();
    sender.now();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
