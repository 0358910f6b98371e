import { i18n } from '#i18n';
import type { Band } from '../analyzer/report';
import { ask } from '../messages/ask';
import { onMessage, sendMessage } from '../messages/messaging';
import { type CardDoor, cardDoor } from './card-door';
import type { ReviewerPorts, ReviewerTexts } from './ports';

const BANDS = ['sketch', 'thin', 'fair', 'good', 'ready'] as const satisfies readonly Band[];
const CHIP = ['label', 'watching', 'paused', 'unreadable', 'unavailable', 'otherLanguage'] as const;
const MENU = ['next', 'pauseField', 'pauseTab', 'pauseSite', 'resume', 'move', 'hide'] as const;

/** The texts of many things that are named alike. */
const textsOf = <Name extends string>(names: readonly Name[], text: (name: Name) => string) =>
  Object.fromEntries(names.map((name) => [name, text(name)])) as Record<Name, string>;

function readTexts(): ReviewerTexts {
  return {
    chip: {
      ...textsOf(CHIP, (what) => i18n.t(`chip.${what}`)),
      bands: textsOf(BANDS, (band) => i18n.t(`band.${band}`)),
      score: (score, band, things) =>
        `${i18n.t('chip.score', [String(score), band])} ${i18n.t('chip.things', things, [String(things)])}`,
      menu: textsOf(MENU, (item) => i18n.t(`chip.menu.${item}`)),
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
  };
}

/** How a reviewer speaks with the rest of the extension; `bringCard` is given where the card needs no injection. */
export function openExtensionPorts(bringCard?: () => Promise<CardDoor>): ReviewerPorts {
  const tell = (question: () => Promise<unknown>) => void ask(question);
  return {
    started: () => ask(() => sendMessage('reviewerStarted')),
    draftChanged: (update) => ask(() => sendMessage('draftChanged', update)),
    draftEnded: (data) => tell(() => sendMessage('draftEnded', data)),
    wake: () => tell(() => sendMessage('wake')),
    pauseTab: (paused) => tell(() => sendMessage('pauseTab', { paused })),
    async choose(choice) {
      const asked = await ask(() => sendMessage('choose', choice));
      return asked.kind === 'answer' ? asked.value : 'failed';
    },
    openOptions: (hash) => tell(() => sendMessage('openOptions', hash === undefined ? {} : { hash })),
    async card() {
      if (bringCard) return bringCard();
      if (!cardDoor()) await ask(() => sendMessage('cardWanted'));
      return cardDoor();
    },
    onPerform(perform, signal) {
      const stop = onMessage('perform', ({ data }) => perform(data));
      signal.addEventListener('abort', stop);
    },
    onSettings(changed, signal) {
      const stop = onMessage('settingsChanged', ({ data }) => changed(data));
      signal.addEventListener('abort', stop);
    },
    texts: readTexts(),
  };
}
