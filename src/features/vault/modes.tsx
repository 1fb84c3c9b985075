/** How one keeps: in this tab, on this device, or on this device behind a passphrase. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePreferences } from '../../state/preferences';
import { useServices, useVaultView } from '../../state/services';
import { StatusMessage } from '../../ui/status-message';
import type { VaultMode } from '../../vault/port';
import { NewPassphrase } from './new-passphrase';
import styles from './vault.module.css';

const modes = ['session', 'device', 'passphrase'] as const;

/** The three choices; nothing is lost in going from one to another. */
export function Modes() {
  const { t } = useTranslation('vault');
  const { vault } = useServices();
  const { mode } = useVaultView();
  const [problem, setProblem] = useState(false);
  const [asking, setAsking] = useState(false);
  const change = async (wanted: VaultMode): Promise<void> => {
    setProblem(false);
    if (wanted === 'passphrase') {
      setAsking(true);
      return;
    }
    const outcome = await vault.changeMode(wanted);
    setProblem(!outcome.ok);
    if (outcome.ok) changePreferences({ vaultMode: wanted });
  };
  const protect = async (passphrase: string): Promise<boolean> => {
    const { ok } = await vault.protect(passphrase);
    if (ok) changePreferences({ vaultMode: 'passphrase' });
    return ok;
  };
  return (
    <fieldset className={styles.modes}>
      <legend className={styles.legend}>{t('modes.title')}</legend>
      {modes.map((option) => (
        <label key={option} className={styles.mode}>
          <input type="radio" name="kluis" checked={mode === option} onChange={() => void change(option)} />
          <span>
            <strong>{t(`modes.${option}.name`)}</strong>
            <span className={styles.means}>{t(`modes.${option}.means`)}</span>
          </span>
        </label>
      ))}
      {problem && <StatusMessage tone="problem">{t('modes.failed')}</StatusMessage>}
      <NewPassphrase
        open={asking}
        title={t('passphrase.choose')}
        explanation={t('passphrase.explanation')}
        action={t('passphrase.keep')}
        onClose={() => setAsking(false)}
        onChosen={protect}
      />
    </fieldset>
  );
}
