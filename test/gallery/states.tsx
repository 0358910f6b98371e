import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Card, type CardProps } from '../../components/card';
import { PrintedReview } from '../../components/printed-review';
import { ReviewPanel, type ReviewPanelProps } from '../../components/review-panel';
import { SAMPLE_DRAFTS } from '../../entrypoints/practice/sample-drafts';
import { aboutRule } from '../../lib/analyzer/about-rule';
import { analyze } from '../../lib/analyzer/analyze';
import type { Post } from '../../lib/analyzer/post';
import type { Finding } from '../../lib/analyzer/report';
import type { TabReview } from '../../lib/messages/protocol';
import { lookAt, movedBetween } from '../../lib/review/look';
import { upwork } from '../../lib/site/upwork';
import type { StateName } from './names';
import { ChipOnPage, PickerOnPage } from './on-page';

/** A post of our own with a bit of everything: safe rewrites, blanks, missing parts, and a line for one that stands unfilled. */
export const POST: Post = {
  title: 'Website for our bakery ASAP',
  description: [
    'Hi all, I run a small bakery and need a modern website with six pages for cakes that people order on their phones.',
    'You must be available 24/7. Bids over $900 will be ignored. You will answer our customers and close deals for us.',
    'There will be a free test page first.',
    'Our logo, the photos of our cakes and the prices in a table are ready. Two people here will put in new cakes each week and need to be able to do that without you. The domain and the hosting are paid for, and the old site can go on the day the new one is there.',
    'Working together: questions go to [name] by [Slack or e-mail], and we look at the work with you on [days, hours and time zone].',
    'The site goes live by [date].',
  ].join('\n'),
  skills: ['Web design', 'Copywriting'],
  duration: '1 to 3 months',
  level: 'Expert',
};

const report = analyze(POST);
const flag = (at = 0): Finding =>
  report.findings.filter(({ kind, mistake }) => kind === 'flag' && mistake !== 'blank')[at]!;
const nothing = () => {};

const card = (finding: Finding, more: Partial<CardProps> = {}) => (
  <Card
    finding={finding}
    siteName="Upwork"
    version="0.1.0"
    about={aboutRule(finding.rule)}
    onApply={nothing}
    onCopy={async () => true}
    onDismiss={nothing}
    onTurnOff={nothing}
    onUndoChoice={nothing}
    onReportCopy={async () => true}
    onOptions={nothing}
    onClose={nothing}
    {...more}
  />
);

const review = (post: Post, more: Partial<TabReview> = {}): TabReview => ({
  tabId: 1,
  state: 'watching',
  siteId: 'upwork',
  siteName: 'Upwork',
  step: 'description',
  partsHere: ['description'],
  post,
  report: analyze(post),
  previousScore: null,
  ...more,
});

const panel = (tab: TabReview | null, more: Partial<ReviewPanelProps> = {}) => (
  <ReviewPanel
    status="ready"
    review={tab}
    moved={null}
    steps={upwork.steps}
    onAct={async () => ({ done: true })}
    onChoose={async () => 'saved'}
    onCopy={async () => true}
    onPick={async () => null}
    onGrant={async () => null}
    onPractice={nothing}
    onOptions={nothing}
    onPrint={nothing}
    onRetry={nothing}
    {...more}
  />
);

const empty: Post = { title: '', description: '' };
const before = lookAt(
  analyze({ ...POST, description: `${POST.description}\nThe cheapest offer wins. Rockstar wanted.` }),
);
const now = lookAt(report);
const [, , good] = SAMPLE_DRAFTS;
const scored = { kind: 'scored', score: 42, band: 'fair', things: 3 } as const;

/** Every state of every surface, by name. */
export const STATES: Readonly<Record<StateName, () => ReactNode>> = {
  'card-flag': () => card(flag()),
  'card-second': () => card(flag(3)),
  'card-blank': () => card(report.findings.find(({ mistake }) => mistake === 'blank')!),
  'card-moved': () => card(flag(), { notice: i18n.t('notice.moved') }),
  chip: () => <ChipOnPage state={scored} />,
  'chip-menu': () => <ChipOnPage state={scored} />,
  'chip-paused': () => <ChipOnPage state={{ kind: 'paused' }} />,
  picker: () => <PickerOnPage />,
  'picker-refused': () => <PickerOnPage />,
  'panel-review': () => panel(review(POST), { moved: before && now && movedBetween(before, now) }),
  'card-more': () => card(flag()),
  'card-about': () => card(flag(2)),
  'card-dismissed': () => card(flag()),
  'card-not-kept': () => card(flag(), { notKept: i18n.t('error.full') }),
  'panel-everything': () => panel(review(POST)),
  'panel-safe': () => panel(review(POST)),
  'panel-done': () => panel(review(POST), { onAct: async () => ({ done: true, applied: ['1', '2'] }) }),
  'panel-mistake': () => panel(review(POST)),
  'panel-reading': () => panel(review(POST), { isReading: true }),
  'panel-refused': () => panel(review(POST), { onAct: async () => ({ done: false, reason: 'too-long', by: 12 }) }),
  'panel-title-step': () => panel(review(POST, { step: 'title', partsHere: ['title'] })),
  'panel-good': () => panel(review({ title: good!.title, description: good!.description })),
  'panel-short': () => panel(review({ title: 'A modern logo', description: 'A modern logo, cheap.' })),
  'panel-none': () => panel(null),
  'panel-no-access': () => panel(review(empty, { state: 'no-access', report: null })),
  'panel-paused': () => panel(review(empty, { state: 'paused', report: null })),
  'panel-unreadable': () => panel(review(empty, { state: 'unreadable', report: null })),
  'panel-empty': () => panel(review(empty)),
  'panel-other-language': () =>
    panel(review(POST, { report: { ...report, state: 'other-language', findings: [], score: null, band: null } })),
  'panel-loading': () => panel(null, { status: 'loading' }),
  'panel-unanswered': () => panel(null, { status: 'unanswered' }),
  printed: () => <PrintedReview review={{ post: POST, report }} date="24 November 2026" />,
};
