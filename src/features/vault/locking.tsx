/** What belongs to a passphrase: locking, when it locks by itself, another passphrase, a sheet for on paper. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lockAfter, lockAfterUnder, longestRest } from '../../core/scenario/policy';
import { PolicyWords } from '../../parts/by-policy';
import { refusalOf } from '../../parts/refused';
import { paths } from '../../state/addresses';
import { changePreferences, usePreferences } from '../../state/preferences';
import { useServices, useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { allowsMode } from '../../vault/port';
import { OtherPassphrase } from './other-passphrase';
import styles from './vault.module.css';

function RecoverySheet() {
  const { t } = useTranslation('vault');
  const { vault } = useServices();
  const { past } = useVaultView();
  const [code, setCode] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    const made = await vault.makeRecoveryCode();
    setProblem(made.ok ? null : refusalOf(t, made.failure));
    setCode(made.ok ? made.value : null);
  };
  return (
    <div className={classNames(layoutStyles.stackL, styles.part)}>
      <h3>{t('recovery.title')}</h3>
      <p>{t('recovery.text')}</p>
      {past.sheetLapsed && <p>{t('recovery.lapsed')}</p>}
      {code === null || past.sheetLapsed ? (
        <div>
          <Button kind="secondary" onClick={() => void make()}>
            {t('recovery.make')}
          </Button>
        </div>
      ) : (
        <div className={styles.sheet} data-sheet>
          <p className={textStyles.subheading}>{t('recovery.sheetTitle')}</p>
          <p>{t('recovery.sheet')}</p>
          <p className={styles.code} translate="no">
            {code}
          </p>
          <p>{t('recovery.use', { address: `${window.location.origin}${paths.vault}` })}</p>
          <div className={layoutStyles.actions}>
            <Button onClick={() => window.print()}>{t('recovery.print')}</Button>
            <Button kind="text" onClick={() => setCode(null)}>
              {t('recovery.hide')}
            </Button>
          </div>
        </div>
      )}
      {problem !== null && <StatusMessage tone="problem">{problem}</StatusMessage>}
    </div>
  );
}

/** Shown while a vault behind a passphrase is open. */
export function Locking() {
  const { t } = useTranslation('vault');
  const { vault, policy } = useServices();
  const { mode } = useVaultView();
  const chosen = lockAfter(usePreferences().lockAfter, policy);
  return (
    <section className={classNames(layoutStyles.stackL, styles.section)} aria-labelledby="vergrendelen">
      <h2 id="vergrendelen">{t('lock.title')}</h2>
      <div>
        <Button onClick={() => void vault.lock()}>{t('lock.now')}</Button>
      </div>
      <fieldset className={styles.minutes}>
        <legend>{t('lock.after')}</legend>
        {lockAfterUnder(policy).map((minutes) => (
          <label key={minutes} className={layoutStyles.press}>
            <input
              type="radio"
              name="vergrendel-na"
              checked={chosen === minutes}
              onChange={() => changePreferences({ lockAfter: minutes })}
            />
            {t('lock.minutes', { count: minutes })}
          </label>
        ))}
        {policy.lockWithin < longestRest && (
          <p className={textStyles.small}>
            <PolicyWords part="lockWithin" />
          </p>
        )}
      </fieldset>
      {/* What may no longer be kept like this is taken along or erased, and gets no new lock. */}
      {allowsMode(policy, mode) && (
        <>
          <OtherPassphrase />
          <RecoverySheet />
        </>
      )}
    </section>
  );
}
