import { type RefObject, useEffect } from 'react';
import { setFieldText } from 'text-field-edit';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

const KEY = 'session:practice';

interface Texts {
  readonly title: string;
  readonly description: string;
}

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Texts).title === 'string' &&
  typeof (value as Texts).description === 'string';

function write(field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void {
  if (!field || field.value === text) return;
  // By the browser's own editing, so that Ctrl+Z takes it back and the review hears of it.
  field.focus();
  setFieldText(field, text);
}

/** Keeps the practice draft until the browser closes (never from a private window), and puts other drafts in its place. */
export function usePracticeDraft(
  title: RefObject<HTMLInputElement | null>,
  description: RefObject<HTMLTextAreaElement | null>,
) {
  const isPrivate = browser.extension?.inIncognitoContext ?? false;
  useEffect(() => {
    if (isPrivate) return;
    void storage.getItem<unknown>(KEY).then(
      (kept) => {
        // Somebody who types already needs no older draft.
        if (!isTexts(kept) || title.current?.value || description.current?.value) return;
        for (const [field, text] of [
          [title.current, kept.title],
          [description.current, kept.description],
        ] as const)
          if (field) {
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
          }
      },
      () => {},
    );
  }, [isPrivate, title, description]);
  return {
    keep() {
      if (isPrivate) return;
      const texts: Texts = { title: title.current?.value ?? '', description: description.current?.value ?? '' };
      // A full session store costs only the draft's return after a reload.
      void storage.setItem(KEY, texts).catch(() => {});
    },
    put(texts: Texts) {
      write(title.current, texts.title);
      write(description.current, texts.description);
      description.current?.setSelectionRange(0, 0);
      description.current?.scrollTo(0, 0);
    },
  };
}
