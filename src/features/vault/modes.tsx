/** How one keeps: in this tab, on this device, or on this device behind a passphrase. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPassphrase } from '../../state/new-passphrase';
import { useServices, useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { StatusMessage } from '../../ui/status-message';
import type { VaultMode } from '../../vault/port';
import { refusalOf } from './refused';
import styles from './vault.module.css';

const modes = ['session', 'device', 'passphrase'] as const;

/** The three choices; nothing is lost in going from one to another. */
export function Modes() {
  const { t } = useTranslation('vault');
  const { vault } = useServices();
  const { mode, records } = useVaultView();
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState<VaultMode | null>(null);
  const wish = (wanted: VaultMode): void => {
    setProblem(null);
    // Less protection than there is takes a second press; more does not.
    if (modes.indexOf(wanted) < modes.indexOf(mode) || wanted === 'passphrase') setAsking(wanted);
    else if (wanted !== mode) void change(wanted);
  };
  const change = async (wanted: 'session' | 'device'): Promise<void> => {
    setAsking(null);
    const outcome = await vault.changeMode(wanted);
    setProblem(outcome.ok ? null : refusalOf(t, outcome.failure));
  };
  const protect = async (passphrase: string): Promise<string | null> => {
    const outcome = await vault.protect(passphrase);
    return outcome.ok ? null : refusalOf(t, outcome.failure);
  };
  return (
    <fieldset className={styles.modes}>
      <legend className={styles.legend} id="hoe-bewaart">
        {t('modes.title')}
      </legend>
      {modes.map((option) => (
        <label key={option} className={styles.mode}>
          <input type="radio" name="kluis" checked={mode === option} onChange={() => wish(option)} />
          <span>
            <strong>{t(`modes.${option}.name`)}</strong>
            <span className={styles.means}>{t(`modes.${option}.means`)}</span>
          </span>
        </label>
      ))}
      {problem !== null && <StatusMessage tone="problem">{problem}</StatusMessage>}
      {(['session', 'device'] as const).map((less) => (
        <Dialog
          key={less}
          open={asking === less}
          onClose={() => setAsking(null)}
          title={t(`modes.less.${less}.title`)}
          closeLabel={t('modes.less.keep')}
        >
          <p>{t(`modes.less.${less}.text`)}</p>
          {less === 'device' && records.networkMap.length > 0 && <p>{t('modes.less.map')}</p>}
          <div>
            <Button onClick={() => void change(less)}>{t(`modes.less.${less}.confirm`)}</Button>
          </div>
        </Dialog>
      ))}
      <NewPassphrase
        open={asking === 'passphrase'}
        title={t('passphrase.choose')}
        explanation={[t('passphrase.explanation'), mode === 'device' ? t('passphrase.remnants') : '']
          .join(' ')
          .trim()}
        action={t('passphrase.keep')}
        onClose={() => setAsking(null)}
        onChosen={protect}
      />
    </fieldset>
  );
}
