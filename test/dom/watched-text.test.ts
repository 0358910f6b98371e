import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWatchedText, type WatchedText } from '../../lib/editor/watched-text';

let field: HTMLTextAreaElement;
let watched: WatchedText;
let told: string[];
const ending = { now: new AbortController() };

/** What the browser does at a key. */
const type = (key: string) => {
  field.value += key;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('selectionchange', { bubbles: true }));
};
/** What it does when a script sets the value. */
const set = (text: string) => {
  field.value = text;
  field.dispatchEvent(new Event('selectionchange', { bubbles: true }));
};

beforeEach(() => {
  document.body.innerHTML = '<textarea>Tea</textarea>';
  field = document.querySelector('textarea')!;
  told = [];
  ending.now = new AbortController();
  watched = openWatchedText(field, () => field.value);
  watched.watch(({ text }) => told.push(text), ending.now.signal);
});
afterEach(() => ending.now.abort());

it('tells of each key once, and reads the field once for it', () => {
  const read = vi.fn(() => field.value);
  const counted = openWatchedText(field, read);
  counted.watch(() => {}, ending.now.signal);
  type('s');
  read.mockClear();
  type('!');
  expect(read).toHaveBeenCalledTimes(1);
  expect(told).toEqual(['Teas', 'Teas!']);
});

it('tells of a text that a script has set', () => {
  set('Coffee');
  expect(told).toEqual(['Coffee']);
});

it('tells of a text that a script has set behind a key, as soon as the text is asked for', () => {
  type('s');
  set('Coffee');
  expect(watched.state.text).toBe('Coffee');
  expect(told).toEqual(['Teas', 'Coffee']);
});

it('hears scripts again once the text was asked for', () => {
  type('s');
  void watched.state;
  set('Coffee');
  expect(told).toEqual(['Teas', 'Coffee']);
});

it('hears nothing when nobody watches any more', () => {
  type('s');
  ending.now.abort();
  void watched.state;
  set('Coffee');
  type('!');
  expect(told).toEqual(['Teas']);
});
