import { describe, expect, test } from 'vitest';
import { readSentences } from '../../lib/analyzer/read-sentences';
import { lineBlocks } from '../../lib/text/block';

const read = (text: string) => readSentences(text, 'description');
const texts = (text: string): string[] => read(text).map((sentence) => sentence.text);

describe('the sentences of a text', () => {
  test('end at full stops, question marks and exclamation marks', () => {
    expect(texts('We need a logo. Can you draw? Yes! Good.')).toEqual([
      'We need a logo.',
      'Can you draw?',
      'Yes!',
      'Good.',
    ]);
  });

  test('end at every line end, however it is written', () => {
    for (const end of ['\n', '\r\n', '\n\n', '\r\n\r\n', ' \t\n'])
      expect(texts(`Four pages${end}A form${end}A map`)).toEqual(['Four pages', 'A form', 'A map']);
  });

  test.each([
    'We pay $1.5k for it',
    'Use a tool, e.g. Trello or Asana, for that',
    'Bring i.e. name the files',
    'It takes approx. 4 hours',
    'Write Node.js and Next.js code',
    'Mr. Smith and Dr. Jones decide',
    'Pay is $12.50 per hour vs. $10.00 last year',
    'Open index.html and data.v2.csv first',
    'See https://example.com/a.b?c=d.e and www.example.org. for more',
    'Version 2.10.3 runs on iOS 17.4',
    'Acme Inc. and Bolt Ltd. pay for it',
    'Call foo.bar(x).then(y) in main.ts',
    'J. K. Rowling wrote it',
  ])('do not end inside: %s', (text) => {
    expect(texts(text)).toEqual([text]);
  });

  test('end after “etc.” only where a new sentence begins', () => {
    expect(texts('Pages, forms, etc. Please start soon.')).toEqual(['Pages, forms, etc.', 'Please start soon.']);
    expect(texts('Pages, forms, etc. and a map.')).toEqual(['Pages, forms, etc. and a map.']);
  });

  test('keep “smart” quotes and brackets with their words', () => {
    expect(texts('He said “make it blue.” We agreed. (It’s fine.) Thanks.')).toEqual([
      'He said “make it blue.”',
      'We agreed.',
      '(It’s fine.)',
      'Thanks.',
    ]);
  });

  test.each(['•', '-', '*', '–', '—', '+', '1.', '1)', '(1)', 'a)', '✔', '✅', '👉', '🔹', '\t•', '  -'])(
    'are one for each item of a list marked with “%s”, without the mark',
    (mark) => {
      const text = `We need:\n${mark} a logo\n${mark} a flyer with 2 sides`;
      expect(read(text).map(({ text: words, kind }) => [words, kind])).toEqual([
        ['We need:', 'heading'],
        ['a logo', 'item'],
        ['a flyer with 2 sides', 'item'],
      ]);
    },
  );

  test('are one for each item of a list that lost its line ends', () => {
    expect(texts('We need: • a logo • a flyer • a sign')).toEqual(['We need:', 'a logo', 'a flyer', 'a sign']);
  });

  test('do not take a dash, a price or a year at the start of a line for a mark', () => {
    expect(texts('-5 degrees is cold\n2024 was long\n$5 is enough\n1.5 hours a day')).toEqual([
      '-5 degrees is cold',
      '2024 was long',
      '$5 is enough',
      '1.5 hours a day',
    ]);
  });

  test('know headings, and what stands below them', () => {
    const text =
      'About us:\nWe bake bread.\nScope of Work\n- Bake a site\n**Requirements**\n- You bake\n## How to apply\nSend a loaf.';
    expect(read(text).map(({ kind, section }) => `${kind} ${section}`)).toEqual([
      'heading company',
      'prose company',
      'heading scope',
      'item scope',
      'heading applicant',
      'item applicant',
      'heading process',
      'prose process',
    ]);
  });

  test('know their neighbours', () => {
    const [first, second, third] = read('One here. Two here.\n- Three here');
    expect([first!.previous, first!.next]).toEqual(['', 'Two here.']);
    expect([second!.previous, second!.next]).toEqual(['One here.', 'Three here']);
    expect([third!.previous, third!.next]).toEqual(['Two here.', '']);
  });

  test('are none in an empty text, and in one of white space and marks', () => {
    for (const text of ['', ' ', '\n\n', '\t\r\n', '\u00a0']) expect(texts(text)).toEqual([]);
  });

  test.each([
    '😀 We need a logo. 👍🏽 Thanks 🇩🇪!',
    'Line one\r\nLine two. And three.\r\n\r\n\t• tab item\r\n',
    '  “Smart quotes”, ‘single’ — and… more.  Next one.  ',
    'Zażółć gęślą jaźń. Ünïcödé façade. Ελληνικά; Да.',
    'A\u200bB. C\u0301afe\u0301. \ud83d\ude00\ud83d\ude00. End',
    '• a\u00a0b • c\t• d\n1) e\n(2) f',
    '\ufeffStart here. Stop.',
  ])('stand exactly where they say, trimmed and in order: %j', (text) => {
    let last = 0;
    const found = read(text);
    expect(found.length).toBeGreaterThan(0);
    for (const { start, end, text: words } of found) {
      expect(text.slice(start, end)).toBe(words);
      expect(words).toBe(words.trim());
      expect(start).toBeGreaterThanOrEqual(last);
      expect(words.isWellFormed()).toBe(true);
      last = end;
    }
    const left = text
      .split('')
      .filter((_, i) => !found.some(({ start, end }) => start <= i && i < end))
      .join('');
    expect(left).toMatch(/^[\s\ufeff•\d().]*$/);
  });

  test('are cut where nobody ends them, at white space and never inside a character', () => {
    const words = 'word '.repeat(1000).trim();
    const pieces = read(words);
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.every(({ text }) => text.length <= 1000 && /^word( word)*$/.test(text))).toBe(true);
    const faces = `x${'😀'.repeat(2000)}`;
    expect(read(faces).every(({ text }) => text.length <= 1000 && text.isWellFormed())).toBe(true);
    expect(texts(faces).join('')).toBe(faces);
  });
});

describe('the block of a line', () => {
  test.each([
    ['  Title Here ', 'Title Here', 'heading'],
    ['1. first', 'first', 'item'],
    [
      '\tplain line, which goes on for more than a few words.',
      'plain line, which goes on for more than a few words.',
      'prose',
    ],
  ])('of “%s” is without marks and white space', (line, words, kind) => {
    expect(lineBlocks(line).map((block) => [line.slice(block.start, block.end), block.kind])).toEqual([[words, kind]]);
  });

  test('is none where the line is empty, and several where bullets stand in it', () => {
    expect(lineBlocks(' ')).toEqual([]);
    expect(lineBlocks('We need • one logo • two icons').map(({ kind }) => kind)).toEqual(['prose', 'item', 'item']);
  });
});
