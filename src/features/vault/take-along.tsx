/** Taking everything along in one encrypted file, and taking such a file in: looked at first, then merged or in its place. */
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import { downloadText } from '../../state/download';
import { NewPassphrase } from '../../state/new-passphrase';
import { hasSpaceAtEdge } from '../../state/passphrase/verdict';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { PassphraseField } from '../../ui/passphrase-field';
import { StatusMessage } from '../../ui/status-message';
import type { KeptRecord, Unpacked, UnpackFailure } from '../../vault/port';
import styles from './vault.module.css';

/** No person's own file is larger; a larger one is not read. */
const mostBytes = 20_000_000;

function Export() {
  const { t } = useTranslation('vault');
  const { vault, clock } = useServices();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const write = async (passphrase: string): Promise<boolean> => {
    const text = await vault.pack(passphrase);
    downloadText(`speelveld-kluis-${isoDay(clock.now())}.json`, 'application/json', text);
    setDone(true);
    return true;
  };
  return (
    <div className={styles.part}>
      <h3>{t('export.title')}</h3>
      <p>{t('export.text')}</p>
      <div>
        <Button kind="secondary" onClick={() => setAsking(true)}>
          {t('export.action')}
        </Button>
      </div>
      {done && <StatusMessage tone="done">{t('export.done')}</StatusMessage>}
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

type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'chosen'; readonly text: string }
  | { readonly kind: 'busy'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string; readonly why: UnpackFailure | 'too-large' }
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
    <div className={styles.part} role="status">
      <p>{t('import.found', { count: found.records.length })}</p>
      <dl className={styles.list}>
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`import.${name}`)}</dt>
            <dd>{count === 0 ? t('contents.none') : String(count)}</dd>
          </div>
        ))}
      </dl>
      {found.unread > 0 && (
        <StatusMessage tone="problem">{t('import.unread', { count: found.unread })}</StatusMessage>
      )}
      <div className={styles.actions}>
        <Button onClick={() => onTake('merge')}>{t('import.merge')}</Button>
        <Button kind="secondary" onClick={() => onTake('replace')}>
          {t('import.replace')}
        </Button>
      </div>
      <p className={styles.means}>{t('import.ways')}</p>
    </div>
  );
}

function Import() {
  const { t } = useTranslation('vault');
  const { t: general } = useTranslation('general');
  const { vault } = useServices();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const [passphrase, setPassphrase] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > mostBytes) setState({ kind: 'refused', text: '', why: 'too-large' });
    else setState({ kind: 'chosen', text: await file.text() });
  };
  const look = async (event: FormEvent, text: string): Promise<void> => {
    event.preventDefault();
    setState({ kind: 'busy', text });
    const found = await vault.unpack(text, passphrase);
    if (found.ok) setPassphrase('');
    setState(
      found.ok ? { kind: 'looked', found: found.value } : { kind: 'refused', text, why: found.failure },
    );
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
    <div className={styles.part}>
      <h3>{t('import.title')}</h3>
      <p>{t('import.text')}</p>
      <label className={styles.file}>
        <span>{t('import.choose')}</span>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </label>
      {text !== '' && (
        <form onSubmit={(event) => void look(event, text)} className={styles.form}>
          <PassphraseField
            label={t('import.passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            showLabel={general('unlock.show')}
            hideLabel={general('unlock.hide')}
            remark={hasSpaceAtEdge(passphrase) ? general('unlock.space') : ''}
          />
          <div>
            <Button type="submit" busy={state.kind === 'busy'}>
              {t('import.look')}
            </Button>
          </div>
        </form>
      )}
      {state.kind === 'busy' && <StatusMessage tone="calm">{general('unlock.busy')}</StatusMessage>}
      {state.kind === 'refused' && (
        <StatusMessage tone="problem">{t(`import.refused.${state.why}`)}</StatusMessage>
      )}
      {state.kind === 'looked' && (
        <Looked found={state.found} onTake={(way) => void take(state.found.records, way)} />
      )}
      {state.kind === 'taken' && (
        <div className={styles.actions}>
          <StatusMessage tone="done">{t('import.taken')}</StatusMessage>
          <Button kind="text" onClick={() => void undo(state.before)}>
            {t('import.undo')}
          </Button>
        </div>
      )}
      {state.kind === 'undone' && <StatusMessage tone="done">{t('import.undone')}</StatusMessage>}
      {state.kind === 'failed' && <StatusMessage tone="problem">{t('import.failed')}</StatusMessage>}
    </div>
  );
}

/** Export and import. */
export function TakeAlong() {
  const { t } = useTranslation('vault');
  return (
    <section className={styles.section} aria-labelledby="meenemen">
      <h2 id="meenemen">{t('along.title')}</h2>
      <div className={styles.two}>
        <Export />
        <Import />
      </div>
    </section>
  );
}
