/** How it ended: what happened, what it cost whom, a question left open. No judgement, no reward. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompiledScenario, Ending } from '../../core/scenario/scenario';
import type { JourneyId } from '../../core/shared/ids';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { buttonClass } from '../../ui/button';
import { RichText } from '../../ui/rich-text';
import styles from './ending-panel.module.css';

interface EndingPanelProps {
  readonly scenario: CompiledScenario;
  readonly ending: Ending;
  readonly journey: JourneyId;
}

export function EndingPanel({ scenario, ending, journey }: EndingPanelProps) {
  const { t } = useTranslation('player');
  return (
    <article className={styles.ending}>
      <p className={styles.kicker}>{t('ending.kicker')}</p>
      <h1 tabIndex={-1} lang={scenario.lang}>
        {ending.title}
      </h1>
      <div className={styles.text} lang={scenario.lang}>
        <RichText text={ending.text} />
      </div>
      <h2 className={styles.small}>{t('ending.prices')}</h2>
      <dl className={styles.prices} lang={scenario.lang}>
        {ending.prices.map(({ who, what }) => (
          <div key={`${who} ${what}`}>
            <dt>{who}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h2 className={styles.small}>{t('ending.question')}</h2>
      <p className={styles.question} lang={scenario.lang}>
        {ending.question}
      </p>
      <p className={styles.actions}>
        <OpenLink
          to={paths.debrief(scenario.module, scenario.id)}
          open={{ record: journey }}
          className={buttonClass('primary')}
        >
          {t('ending.debrief')}
        </OpenLink>
        <Link to={paths.programme}>{t('ending.programme')}</Link>
      </p>
    </article>
  );
}
