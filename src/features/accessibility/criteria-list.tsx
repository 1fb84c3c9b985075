/** What is said of each success criterion, and what of them is known not to be met. */
import { useTranslation } from 'react-i18next';
import { criteria } from '../../core/accessibility/criteria';
import { type Criterion, clauseOf, type Said, testsOf } from '../../core/accessibility/criterion';
import { useIsPrinted } from '../../parts/printing/use-is-printed';
import foldingStyles from '../../ui/folding/folding.module.css';
import { TitledPart } from '../../ui/titled-part';
import styles from './accessibility.module.css';

/** Says a text in the language of the page; another than these two gets the English. */
function useSay(): (said: Said) => string {
  const { i18n } = useTranslation('accessibility');
  return (said) => (i18n.language === 'nl' ? said.nl : said.en);
}

/** Each criterion that fails, as the statement asks: cause, effect, alternative, planning. */
export function Faults() {
  const { t } = useTranslation('accessibility');
  const say = useSay();
  return (
    <TitledPart title={t('faults.title')}>
      {criteria.every(({ standing }) => standing.kind !== 'fails') && <p>{t('faults.none')}</p>}
      {criteria.map(({ number, name, standing }) =>
        standing.kind !== 'fails' ? null : (
          <div key={number} className={styles.fault}>
            <h3>
              {number} {say(name)}
            </h3>
            {(['cause', 'effect', 'instead', 'planned'] as const).map((part) => (
              <p key={part}>
                <strong>{t(`faults.${part}`)}:</strong> {say(standing[part])}
              </p>
            ))}
          </div>
        ),
      )}
    </TitledPart>
  );
}

function Row({ criterion }: { readonly criterion: Criterion }) {
  const { t } = useTranslation('accessibility');
  const say = useSay();
  const { number, name, level, isNew, how, standing } = criterion;
  const clause = clauseOf(criterion);
  const tests = testsOf(criterion).length;
  const marks = [
    t('criteria.level', { level }),
    isNew ? t('criteria.isNew') : t('criteria.clause', { clause }),
    ...(tests === 0 ? [] : [t('criteria.tests', { count: tests })]),
  ];
  return (
    <div>
      <dt>
        {number} {say(name)}
      </dt>
      <dd>
        <span className={styles.standing}>{t(`standing.${standing.kind}`)}</span> ({marks.join('; ')})
      </dd>
      <dd>{say(how)}</dd>
      {standing.kind === 'tested' && standing.unseen !== undefined && (
        <dd>
          {t('criteria.unseen')} {say(standing.unseen)}
        </dd>
      )}
    </div>
  );
}

/** All criteria by principle, folded; on paper they lie open. */
export function CriteriaList() {
  const { t } = useTranslation('accessibility');
  const isPrinted = useIsPrinted();
  return (
    <TitledPart title={t('criteria.title')}>
      <p>{t('criteria.intro')}</p>
      {(['1', '2', '3', '4'] as const).map((principle) => {
        const own = criteria.filter(({ number }) => number.startsWith(principle));
        return (
          <details key={`${principle} ${isPrinted}`} open={isPrinted} className={foldingStyles.folding}>
            <summary>
              {t('criteria.count', { name: t(`criteria.principles.${principle}`), count: own.length })}
            </summary>
            <dl className={styles.criteria}>
              {own.map((criterion) => (
                <Row key={criterion.number} criterion={criterion} />
              ))}
            </dl>
          </details>
        );
      })}
    </TitledPart>
  );
}
