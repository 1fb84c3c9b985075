/** The mini case that fits who comes back. What they decided then is told after they have chosen, not before. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { minutes } from '../../core/dialogue/time';
import type { MiniToPlay } from '../../core/programme/minis';
import { useLangMark } from '../../i18n/lang-mark';
import { paths } from '../../state/addresses';
import { buttonClass } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './refresh.module.css';

interface NextMiniProps {
  readonly mini: MiniToPlay;
  readonly lang: string;
  /** Whether it is part of a block that has a heading of its own. */
  readonly isWithin: boolean;
}

export function NextMini({ mini, lang, isWithin }: NextMiniProps) {
  const { t } = useTranslation('refresh');
  const { t: general } = useTranslation('general');
  const mark = useLangMark(lang);
  const { module, cover, isReturning } = mini;
  const { varies } = cover;
  const Heading = isWithin ? 'h3' : 'h2';
  const earlier = module.scenarios.find(({ id }) => id === varies?.scenario)?.title;
  return (
    <section className={classNames(layoutStyles.columnM, styles.next)} aria-labelledby="opfrissen-casus">
      <p className={textStyles.kicker}>{t(isReturning ? 'next.returning' : 'next.fresh')}</p>
      <Heading id="opfrissen-casus" lang={mark}>
        {cover.title}
      </Heading>
      {isReturning && varies !== undefined && earlier !== undefined ? (
        <p className={textStyles.reading}>
          {t('next.earlier', { title: earlier })} <span lang={mark}>{varies.changed}</span>
        </p>
      ) : (
        <p className={textStyles.reading} lang={mark}>
          {cover.standfirst}
        </p>
      )}
      <div className={layoutStyles.rowM}>
        <Link to={paths.mini(cover.id)} className={buttonClass('primary')}>
          {t('next.play')}
        </Link>
        <span className={textStyles.small}>
          {general('minutes', { count: minutes(cover.seconds + cover.debriefSeconds) })}
        </span>
      </div>
    </section>
  );
}
