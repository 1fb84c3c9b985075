/** Opening an encrypted file with its passphrase: it is read and looked at here, and taken in by whoever asked for it. */
import { type FormEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail } from '../core/shared/result';
import { useServices } from '../state/services';
import { Button } from '../ui/button';
import { FileField } from '../ui/file-field';
import layoutStyles from '../ui/layout.module.css';
import { PassphraseField } from '../ui/passphrase-field';
import { StatusMessage } from '../ui/status-message';
import type { Unpacked, UnpackFailure } from '../vault/port';
import { hasSpaceAtEdge } from './passphrase/verdict';

/** No person's own file is larger; a larger one is not read. */
const mostBytes = 20_000_000;

/** Why a file was refused. */
type Refusal = UnpackFailure | 'too-large' | 'unreadable';

/** After these the same file may open on a next try, so its text and the form stay. */
const mayOpenYet: ReadonlySet<Refusal> = new Set<Refusal>(['does-not-open', 'no-key', 'stopped']);

type Reading =
  | { readonly kind: 'idle' }
  | { readonly kind: 'chosen'; readonly text: string }
  | { readonly kind: 'busy'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string; readonly why: Refusal };

interface OpenFileProps {
  /** On the button that chooses a file. */
  readonly label: string;
  /** On the button that opens it. */
  readonly action: string;
  /** Another file was chosen: what was said of the last one goes. */
  readonly onChoose: () => void;
  /** It opened. What led to it is gone; focus is for what came of it. */
  readonly onOpened: (found: Unpacked) => void;
}

export function OpenFile({ label, action, onChoose, onOpened }: OpenFileProps) {
  const { t } = useTranslation('vault');
  const { t: keeping } = useTranslation('keeping');
  const { vault } = useServices();
  const [state, setState] = useState<Reading>({ kind: 'idle' });
  const [passphrase, setPassphrase] = useState('');
  /** What is being read or opened; whoever is no longer that, has nothing to say. */
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);
  const part = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (state.kind === 'refused' && document.activeElement === document.body)
      [...(part.current?.querySelectorAll<HTMLElement>('[type=file], [type=submit]') ?? [])].at(-1)?.focus();
  }, [state.kind]);
  const begin = (): AbortSignal => {
    work.current?.abort();
    work.current = new AbortController();
    return work.current.signal;
  };
  const choose = async (file: File): Promise<void> => {
    const signal = begin();
    setPassphrase('');
    onChoose();
    if (file.size > mostBytes) {
      setState({ kind: 'refused', text: '', why: 'too-large' });
      return;
    }
    setState({ kind: 'idle' });
    const text = await file.text().catch(() => null);
    if (signal.aborted) return;
    setState(text === null ? { kind: 'refused', text: '', why: 'unreadable' } : { kind: 'chosen', text });
  };
  const look = async (event: FormEvent, text: string): Promise<void> => {
    event.preventDefault();
    const signal = begin();
    setState({ kind: 'busy', text });
    const found = await vault.unpack(text, passphrase, signal).catch(() => fail('no-key' as const));
    if (work.current?.signal !== signal) return;
    if (found.ok) {
      setPassphrase('');
      setState({ kind: 'idle' });
      onOpened(found.value);
    } else setState({ kind: 'refused', text: mayOpenYet.has(found.failure) ? text : '', why: found.failure });
  };
  const text = state.kind === 'idle' ? '' : state.text;
  return (
    <div ref={part} className={layoutStyles.stackL}>
      <FileField label={label} accept=".json,application/json" onChoose={(file) => void choose(file)} />
      {text !== '' && (
        <form onSubmit={(event) => void look(event, text)} className={layoutStyles.stackL}>
          <PassphraseField
            label={t('import.passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            showLabel={keeping('unlock.show')}
            hideLabel={keeping('unlock.hide')}
            remark={hasSpaceAtEdge(passphrase) ? keeping('unlock.space') : ''}
          />
          <div className={layoutStyles.actions}>
            <Button type="submit" busy={state.kind === 'busy'}>
              {action}
            </Button>
            {state.kind === 'busy' && (
              <Button kind="text" onClick={() => work.current?.abort()}>
                {t('import.stop')}
              </Button>
            )}
          </div>
        </form>
      )}
      {state.kind === 'busy' && <StatusMessage tone="calm">{keeping('unlock.busy')}</StatusMessage>}
      {state.kind === 'refused' && (
        <StatusMessage tone={state.why === 'stopped' ? 'calm' : 'problem'}>
          {t(`import.refused.${state.why}`)}
        </StatusMessage>
      )}
    </div>
  );
}
