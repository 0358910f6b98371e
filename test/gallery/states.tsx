import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Card, type CardProps } from '../../components/card';
import { PrintedReview } from '../../components/printed-review';
import { ReviewPanel, type ReviewPanelProps } from '../../components/review-panel';
import { aboutRule } from '../../lib/analyzer/about-rule';
import { analyze } from '../../lib/analyzer/analyze';
import type { Post } from '../../lib/analyzer/post';
import type { Finding, Report } from '../../lib/analyzer/report';
import type { TabReview } from '../../lib/messages/protocol';
import { lookAt, movedBetween } from '../../lib/review/look';
import { upwork } from '../../lib/site/upwork';
import type { StateName } from './names';

/** A post of our own with a bit of everything. */
export const POST: Post = {
  title: 'Need a modern website ASAP, cheapest price wins',
  description: [
    'Hi all, I run a small bakery and need a modern, professional website as soon as possible.',
    'You must be available 24/7 and do whatever we ask. The budget is very limited.',
    'You should be a designer, a developer and a copywriter in one person. We only hire from low-cost countries.',
    'More details will be given later. There will be a free test page first, and a lot of future work for the right person.',
    'The site goes live by [date].',
  ].join('\n'),
  skills: ['Web design', 'Copywriting'],
  duration: '1 to 3 months',
  level: 'Expert',
};

const report = analyze(POST);
/** A report with a gap, a gap whose line stands unfilled, a blank and safe rewrites, whatever the rules find in the post. */
const everything: Report = {
  ...report,
  findings: [
    ...report.findings
      .filter(({ kind, mistake }) => kind === 'flag' && mistake !== 'blank')
      .map((finding, at) =>
        finding.kind === 'flag' && at > 3
          ? { ...finding, rewrites: [{ text: 'three samples of your work' }] }
          : finding,
      ),
    {
      kind: 'flag',
      id: 'blank',
      rule: 'blank',
      mistake: 'blank',
      severity: 'blank',
      points: 0,
      part: 'description',
      span: { start: POST.description.indexOf('[date]'), end: POST.description.indexOf('[date]') + 6 },
      words: '[date]',
      rewrites: [],
      message: {
        what: 'This blank is still to be filled',
        why: 'A freelancer cannot price what is not said.',
        instead: 'Type the date over it.',
      },
    },
    {
      kind: 'gap',
      id: 'acceptance',
      rule: 'acceptance',
      mistake: 'deliverables',
      severity: 'high',
      points: 9,
      message: {
        what: 'The post never says when the work is done',
        why: 'Without that you may argue about the last payment.',
        instead: 'Say what you will check before you pay.',
      },
      stub: { part: 'description', at: 0, text: 'The work is done when [what you will check] is in place.' },
    },
    {
      kind: 'gap',
      id: 'contact',
      rule: 'contact',
      mistake: 'communication',
      severity: 'medium',
      points: 5,
      message: {
        what: 'The post never says how you will talk',
        why: 'Freelancers then guess how often you expect to hear from them.',
        instead: 'Name a channel and a rhythm.',
      },
    },
  ],
};
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
const good: Post = {
  title: 'Translate a 900-word menu from English to Spanish',
  description:
    'We need our menu of 900 words translated from English to Spanish by 12 May 2027. The budget is $120. You deliver one Word document. It is done when each dish stands in the table and a native speaker finds no mistakes. Two examples of menus we like: https://example.com/a. We talk by Upwork messages on Mondays, 9 to 11 am CET. Please answer: which two menus have you translated?',
};

/** Every state of every surface, by name. */
export const STATES: Readonly<Record<StateName, () => ReactNode>> = {
  'card-flag': () => card(flag()),
  'card-second': () => card(flag(3)),
  'card-blank': () => card(everything.findings.find(({ mistake }) => mistake === 'blank')!),
  'card-moved': () => card(flag(), { notice: i18n.t('notice.moved') }),
  'panel-review': () => panel(review(POST), { moved: before && now && movedBetween(before, now) }),
  'card-more': () => card(flag()),
  'card-dismissed': () => card(flag()),
  'panel-everything': () => panel(review(POST, { report: everything })),
  'panel-safe': () => panel(review(POST, { report: everything })),
  'panel-refused': () =>
    panel(review(POST, { report: everything }), { onAct: async () => ({ done: false, reason: 'too-long', by: 12 }) }),
  'panel-title-step': () => panel(review(POST, { report: everything, step: 'title', partsHere: ['title'] })),
  'panel-good': () => panel(review(good)),
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
