/** How one keeps: in this tab, on this device, or on this device behind a passphrase. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPassphrase } from '../../parts/new-passphrase';
import { refusalOf } from '../../parts/refused';
import { useServices, useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import choiceStyles from '../../ui/choice.module.css';
import { Dialog } from '../../ui/dialog';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import type { VaultMode } from '../../vault/port';
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
    // A second press for each: arrow keys pass the options by, and nothing may be stored on the way.
    if (wanted !== mode) setAsking(wanted);
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
    <fieldset className={layoutStyles.stackM}>
      <legend className={styles.legend} id="hoe-bewaart">
        {t('modes.title')}
      </legend>
      {modes.map((option) => (
        <label key={option} className={styles.mode}>
          <input
            type="radio"
            name="kluis"
            className={choiceStyles.mark}
            checked={mode === option}
            onChange={() => wish(option)}
          />
          <span>
            <strong>{t(`modes.${option}.name`)}</strong>
            <span className={textStyles.small}>{t(`modes.${option}.means`)}</span>
          </span>
        </label>
      ))}
      {problem !== null && <StatusMessage tone="problem">{problem}</StatusMessage>}
      {(['session', 'device'] as const).map((wanted) => {
        const isMore = wanted === 'device' && mode === 'session';
        return (
          <Dialog
            key={wanted}
            open={asking === wanted}
            onClose={() => setAsking(null)}
            title={t(isMore ? 'modes.more.title' : `modes.less.${wanted}.title`)}
            closeLabel={t('modes.less.keep')}
          >
            <p>{t(isMore ? 'modes.more.text' : `modes.less.${wanted}.text`)}</p>
            {wanted === 'device' && records.networkMap.length > 0 && (
              <p>{t(isMore ? 'modes.more.map' : 'modes.less.map')}</p>
            )}
            <div>
              <Button onClick={() => void change(wanted)}>
                {t(isMore ? 'modes.more.confirm' : `modes.less.${wanted}.confirm`)}
              </Button>
            </div>
          </Dialog>
        );
      })}
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
