import { browser } from 'wxt/browser';

const locale = (): string | undefined => {
  try {
    return browser.i18n.getUILanguage();
  } catch {
    return undefined;
  }
};

/** A day, as the language of the interface writes it. */
export const toDate = (at: number): string => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(at);

/** A day and time, as the language of the interface writes it. */
export const toMoment = (at: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** A number, as the language of the interface writes it. */
export const toNumber = (value: number): string => new Intl.NumberFormat(locale()).format(value);
