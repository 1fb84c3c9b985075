/** How one keeps: in this tab, on this device, or on this device behind a passphrase. Chosen first, done by a press. */

import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PolicyWords } from '../../parts/by-policy';
import { NewPassphrase } from '../../parts/new-passphrase';
import { refusalOf } from '../../parts/refused';
import { usePolicy } from '../../state/policy';
import { useServices, useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import choiceStyles from '../../ui/choice.module.css';
import { Dialog } from '../../ui/dialog';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { allowsMode, type VaultMode } from '../../vault/port';
import styles from './vault.module.css';

const modes = ['session', 'device', 'passphrase'] as const;

/** What a way of keeping means here. */
function Means({ mode }: { readonly mode: VaultMode }) {
  const { t } = useTranslation('vault');
  const policy = usePolicy();
  return [
    t(`modes.${mode}.means`),
    mode === 'session' && allowsMode(policy, 'device') ? t('modes.session.group') : '',
    mode === 'passphrase' && policy.networkMap ? t('modes.passphrase.map') : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The choices that the organisation allows, with the one that holds; nothing is lost in going from one to another, and nothing happens before the press. */
export function Modes() {
  const { t } = useTranslation('vault');
  const { vault, policy } = useServices();
  const { mode, records } = useVaultView();
  const options = modes.filter((option) => option === mode || allowsMode(policy, option));
  const hint = useId();
  const [problem, setProblem] = useState<string | null>(null);
  // Arrow keys pass the options by: what is marked is not yet what holds.
  const [marked, setMarked] = useState<VaultMode | null>(null);
  const [asking, setAsking] = useState<VaultMode | null>(null);
  const holding = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const wanted = marked ?? mode;
  const isMore = wanted === 'device' && mode === 'session';
  // The button that was pressed is gone; focus goes to the choice that holds now.
  useEffect(() => {
    if (!isDone.current || asking !== null || marked !== null) return;
    isDone.current = false;
    holding.current?.focus();
  }, [asking, marked]);
  const done = (): void => {
    isDone.current = true;
    setMarked(null);
  };
  const change = async (to: 'session' | 'device'): Promise<void> => {
    setAsking(null);
    const outcome = await vault.changeMode(to);
    setProblem(outcome.ok ? null : refusalOf(t, outcome.failure));
    if (outcome.ok) done();
  };
  const protect = async (passphrase: string): Promise<string | null> => {
    const outcome = await vault.protect(passphrase);
    if (!outcome.ok) return refusalOf(t, outcome.failure);
    done();
    return null;
  };
  const go = (): void => {
    setProblem(null);
    if (wanted === 'device' && isMore) void change(wanted);
    else setAsking(wanted);
  };
  return (
    <fieldset className={layoutStyles.stackM} aria-describedby={hint}>
      <legend className={styles.legend} id="hoe-bewaart">
        {t('modes.title')}
      </legend>
      <p id={hint} className={textStyles.small}>
        {t('modes.hint')}
      </p>
      {policy.keeping !== 'free' && (
        <p>
          <PolicyWords part="keeping" />
        </p>
      )}
      {options.map((option) => (
        <label key={option} className={styles.mode}>
          <input
            ref={option === mode ? holding : undefined}
            type="radio"
            name="kluis"
            className={choiceStyles.mark}
            checked={wanted === option}
            onChange={() => setMarked(option === mode ? null : option)}
          />
          <span>
            <strong>{t(`modes.${option}.name`)}</strong>
            <span className={textStyles.small}>
              <Means mode={option} />
            </span>
            {option === mode && (
              <span className={textStyles.small}>
                {' '}
                <em>{t('modes.now')}</em>
              </span>
            )}
          </span>
        </label>
      ))}
      {isMore && (
        <p>
          {t('modes.more.text')}
          {records.networkMap.length > 0 && ` ${t('modes.more.map')}`}
        </p>
      )}
      {wanted !== mode && (
        <div>
          <Button onClick={go}>
            {t(
              isMore
                ? 'modes.more.confirm'
                : wanted === 'passphrase'
                  ? 'passphrase.choose'
                  : `modes.less.${wanted}.go`,
            )}
          </Button>
        </div>
      )}
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
