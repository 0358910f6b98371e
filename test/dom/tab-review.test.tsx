import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useTabReview } from '../../entrypoints/shared/use-tab-review';
import type { TabReview } from '../../lib/messages/protocol';
import { draw } from '../support/screen';

let answer: (review: Partial<TabReview>) => void;
vi.mock('../../lib/messages/messaging', () => ({
  onMessage: () => () => {},
  sendMessage: () =>
    new Promise((resolve) => {
      answer = resolve;
    }),
}));

function Status() {
  const { status, review } = useTabReview();
  return <p>{`${status} ${review?.state ?? ''}`}</p>;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('a background that gives no answer is told of after a while, and its answer is shown when it comes', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, windowId: 1 }] as never);
  const { element, close } = await draw(<Status />);
  await act(() => vi.advanceTimersByTimeAsync(4900));
  expect(element.textContent).toBe('loading ');
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(element.textContent).toBe('unanswered ');
  await act(async () => answer({ state: 'paused' }));
  expect(element.textContent).toBe('ready paused');
  await close();
});
