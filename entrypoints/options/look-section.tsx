import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type Chip, OptionsLook } from '../../components/options-look';

interface Props {
  readonly chip: Chip;
  onChip(chip: Chip): void;
}

async function readShortcuts() {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    // The browser's own command for the icon has no description of its own.
    name: name === '_execute_action' ? i18n.t('options.look.open') : description || name,
    keys: shortcut,
  }));
}

function openShortcuts(): void {
  // Firefox has a call for it; Chromium an address that a link may not lead to.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) void openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The chip and the shortcuts. */
export function LookSection({ chip, onChip }: Props) {
  const [shortcuts, setShortcuts] = useState<Awaited<ReturnType<typeof readShortcuts>>>([]);
  useEffect(() => {
    readShortcuts().then(setShortcuts, () => {});
  }, []);
  return <OptionsLook chip={chip} shortcuts={shortcuts} onChip={onChip} onShortcuts={openShortcuts} />;
}
