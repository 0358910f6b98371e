import type { Ref } from 'react';
import { i18n } from '#i18n';

interface Props {
  readonly title: Ref<HTMLInputElement>;
  readonly description: Ref<HTMLTextAreaElement>;
  onInput(): void;
}

/** The post's two fields. They keep their own text, as the fields of a site do: the review reads and writes them there. */
export function PracticeFields({ title, description, onInput }: Props) {
  return (
    <form className="panel stack" aria-label={i18n.t('practice.post')} onSubmit={(event) => event.preventDefault()}>
      <label className="field" htmlFor="practice-title">
        {i18n.t('practice.postTitle')}
      </label>
      <input
        ref={title}
        id="practice-title"
        className="input"
        lang="en"
        autoComplete="off"
        spellCheck={true}
        onInput={onInput}
      />
      <label className="field" htmlFor="practice-description">
        {i18n.t('practice.postDescription')}
      </label>
      <textarea
        ref={description}
        id="practice-description"
        className="input"
        lang="en"
        rows={14}
        spellCheck={true}
        onInput={onInput}
      />
    </form>
  );
}
