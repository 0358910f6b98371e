import { i18n } from '#i18n';
import type { Post, TextPart } from '../lib/analyzer/post';
import type { Step } from './wizard-step';

interface DraftSoFarProps {
  readonly post: Post;
  readonly partsHere: readonly TextPart[];
  /** The steps of the site's wizard; empty without one. */
  readonly steps: readonly Step[];
}

const KEYS = [
  'title',
  'skills',
  'category',
  'duration',
  'level',
  'location',
  'budget',
  'description',
  'deliverables',
  'screening',
  'attachments',
] as const;

/** What the draft holds, step by step: the whole post is judged, wherever its fields are. */
export function DraftSoFar({ post, partsHere, steps }: DraftSoFarProps) {
  const held = KEYS.filter((key) => heldIn(post, key) !== '');
  if (held.length === 0) return null;
  return (
    <details className="fold">
      <summary className="focus-ring">{i18n.t('popup.draft.heading')}</summary>
      <dl className="draft small">
        {held.map((key) => {
          const step = steps.find(({ parts }) => parts.includes(key))?.name;
          const isHere = (partsHere as readonly string[]).includes(key);
          return (
            <div key={key}>
              <dt>
                {i18n.t(`popup.draft.${key}`)}
                <span className="quiet">
                  {isHere ? ` ${i18n.t('popup.draft.here')}` : step ? ` ${i18n.t('popup.draft.step', [step])}` : ''}
                </span>
              </dt>
              <dd lang="en">{heldIn(post, key)}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

function heldIn(post: Post, key: (typeof KEYS)[number]): string {
  const value = post[key];
  if (value === undefined || value === 0) return '';
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return text.length > 160 ? `${text.slice(0, 159).trimEnd()}…` : text;
}
