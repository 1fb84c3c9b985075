/** Taking everything along in one encrypted file, and taking such a file in: looked at first, then merged or in its place. */
import { type FormEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import { fail } from '../../core/shared/result';
import { NewPassphrase } from '../../parts/new-passphrase';
import { hasSpaceAtEdge } from '../../parts/passphrase/verdict';
import { downloadText } from '../../state/download';
import { useServices, useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { FileField } from '../../ui/file-field';
import layoutStyles from '../../ui/layout.module.css';
import { PassphraseField } from '../../ui/passphrase-field';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { recordKinds } from '../../vault/field-table';
import type { KeptRecord, Unpacked, UnpackFailure } from '../../vault/port';
import { goToPart } from './go-to-part';
import styles from './vault.module.css';

/** No person's own file is larger; a larger one is not read. */
const mostBytes = 20_000_000;

function Export() {
  const { t } = useTranslation('vault');
  const { vault, clock } = useServices();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const write = async (passphrase: string): Promise<null> => {
    const text = await vault.pack(passphrase);
    downloadText(`speelveld-kluis-${isoDay(clock.now())}.json`, 'application/json', text);
    setDone(true);
    return null;
  };
  return (
    <div className={classNames(layoutStyles.stackL, styles.part)}>
      <h3>{t('export.title')}</h3>
      <p>{t('export.text')}</p>
      <div>
        <Button kind="secondary" onClick={() => setAsking(true)}>
          {t('export.action')}
        </Button>
      </div>
      {done && <StatusMessage tone="done">{t('export.done')}</StatusMessage>}
      <p>{t('export.readerText')}</p>
      <p>
        <a href={`${import.meta.env.BASE_URL}leesbestand.html`} download>
          {t('export.reader')}
        </a>
      </p>
      <NewPassphrase
        open={asking}
        title={t('export.title')}
        explanation={t('export.explanation')}
        action={t('export.save')}
        onClose={() => setAsking(false)}
        onChosen={write}
      />
    </div>
  );
}

/** Why a file was refused. */
type Refusal = UnpackFailure | 'too-large' | 'unreadable';

/** After these the same file may open on a next try, so its text and the form stay. */
const mayOpenYet: ReadonlySet<Refusal> = new Set<Refusal>(['does-not-open', 'no-key', 'stopped']);

type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'chosen'; readonly text: string }
  | { readonly kind: 'busy'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string; readonly why: Refusal }
  | { readonly kind: 'looked'; readonly found: Unpacked }
  | { readonly kind: 'taken'; readonly before: readonly KeptRecord[] }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed' };

function Looked({
  found,
  onTake,
}: {
  readonly found: Unpacked;
  readonly onTake: (way: 'merge' | 'replace') => void;
}) {
  const { t } = useTranslation('vault');
  const rows = [
    ['added', found.added],
    ['newer', found.newer],
    ['kept', found.kept],
    ['onlyMine', found.onlyMine],
  ] as const;
  return (
    <div className={classNames(layoutStyles.stackL, styles.part)}>
      <p>{t('import.found', { count: found.records.length })}</p>
      <dl className={styles.list}>
        {recordKinds.map((kind) => {
          const count = found.records.filter((one) => one.kind === kind).length;
          return (
            count > 0 && (
              <div key={kind}>
                <dt>{t(`contents.kinds.${kind}`)}</dt>
                <dd>{count}</dd>
              </div>
            )
          );
        })}
      </dl>
      <p>{t('import.compared')}</p>
      <dl className={styles.list}>
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`import.${name}`)}</dt>
            <dd>{count === 0 ? t('contents.none') : String(count)}</dd>
          </div>
        ))}
      </dl>
      {found.unread > 0 && (
        <StatusMessage tone="problem" quiet>
          {t('import.unread', { count: found.unread })}
        </StatusMessage>
      )}
      <div className={layoutStyles.actions}>
        <Button onClick={() => onTake('merge')}>{t('import.merge')}</Button>
        <Button kind="secondary" onClick={() => onTake('replace')}>
          {t('import.replace')}
        </Button>
      </div>
      <p className={textStyles.small}>{t('import.ways')}</p>
    </div>
  );
}

