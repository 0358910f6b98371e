import { BLANK } from '../lib/text/blank';

/** A text whose blanks stand out as boxes to fill. */
export function WithBlanks({ text }: { text: string }) {
  const pieces: { at: number; text: string; blank: boolean }[] = [];
  let from = 0;
  for (const { index, 0: blank } of text.matchAll(BLANK)) {
    if (index > from) pieces.push({ at: from, text: text.slice(from, index), blank: false });
    pieces.push({ at: index, text: blank, blank: true });
    from = index + blank.length;
  }
  if (from < text.length) pieces.push({ at: from, text: text.slice(from), blank: false });
  return pieces.map((piece) =>
    piece.blank ? (
      <span key={piece.at} className="blank-box">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}
