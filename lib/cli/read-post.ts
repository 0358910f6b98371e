import { readFileSync } from 'node:fs';
import type { Post } from '../analyzer/post';

/** The file's text without a byte order mark; "-" reads standard input. Throws with one clear sentence where it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : `it cannot be read (${code})`;
    throw new Error(`${file}: ${reason}`);
  }
}

/** A post from a text file: a first line with an empty line after it is the title, the rest is the description. */
export function postOf(text: string): Post {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*\n/, '')
    .trimEnd();
  const cut = /^([^\n]+)\n[^\S\n]*\n/.exec(lines);
  return cut
    ? { title: cut[1]!.trim(), description: lines.slice(cut[0].length).replace(/^\n+/, '') }
    : { title: '', description: lines };
}
