import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../lib/analyzer/post';
import type { DraftUpdate } from '../../lib/messages/protocol';
import { judge } from '../../lib/review/judge';
import type { ReviewerPorts } from '../../lib/review/ports';
import { openReviewer } from '../../lib/review/reviewer';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { HOSTED } from '../../lib/site/index';
import { watchForForms } from '../../lib/site/watch-for-forms';

const TEXT = 'We need a website for our bakery. The budget is low. You must be available 24/7.';
const HOUR = 60 * 60 * 1000;

/** Ports that answer as the background does, and count what they are asked. */
function countingPorts() {
  const asked: string[] = [];
  const port =
    <Answer>(name: string, answer: Answer) =>
    () => {
      asked.push(name);
      return answer;
    };
  const known = { kind: 'answer', value: { tabPaused: false, sitesOff: [], boxes: [], chip: DEFAULT_SETTINGS.chip } };
  const ports = {
    started: port('started', Promise.resolve(known)),
    draftChanged: async ({ version, parts }: DraftUpdate) => {
      asked.push('draftChanged');
      const draft: Draft = { id: 'a', title: '', description: parts.description ?? '' };
      return { kind: 'answer', value: { version, draftId: 'a', report: judge(draft, DEFAULT_SETTINGS, 'upwork') } };
    },
    draftEnded: port('draftEnded', undefined),
    wake: port('wake', undefined),
    pauseTab: port('pauseTab', undefined),
    choose: port('choose', undefined),
    openOptions: port('openOptions', undefined),
    card: port('card', Promise.resolve(null)),
    onPerform: port('onPerform', undefined),
    onSettings: port('onSettings', undefined),
    texts: { chip: { bands: {}, menu: {}, score: () => '' }, notices: {} },
  };
  return { asked, ports: ports as never as ReviewerPorts };
}

let ending: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  document.body.innerHTML = `<main><h2>Start the conversation.</h2><textarea id="jp-description-1">${TEXT}</textarea></main>`;
  location.href = 'https://www.upwork.com/nx/job-post/instant/add-description';
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

describe('a field that is watched and left alone', () => {
  it('runs no timer and asks nothing, for an hour', async () => {
    const { asked, ports } = countingPorts();
    openReviewer({ page: document, sites: HOSTED, ports, signal: ending.signal });
    await vi.advanceTimersByTimeAsync(5000);
    // It was watched at all.
    expect(asked).toContain('draftChanged');
    const before = asked.length;
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(vi.getTimerCount()).toBe(0);
    expect(asked.length).toBe(before);
  });

  it('comes to rest again after one has typed', async () => {
    const { asked, ports } = countingPorts();
    openReviewer({ page: document, sites: HOSTED, ports, signal: ending.signal });
    await vi.advanceTimersByTimeAsync(5000);
    const before = asked.length;
    const field = document.querySelector('textarea')!;
    field.value += ' Please hurry.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(5000);
    // A worker that was stopped meanwhile starts at the first key.
    expect(asked.slice(before)).toEqual(['wake', 'draftChanged']);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a page of a named host', () => {
  it.each([
    ['https://www.upwork.com/nx/find-work', 0],
    ['https://www.upwork.com/nx/job-post/instant/add-description', 1],
  ])('%s leaves the watcher asleep', async (address, forms) => {
    location.href = address;
    const found = vi.fn();
    watchForForms(document, found, ending.signal);
    await vi.advanceTimersByTimeAsync(5000);
    expect(found).toHaveBeenCalledTimes(forms);
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(vi.getTimerCount()).toBe(0);
    expect(found).toHaveBeenCalledTimes(forms);
  });
});
