import { diffWordsWithSpace } from 'diff';
import { BLANK } from '../lib/text/blank';
import { WithBlanks } from './with-blanks';

/** A piece of a text on its way from before to after. */
export interface DiffPiece {
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

// A blank is one word: "[date]" must not be told apart from "[day]" letter by letter or bracket by bracket.
const STAND_INS = 0xe000;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Changes with nothing but spaces or marks between them are one change: "lowest bid" becomes "best fit", not word for word. */
function joinNeighbours(pieces: readonly DiffPiece[]): DiffPiece[] {
  const joined: DiffPiece[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    const space = /\s$/.test(removed) && /\s$/.test(added) ? ' ' : '';
    if (removed) joined.push({ text: space ? removed.trimEnd() : removed, change: 'removed' });
    if (added) joined.push({ text: space ? added.trimEnd() : added, change: 'added' });
    if (space) joined.push({ text: space, change: 'same' });
    removed = '';
    added = '';
  };
  pieces.forEach(({ text, change }, at) => {
    const isBetween = (removed || added) && at < pieces.length - 1 && !/[\p{L}\p{N}\ue000-\ue0ff]/u.test(text);
    if (change === 'same' && !isBetween) {
      flush();
      joined.push({ text, change });
      return;
    }
    if (change !== 'added') removed += text;
    if (change !== 'removed') added += text;
  });
  flush();
  return joined;
}

/** The pieces, word by word. Where less than half stays, the whole is shown as replaced, since scattered crumbs are hard to read. */
export function diffPieces(before: string, after: string): DiffPiece[] {
  const blanks: string[] = [];
  const hide = (text: string) =>
    text.replace(BLANK, (blank) => {
      const known = blanks.indexOf(blank);
      return String.fromCharCode(STAND_INS + (known < 0 ? blanks.push(blank) - 1 : known));
    });
  const show = (text: string) =>
    text.replace(/[\ue000-\ue0ff]/g, (sign) => blanks[sign.charCodeAt(0) - STAND_INS] ?? sign);
  const pieces = diffWordsWithSpace(hide(before), hide(after)).map(
    (part): DiffPiece => ({ text: show(part.value), change: part.added ? 'added' : part.removed ? 'removed' : 'same' }),
  );
  const joined = joinNeighbours(pieces);
  const stay = joined.reduce((sum, piece) => sum + (piece.change === 'same' ? countWords(piece.text) : 0), 0);
  if (stay > 0 && stay * 2 >= countWords(before)) return joined;
  return [
    { text: before, change: 'removed' as const },
    { text: after, change: 'added' as const },
  ].filter((piece) => piece.text !== '');
}

/** What changes between two texts, word by word: struck through what goes, underlined what comes. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const pieces = diffPieces(before, after);
  return (
    <span className="diff" lang="en">
      {pieces.map((piece, at) => {
        const key = `${at}:${piece.change}`;
        if (piece.change === 'removed') return <del key={key}>{piece.text}</del>;
        const gap = piece.change === 'added' && pieces[at - 1]?.change === 'removed' ? ' ' : '';
        return piece.change === 'added' ? (
          <span key={key}>
            {gap}
            <ins>
              <WithBlanks text={piece.text} />
            </ins>
          </span>
        ) : (
          <span key={key}>
            <WithBlanks text={piece.text} />
          </span>
        );
      })}
    </span>
  );
}
