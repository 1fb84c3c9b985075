/** The start page of a vault that is locked: that something is kept here, and the way to it. Nothing of it is told. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { UnlockForm } from '../../parts/unlock';
import { paths } from '../../state/addresses';
import { classNames } from '../../ui/class-names';
import textStyles from '../../ui/text.module.css';
import { Stage } from './stage';
import styles from './start.module.css';

/** The poster, and beside it the form that opens the vault. */
export function LockedStart() {
  const { t } = useTranslation('start');
  const { t: keeping } = useTranslation('keeping');
  return (
    <>
      <Stage
        kicker={t('locked.kicker')}
        title={t('locked.title')}
        standfirst={<p>{t('locked.text')}</p>}
        drawing={{ object: 'key' }}
        action={null}
        aside={null}
      />
      <section className={classNames(styles.programme, styles.locked)} aria-labelledby="start-kluis-openen">
        <h2 id="start-kluis-openen">{keeping('unlock.title')}</h2>
        <UnlockForm />
        <div className={styles.without}>
          <p>
            <Link to={paths.programme}>{t('locked.without')}</Link>
          </p>
          <p className={textStyles.small}>{t('locked.withoutText')}</p>
        </div>
      </section>
    </>
  );
}
