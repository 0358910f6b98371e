import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { browser } from 'wxt/browser';

const FOLDER = join(import.meta.dirname, '../../lib/locales');

/** The messages of a locale by key, as the browser gets them. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The messages of one locale. */
export const messagesOf = async (locale: string): Promise<Messages> =>
  generateChromeMessages(await parseMessagesFile(join(FOLDER, `${locale}.yml`))) as Messages;

/** A text about twice as long, in words as long as German has them. */
export const longer = (message: string): string =>
  message
    .split(' | ')
    .map((form) => `${form} ${'Verlängerung '.repeat(Math.ceil(form.length / 13)).trim()}`)
    .join(' | ');

/** Marks around every text of the pseudo-locale. */
export const PSEUDO = /⟦[^⟦⟧]*⟧/g;

const toPseudo = (message: string): string =>
  message
    .split(' | ')
    .map((form) => `⟦${form.replace(/[aeiou]/g, (letter) => 'àéîõü'['aeiou'.indexOf(letter)]!)} ~~~~~⟧`)
    .join(' | ');

/** Lets the fake browser speak a locale; `pseudo` marks every text, so that what is unmarked is seen to be hard-coded. */
export async function speak(locale: string): Promise<void> {
  const messages = await messagesOf(locale === 'pseudo' ? 'en' : locale);
  Object.assign(browser.i18n, {
    getUILanguage: () => (locale === 'pseudo' ? 'en' : locale),
    getMessage(key: string, substitutions: string | string[] = []) {
      const message = messages[key]?.message ?? '';
      const values = [substitutions].flat();
      const filled = (locale === 'pseudo' ? toPseudo(message) : message).replace(
        /\$(\d)/g,
        // What is put in is no text of the interface, or is one already.
        (_, nth: string) => (locale === 'pseudo' ? '' : (values[Number(nth) - 1] ?? '')),
      );
      return filled;
    },
  });
}
