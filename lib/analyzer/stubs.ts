import { BLANK, firstBlank } from '../text/blank';
import type { GapMistake } from './mistakes';
import type { FoundGap, ReadPost } from './rule';
import { type Own, ownOf } from './stub-own';
import { stubPlace } from './stub-place';
import { TALK_STUBS, TRADE_STUBS } from './words/trade-stubs';

const LABELS: Readonly<Record<GapMistake, string>> = {
  deliverables: 'Deliverables',
  unprepared: 'To work from:',
  communication: 'Working together:',
  evaluation: 'To apply,',
};

/** Whether a sentence is a stub that still has a blank: it says nothing yet. */
export const isUnfilledStub = (text: string): boolean =>
  firstBlank(text) !== null && Object.values(LABELS).some((label) => text.startsWith(label));

/** Whether a stub for this gap already stands in a text with a blank unfilled, as it was inserted or half filled. */
export const hasUnfilledStub = (mistake: GapMistake, text: string): boolean =>
  text.includes('[') &&
  text.split('\n').some((line) => line.trimStart().startsWith(LABELS[mistake]) && firstBlank(line) !== null);

// What a post may give already, of what a line asks for.
const GIVEN: readonly (readonly [asked: RegExp, given: RegExp])[] = [
  [/\[the name\b/, /\b(?:names?|called)\b|[“"]/i],
  [/\[(?:logo and )?colours\b/, /\b(?:colou?rs?|gr[ae]yscale|black and white|monochrome)\b/i],
  [/\[list of (?:screens|features|what)/, /^3[.)]/m],
];

/** A list of blanks without those that the post gives already; the last one stays. */
const withoutGiven = (line: string, text: string): string => {
  const blanks = line.match(BLANK) ?? [];
  const open = blanks.filter(
    (blank, i) => i === blanks.length - 1 || !GIVEN.some(([asked, given]) => asked.test(blank) && given.test(text)),
  );
  return open.length < blanks.length
    ? `${LABELS.unprepared} ${open.join(', ').replace(/, (?=[^,]*$)/, ' and ')}.`
    : line;
};

const GENERAL = TRADE_STUBS.general.ongoing!;

/** What is handed over: where nothing plain is named, in the words for several things of the trade. */
function deliverablesOf({ lines, engagement }: Own): string {
  const { deliverables, ongoing, changes } = lines;
  const isOne = deliverables.includes('{thing');
  if (engagement === 'role') return ongoing ?? (isOne ? GENERAL : deliverables);
  if (engagement === 'change') return changes ?? deliverables;
  return engagement === 'open' && isOne && ongoing && !lines.thing.startsWith('[')
    ? ongoing.replace(/^[^:]+/, LABELS.deliverables)
    : deliverables;
}

const lineOf = (mistake: GapMistake, own: Own): string => {
  const { lines, text } = own;
  switch (mistake) {
    case 'deliverables':
      return deliverablesOf(own);
    case 'unprepared':
      return withoutGiven(lines.material, text);
    case 'communication':
      // In a few hours nobody meets on set days.
      return TALK_STUBS[own.isSmall && lines.talk !== 'hours' ? 'small' : lines.talk].replace('{piece}', lines.piece);
    case 'evaluation':
      return /^(?:name|describe) /.test(lines.sample)
        ? `To apply, please ${lines.sample.replace(' ', ' [number] ')}, and say ${lines.ask}.`
        : `To apply, please show {us} [number] ${lines.sample}, and say ${lines.ask}.`;
  }
};

/**
 * The line that would fill a gap, made of the post's trade and its own nouns and tools, with blanks for what only the
 * client knows, and the place where it belongs.
 */
export function stubOf(mistake: GapMistake, read: ReadPost): FoundGap {
  const own = ownOf(read);
  const { lines, slots } = own;
  const { thing, tool } = slots;
  const line = lineOf(mistake, own);
  // "The Power BI dashboard in Power BI": what the noun says already is not said again.
  const isSaid = thing && tool && thing.toLowerCase().includes(tool.toLowerCase());
  const said =
    tool && !isSaid ? line : line.replace(isSaid ? / (?:in|for|on) \{tool\|[^}]*\}/ : / (?:in|into) \{tool\|\}/, '');
  const stub = said.replace(
    /\{(\w+)(?:\|([^}]*))?\}/g,
    (_, slot: string, otherwise?: string) => slots[slot] ?? otherwise ?? (slot === 'thing' ? lines.thing : ''),
  );
  const at = stubPlace(mistake, read.post, read.sentences);
  return { stub, ...(at !== null && { part: 'description', at }) };
}
