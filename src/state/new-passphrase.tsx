/** Choosing a passphrase: typed twice, long enough, and said plainly what losing it means. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { PassphraseField } from '../ui/passphrase-field';
import { StatusMessage } from '../ui/status-message';
import styles from './new-passphrase.module.css';

/** Shorter ones can be guessed by whoever has the disk, however slow the derivation. */
export const leastLetters = 12;

interface NewPassphraseProps {
  readonly open: boolean;
  readonly title: string;
  readonly explanation: string;
  readonly action: string;
  readonly onClose: () => void;
  /** Null when it was done; the dialog then closes. Otherwise the sentence that says why not. */
  readonly onChosen: (passphrase: string) => Promise<string | null>;
}

/** The dialog. What was typed is forgotten when it closes. */
export function NewPassphrase({ open, title, explanation, action, onClose, onChosen }: NewPassphraseProps) {
  const { t } = useTranslation('vault');
  const { t: general } = useTranslation('general');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [state, setState] = useState<'idle' | 'short' | 'differs' | 'busy'>('idle');
  const [refused, setRefused] = useState<string | null>(null);
  const close = (): void => {
    setFirst('');
    setSecond('');
    setState('idle');
    setRefused(null);
    onClose();
  };
  const choose = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (first.length < leastLetters) setState('short');
    else if (first !== second) setState('differs');
    else {
      setState('busy');
      const why = await onChosen(first);
      if (why === null) close();
      else setState('idle');
      setRefused(why);
    }
  };
  const labels = { showLabel: general('unlock.show'), hideLabel: general('unlock.hide') };
  return (
    <Dialog open={open} onClose={close} title={title} closeLabel={t('passphrase.cancel')}>
      <form onSubmit={(event) => void choose(event)} className={styles.form}>
        <p>{explanation}</p>
        <PassphraseField
          {...labels}
          label={t('passphrase.new')}
          hint={t('passphrase.hint', { count: leastLetters })}
          value={first}
          onChange={setFirst}
          error={state === 'short' ? t('passphrase.short', { count: leastLetters }) : undefined}
          isNew
        />
        <PassphraseField
          {...labels}
          label={t('passphrase.again')}
          value={second}
          onChange={setSecond}
          error={state === 'differs' ? t('passphrase.differs') : undefined}
          isNew
        />
        {state === 'busy' && <StatusMessage tone="calm">{general('unlock.busy')}</StatusMessage>}
        {refused !== null && <StatusMessage tone="problem">{refused}</StatusMessage>}
        <div>
          <Button type="submit" busy={state === 'busy'}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
