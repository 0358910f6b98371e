import { i18n } from '#i18n';
import type { Band } from '../analyzer/report';
import { ask } from '../messages/ask';
import { onMessage, sendMessage } from '../messages/in-page';
import { type CardDoor, cardDoor } from './card-door';
import type { ReviewerPorts, ReviewerTexts } from './ports';

const BANDS: Readonly<Record<Band, () => string>> = {
  sketch: () => i18n.t('band.sketch'),
  thin: () => i18n.t('band.thin'),
  fair: () => i18n.t('band.fair'),
  good: () => i18n.t('band.good'),
  ready: () => i18n.t('band.ready'),
};

function readTexts(): ReviewerTexts {
  return {
    chip: {
      label: i18n.t('chip.label'),
      watching: i18n.t('chip.watching'),
      paused: i18n.t('chip.paused'),
      unreadable: i18n.t('chip.unreadable'),
      unavailable: i18n.t('chip.unavailable'),
      otherLanguage: i18n.t('chip.otherLanguage'),
      bands: Object.fromEntries(Object.entries(BANDS).map(([band, text]) => [band, text()])) as Record<Band, string>,
      score: (score, band, findings) =>
        `${i18n.t('chip.score', [String(score), band])} ${i18n.t('chip.findings', findings, [String(findings)])}`,
      menu: {
        next: i18n.t('chip.menu.next'),
        pauseField: i18n.t('chip.menu.pauseField'),
        pauseTab: i18n.t('chip.menu.pauseTab'),
        pauseSite: i18n.t('chip.menu.pauseSite'),
        resume: i18n.t('chip.menu.resume'),
        move: i18n.t('chip.menu.move'),
        hide: i18n.t('chip.menu.hide'),
      },
    },
    notices: {
      moved: i18n.t('notice.moved'),
      'too-long': i18n.t('notice.tooLong'),
      refused: i18n.t('notice.refused'),
      'other-step': i18n.t('notice.otherStep'),
      gone: i18n.t('notice.gone'),
    },
    notKept: { full: i18n.t('error.full'), failed: i18n.t('error.notSaved') },
    cardOpened: (flag) => flag.message.what,
    picker: {
      hint: i18n.t('picker.hint'),
      refused: {
        password: i18n.t('picker.password'),
        payment: i18n.t('picker.payment'),
        'read-only': i18n.t('picker.readOnly'),
        small: i18n.t('picker.small'),
      },
    },
  };
}

/** How a reviewer speaks with the rest of the extension; `bringCard` is given where the card needs no injection. */
export function openExtensionPorts(bringCard?: () => Promise<CardDoor>): ReviewerPorts {
  const tell = (question: () => Promise<unknown>) => void ask(question);
  return {
    started: () => ask(() => sendMessage('reviewerStarted', undefined)),
    draftChanged: (update) => ask(() => sendMessage('draftChanged', update)),
    draftEnded: (data) => tell(() => sendMessage('draftEnded', data)),
    wake: () => tell(() => sendMessage('wake', undefined)),
    pauseTab: (paused) => tell(() => sendMessage('pauseTab', { paused })),
    async choose(choice) {
      const asked = await ask(() => sendMessage('choose', choice));
      return asked.kind === 'answer' ? asked.value : 'failed';
    },
    openOptions: (hash) => tell(() => sendMessage('openOptions', hash === undefined ? {} : { hash })),
    async card() {
      if (bringCard) return bringCard();
      if (!cardDoor()) await ask(() => sendMessage('cardWanted', undefined));
      return cardDoor();
    },
    onPerform: (perform, signal) => onMessage('perform', perform, signal),
    onSettings: (changed, signal) => onMessage('settingsChanged', changed, signal),
    texts: readTexts(),
  };
}
