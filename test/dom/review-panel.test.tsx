import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewPanel, type ReviewPanelProps } from '../../components/review-panel';
import type { Flag, Gap, Report } from '../../lib/analyzer/report';
import type { TabReview } from '../../lib/messages/protocol';
import { draw, type Screen } from '../support/screen';
import { speak } from '../support/texts';

const DESCRIPTION = 'Start now. We want it cheap.';
const flag = (words: string, rewrite: string, points: number): Flag => ({
  kind: 'flag',
  id: words,
  rule: `rule-${words}`,
  mistake: words === 'cheap' ? 'cost' : 'unprepared',
  severity: 'medium',
  points,
  part: 'description',
  span: { start: DESCRIPTION.indexOf(words), end: DESCRIPTION.indexOf(words) + words.length },
  words,
  rewrites: [{ text: rewrite }],
  message: { what: `About ${words}`, why: 'It costs you.', instead: 'Say more.' },
});
const gap: Gap = {
  kind: 'gap',
  id: 'done:gap',
  rule: 'done',
  mistake: 'deliverables',
  severity: 'high',
  points: 9,
  message: { what: 'Nobody knows when it is done', why: 'You may argue.', instead: 'Say it.' },
  stub: { text: 'It is done when [check].', part: 'description', at: 0 },
};
const report: Report = {
  state: 'ok',
  findings: [flag('now', 'on Monday', 3), flag('cheap', 'for [amount]', 8), gap],
  score: 40,
  band: 'thin',
  has: {
    deliverable: false,
    deadline: false,
    budget: false,
    examples: false,
    acceptance: false,
    communication: false,
    screening: false,
  },
  facts: [],
  words: 40,
};
const review: TabReview = {
  tabId: 1,
  state: 'watching',
  siteId: 'upwork',
  siteName: 'Upwork',
  step: 'description',
  partsHere: ['description'],
  post: { title: '', description: DESCRIPTION },
  report,
  previousScore: null,
};

const BLANKS = 'Start soon.\nWe want [number] cakes and [number] loaves.\nBy [date].';
/** A review of a post with a flag and blanks: all three, or the two that stand once the second is filled. */
function blanksReview(left = 3): TabReview {
  const description = left === 3 ? BLANKS : BLANKS.replace('and [number]', 'and 20');
  const blank = (words: string, nth: number, from: number): Flag => {
    const start = description.indexOf(words, from);
    const span = { start, end: start + words.length };
    return {
      ...flag(words, words, 2),
      id: `${words}:${nth}`,
      rule: 'unfilled-blank',
      mistake: 'blank',
      severity: 'blank',
      span,
    };
  };
  const blanks = [blank('[number]', 0, 0), ...(left === 3 ? [blank('[number]', 1, 30)] : []), blank('[date]', 0, 0)];
  const soon: Flag = { ...flag('soon', 'by Friday', 3), mistake: 'vague' };
  return { ...review, post: { title: '', description }, report: { ...report, findings: [soon, ...blanks] } };
}

let screen: Screen;
const told = {
  onAct: vi.fn<ReviewPanelProps['onAct']>(async () => ({ done: true })),
  onChoose: vi.fn<ReviewPanelProps['onChoose']>(async () => 'saved'),
  onCopy: vi.fn<ReviewPanelProps['onCopy']>(async () => true),
  onPick: vi.fn<ReviewPanelProps['onPick']>(async () => null),
  onGrant: vi.fn<ReviewPanelProps['onGrant']>(async () => null),
  onPractice: vi.fn(),
  onOptions: vi.fn(),
  onPrint: vi.fn(),
  onRetry: vi.fn(),
};
const open = async (more: Partial<ReviewPanelProps> = {}) => {
  screen = await draw(<ReviewPanel status="ready" review={review} moved={null} steps={[]} {...told} {...more} />);
  return screen.element;
};
const text = () => screen.element.textContent;

beforeEach(async () => {
  vi.clearAllMocks();
  await speak('en');
});
afterEach(() => screen.close());

