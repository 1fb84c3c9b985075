/** Taking everything along in one encrypted file, and taking such a file in: looked at first, then merged or in its place. */
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import { NewPassphrase } from '../../parts/new-passphrase';
import { OpenFile } from '../../parts/open-file';
import { downloadText } from '../../state/download';
import { usePolicy } from '../../state/policy';
import { useServices, useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import type { KeptRecord, Unpacked } from '../../vault/port';
import { recordKinds } from '../../vault/record-kinds';
import { goToPart } from './go-to-part';
import styles from './vault.module.css';

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

/** What came of a file. */
type Came =
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
      {found.leftOut > 0 && (
        <StatusMessage tone="calm" quiet>
          {t('import.leftOut', { count: found.leftOut })}
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
  const { vault } = useServices();
  const { mode, access } = useVaultView();
  const { keeping } = usePolicy();
  const [came, setCame] = useState<Came | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  // What led to it is gone; focus goes to what came of it, which is read there.
  useLayoutEffect(() => {
    if (came !== null) outcome.current?.focus();
  }, [came]);
  const take = async (records: readonly KeptRecord[], way: 'merge' | 'replace'): Promise<void> => {
    const taken = await vault.takeIn(records, way);
    setCame(taken.ok ? { kind: 'taken', before: taken.value } : { kind: 'failed' });
  };
  const undo = async (before: readonly KeptRecord[]): Promise<void> => {
    const { ok } = await vault.takeIn(before, 'replace');
    setCame({ kind: ok ? 'undone' : 'failed' });
  };
  return (
    <div className={classNames(layoutStyles.stackL, styles.part)}>
      <h3>{t('import.title')}</h3>
      <p>{t(access === 'barred' ? 'import.barred' : 'import.text')}</p>
      {access !== 'barred' && (
        <OpenFile
          label={t('import.choose')}
          action={t('import.look')}
          onChoose={() => setCame(null)}
          onOpened={(found) => setCame({ kind: 'looked', found })}
        />
      )}
      {came !== null && (
        <div ref={outcome} tabIndex={-1}>
          {came.kind === 'looked' && (
            <Looked found={came.found} onTake={(way) => void take(came.found.records, way)} />
          )}
          {came.kind === 'taken' && (
            <div className={layoutStyles.actions}>
              <StatusMessage tone="done" quiet>
                {t('import.taken')}
              </StatusMessage>
              {mode === 'session' && (
                <p>
                  {t('import.inTab')}{' '}
                  {keeping !== 'none' && (
                    <Button kind="text" onClick={() => goToPart('hoe-bewaart')}>
                      {t('import.keep')}
                    </Button>
                  )}
                </p>
              )}
              <Button kind="text" onClick={() => void undo(came.before)}>
                {t('import.undo')}
              </Button>
            </div>
          )}
          {came.kind === 'undone' && (
            <StatusMessage tone="done" quiet>
              {t('import.undone')}
            </StatusMessage>
          )}
          {came.kind === 'failed' && (
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
