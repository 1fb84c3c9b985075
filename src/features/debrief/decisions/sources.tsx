/** The norms and studies a decision touches on: the plain sentence first, then where it stands. */
import { useTranslation } from 'react-i18next';
import type { Source } from '../../../core/scenario/vocabulary';
import { Caveat, Publication } from '../../../parts/source-publication';
import { classNames } from '../../../ui/class-names';
import textStyles from '../../../ui/text.module.css';
import debriefStyles from '../layout.module.css';
import styles from './sources.module.css';

/** The sources at one decision, or those of the rest of the story, each with the way to its publication. */
export function Sources({
  sources,
  of,
  lang,
}: {
  readonly sources: readonly Source[];
  readonly of: 'decision' | 'story';
  readonly lang: string | undefined;
}) {
  const { t } = useTranslation('debrief');
  if (sources.length === 0) return null;
  return (
    <section className={of === 'story' ? debriefStyles.section : styles.sources}>
      {of === 'story' ? (
        <h2 className={classNames(textStyles.subheading, styles.furtherTitle)}>
          {t('review.furtherSources')}
        </h2>
      ) : (
        <h3 className={classNames(textStyles.kicker, styles.head)}>{t('review.sources')}</h3>
      )}
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.id} className={styles.source}>
            <p className={styles.plain} lang={lang}>
              {source.supports}
            </p>
            <p className={textStyles.small}>
              <span lang={lang}>
                {source.title}, {source.reference}
              </span>
              . <Caveat source={source} /> <Publication source={source} lang={lang} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
