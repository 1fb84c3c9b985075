/** How it ended: what happened, what it cost whom, a question left open. No judgement, no reward. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompiledScenario, Ending } from '../../core/scenario/scenario';
import type { JourneyId } from '../../core/shared/ids';
import { OpenLink } from '../../state/opened';
import { standsAlone } from '../../state/standing-alone';
import { buttonClass } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { RichText } from '../../ui/rich-text';
import textStyles from '../../ui/text.module.css';
import styles from './ending-panel.module.css';
import { waysFrom } from './ways';

interface EndingPanelProps {
  readonly scenario: CompiledScenario;
  readonly ending: Ending;
  readonly journey: JourneyId;
}

export function EndingPanel({ scenario, ending, journey }: EndingPanelProps) {
  const { t } = useTranslation('player');
  const ways = waysFrom(scenario);
  return (
    <article className={classNames(layoutStyles.stackXl, styles.ending)}>
      <p className={textStyles.kicker}>{t('ending.kicker')}</p>
      <h1 tabIndex={-1} lang={scenario.lang}>
        {ending.title}
      </h1>
      <div className={styles.text} lang={scenario.lang}>
        <RichText text={ending.text} />
      </div>
      <h2 className={textStyles.kicker}>{t('ending.prices')}</h2>
      <dl className={styles.prices} lang={scenario.lang}>
        {ending.prices.map(({ who, what }) => (
          <div key={`${who} ${what}`}>
            <dt>{who}</dt>
            <dd className={textStyles.reading}>{what}</dd>
          </div>
        ))}
      </dl>
      <h2 className={textStyles.kicker}>{t('ending.question')}</h2>
      <p className={textStyles.subheading} lang={scenario.lang}>
        {ending.question}
      </p>
      <p className={classNames(layoutStyles.rowWide, styles.ways)}>
        <OpenLink to={ways.lookBack} open={{ record: journey }} className={buttonClass('primary')}>
          {t('ending.debrief')}
        </OpenLink>
        {!standsAlone && <Link to={ways.others.to}>{t(ways.others.label)}</Link>}
      </p>
    </article>
  );
}
