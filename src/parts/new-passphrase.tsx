/** Choosing a passphrase: typed twice, not easily guessed, and said plainly what losing it means. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import layoutStyles from '../ui/layout.module.css';
import { PassphraseField } from '../ui/passphrase-field';
import { StatusMessage } from '../ui/status-message';
import { useVerdict } from './passphrase/use-verdict';
import { hasSpaceAtEdge, leastLetters, type Verdict } from './passphrase/verdict';

/** How far choosing is; an object holds what was said against what was about to be chosen. */
type State = 'idle' | 'differs' | 'busy' | { readonly said: Verdict };

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
  const { t: keeping } = useTranslation('keeping');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [state, setState] = useState<State>('idle');
  const [refused, setRefused] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const { verdict, judgeNow } = useVerdict(first, open);
  const say = (said: Verdict): string => {
    if (said.kind === 'short') return t('passphrase.short', { count: leastLetters });
    if (said.kind === 'no-weakness-found') return t('passphrase.noWeakness');
    return `${t(`passphrase.weakness.${said.weakness}`)} ${t(`passphrase.${said.kind}`)}`;
  };
  // Of what is still too short the hint has said enough.
  const remarks = [
    hasSpaceAtEdge(first) ? t('passphrase.space') : '',
    verdict.kind === 'short' || typeof state === 'object' ? '' : say(verdict),
  ];
  const close = (): void => {
    setFirst('');
    setSecond('');
    setTold(null);
    setState('idle');
    setRefused(null);
    onClose();
  };
  const choose = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setState('busy');
    setRefused(null);
    const said = await judgeNow(first);
    const isKnownRisk = said.kind === 'doubtful' && told === first;
    if (said.kind !== 'no-weakness-found' && !isKnownRisk) {
      setTold(first);
      setState({ said });
    } else if (first !== second) setState('differs');
    else {
      const why = await onChosen(first);
      if (why === null) close();
      else setState('idle');
      setRefused(why);
    }
  };
  const problem =
    typeof state !== 'object'
      ? undefined
      : state.said.kind === 'doubtful'
        ? `${say(state.said)} ${t('passphrase.allTheSame')}`
        : say(state.said);
  const labels = { showLabel: keeping('unlock.show'), hideLabel: keeping('unlock.hide') };
  return (
    <Dialog open={open} onClose={close} title={title} closeLabel={t('passphrase.cancel')}>
      <form onSubmit={(event) => void choose(event)} className={layoutStyles.stackL}>
        <p>{explanation}</p>
        <PassphraseField
          {...labels}
          label={t('passphrase.new')}
          hint={t('passphrase.hint', { count: leastLetters })}
          value={first}
          onChange={(text) => {
            setFirst(text);
            setState('idle');
          }}
          remark={remarks.filter((remark) => remark !== '').join(' ')}
          error={problem}
          isNew
          isFirst
        />
        <PassphraseField
          {...labels}
          label={t('passphrase.again')}
          value={second}
          onChange={setSecond}
          error={state === 'differs' ? t('passphrase.differs') : undefined}
          isNew
        />
        {state === 'busy' && <StatusMessage tone="calm">{keeping('unlock.busy')}</StatusMessage>}
        {refused !== null && <StatusMessage tone="problem">{refused}</StatusMessage>}
        <div>
          <Button kind="primary" type="submit" busy={state === 'busy'}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
