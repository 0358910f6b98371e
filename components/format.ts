import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

// Of the texts beside them, lest a German page say "Nov 5"; the browser's own tongue where it is the same language.
const locale = (): string | undefined => {
  try {
    const own = browser.i18n.getUILanguage();
    const shown = i18n.t('language');
    return Intl.getCanonicalLocales(own.split('-')[0] === shown ? own : shown)[0];
  } catch {
    return undefined;
  }
};

/** A day, as the language of the interface writes it. */
export const toDate = (at: number): string => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(at);

/** A day and time, as the language of the interface writes it. */
export const toMoment = (at: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** A day and time written out, for a page that is printed. */
export const toLongMoment = (at: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** A number, as the language of the interface writes it. */
export const toNumber = (value: number): string => new Intl.NumberFormat(locale()).format(value);
