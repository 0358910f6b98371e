import { diffWordsWithSpace } from 'diff';
import { BLANK } from '../lib/text/blank';
import { countWords, isWordless, joinChanges, replacedWhole, type Stretch, stretchOf } from '../lib/text/changes';
import { WithBlanks } from './with-blanks';

// A blank is one word: "[date]" must not be told apart from "[day]" letter by letter or bracket by bracket.
const STAND_INS = 0xe000;

/** The pieces, word by word. Where less than half stays, the whole is shown as replaced, since scattered crumbs are hard to read. */
export function diffPieces(before: string, after: string): Stretch[] {
  const blanks: string[] = [];
  const hide = (text: string) =>
    text.replace(BLANK, (blank) => {
      const known = blanks.indexOf(blank);
      return String.fromCharCode(STAND_INS + (known < 0 ? blanks.push(blank) - 1 : known));
    });
  const show = (text: string) =>
    text.replace(/[\ue000-\ue0ff]/g, (sign) => blanks[sign.charCodeAt(0) - STAND_INS] ?? sign);
  const pieces = diffWordsWithSpace(hide(before), hide(after)).map((part) =>
    stretchOf({ ...part, value: show(part.value) }),
  );
  const joined = joinChanges(pieces, isWordless);
  const stay = joined.reduce((sum, piece) => sum + (piece.kind === 'same' ? countWords(piece.text) : 0), 0);
  if (stay > 0 && stay * 2 >= countWords(before)) return joined;
  return replacedWhole(before, after).filter((piece) => piece.text !== '');
}

/** What changes between two texts, word by word: struck through what goes, underlined what comes. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const pieces = diffPieces(before, after);
  return (
    <span className="diff" lang="en">
      {pieces.map((piece, at) => {
        const key = `${at}:${piece.kind}`;
        if (piece.kind === 'removed') return <del key={key}>{piece.text}</del>;
        const gap = piece.kind === 'added' && pieces[at - 1]?.kind === 'removed' ? ' ' : '';
        return piece.kind === 'added' ? (
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
