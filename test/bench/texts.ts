/** Sentence frames of job posts; `{x}` slots are filled from the lists below, so that no two sentences of a text are alike. */
const FRAMES = [
  'We run a small {business} and need a {thing} that our {people} can use every day.',
  'The {thing} should have {n} pages: {part}, {part}, {part} and a contact form.',
  'Please make it modern and {quality}, and finish it {when}.',
  '- Design {n} screens for the {thing}, with {part} on each of them.',
  '- Connect the {thing} to {tool} so that {people} see new orders within {n} minutes.',
  'You will get {n} photos, our logo as an SVG file and access to {tool}.',
  'Our budget is {n}00 dollars, paid in {n} milestones after each part is delivered.',
  'We meet on {tool} every {day} at {n} am Eastern time to look at progress.',
  'Send {n} examples of a {thing} that you made for a {business}.',
  'It must work on phones, load in under {n} seconds and pass a check by our {people}.',
  'The old {thing} at www.{business}-{n}.example is slow, and {people} leave before they see the {part}.',
  'Something similar to what other shops have would be great, etc.',
  'Write {n} articles of {n}00 words each about {part} for {people}.',
  'Requirements:',
  '• {n} years of work with {tool} and {tool}',
  'We will explain the {part} in a chat, it is not ready yet.',
];
const SLOTS: Record<string, readonly string[]> = {
  business: [
    'bakery',
    'dental practice',
    'bike shop',
    'law office',
    'flower shop',
    'moving company',
    'hostel',
    'gym',
    'winery',
    'nursery',
  ],
  thing: [
    'website',
    'booking app',
    'online shop',
    'newsletter',
    'price calculator',
    'product catalogue',
    'dashboard',
    'landing page',
  ],
  people: ['customers', 'drivers', 'guests', 'patients', 'suppliers', 'front desk staff', 'accountants'],
  part: [
    'opening hours',
    'price list',
    'photo gallery',
    'order history',
    'delivery map',
    'team page',
    'stock table',
    'gift cards',
  ],
  quality: ['user-friendly', 'clean', 'easy to read', 'professional', 'fast'],
  when: ['ASAP', 'before 12 May', 'soon', 'within three weeks', 'by the end of the month'],
  tool: ['Shopify', 'Slack', 'WordPress', 'Google Sheets', 'Stripe', 'Trello', 'Mailchimp', 'Figma'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
};

/** A deterministic stream of numbers below `n`. */
function numbers(seed: number): (n: number) => number {
  let state = seed >>> 0 || 1;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** A post of about `length` UTF-16 units; another seed gives other sentences, so that no cache knows them. */
export function draftText(length: number, seed: number): string {
  const next = numbers(seed * 7919 + length);
  const lines: string[] = [];
  let size = 0;
  while (size < length) {
    const frame = FRAMES[next(FRAMES.length)]!;
    const line = frame.replace(/\{(\w+)\}/g, (_, slot: string) =>
      slot === 'n' ? String(2 + next(997)) : SLOTS[slot]![next(SLOTS[slot]!.length)]!,
    );
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n').slice(0, length);
}
