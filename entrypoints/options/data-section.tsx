import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { OptionsData } from '../../components/options-data';
import { OptionsStored } from '../../components/options-stored';
import { type ImportOutcome, readSettingsFile, toSettingsFile } from '../../lib/settings/exchange';
import type { Settings } from '../../lib/settings/settings';
import type { UpdateOutcome } from '../../lib/settings/store';
import { readStoredThings, type StoredThing, wipeEverything } from '../../lib/settings/stored-things';

interface Props {
  readonly settings: Settings;
  change(next: (settings: Settings) => Settings): Promise<UpdateOutcome>;
}

function faultIn({ reason, where = '' }: Extract<ImportOutcome, { ok: false }>): string {
  if (reason === 'too-large') return i18n.t('options.data.tooLarge');
  if (reason === 'not-json') return i18n.t('options.data.notJson', [where]);
  if (reason === 'not-settings') return i18n.t('options.data.notSettings');
  if (reason === 'newer') return i18n.t('options.data.newer');
  return i18n.t('options.data.badValue', [where]);
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'wellposed-settings.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Export and import, what is stored, and wiping it. */
export function DataSection({ settings, change }: Props) {
  const [said, setSaid] = useState<{ readonly text: string; readonly isBad: boolean } | null>(null);
  const [things, setThings] = useState<readonly StoredThing[]>([]);
  const [isWiped, setIsWiped] = useState(false);
  const undo = useRef<(() => Promise<void>) | null>(null);
  const look = () => void readStoredThings().then(setThings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again after each change of the settings
  useEffect(look, [settings]);

  const take = async (file: File) => {
    const text = await file.text().catch(() => null);
    if (text === null) return setSaid({ text: i18n.t('options.data.unreadable'), isBad: true });
    const outcome = readSettingsFile(text);
    if (!outcome.ok) return setSaid({ text: faultIn(outcome), isBad: true });
    const { saved } = await change(() => outcome.settings);
    if (saved) setSaid({ text: i18n.t('options.data.imported'), isBad: false });
  };
  return (
    <OptionsData
      isWiped={isWiped}
      onExport={() => {
        download(toSettingsFile(settings));
        setSaid({ text: i18n.t('options.data.exported'), isBad: false });
      }}
      onImport={(file) => void take(file)}
      onWipe={async () => {
        undo.current = (await wipeEverything()).undo;
        setIsWiped(true);
        look();
      }}
      onUndo={async () => {
        await undo.current?.();
        setIsWiped(false);
        setSaid({ text: i18n.t('options.data.unwiped'), isBad: false });
        look();
      }}
    >
      <div role="status">{said && <p className={said.isBad ? 'notice bad' : 'notice'}>{said.text}</p>}</div>
      <OptionsStored things={things} onRefresh={look} />
    </OptionsData>
  );
}
