/** Opening a locked vault, from wherever one is: the bar that says so and the dialog that asks. */
import { type FormEvent, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices, useVaultView } from '../state/services';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import layoutStyles from '../ui/layout.module.css';
import { PassphraseField } from '../ui/passphrase-field';
import { StatusMessage } from '../ui/status-message';
import textStyles from '../ui/text.module.css';
import type { Credential, UnlockFailure } from '../vault/port';
import { NewPassphrase } from './new-passphrase';
import { hasSpaceAtEdge } from './passphrase/verdict';
import styles from './unlock.module.css';

/** The form. Where it stands it goes by itself once the vault is open, for then nothing is locked any more. */
export function UnlockForm() {
  const { t } = useTranslation('keeping');
  const { vault } = useServices();
  const { save } = useVaultView();
  const [text, setText] = useState('');
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase');
  const [join, setJoin] = useState(true);
  const [state, setState] = useState<'idle' | 'busy' | 'choosing' | UnlockFailure>('idle');
  const telling = (failure: UnlockFailure): string => {
    if (failure.kind === 'does-not-fit') return t(`unlock.doesNotFit.${way}`);
    return failure.kind === 'passphrase-damaged' ? t('unlock.passphraseDamaged') : t('unlock.failed');
  };
  const opening = async (credential: Credential): Promise<UnlockFailure | null> => {
    const outcome = await vault.unlock(credential, join);
    if (!outcome.ok) return outcome.failure;
    document.querySelector<HTMLElement>('h1')?.focus();
    return null;
  };
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setState('busy');
    if (way === 'passphrase') {
      setState((await opening({ kind: 'passphrase', passphrase: text })) ?? 'idle');
      return;
    }
    const checked = await vault.checkCode(text);
    setState(checked.ok ? 'choosing' : checked.failure);
  };
  const renew = async (passphrase: string): Promise<string | null> => {
    const failure = await opening({ kind: 'recovery', code: text, passphrase });
    return failure === null ? null : telling(failure);
  };
  const problem = typeof state === 'string' ? undefined : telling(state);
  return (
    <>
      <form onSubmit={(event) => void open(event)} className={layoutStyles.stackL}>
        {way === 'passphrase' ? (
          <PassphraseField
            label={t('unlock.passphrase')}
            value={text}
            onChange={setText}
            showLabel={t('unlock.show')}
            hideLabel={t('unlock.hide')}
            remark={hasSpaceAtEdge(text) ? t('unlock.space') : ''}
            error={problem}
            isFirst
          />
        ) : (
          <Field label={t('unlock.code')} value={text} onChange={setText} isPrivate error={problem} />
        )}
        {save.kind === 'not-kept' && (
          <label className={styles.join}>
            <input type="checkbox" checked={join} onChange={(event) => setJoin(event.target.checked)} />
            {t('unlock.join')}
          </label>
        )}
        {state === 'busy' && <StatusMessage tone="calm">{t('unlock.busy')}</StatusMessage>}
        <div className={layoutStyles.actions}>
          <Button kind="primary" type="submit" busy={state === 'busy'}>
            {t('unlock.open')}
          </Button>
          <Button
            kind="text"
            onClick={() => {
              setWay(way === 'passphrase' ? 'recovery' : 'passphrase');
              setText('');
              setState('idle');
            }}
          >
            {t(way === 'passphrase' ? 'unlock.useCode' : 'unlock.usePassphrase')}
          </Button>
        </div>
        <p className={textStyles.small}>{t(way === 'recovery' ? 'unlock.codeMeans' : 'unlock.forgotten')}</p>
      </form>
      {state === 'choosing' && (
        // Its texts may still be on their way: the page stays as it is meanwhile.
        <Suspense fallback={null}>
          <NewPassphrase
            open
            title={t('unlock.newPassphrase')}
            explanation={t('unlock.codeMeans')}
            action={t('unlock.openAnew')}
            onClose={() => setState('idle')}
            onChosen={renew}
          />
        </Suspense>
      )}
    </>
  );
}

/** The button that opens the dialog. Shows nothing while nothing is locked. */
export function Unlock() {
  const { t } = useTranslation('keeping');
  const { access } = useVaultView();
  const [asking, setAsking] = useState(false);
  if (access !== 'locked') return null;
  return (
    <>
      <Button kind="text" onClick={() => setAsking(true)}>
        {t('unlock.open')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('unlock.title')}
        closeLabel={t('unlock.later')}
      >
        <UnlockForm />
      </Dialog>
    </>
  );
}
