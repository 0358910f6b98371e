import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card';
import type { Flag } from '../../lib/analyzer/report';
import { draw, type Screen } from '../support/screen';
import { speak } from '../support/texts';

const flag: Flag = {
  kind: 'flag',
  id: 'hurry:description:asap:1',
  rule: 'hurry',
  mistake: 'unprepared',
  severity: 'medium',
  points: 6,
  part: 'description',
  span: { start: 0, end: 4 },
  words: 'ASAP',
  rewrites: [{ text: 'by [date]' }, { text: 'this week' }],
  message: {
    what: 'No date stands behind “ASAP”',
    why: 'Everyone reads another date into it.',
    instead: 'Give a day.',
  },
};

let screen: Screen;
const told = {
  onApply: vi.fn(),
  onCopy: vi.fn(async () => true),
  onDismiss: vi.fn(),
  onTurnOff: vi.fn(),
  onUndoChoice: vi.fn(),
  onReportCopy: vi.fn(async () => false),
  onOptions: vi.fn(),
  onClose: vi.fn(),
};

const open = async (more: Partial<CardProps> = {}) => {
  screen = await draw(<Card finding={flag} siteName="Upwork" version="1.2.3" {...told} {...more} />);
  return screen.element.querySelector<HTMLElement>('[role=dialog]')!;
};
const press = (key: string, on: Element) =>
  act(async () => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

beforeEach(async () => {
  vi.clearAllMocks();
  await speak('en');
});
afterEach(() => screen.close());

describe('the card', () => {
  it('is a dialog named by what is wrong and described by why', async () => {
    const card = await open();
    const text = (attribute: string) => document.getElementById(card.getAttribute(attribute)!)?.textContent;
    expect(text('aria-labelledby')).toBe(flag.message.what);
    expect(text('aria-describedby')).toBe(flag.message.why);
    expect(card.getAttribute('aria-modal')).toBe('false');
  });

  it('offers nothing to click and nothing on Enter where only advice helps', async () => {
    const card = await open({ finding: { ...flag, rewrites: [] } });
    expect(card.querySelector('ul.rewrites')).toBeNull();
    expect(card.textContent).toContain(flag.message.instead);
    await press('Enter', card);
    expect(told.onApply).not.toHaveBeenCalled();
  });

  it('applies the rewrite that is clicked', async () => {
    await open();
    await screen.click(screen.find('button', 'Replace “ASAP” with “this week”'));
    expect(told.onApply).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('shows the blank of a rewrite as a box', async () => {
    const card = await open();
    expect(card.querySelector('[data-rewrite="0"] .blank-box')?.textContent).toBe('[date]');
  });

  it('takes the focus to the first rewrite only when opened by keyboard', async () => {
    const card = await open();
    expect(card.contains(document.activeElement)).toBe(false);
    await screen.close();
    const second = await open({ focused: true });
    expect(document.activeElement).toBe(second.querySelector('[data-rewrite="0"]'));
  });

  it('applies the first rewrite on Enter, goes between rewrites by arrows, and closes on Escape', async () => {
    const card = await open({ focused: true });
    await press('ArrowDown', document.activeElement!);
    expect(document.activeElement).toBe(card.querySelector('[data-rewrite="1"]'));
    await press('ArrowDown', document.activeElement!);
    expect(document.activeElement).toBe(card.querySelector('[data-rewrite="0"]'));
    await press('Enter', card);
    expect(told.onApply).toHaveBeenCalledExactlyOnceWith(0);
    await press('Escape', card);
    expect(told.onClose).toHaveBeenCalledOnce();
  });

  it('leaves keys with Ctrl, Alt or Meta to the page', async () => {
    const card = await open();
    const event = new KeyboardEvent('keydown', { key: 'd', ctrlKey: true, bubbles: true, cancelable: true });
    await act(async () => void card.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
    expect(told.onDismiss).not.toHaveBeenCalled();
  });

  it('dismisses on D, says so, and takes it back from the same place', async () => {
    const card = await open();
    await press('d', card);
    expect(told.onDismiss).toHaveBeenCalledExactlyOnceWith('here');
    expect(card.textContent).toContain('Dismissed in this post.');
    expect(card.querySelector('[data-rewrite]')).toBeNull();
    await screen.click(screen.find('button', 'Undo'));
    expect(told.onUndoChoice).toHaveBeenCalledOnce();
    expect(card.querySelectorAll('[data-rewrite]')).toHaveLength(2);
  });

  it('says a choice made by keyboard once: by what it leads the focus to', async () => {
    const card = await open({ focused: true });
    await press('d', document.activeElement!);
    const undo = screen.find('button', 'Undo');
    expect(document.activeElement).toBe(undo);
    expect(document.getElementById(undo.getAttribute('aria-describedby')!)?.textContent).toBe(
      'Dismissed in this post.',
    );
    expect([...card.querySelectorAll('[role=status]')].map((each) => each.textContent)).toEqual(['']);
    await screen.click(undo);
    expect(document.activeElement).toBe(card);
  });

  it('says a choice made with the pointer once: as a status, while the focus stays where one writes', async () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    const card = await open();
    await screen.click(screen.find('button', 'Dismiss here'));
    expect(document.activeElement).toBe(field);
    expect(screen.find('button', 'Undo').hasAttribute('aria-describedby')).toBe(false);
    expect([...card.querySelectorAll('[role=status]')].map((each) => each.textContent)).toEqual([
      '',
      'Dismissed in this post.',
    ]);
    await screen.click(screen.find('button', 'Undo'));
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it.each([
    ['Always dismiss these words', told.onDismiss, 'always', '“ASAP” is dismissed in every post.'],
    ['Turn this check off on Upwork', told.onTurnOff, 'site', 'This check is off on Upwork.'],
    ['Turn this check off everywhere', told.onTurnOff, 'everywhere', 'This check is off everywhere.'],
  ] as const)('“%s” does what it says', async (label, handler, scope, said) => {
    const card = await open();
    await screen.click(screen.find('button', label));
    expect(handler).toHaveBeenCalledExactlyOnceWith(scope);
    expect(card.textContent).toContain(said);
  });

  it('offers no choice for a site where there is none', async () => {
    const card = await open({ siteName: null });
    expect(card.textContent).not.toContain('Turn this check off on');
  });

  it('copies instead where nothing could be written, and says why', async () => {
    const card = await open({ notice: 'The words have changed since.' });
    expect(card.querySelector('.notice-line')?.textContent).toBe('The words have changed since.');
    await screen.click(screen.find('button', 'Copy “by [date]”'));
    expect(told.onCopy).toHaveBeenCalledExactlyOnceWith('by [date]');
    expect(card.querySelector('.notice-line')?.textContent).toBe('Copied. Paste it where you want it.');
    expect(told.onApply).not.toHaveBeenCalled();
  });

  it('shows the report of a false alarm before it copies exactly that', async () => {
    const card = await open();
    await screen.click(screen.find('button', 'Report a false alarm'));
    const shown = card.querySelector('pre')!.textContent!;
    expect(shown).toContain('ASAP');
    expect(shown).toContain('hurry');
    expect(shown).toContain('1.2.3');
    await screen.click(screen.find('button', 'Copy this text'));
    expect(told.onReportCopy).toHaveBeenCalledExactlyOnceWith(shown);
    expect(card.querySelector('.notice-line')?.textContent).toContain('did not allow copying');
  });

  it('offers to fill in a blank', async () => {
    await open({ finding: { ...flag, mistake: 'blank', severity: 'blank', words: '[date]', rewrites: [] } });
    await screen.click(screen.find('button', 'Fill this in'));
    expect(told.onApply).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('forgets a choice when another finding takes its place', async () => {
    const card = await open();
    await press('d', card);
    await screen.redraw(<Card finding={{ ...flag, id: 'other' }} siteName="Upwork" version="1.2.3" {...told} />);
    expect(screen.element.querySelectorAll('[data-rewrite]')).toHaveLength(2);
  });
});
