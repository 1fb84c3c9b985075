/** Changing the passphrase of a vault that is open. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPassphrase } from '../../parts/new-passphrase';
import { refusalOf } from '../../parts/refused';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import styles from './vault.module.css';

export function OtherPassphrase() {
  const { t } = useTranslation('vault');
  const { vault } = useServices();
  const [changing, setChanging] = useState(false);
  const [changed, setChanged] = useState(false);
  const change = async (passphrase: string): Promise<string | null> => {
    const outcome = await vault.protect(passphrase);
    setChanged(outcome.ok);
    return outcome.ok ? null : refusalOf(t, outcome.failure);
  };
  return (
    <>
      <div className={classNames(layoutStyles.stackL, styles.part)}>
        <h3>{t('lock.otherTitle')}</h3>
        <p>{t('lock.otherText')}</p>
        <div>
          <Button kind="secondary" onClick={() => setChanging(true)}>
            {t('lock.other')}
          </Button>
        </div>
        {changed && <StatusMessage tone="done">{t('lock.changed')}</StatusMessage>}
      </div>
      <NewPassphrase
        open={changing}
        title={t('lock.otherTitle')}
        explanation={t('lock.otherText')}
        action={t('lock.other')}
        onClose={() => setChanging(false)}
        onChosen={change}
      />
    </>
  );
}
