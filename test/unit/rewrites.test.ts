import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyzer/analyze';
import { findCandidates } from '../../lib/analyzer/vague/candidates';
import { rewriteVague } from '../../lib/analyzer/vague/rewrite';

/** The sentence once its first vague words are rewritten; nothing where there is only advice. */
function rewritten(text: string): string | null {
  const { span, rewrites } = rewriteVague(text, findCandidates(text)[0]!);
  return rewrites[0] === undefined ? null : text.slice(0, span.start) + rewrites[0] + text.slice(span.end);
}

/** The rewrite that a rule offers first in a description. */
const offered = (description: string, rule: string): string | undefined => {
  const [flag] = analyze({ title: '', description }).findings.filter((each) => each.rule === rule);
  return flag?.kind === 'flag' ? flag.rewrites[0]?.text : 'no flag';
};

describe('the bracket of a rewrite', () => {
  test.each([
    ['The hall should look as beautiful as possible.', 'as beautiful as possible (like [an example you like]).'],
    ['A list for a specific group of bakers.', 'a specific group of bakers ([which exactly]).'],
    ['We need seamless integration of the two tills.', 'seamless integration of the two tills (measured by'],
    ['The oven should seamlessly handle bread.', 'seamlessly handle bread (measured by'],
    ['You must be amazing at plain English.', 'amazing at plain English (checked by'],
    ['An intuitive, intelligent and entertaining garden game for us.', 'entertaining garden game (easy for [whom]'],
    ['A link to a simple  bread page.', 'a simple  bread page ([what it includes]).'],
    ['You will tackle diverse tasks.', 'diverse tasks ([which ones]).'],
  ])('never cuts a phrase in half: %s', (text, after) => {
    expect(rewritten(text)).toContain(after);
  });

  test.each([
    [
      'The shop must be user-friendly, visually appealing, and ours.',
      'user-friendly (easy for [whom] without help), visually appealing, and',
    ],
  ])('stands behind the word it is about: %s', (text, after) => {
    expect(rewritten(text)).toContain(after);
  });

  test('becomes a comma where another bracket follows', () => {
    expect(rewritten('Length: to be defined (ongoing)')).toBe(
      'Length: to be defined, so far: [what you have in mind] (ongoing)',
    );
  });
});

describe('only advice is given', () => {
  test.each([
    'We make a garden game similar to an engaging game like chess.',
    'It does essential functions such as baking and selling.',
    'We are open to other suggestions on how to bake it.',
    'The oven should seamlessly handle bread, rolls, and cakes.',
    'It works with the ovens and other machines, like mixers.',
  ])('where the answer stands behind the words or a list is cut: %s', (text) => {
    expect(rewritten(text)).toBeNull();
  });

  test.each([
    'Is the bread baked? etc.',
    'The baker goes home. etc. if the shop is shut.',
    'Take names from our own list but not limited to these.',
  ])('where no list goes on: %s', (text) => {
    expect(rewritten(text)).toBeNull();
  });
});

test('what is yet to be defined is not said to be set out', () => {
  expect(offered('The sizes of the signs are yet to be defined by us.', 'details-later')).toBe(
    'yet to be defined (so far: [a list of what it must do])',
  );
});
