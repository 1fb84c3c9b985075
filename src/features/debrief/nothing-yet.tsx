/** A plain page for when there is nothing to look back on; it leads to playing. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Journey } from '../../core/dialogue/journey';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { buttonClass } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import textStyles from '../../ui/text.module.css';
import debriefStyles from './layout.module.css';
import styles from './nothing-yet.module.css';

/** The page. Without a scenario it leads to the programme. */
export function NothingYet({
  reason,
  scenario,
  journey,
}: {
  readonly reason: 'none' | 'under-way' | 'unknown' | 'no-scenario';
  readonly scenario?: CompiledScenario;
  /** The journey to play on with. */
  readonly journey?: Journey;
}) {
  const { t, i18n } = useTranslation('debrief');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const lang = scenario === undefined || scenario.lang === i18n.language ? undefined : scenario.lang;
  return (
    <div className={classNames(debriefStyles.wide, styles.page)}>
      {scenario !== undefined && (
        <p className={classNames(textStyles.kicker, styles.kicker)}>
          {t('kicker')} <span lang={lang}>{scenario.title}</span>
        </p>
      )}
      <h1 ref={title} tabIndex={-1}>
        {t('missing.title')}
      </h1>
      <p className={styles.reason}>{t(`missing.${reason}`)}</p>
      <p>
        {scenario === undefined ? (
          <Link className={buttonClass('primary')} to={paths.programme}>
            {t('missing.toProgramme')}
          </Link>
        ) : (
          <OpenLink
            className={buttonClass('primary')}
            to={paths.play(scenario.module, scenario.id)}
            open={{ record: journey?.id ?? null }}
          >
            {t(journey === undefined ? 'missing.play' : 'missing.resume')}
          </OpenLink>
        )}
      </p>
    </div>
  );
}
