import { i18n } from '#i18n';
import { MISTAKES, type Mistake } from '../lib/analyzer/mistakes';
import type { Report } from '../lib/analyzer/report';
import { costOf } from '../lib/review/look';

/** What the list of findings is narrowed to. */
export type MistakeFilter = Mistake | 'blank' | null;

interface ChecklistProps {
  readonly report: Report;
  readonly filter: MistakeFilter;
  onFilter(filter: MistakeFilter): void;
}

/** The nine mistakes, each fine, costing points, or not judged yet; a click on one with findings shows only those. */
export function Checklist({ report, filter, onFilter }: ChecklistProps) {
  const blanks = report.findings.some(({ mistake }) => mistake === 'blank');
  return (
    <ul className="plain-list checklist">
      {[...MISTAKES, ...(blanks ? (['blank'] as const) : [])].map((mistake) => {
        const found = report.findings.some((finding) => finding.mistake === mistake);
        const name = i18n.t(`mistakes.${mistake}`);
        const cost = costOf(report.findings, mistake);
        if (!found) {
          const judged = report.state === 'ok';
          return (
            <li key={mistake} className={judged ? 'fine' : 'unjudged'}>
              <Tick state={judged ? 'fine' : 'unjudged'} />
              <span>{name}</span>
              <span className="quiet verdict">{i18n.t(judged ? 'popup.fine' : 'popup.notJudged')}</span>
            </li>
          );
        }
        return (
          <li key={mistake}>
            <button
              type="button"
              className="button plain check-row"
              aria-pressed={filter === mistake}
              onClick={() => onFilter(filter === mistake ? null : mistake)}
            >
              <Tick state="found" />
              <span>{name}</span>
              {report.score === null || cost === 0 ? (
                <span className="verdict">{i18n.t('popup.toLookAt')}</span>
              ) : (
                <span className="verdict">
                  <span className="visually-hidden">{i18n.t('popup.costs', cost)}</span>
                  <span aria-hidden="true">{i18n.t('popup.loss', cost)}</span>
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const SHAPES = { fine: 'M3 8.5l3.5 3.5L13 5', found: 'M8 3.5v6M8 12.5v.01', unjudged: 'M4 8h8' };

function Tick({ state }: { state: keyof typeof SHAPES }) {
  return (
    <svg className={`tick ${state}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[state]} />
    </svg>
  );
}
