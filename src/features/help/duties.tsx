/** What is reported to whom, when, and for whom that holds. */
import { useTranslation } from 'react-i18next';
import type { Duty } from '../../core/scenario/guidance';
import type { Source } from '../../core/scenario/vocabulary';
import { citedIn, SourceList, SourceNumbers } from '../../tools/shared/cited-sources';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './help.module.css';

interface DutyItemsProps {
  readonly duties: readonly Duty[];
  /** The numbered sources of this part of the page. */
  readonly cited: readonly Source[];
  readonly lang: string | undefined;
  readonly level: 'h3' | 'h5';
}

/** The duties alone. */
export function DutyItems({ duties, cited, lang, level }: DutyItemsProps) {
  const { t } = useTranslation('help');
  const Heading = level;
  return (
    <ul className={styles.duties}>
      {duties.map((duty) => (
        <li key={duty.id} className={classNames(printStyles.together, styles.duty)}>
          <Heading className={textStyles.itemTitle} lang={lang}>
            {duty.what}
          </Heading>
          <dl className={styles.facts}>
            <div>
              <dt className={textStyles.quiet}>{t('duties.toWhom')}</dt>
              <dd lang={lang}>{duty.toWhom}</dd>
            </div>
            <div>
              <dt className={textStyles.quiet}>{t('duties.when')}</dt>
              <dd lang={lang}>{duty.when}</dd>
            </div>
            <div>
              <dt className={textStyles.quiet}>{t('duties.audience')}</dt>
              <dd>{t(`duties.${duty.audience}`)}</dd>
            </div>
          </dl>
          <SourceNumbers cited={duty.sources} among={cited} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

interface DutiesProps {
  readonly duties: readonly Duty[];
  readonly sources: readonly Source[];
  readonly lang: string | undefined;
}

/** The duties with the sources they rest on, as a part of the page. */
export function Duties({ duties, sources, lang }: DutiesProps) {
  const cited = citedIn(duties, sources);
  return (
    <>
      <DutyItems duties={duties} cited={cited} lang={lang} level="h3" />
      <SourceList sources={cited} lang={lang} level="h3" />
    </>
  );
}
