import { type Post, TEXT_PARTS, type TextPart, textOf } from './post';
import { readSentences } from './read-sentences';

/** The texts of a post and what was worked out of each of their sentences, as plain data, so that it can be kept. */
export interface KeptReading {
  readonly texts: Readonly<Partial<Record<TextPart, string>>>;
  /** Of each sentence, in order, by the number of who worked it out: the same in each run of the same version. */
  readonly memories: readonly object[];
}

const sentencesOf = (texts: KeptReading['texts']) =>
  TEXT_PARTS.flatMap((part) => readSentences(texts[part] ?? '', part));

/** What is known of a post's sentences, for a later run to begin with. */
export function readingOf(post: Post): KeptReading {
  const texts = Object.fromEntries(TEXT_PARTS.map((part) => [part, textOf(post, part)]));
  return { texts, memories: sentencesOf(texts).map(({ memory }) => ({ ...memory })) };
}

/** Begins with what an earlier run of the same version has worked out. */
export function beginWithReading({ texts, memories }: KeptReading): void {
  const sentences = sentencesOf(texts);
  if (memories.length === sentences.length)
    sentences.forEach(({ memory }, i) => void Object.assign(memory, memories[i]));
}
