/** A stretch of two texts set side by side: in both, only in the newer, or only in the older. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A part of a difference, as the `diff` library tells it. */
interface Part {
  readonly value: string;
  readonly added?: boolean;
  readonly removed?: boolean;
}

/** A part of a difference as a stretch. */
export const stretchOf = ({ value, added, removed }: Part): Stretch => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text: value,
});

/** A text that took another one's place, whole. */
export const replacedWhole = (before: string, after: string): Stretch[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

interface Change {
  readonly removed: string;
  readonly added: string;
}

/** Whether what stands between two changes is too little to tell them apart by. */
export type IsCrumb = (between: string, before: Change, after: Change) => boolean;

/** How many words, of letters or figures, a text has. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const isReplaced = ({ removed, added }: Change): boolean => countWords(removed) > 0 && countWords(added) > 0;

/** Nothing but spaces or marks on a line: "lowest bid" becomes "best fit", not word for word. */
export const isWordless: IsCrumb = (between) => !between.includes('\n') && countWords(between) === 0;

/** A word or two on a line between words that were replaced: an "and" that two sentences have in common by chance. */
export const isByChance: IsCrumb = (between, before, after) =>
  isWordless(between, before, after) ||
  (!between.includes('\n') && countWords(between) <= 2 && isReplaced(before) && isReplaced(after));

/** A space that ends both sides changes nothing. */
function toStretches({ removed, added }: Change): Stretch[] {
  const space = /\s+$/.exec(removed)?.[0] ?? '';
  const common = added.endsWith(space) ? space.length : 0;
  const cut = (text: string) => text.slice(0, text.length - common);
  return [
    { kind: 'removed', text: cut(removed) },
    { kind: 'added', text: cut(added) },
    { kind: 'same', text: common > 0 ? space : '' },
  ];
}

/** The same with neighbouring changes made one where only a crumb stands between them. */
export function joinChanges(stretches: readonly Stretch[], isCrumb: IsCrumb): Stretch[] {
  const changes: Change[] = [];
  // What stands before each change, and after the last.
  const between = [''];
  for (const { kind, text } of stretches) {
    if (kind === 'same') {
      between[changes.length] = (between[changes.length] ?? '') + text;
      continue;
    }
    const last = between.length === changes.length ? changes.pop() : undefined;
    changes.push({
      removed: (last?.removed ?? '') + (kind === 'removed' ? text : ''),
      added: (last?.added ?? '') + (kind === 'added' ? text : ''),
    });
  }
  const joined: Change[] = [];
  const kept: string[] = [];
  changes.forEach((change, at) => {
    let now = change;
    let before = between[at] ?? '';
    for (let last = joined.at(-1); last && isCrumb(before, last, now); last = joined.at(-1)) {
      now = { removed: last.removed + before + now.removed, added: last.added + before + now.added };
      joined.pop();
      before = kept.pop()!;
    }
    joined.push(now);
    kept.push(before);
  });
  const all: Stretch[] = joined.flatMap((change, at) => [{ kind: 'same', text: kept[at]! }, ...toStretches(change)]);
  all.push({ kind: 'same', text: between[changes.length] ?? '' });
  return all.filter(({ text }) => text !== '');
}
