/**
 * `/toegankelijkheid`: a draft of the accessibility statement of the Dutch government, and all that an organisation needs
 * to draw up its own. The parts are those of the model of digitoegankelijk.nl.
 */
import { useTranslation } from 'react-i18next';
import { criteria } from '../../core/accessibility/criteria';
import type { Standing } from '../../core/accessibility/criterion';
import { useDocumentTitle } from '../../state/use-document-title';
import { useContent } from '../../state/use-loaded';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { TitledPart } from '../../ui/titled-part';
import styles from './accessibility.module.css';
import { CriteriaList, Faults } from './criteria-list';
import { Accountable, Status, Stuck } from './statement';

const countOf = (kind: Standing['kind']): number =>
  criteria.filter(({ standing }) => standing.kind === kind).length;

function Points({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className={styles.points}>
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

/** `/toegankelijkheid` */
export function AccessibilityRoute() {
  const { t } = useTranslation('accessibility');
  const { t: general } = useTranslation('general');
  const loaded = useContent('organisation', (library, lang) => library.organisation(lang));
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  if (loaded.kind !== 'here') return null;
  const { content: organisation } = loaded;
  return (
    <div className={classNames(layoutStyles.stackM, styles.page)}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={styles.draft}>{t('draft')}</p>
      <TitledPart title={t('scope.title')}>
        <p>{t('scope.text', { address: `${window.location.origin}${import.meta.env.BASE_URL}` })}</p>
        <p>{t('scope.norm')}</p>
      </TitledPart>
      <Status organisation={organisation} />
      <TitledPart title={t('tested.title')}>
        <p>{t('tested.text')}</p>
        <Points of={t('tested.points', { returnObjects: true })} />
        <p>
          {t('tested.counts', {
            all: criteria.length,
            tested: countOf('tested'),
            fails: countOf('fails'),
            absent: countOf('absent'),
            untested: countOf('untested'),
          })}
        </p>
        <p>{t('tested.report')}</p>
      </TitledPart>
      <TitledPart title={t('unknown.title')}>
        <Points of={t('unknown.points', { returnObjects: true })} />
      </TitledPart>
      <Faults />
      <CriteriaList />
      <Stuck organisation={organisation} />
      <Accountable organisation={organisation} />
      <div className={printStyles.offPaper}>
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </div>
    </div>
  );
}
