import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../lib/messages/ask';
import { parseChoice, parseDraftUpdate } from '../../lib/messages/parse';

describe('asking the background', () => {
  const { id } = fakeBrowser.runtime;
  afterEach(() => {
    fakeBrowser.runtime.id = id;
  });

  it('asks a second time where the worker was stopped over the question', async () => {
    const question = vi.fn().mockRejectedValueOnce(new Error('message port closed')).mockResolvedValueOnce(5);
    expect(await ask(question)).toEqual({ kind: 'answer', value: 5 });
    expect(question).toHaveBeenCalledTimes(2);
  });

  it('gives up quietly where nobody answers', async () => {
    expect(await ask(() => Promise.reject(new Error('no receiving end')))).toEqual({ kind: 'unanswered' });
  });

  it('knows when its extension is gone, and does not ask', async () => {
    fakeBrowser.runtime.id = undefined as never;
    const question = vi.fn();
    expect(await ask(question)).toEqual({ kind: 'orphaned' });
    expect(question).not.toHaveBeenCalled();
  });

  it('knows it from the failure too', async () => {
    expect(await ask(() => Promise.reject(new Error('Extension context invalidated.')))).toEqual({ kind: 'orphaned' });
  });
});

describe('what comes from a page', () => {
  const update = { siteId: 'x', step: 'whole', draftKey: null, version: 1, parts: {}, fields: {}, state: 'watching' };

  it('is taken where it is what it says', () => {
    expect(parseDraftUpdate({ ...update, parts: { title: 'A' }, fields: { budget: '$5' } })).not.toBeNull();
    expect(parseChoice({ type: 'dismiss', rule: 'r', words: 'w', always: true })).not.toBeNull();
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ ...update, parts: { title: 5 } }],
    [{ ...update, parts: { other: 'x' } }],
    [{ ...update, state: 'excellent' }],
    [{ ...update, fields: { skills: 'HTML' } }],
  ])('is refused where it is %j', (data) => {
    expect(parseDraftUpdate(data)).toBeNull();
  });

  it.each([[null], [{ type: 'wipe' }], [{ type: 'site', siteId: 1, off: true }], [{ type: 'chip', chip: {} }]])(
    'is no choice where it is %j',
    (data) => {
      expect(parseChoice(data)).toBeNull();
    },
  );
});
