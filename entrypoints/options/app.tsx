import { useEffect } from 'react';
import { i18n } from '#i18n';
import { OptionsDismissed } from '../../components/options-dismissed';
import { OptionsSites } from '../../components/options-sites';
import { WhatsNew } from '../../components/whats-new';
import { OWN_PHRASE } from '../../lib/analyzer/own-words';
import { RULES } from '../../lib/analyzer/rules/index';
import { SITES } from '../../lib/site/index';
import { useNews } from '../shared/use-news';
import { turnSite } from './changes';
import { DataSection } from './data-section';
import { HistorySection } from './history-section';
import { LookSection } from './look-section';
import { RulesSection } from './rules-section';
import { useHash } from './use-hash';
import { useSettings } from './use-settings';
import { WordsSection } from './words-section';

const SECTIONS = [
  ['checks', 'options.checks.heading'],
  ['sites', 'options.sites.heading'],
  ['words', 'options.words.heading'],
  ['dismissed', 'options.dismissed.heading'],
  ['look', 'options.look.heading'],
  ['history', 'history.heading'],
  ['data', 'options.data.heading'],
] as const;

/** The options page. */
export function App() {
  const { settings, preset, saved, change } = useSettings();
  const { isNew, version, newsSeen } = useNews();
  const pointed = useHash();
  // A card of the user's own words leads to the list of them.
  const hash = pointed === OWN_PHRASE ? 'words' : pointed;
  const isReady = settings !== null;
  useEffect(() => {
    // The browser looked for the place before it was drawn.
    if (isReady && SECTIONS.some(([id]) => id === hash)) document.getElementById(hash)?.scrollIntoView();
  }, [isReady, hash]);
  if (!settings) return null;
  return (
    <div className="options">
      <header>
        <a className="skip" href="#checks">
          {i18n.t('options.skip')}
        </a>
        <h1>{i18n.t('options.title')}</h1>
        {/* In sight wherever the page stands; a change that was kept needs no more than its own sight. */}
        <div role="status">
          {saved && (
            <p className={saved === 'saved' ? 'visually-hidden' : 'notice bad said'}>{i18n.t(`options.${saved}`)}</p>
          )}
        </div>
        {isNew && <WhatsNew version={version} onSeen={newsSeen} />}
      </header>
      <nav aria-label={i18n.t('options.sections')}>
        <ul className="plain-list">
          {SECTIONS.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{i18n.t(name)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <RulesSection settings={settings} preset={preset} aimed={hash} change={(next) => void change(next)} />
        <OptionsSites
          sites={SITES.filter(({ id }) => id !== 'practice').map(({ id, name }) => {
            const isLocked = preset.sitesOff?.includes(id) ?? false;
            return { id, name, isLocked, isOn: !isLocked && !settings.sitesOff.includes(id) };
          })}
          boxes={settings.pickedBoxes}
          onTurn={(site, isOn) => void change(turnSite(site, isOn))}
          onRemove={(gone) =>
            void change((now) => ({
              ...now,
              pickedBoxes: now.pickedBoxes.filter(({ host, path }) => host !== gone.host || path !== gone.path),
            }))
          }
        />
        <WordsSection settings={settings} preset={preset} change={change} />
        <OptionsDismissed
          dismissed={settings.dismissed.map(({ rule, words, draft, at }) => ({
            title: RULES.find(({ id }) => id === rule)?.title ?? rule,
            words,
            isAlways: draft === null,
            at,
          }))}
          onRestore={(index) => {
            const gone = settings.dismissed[index]!;
            void change((now) => ({
              ...now,
              dismissed: now.dismissed.filter(
                ({ rule, words, draft, at }) =>
                  rule !== gone.rule || words !== gone.words || draft !== gone.draft || at !== gone.at,
              ),
            }));
          }}
          onRestoreAll={() => void change((now) => ({ ...now, dismissed: [] }))}
        />
        <LookSection chip={settings.chip} onChip={(chip) => void change((now) => ({ ...now, chip }))} />
        <HistorySection isOn={settings.history} onTurn={(history) => void change((now) => ({ ...now, history }))} />
        <DataSection settings={settings} change={change} />
      </main>
    </div>
  );
}
