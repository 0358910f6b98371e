import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../lib/locales');
const locales = readdirSync(FOLDER).map((file) => basename(file, '.yml'));

async function messagesOf(locale: string): Promise<Map<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(join(FOLDER, `${locale}.yml`)));
  return new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

const placeholders = (message: string): string[] => [...new Set(message.match(/\$\d|\{\w+\}/g))].toSorted();
const english = await messagesOf('en');

describe('the languages of the interface', () => {
  it('are English, German and Spanish', () => {
    expect(locales.toSorted()).toEqual(['de', 'en', 'es']);
  });

  it.each(locales)('have every text in %s, and no other', async (locale) => {
    expect([...(await messagesOf(locale)).keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it.each(locales)('have the same placeholders and plural forms in %s', async (locale) => {
    for (const [key, message] of await messagesOf(locale)) {
      const same = english.get(key)!;
      expect([key, placeholders(message), message.split(' | ').length]).toEqual([
        key,
        placeholders(same),
        same.split(' | ').length,
      ]);
    }
  });

  it.each(locales)('leave no text empty in %s', async (locale) => {
    for (const [key, message] of await messagesOf(locale)) expect([key, message.trim()]).not.toEqual([key, '']);
  });
});
