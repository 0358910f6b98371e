import { i18n } from '#i18n';
import type { Band } from '../lib/analyzer/report';
import type { Moved } from '../lib/review/look';

interface ScoreProps {
  readonly score: number;
  readonly band: Band;
  readonly moved: Moved | null;
}

const AROUND = 2 * Math.PI * 26;

/** The score as a dial, as a number and as a word, with what moved it. */
export function Score({ score, band, moved }: ScoreProps) {
  return (
    <section className="score" aria-labelledby="score-text">
      <svg className="dial" viewBox="0 0 64 64" aria-hidden="true">
        <circle className="dial-track" cx="32" cy="32" r="26" />
        <circle
          className="dial-value"
          cx="32"
          cy="32"
          r="26"
          strokeDasharray={`${(score / 100) * AROUND} ${AROUND}`}
          transform="rotate(-90 32 32)"
        />
        <text x="32" y="33" textAnchor="middle" dominantBaseline="middle">
          {score}
        </text>
      </svg>
      <div>
        <h2 id="score-text">
          {/* Said once as a whole when it changes, not number by number. */}
          <span role="status" aria-atomic="true">
            {i18n.t(`band.${band}`)} <span className="quiet">{i18n.t('popup.ofHundred', [score])}</span>
          </span>
        </h2>
        <p className="small quiet">{i18n.t(`popup.bandSays.${band}`)}</p>
        {moved && <MovedBy moved={moved} />}
      </div>
    </section>
  );
}

function MovedBy({ moved: { by, through } }: { moved: Moved }) {
  const points = Math.abs(by);
  // What went the other way explains nothing.
  const why = through.filter(({ by: own }) => own > 0 === by > 0).slice(0, 3);
  return (
    <p className="small moved">
      {by > 0 ? i18n.t('popup.movedUp', points) : i18n.t('popup.movedDown', points)}
      {why.length > 0 && (
        <span className="quiet">
          {' '}
          {why
            .map(({ mistake, by: own }) =>
              i18n.t(own > 0 ? 'popup.movedLess' : 'popup.movedMore', [i18n.t(`mistakes.${mistake}`)]),
            )
            .join(' ')}
        </span>
      )}
    </p>
  );
}
