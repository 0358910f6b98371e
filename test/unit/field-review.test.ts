import { describe, expect, it, vi } from 'vitest';
import type { Flag, Gap } from '../../lib/analyzer/report';
import { applyRewrite, asLine, insertStub } from '../../lib/review/apply';
import { openApplyAll } from '../../lib/review/apply-all';
import { openFieldReview } from '../../lib/review/field-review';
import { plainTextField, rememberingHighlighter } from '../support/plain-text-field';

const MESSAGE = { what: 'What', why: 'Why', instead: 'Instead' };

function flag(text: string, words: string, rewrite = 'by [date]', more: Partial<Flag> = {}): Flag {
  const start = text.indexOf(words);
  return {
    kind: 'flag',
    id: `rule:description:${words}:1`,
    rule: 'rule',
    severity: 'high',
    message: MESSAGE,
    points: 3,
    mistake: 'vague',
    part: 'description',
    span: { start, end: start + words.length },
    words,
    rewrites: [{ text: rewrite }],
    ...more,
  };
}
const gap = (at: number, text = 'Budget: [amount]'): Gap => ({
  kind: 'gap',
  id: 'budget:gap',
  rule: 'budget',
  severity: 'medium',
  message: MESSAGE,
  points: 5,
  mistake: 'unprepared',
  stub: { text, part: 'description', at },
});

function watch(
  text: string,
  refuses?: Parameters<typeof plainTextField>[1],
  way?: Parameters<typeof rememberingHighlighter>[0],
) {
  const field = plainTextField(text, refuses);
  const highlighter = rememberingHighlighter(way);
  const changed = vi.fn();
  const ending = new AbortController();
  const review = openFieldReview({ part: 'description', field, highlighter, changed, signal: ending.signal });
  const words = () => highlighter.shown.map(({ start, end }) => field.read().text.slice(start, end));
  return { field, highlighter, changed, ending, review, words };
}

describe('a field being watched', () => {
  const TEXT = 'Send it ASAP. Make it modern.';
  const both = [flag(TEXT, 'ASAP'), flag(TEXT, 'modern', '[style]')];

  it('keeps every highlight on its words while text is typed before, between and after', () => {
    const { field, review, words } = watch(TEXT);
    review.take(both, [], review.version);
    field.type('Hello. ', 0);
    field.type(' Please.', field.read().text.indexOf(' Make'));
    field.type(' Thanks.');
    expect(words()).toEqual(['ASAP', 'modern']);
  });

  it.each([
    ['native', 0],
    ['overlay', 1],
  ] as const)('draws anew for a key behind all highlights only where the page could move them: %s', (way, times) => {
    const { field, highlighter, review, words } = watch(TEXT, undefined, way);
    review.take(both, [], review.version);
    const before = highlighter.times;
    field.type('!');
    expect(highlighter.times - before).toBe(times);
    field.type('H', 0);
    expect(highlighter.times - before).toBe(times + 1);
    field.type('X', field.read().text.indexOf('ASAP') + 2);
    expect(highlighter.times - before).toBe(times + 2);
    expect(words()).toEqual(['modern']);
  });

  it.each([
    ['one of several words alike is taken out, and the caret says which', 'Be fast. Be fast.', 'Be fast.', 0],
    ['the whole text is pasted over itself with more at its end', TEXT, `${TEXT} Thanks.`, TEXT.length + 8],
  ])(
    'draws anew where the browser may have changed other words than the texts differ in: %s',
    (_, text, then, caret) => {
      const { field, highlighter, review } = watch(text, undefined, 'native');
      review.take([flag(text, text === TEXT ? 'ASAP' : 'fast')], [], review.version);
      const before = highlighter.times;
      field.set(then, caret);
      expect(highlighter.times - before).toBe(1);
    },
  );

  it('lets a highlight go in the very call in which its words are touched', () => {
    const { field, review, words } = watch(TEXT);
    review.take(both, [], review.version);
    field.type('X', TEXT.indexOf('ASAP') + 2);
    expect(words()).toEqual(['modern']);
  });

  it('moves a report that comes late through what was typed meanwhile', () => {
    const { field, review, words } = watch(TEXT);
    const asked = review.version;
    field.type('Hi. ', 0);
    field.type('n', field.read().text.indexOf('modern') + 3);
    review.take(both, [], asked);
    expect(words()).toEqual(['ASAP']);
  });

  it('takes no report that a newer one has overtaken', () => {
    const { field, review, words } = watch(TEXT);
    const old = review.version;
    field.set('Send it soon. Make it modern.');
    review.take([flag(field.read().text, 'soon')], [], review.version);
    review.take(both, [], old);
    expect(words()).toEqual(['soon']);
  });

  it('never shows a flag whose words do not stand at its span', () => {
    const { review, words } = watch(TEXT);
    review.take([{ ...flag(TEXT, 'ASAP'), words: 'soon' }], [], review.version);
    expect(words()).toEqual([]);
  });

  it('shows nothing while hidden, and all again afterwards, on the words', () => {
    const { field, review, words } = watch(TEXT);
    review.take(both, [], review.version);
    review.setHidden(true);
    expect(words()).toEqual([]);
    expect(review.flags).toEqual([]);
    field.type('Hi. ', 0);
    review.setHidden(false);
    expect(words()).toEqual(['ASAP', 'modern']);
  });

  it('leaves nothing behind when it ends', () => {
    const { field, highlighter, review, ending, changed } = watch(TEXT);
    review.take(both, [], review.version);
    ending.abort();
    expect([field.watchers, field.isDisposed, highlighter.isDisposed]).toEqual([0, true, true]);
    field.type('x');
    review.take(both, [], review.version);
    expect(changed).not.toHaveBeenCalled();
    expect(highlighter.shown).toEqual([]);
  });
});

