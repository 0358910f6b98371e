import { i18n } from '#i18n';
import type { Severity } from '../lib/analyzer/report';

const LINES: Record<Severity, string> = {
  high: 'M1 8q2.25-5 4.5 0t4.5 0t4.5 0t4.5 0',
  medium: 'M1 7h4.5M7.75 7h4.5M14.5 7H19',
  low: 'M2 7h.01M6 7h.01M10 7h.01M14 7h.01M18 7h.01',
  blank: 'M1.5 1.5h17v9h-17z',
};

/** The line that stands under such words, with its meaning for those who do not see it. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <svg
      className={`severity-mark ${severity}`}
      viewBox="0 0 20 12"
      role="img"
      aria-label={i18n.t(`severities.${severity}`)}
    >
      <path d={LINES[severity]} strokeLinecap="round" strokeWidth={severity === 'low' ? 2.5 : undefined} />
    </svg>
  );
}
