/** The end of the debrief: how the module stands, what remains of it, and printing. */
import { type RefObject, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { moduleState } from '../../../core/programme/module-state';
import type { ModuleCover } from '../../../core/scenario/vocabulary';
import type { ScenarioId } from '../../../core/shared/ids';
import { paths } from '../../../state/addresses';
import { isToolOn, usePolicy } from '../../../state/policy';
import { useRecords } from '../../../state/services';
import { buttonClass } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import layoutStyles from '../../../ui/layout.module.css';
import printStyles from '../../../ui/print.module.css';
import textStyles from '../../../ui/text.module.css';
import styles from './closing-section.module.css';

/** Calls `onReached` once, when the element comes into view. */
function useReached(element: RefObject<HTMLElement | null>, onReached: () => void): void {
  const latest = useRef(onReached);
  useEffect(() => {
    latest.current = onReached;
  });
  useEffect(() => {
    const { current } = element;
    if (current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      latest.current();
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
}

/** The section; `here` is the scenario looked back on, `onReached` is called when the reader gets here. */
export function ClosingSection({
  cover,
  here,
  onReached,
}: {
  readonly cover: ModuleCover;
  readonly here: ScenarioId;
  readonly onReached: () => void;
}) {
  const { t } = useTranslation('debrief');
  const { t: overview } = useTranslation('toolsOverview');
  const policy = usePolicy();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const state = moduleState(cover, useRecords('journey'), useRecords('moduleClosing'));
  useReached(section, onReached);
  const toPlay = state.scenarios.filter((scenario) => !scenario.ended);
  const toReview = state.scenarios.filter(
    (scenario) => scenario.ended && !scenario.debriefSeen && scenario.cover.id !== here,
  );

  return (
    <section ref={section} className={printStyles.offPaper} aria-labelledby={id}>
      <h2 id={id}>{t('closing.title')}</h2>
      <p className={styles.way}>
        {state.closing === null ? t('closing.open') : t(`closing.way.${state.closing.way}`)}
      </p>
      {toPlay.length + toReview.length > 0 && (
        <div className={classNames(layoutStyles.rowFlat, styles.remaining)}>
          <h3 className={textStyles.kicker}>
            {t(state.closing === null ? 'closing.remaining' : 'closing.notYet')}
          </h3>
          <ul className={styles.list}>
            {toPlay.map((scenario) => (
              <li key={scenario.cover.id}>
                <Link to={paths.play(cover.id, scenario.cover.id)}>
                  {t('closing.play', { title: scenario.cover.title })}
                </Link>
                <span className={textStyles.quiet}>
                  {' '}
                  ({t('closing.minutes', { count: scenario.left.total })})
                </span>
              </li>
            ))}
            {toReview.map((scenario) => (
              <li key={scenario.cover.id}>
                <Link to={paths.debrief(cover.id, scenario.cover.id)}>
                  {t('closing.debrief', { title: scenario.cover.title })}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={classNames(layoutStyles.rowFlat, styles.onward)}>
        {isToolOn(policy, cover.tool) && (
          <p>
            {t('closing.tool')} <Link to={paths.tool(cover.tool)}>{overview(`ways.${cover.tool}.name`)}</Link>
          </p>
        )}
        <Link to={paths.programme}>{t('closing.programme')}</Link>
      </div>
      {/* It comes while one looks: it stands last, in room that was there, and nothing moves away under a finger. */}
      {toPlay.length + toReview.length === 0 && (
        <div className={classNames(layoutStyles.row, styles.end)}>
          {state.kind === 'played' && (
            <>
              <p className={styles.played}>{t('closing.played')}</p>
              <Link to={paths.module(cover.id)} className={buttonClass('primary')}>
                {t('closing.finish')}
              </Link>
            </>
          )}
        </div>
      )}
    </section>
  );
}