describe('the panel', () => {
  it('says the score as a word and a number, and what moved it', async () => {
    await open({ moved: { by: -4, from: 44, through: [{ mistake: 'cost', by: -4 }] } });
    expect(text()).toContain('Thin 40 of 100');
    expect(text()).toContain('Down 4 points since your last look. Costs more: Choosing by price.');
  });

  it('says of each of the nine mistakes that it is fine or what it costs', async () => {
    const panel = await open();
    const rows = [...panel.querySelectorAll('.checklist > li')].map((row) => row.textContent);
    expect(rows).toHaveLength(9);
    expect(rows[0]).toContain('costs you 8 points');
    expect(rows[1]).toContain('Fine');
  });

  it('says that nothing is judged yet while the post is short', async () => {
    await open({ review: { ...review, report: { ...report, state: 'short', findings: [], score: null, band: null } } });
    expect(text().match(/Not judged yet/g)).toHaveLength(9);
  });

  it('shows only the findings of a mistake when it is clicked, and all again', async () => {
    const panel = await open();
    const words = () => [...panel.querySelectorAll('.lines .words')].map((each) => each.textContent);
    expect(words()).toEqual(['“now”', '“cheap”']);
    await screen.click(screen.find('button', 'Choosing by price'));
    expect(words()).toEqual(['“cheap”']);
    await screen.click(screen.find('button', 'Show all'));
    expect(words()).toEqual(['“now”', '“cheap”']);
  });

  it('orders findings by points where asked', async () => {
    const panel = await open();
    await screen.fill(panel.querySelector('select')!, 'points');
    expect([...panel.querySelectorAll('.lines .words')].map((each) => each.textContent)).toEqual(['“cheap”', '“now”']);
  });

  it('gathers several blanks in one entry, with the points of all', async () => {
    const panel = await open({ review: blanksReview() });
    const list = screen.find('section', '2 things to change');
    expect([...list.querySelectorAll('.finding-head > :nth-child(2)')].map((each) => each.textContent)).toEqual([
      '“soon”',
      '3 blanks to fill in',
    ]);
    expect(panel.querySelectorAll('.blanks button')).toHaveLength(3);
    expect(list.textContent).toContain('+6 points');
    await screen.fill(panel.querySelector('select')!, 'points');
    expect(list.querySelector('.finding-head strong')?.textContent).toBe('3 blanks to fill in');
    await screen.click(screen.find('button', 'Blanks to fill'));
    expect(list.querySelectorAll('.finding')).toHaveLength(1);
  });

  it('leads from one blank to the next, also as they are filled, and round again', async () => {
    await open({ review: blanksReview() });
    const next = () => screen.click(screen.find('button', 'Show the next blank'));
    const revealed = () => told.onAct.mock.calls.map(([action]) => 'finding' in action && action.finding.id);
    await next();
    await next();
    expect(revealed()).toEqual(['[number]:0', '[number]:1']);
    expect(text()).toContain('2 of 3');
    // The second is filled: the third follows, and then the first.
    await screen.redraw(<ReviewPanel status="ready" review={blanksReview(2)} moved={null} steps={[]} {...told} />);
    await next();
    await next();
    expect(revealed().slice(2)).toEqual(['[date]:0', '[number]:0']);
  });

  it('leads to the blank that is clicked, and says which it is', async () => {
    const panel = await open({ review: blanksReview() });
    const buttons = () => [...panel.querySelectorAll<HTMLElement>('.blanks button')];
    expect(buttons().map((each) => each.title)).toEqual([
      'We want [number]',
      'We want [number] cakes and [number]',
      'By [date]',
    ]);
    await screen.click(buttons()[2]!);
    expect(told.onAct).toHaveBeenLastCalledWith({
      type: 'reveal',
      finding: expect.objectContaining({ id: '[date]:0' }),
    });
    expect(buttons().map((each) => each.getAttribute('aria-current'))).toEqual([null, null, 'true']);
    expect(panel.querySelector('.row [role=status]')?.textContent).toBe('3 of 3');
  });

  it('says how many blanks stand on another step, and leads to none of them', async () => {
    const panel = await open({ review: { ...blanksReview(), partsHere: ['title'] } });
    expect(text()).toContain('3 of them are on another step of the form.');
    expect(panel.querySelectorAll('.blanks button')).toHaveLength(0);
    expect(text()).not.toContain('Show the next blank');
  });

  it('says why a blank could not be shown', async () => {
    told.onAct.mockResolvedValueOnce({ done: false, reason: 'moved' });
    const panel = await open({ review: blanksReview() });
    await screen.click(screen.find('button', 'Show the next blank'));
    expect(panel.querySelector('.notice-line')?.textContent).not.toBe('');
  });

  it('turns the check of blanks off for all of them', async () => {
    const panel = await open({ review: blanksReview() });
    const choices = panel.querySelectorAll<HTMLElement>('.finding:has(.blanks) .more-list button');
    await screen.click([...choices].at(-1)!);
    expect(told.onChoose).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ rule: 'unfilled-blank' }),
      'everywhere',
      false,
    );
  });

  it('reveals, applies and inserts in the page', async () => {
    await open();
    await screen.click(screen.find('button', '“now”'));
    await screen.click(screen.find('button', 'Replace “cheap” with “for [amount]”'));
    await screen.click(screen.find('button', 'Insert this line'));
    expect(told.onAct.mock.calls.map(([action]) => action.type)).toEqual(['reveal', 'apply', 'insert-stub']);
  });

  it('offers only changes without blanks as safe, and makes those that stay ticked', async () => {
    told.onAct.mockResolvedValueOnce({ done: true, applied: ['now'] });
    const panel = await open();
    await screen.click(screen.find('button', 'Make 1 safe change'));
    expect(panel.querySelectorAll('dialog input')).toHaveLength(1);
    await screen.click(screen.find('button', 'Make 1 change'));
    expect(told.onAct).toHaveBeenCalledExactlyOnceWith({ type: 'apply-all', findings: [report.findings[0]] });
    expect(text()).toContain('1 of 1 changes made.');
    await screen.click(screen.find('button', 'Undo all'));
    expect(told.onAct).toHaveBeenLastCalledWith({ type: 'undo-all' });
  });

  it('says by how much a line is too long, and offers to copy it', async () => {
    told.onAct.mockResolvedValueOnce({ done: false, reason: 'too-long', by: 7 });
    await open();
    await screen.click(screen.find('button', 'Insert this line'));
    expect(text()).toContain('7 characters too long');
    await screen.click(screen.find('button', 'Copy this line'));
    expect(told.onCopy).toHaveBeenCalledExactlyOnceWith(gap.stub!.text);
  });

  it('names the step that holds the field of a missing part, and copies', async () => {
    await open({
      review: { ...review, partsHere: ['title'] },
      steps: [{ name: 'Description', parts: ['description'] }],
    });
    expect(text()).toContain('This belongs on the step “Description”.');
    expect(text()).not.toContain('Insert this line');
  });

  it('dismisses a finding and takes it back from the same place', async () => {
    const panel = await open();
    await screen.click(
      [...panel.querySelectorAll<HTMLElement>('.more-list button')].find(
        (each) => each.textContent === 'Dismiss here',
      )!,
    );
    expect(told.onChoose).toHaveBeenLastCalledWith(report.findings[0], 'here', false);
    expect(text()).toContain('Dismissed in this post.');
    expect(document.activeElement).toBe(screen.find('button', 'Undo'));
    await screen.click(screen.find('button', 'Undo'));
    expect(told.onChoose).toHaveBeenLastCalledWith(report.findings[0], 'here', true);
  });

  it('leaves the focus to one who writes on below a choice', async () => {
    const panel = await open();
    await screen.click(
      [...panel.querySelectorAll<HTMLElement>('.more-list button')].find(
        (each) => each.textContent === 'Dismiss here',
      )!,
    );
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    await screen.redraw(
      <ReviewPanel status="ready" review={{ ...review, previousScore: 1 }} moved={null} steps={[]} {...told} />,
    );
    expect(text()).toContain('Dismissed in this post.');
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it.each([
    ['failed', 'could not be saved'],
    ['full', 'no room left'],
  ] as const)('says so where a choice could not be saved: %s', async (kept, sentence) => {
    told.onChoose.mockResolvedValueOnce(kept);
    const panel = await open();
    await screen.click(
      [...panel.querySelectorAll<HTMLElement>('.more-list button')].find(
        (each) => each.textContent === 'Dismiss here',
      )!,
    );
    expect(text()).toContain(sentence);
    expect(text()).not.toContain('Dismissed in this post.');
  });

  it('forgets what it said of one post once another is in front', async () => {
    told.onChoose.mockResolvedValueOnce('full');
    const panel = await open();
    const dismiss = () =>
      [...panel.querySelectorAll<HTMLElement>('.more-list button')].find(
        (each) => each.textContent === 'Dismiss here',
      )!;
    await screen.click(dismiss());
    expect(text()).toContain('no room left');
    const show = (tabId: number) =>
      screen.redraw(<ReviewPanel status="ready" review={{ ...review, tabId }} moved={null} steps={[]} {...told} />);
    await show(2);
    expect(text()).not.toContain('no room left');
    await screen.click(dismiss());
    expect(text()).toContain('Dismissed in this post.');
    await show(3);
    expect(text()).not.toContain('Dismissed in this post.');
  });

  it('says on which step words stand that are not on the page, and copies their rewrite', async () => {
    await open({
      review: { ...review, partsHere: ['title'] },
      steps: [{ name: 'Description', parts: ['description'] }],
    });
    expect(text()).toContain('These words are on the step “Description”.');
    await screen.click(screen.find('button', 'Copy “for [amount]”'));
    expect(told.onCopy).toHaveBeenCalledExactlyOnceWith('for [amount]');
  });

  it('says so too where the box was empty before', async () => {
    const empty: Report = { ...report, state: 'empty', findings: [], score: null, band: null };
    const panel = await open({ isReading: true, review: { ...review, report: empty } });
    expect(panel.querySelector('progress')).not.toBeNull();
  });

  it('says that a long post is being read, and shows what is known meanwhile', async () => {
    const panel = await open({ isReading: true });
    expect(panel.querySelector('progress')).not.toBeNull();
    expect(text()).toContain('A long post takes a moment.');
    expect(text()).toContain('40 of 100');
  });

  it('offers nothing more where a gap’s line stands unfilled', async () => {
    const { stub: _, ...unfilled } = gap;
    await open({ review: { ...review, report: { ...report, findings: [unfilled] } } });
    expect(text()).toContain('Fill in its blanks.');
    expect(text()).not.toContain('Insert this line');
  });

  it.each([
    ['none', 'No job post in this tab', 'Use a box on this page', told.onPick],
    ['no-access', 'Wellposed may not read this site', 'Allow it', told.onGrant],
    ['unreadable', 'This box cannot be read', 'Try it on the practice page', told.onPractice],
  ] as const)('in state %s says what to do next', async (state, heading, button, handler) => {
    await open({ review: { ...review, state, report: null } });
    expect(text()).toContain(heading);
    await screen.click(screen.find('button', button));
    expect(handler).toHaveBeenCalledOnce();
  });

  it('goes on after a pause', async () => {
    await open({ review: { ...review, state: 'paused', report: null } });
    await screen.click(screen.find('button', 'Go on reading'));
    expect(told.onAct).toHaveBeenCalledExactlyOnceWith({ type: 'resume' });
  });

  it('says why a box cannot be used', async () => {
    told.onPick.mockResolvedValueOnce('no-site');
    await open({ review: null });
    await screen.click(screen.find('button', 'Use a box on this page'));
    expect(text()).toContain('Browsers keep pages of this kind closed');
  });

  it('offers to try again where nobody answers', async () => {
    await open({ status: 'unanswered', review: null });
    await screen.click(screen.find('button', 'Try again'));
    expect(told.onRetry).toHaveBeenCalledOnce();
  });
});
