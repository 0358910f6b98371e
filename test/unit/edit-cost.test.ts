import { afterEach, expect, test, vi } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { draftText } from '../bench/texts';

const review = (description: string) => analyze({ title: 'Bookings for a small shop', description });

/** How often a pattern is tried on some text while something is done. */
function triesIn(work: () => void): number {
  const exec = RegExp.prototype.exec;
  let tries = 0;
  // Whatever asks a regular expression asks it through this one.
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    tries++;
    return exec.call(this, text);
  });
  work();
  vi.restoreAllMocks();
  return tries;
}

afterEach(() => {
  vi.restoreAllMocks();
});

const LINE = 'Paint the [colour] sign of our shop before noon, in a modern style.';

/** How many patterns are tried when a word is typed into the middle of a post that was reviewed before. */
function triesAfterEdit(size: number): number {
  const half = draftText(size / 2, 3);
  const rest = draftText(size / 2, 4);
  review(`${half}\n${LINE}\n${rest}`);
  return triesIn(() => review(`${half}\n${LINE.replace('sign', 'large sign')}\n${rest}`));
}

test('after an edit as little is read in a long post as in a short one', () => {
  // Whatever is made at its first use is made before.
  review(draftText(6000, 9));
  triesAfterEdit(1000);
  const [short, long] = [triesAfterEdit(2400), triesAfterEdit(50_000)];
  expect(short).toBeGreaterThan(50);
  expect(long).toBeLessThan(short * 1.5);
});

test('a sentence that was read in one place is not read again in another, nor beside other neighbours', () => {
  const [tea, cups] = [
    'The boxes of green tea arrive on Monday.',
    'We count the cups, the pots and the spoons at noon.',
  ];
  const post = [tea, tea, LINE, tea, tea].join('\n');
  review(post);
  const whole = triesIn(() => review(post));
  const moved = triesIn(() => review([tea, LINE, tea, tea, tea].join('\n')));
  const anew = triesIn(() => review([tea, LINE, cups, tea, tea].join('\n')));
  expect(moved - whole).toBeLessThan((anew - whole) / 2);
});

test('what was reviewed before changes no review', () => {
  const words = ['large', 'a trial of', '[date]', 'modern', 'for $5 per\nhour', 'Requirements:\n', '. We also', ''];
  const whole = draftText(1500, 21);
  // Typed into one place after another: every post is nearly the one before.
  const posts = words.flatMap((word, i) => {
    const at = whole.indexOf(' ', 150 * (i + 1));
    return [whole, `${whole.slice(0, at)} ${word}${whole.slice(at)}`, `${whole.slice(0, at)}${whole.slice(at + 80)}`];
  });
  const inTurn = posts.map(review);
  const apart = posts.map((post, i) => {
    review(draftText(900, 30 + i));
    return review(post);
  });
  const back = posts.toReversed().map(review).toReversed();
  expect(apart).toEqual(inTurn);
  expect(back).toEqual(inTurn);
});