function Import() {
  const { t } = useTranslation('vault');
  const { t: general } = useTranslation('general');
  const { vault } = useServices();
  const { mode } = useVaultView();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const [passphrase, setPassphrase] = useState('');
  /** What is being read or opened; whoever is no longer that, has nothing to say. */
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);
  const part = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const isOutcome = ['looked', 'taken', 'undone', 'failed'].includes(state.kind);
  // What led to it is gone; focus goes to what came of it, which is read there.
  useLayoutEffect(() => {
    if (isOutcome) outcome.current?.focus();
    else if (state.kind === 'refused' && document.activeElement === document.body)
      [...(part.current?.querySelectorAll<HTMLElement>('[type=file], [type=submit]') ?? [])].at(-1)?.focus();
  }, [isOutcome, state.kind]);
  const begin = (): AbortSignal => {
    work.current?.abort();
    work.current = new AbortController();
    return work.current.signal;
  };
  const choose = async (file: File): Promise<void> => {
    const signal = begin();
    setPassphrase('');
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
      setState({ kind: 'looked', found: found.value });
    } else setState({ kind: 'refused', text: mayOpenYet.has(found.failure) ? text : '', why: found.failure });
  };
  const take = async (records: readonly KeptRecord[], way: 'merge' | 'replace'): Promise<void> => {
    const taken = await vault.takeIn(records, way);
    setState(taken.ok ? { kind: 'taken', before: taken.value } : { kind: 'failed' });
  };
  const undo = async (before: readonly KeptRecord[]): Promise<void> => {
    const { ok } = await vault.takeIn(before, 'replace');
    setState({ kind: ok ? 'undone' : 'failed' });
  };
  const text = state.kind === 'chosen' || state.kind === 'busy' || state.kind === 'refused' ? state.text : '';
  return (
    <div ref={part} className={classNames(layoutStyles.stackL, styles.part)}>
      <h3>{t('import.title')}</h3>
      <p>{t('import.text')}</p>
      <FileField
        label={t('import.choose')}
        accept=".json,application/json"
        onChoose={(file) => void choose(file)}
      />
      {text !== '' && (
        <form onSubmit={(event) => void look(event, text)} className={layoutStyles.stackL}>
          <PassphraseField
            label={t('import.passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            showLabel={general('unlock.show')}
            hideLabel={general('unlock.hide')}
            remark={hasSpaceAtEdge(passphrase) ? general('unlock.space') : ''}
          />
          <div className={layoutStyles.actions}>
            <Button type="submit" busy={state.kind === 'busy'}>
              {t('import.look')}
            </Button>
            {state.kind === 'busy' && (
              <Button kind="text" onClick={() => work.current?.abort()}>
                {t('import.stop')}
              </Button>
            )}
          </div>
        </form>
      )}
      {state.kind === 'busy' && <StatusMessage tone="calm">{general('unlock.busy')}</StatusMessage>}
      {state.kind === 'refused' && (
        <StatusMessage tone={state.why === 'stopped' ? 'calm' : 'problem'}>
          {t(`import.refused.${state.why}`)}
        </StatusMessage>
      )}
      {isOutcome && (
        <div ref={outcome} tabIndex={-1}>
          {state.kind === 'looked' && (
            <Looked found={state.found} onTake={(way) => void take(state.found.records, way)} />
          )}
          {state.kind === 'taken' && (
            <div className={layoutStyles.actions}>
              <StatusMessage tone="done" quiet>
                {t('import.taken')}
              </StatusMessage>
              {mode === 'session' && (
                <p>
                  {t('import.inTab')}{' '}
                  <Button kind="text" onClick={() => goToPart('hoe-bewaart')}>
                    {t('import.keep')}
                  </Button>
                </p>
              )}
              <Button kind="text" onClick={() => void undo(state.before)}>
                {t('import.undo')}
              </Button>
            </div>
          )}
          {state.kind === 'undone' && (
            <StatusMessage tone="done" quiet>
              {t('import.undone')}
            </StatusMessage>
          )}
          {state.kind === 'failed' && (
            <StatusMessage tone="problem" quiet>
              {t('import.failed')}
            </StatusMessage>
          )}
        </div>
      )}
    </div>
  );
}

/** Export and import. */
export function FileTransfer() {
  const { t } = useTranslation('vault');
  return (
    <section className={classNames(layoutStyles.stackL, styles.section)} aria-labelledby="meenemen">
      <h2 id="meenemen">{t('along.title')}</h2>
      <div className={styles.two}>
        <Export />
        <Import />
      </div>
    </section>
  );
}
