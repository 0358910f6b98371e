import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsOfSentence } from '../../lib/analyzer/facts';
import { weighedClues } from '../../lib/analyzer/gaps';
import { readSentences } from '../../lib/analyzer/read-sentences';
import { SIGNS, type Sign, type Telling } from '../../lib/analyzer/sign-features';

/** What the sentences of a description tell. */
const toldIn = (description: string): Telling[] =>
  readSentences(description, 'description').map((raw) => {
    const facts = factsOfSentence(raw.text).map((fact) => ({ ...fact, part: raw.part }));
    const { signs, worth } = weighedClues({ ...raw, facts });
    return { signs, worth };
  });
const likelihood = (text: string, sign: Sign): number => toldIn(text)[0]!.signs[sign];

describe('the signs in a sentence', () => {
  test.each([
    ['material', 'The old menu and twelve photos are attached.'],
    ['material', 'We have an existing booking app for our barbers.'],
    ['result', 'We need a logo for our bakery.'],
    ['result', 'I would like you to translate a 20-page menu into Spanish.'],
  ] as const)('tell %s by: %s', (sign, text) => {
    expect(likelihood(text, sign)).toBeGreaterThan(0.5);
  });

  test.each([
    'We are a friendly family business.',
    'You should have strong communication skills and five years of experience.',
    'We look forward to hearing from you.',
  ])('are none in talk: %s', (text) => {
    for (const sign of SIGNS) expect(likelihood(text, sign), sign).toBeLessThan(0.1);
  });

  test('are none in a line whose blank is not filled yet', () => {
    const filled = 'Deliverables: 3 logo concepts for our bakery, final files as SVG.';
    expect(likelihood(filled, 'result')).toBeGreaterThan(0.5);
    expect(likelihood(filled.replace('3', '[number]'), 'result')).toBeLessThan(0.01);
  });

  test('are the same wherever the sentence stands', () => {
    const text = 'Each row should show the name and the address of a bakery.';
    const [alone] = toldIn(text);
    const among = toldIn(`About us:\nWe bake bread.\nYour skills:\n${text}\nThank you.`);
    expect(among).toContainEqual(alone);
  });
});

describe('the worth of a sentence', () => {
  test.each([
    'Each row should show the name, the address and the phone number of a bakery.',
    'When a guest changes the date, the system sends an email to the kitchen.',
    'We need a logo for our bakery.',
  ])('is more than none where the job is told: %s', (text) => {
    expect(toldIn(text)[0]!.worth).toBeGreaterThan(0.1);
  });

  test.each([
    'We are a friendly family business.',
    'You should have strong communication skills and five years of experience.',
    'We look forward to hearing from you.',
    'Our people are kind and curious.',
    'Deliverables: [number] logo concepts for our bakery, final files as SVG.',
  ])('is none in talk and in what is still to be filled in: %s', (text) => {
    expect(toldIn(text)[0]!.worth).toBe(0);
  });
});

test('all that was learned stays small enough to be read', () => {
  const files = ['gap-weights.json', 'sign-weights.json', 'score-weights.json', 'vague/weights.json'];
  const sizes = files.map((file) => readFileSync(`lib/analyzer/${file}`).length);
  expect(Math.min(...sizes)).toBeGreaterThan(500);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000);
});