describe('a rewrite', () => {
  const TEXT = 'Send it ASAP.';

  it('replaces exactly its words, wherever they stand by now', async () => {
    const { field, review } = watch(TEXT);
    const found = flag(TEXT, 'ASAP');
    review.take([found], [], review.version);
    field.type('Please. ', 0);
    expect(await applyRewrite(review, found, 0)).toEqual({ done: true });
    expect(field.read().text).toBe('Please. Send it by [date].');
  });

  it('goes to its own words among words that are alike, though they are counted anew', async () => {
    const text = 'ASAP. Reply ASAP. Start ASAP.';
    const alike = (start: number, nth: number) =>
      flag(text, 'ASAP', 'by [date]', { id: `rule:description:asap:${nth}`, span: { start, end: start + 4 } });
    const { field, review } = watch(text);
    review.take([alike(0, 1), alike(12, 2), alike(24, 3)], [], review.version);
    // The first is gone: what popup and panel know by now is counted from the next one on.
    field.set(text.slice(6));
    expect(await applyRewrite(review, alike(18, 2), 0)).toEqual({ done: true });
    expect(field.read().text).toBe('Reply ASAP. Start by [date].');
  });

  it('writes nothing where the words have changed', async () => {
    const { field, review } = watch(TEXT);
    const found = flag(TEXT, 'ASAP');
    review.take([found], [], review.version);
    field.set('Send it as soon as possible.');
    expect(await applyRewrite(review, found, 0)).toEqual({ done: false, reason: 'moved' });
    expect(field.read().text).toBe('Send it as soon as possible.');
  });

  it.each([
    [{ kind: 'too-long', over: 4 } as const, { done: false, reason: 'too-long', by: 4 }],
    [{ kind: 'refused' } as const, { done: false, reason: 'refused' }],
  ])('says how the field refused it: %o', async (refuses, outcome) => {
    const { review } = watch(TEXT, refuses);
    const found = flag(TEXT, 'ASAP');
    review.take([found], [], review.version);
    expect(await applyRewrite(review, found, 0)).toEqual(outcome);
  });

  it('selects a blank, for the client to fill, and writes nothing', async () => {
    const text = 'Send it by [date].';
    const { field, review } = watch(text);
    const found = flag(text, '[date]', 'x', { mistake: 'blank', severity: 'blank' });
    review.take([found], [], review.version);
    await applyRewrite(review, found, 0);
    expect(field.selected).toEqual(found.span);
    expect(field.read().text).toBe(text);
  });
});

describe('a stub', () => {
  it.each([
    ['', 0, 'S'],
    ['One line.', 9, 'One line.\nS'],
    ['One line.\n', 10, 'One line.\nS'],
    ['A.\n\nB.', 6, 'A.\n\nB.\n\nS'],
    ['A.\n\nB.', 2, 'A.\n\nS\n\nB.'],
    ['A. B.', 2, 'A.\nS\n B.'],
  ])('stands on a line of its own in %j at %i', (text, at, after) => {
    expect(text.slice(0, at) + asLine(text, at, 'S') + text.slice(at)).toBe(after);
  });

  it('goes where it belongs although the text has grown before it', async () => {
    const { field, review } = watch('First.\nLast.');
    review.take([], [gap(6)], review.version);
    field.type('Hello. ', 0);
    await insertStub(review, gap(6));
    expect(field.read().text).toBe('Hello. First.\nBudget: [amount]\nLast.');
  });

  it('goes to the end where its place was touched', async () => {
    const { field, review } = watch('First.');
    review.take([], [gap(6)], review.version);
    field.type('more words');
    await insertStub(review, gap(6));
    expect(field.read().text).toBe('First.more words\nBudget: [amount]');
  });
});

describe('many rewrites at once', () => {
  const TEXT = 'Send it ASAP. Make it modern and clean.';
  const found = [flag(TEXT, 'modern', '[style]'), flag(TEXT, 'ASAP'), flag(TEXT, 'clean', '[style]')];

  it('are one change of a plain field, and one change takes them back', async () => {
    const { field, review, changed } = watch(TEXT);
    review.take(found, [], review.version);
    const all = openApplyAll(() => review);
    const outcome = await all.apply(found);
    expect(outcome.applied).toHaveLength(3);
    expect(field.read().text).toBe('Send it by [date]. Make it [style] and [style].');
    expect(changed).toHaveBeenCalledTimes(1);
    expect(await all.undo()).toEqual({ done: true });
    expect(field.read().text).toBe(TEXT);
  });

  it('are not taken back where their words have changed since', async () => {
    const { field, review } = watch(TEXT);
    review.take(found, [], review.version);
    const all = openApplyAll(() => review);
    await all.apply(found);
    field.set('Something else.');
    expect((await all.undo()).done).toBe(false);
    expect(field.read().text).toBe('Something else.');
  });

  it('say so where their field is on another step', async () => {
    expect(await openApplyAll(() => null).apply(found)).toEqual({ done: false, reason: 'other-step' });
  });
});
