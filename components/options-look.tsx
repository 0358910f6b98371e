import { useId } from 'react';
import { i18n } from '#i18n';

const CORNERS = [
  ['top-left', 'options.look.topLeft'],
  ['top-right', 'options.look.topRight'],
  ['bottom-left', 'options.look.bottomLeft'],
  ['bottom-right', 'options.look.bottomRight'],
] as const;

/** Where the chip sits, and whether it is shown. */
export interface Chip {
  readonly hidden: boolean;
  readonly corner: (typeof CORNERS)[number][0];
}

interface Props {
  readonly chip: Chip;
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  onChip(chip: Chip): void;
  onShortcuts(): void;
}

/** The chip, and the way to the browser's shortcuts. */
export function OptionsLook({ chip, shortcuts, onChip, onShortcuts }: Props) {
  const heading = useId();
  return (
    <section id="look" className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{i18n.t('options.look.heading')}</h2>
      <h3>{i18n.t('options.look.chip')}</h3>
      <div className="row">
        <label className="check">
          <input
            type="checkbox"
            checked={chip.hidden}
            onChange={(event) => onChip({ ...chip, hidden: event.target.checked })}
          />
          {i18n.t('options.look.hidden')}
        </label>
        <label className="check">
          {i18n.t('options.look.corner')}
          <select
            className="input"
            value={chip.corner}
            disabled={chip.hidden}
            onChange={(event) => onChip({ ...chip, corner: event.target.value as Chip['corner'] })}
          >
            {CORNERS.map(([corner, name]) => (
              <option key={corner} value={corner}>
                {i18n.t(name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <h3>{i18n.t('options.look.shortcuts')}</h3>
      <p className="quiet">{i18n.t('options.look.shortcutsIntro')}</p>
      {shortcuts.length > 0 && (
        <ul className="panel plain-list stack">
          {shortcuts.map(({ name, keys }) => (
            <li key={name} className="row between">
              {name} <kbd>{keys || i18n.t('options.look.noShortcut')}</kbd>
            </li>
          ))}
        </ul>
      )}
      <div>
        <button type="button" className="button" onClick={onShortcuts}>
          {i18n.t('options.look.shortcutsOpen')}
        </button>
      </div>
    </section>
  );
}
