/** The vault: what is kept, where, how it is protected and what that does not protect against; and wiping it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Keeping } from '../../state/keeping';
import { forgetPreferences } from '../../state/preferences';
import { useServices, useVaultView } from '../../state/services';
import { Unlock } from '../../state/unlock';
import { useDocumentTitle } from '../../state/use-document-title';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { StatusMessage } from '../../ui/status-message';
import type { RecordKind } from '../../vault/port';
import { Locking } from './locking';
import { Modes } from './modes';
import { ShowMe } from './show-me';
import { TakeAlong } from './take-along';
import styles from './vault.module.css';

function Wipe() {
  const { t } = useTranslation('vault');
  const { vault } = useServices();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  const wipe = async (): Promise<void> => {
    const wiped = await vault.wipe();
    if (wiped.ok) forgetPreferences();
    setOutcome(wiped.ok ? 'done' : 'failed');
    setAsking(false);
  };
  return (
    <section className={styles.section} aria-labelledby="wissen">
      <h2 id="wissen">{t('wipe.title')}</h2>
      <p>{t('wipe.text')}</p>
      <div>
        <Button kind="danger" onClick={() => setAsking(true)}>
          {t('wipe.action')}
        </Button>
      </div>
      {outcome === 'done' && <StatusMessage tone="done">{t('wipe.done')}</StatusMessage>}
      {outcome === 'failed' && <StatusMessage tone="problem">{t('wipe.failed')}</StatusMessage>}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('wipe.ask')}
        closeLabel={t('wipe.keep')}
      >
        <p>{t('wipe.consequence')}</p>
        <div>
          <Button kind="danger" onClick={() => void wipe()}>
            {t('wipe.confirm')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}

/** `/kluis` */
export function VaultRoute() {
  const { t } = useTranslation('vault');
  const { t: general } = useTranslation('general');
  const { mode, access, records } = useVaultView();
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={styles.intro}>{t('intro')}</p>
      <Keeping />
      {access === 'locked' ? (
        <section className={styles.section} aria-labelledby="op-slot">
          <h2 id="op-slot">{t('locked.title')}</h2>
          <p>{t('locked.text')}</p>
          <div>
            <Unlock />
          </div>
        </section>
      ) : (
        <>
          <Modes />
          {mode === 'passphrase' && <Locking />}
        </>
      )}
      <section className={styles.section} aria-labelledby="inhoud-kluis">
        <h2 id="inhoud-kluis">{t('contents.title')}</h2>
        <p>{t(`contents.${mode}`)}</p>
        <dl className={styles.list}>
          {/* Safe: the records of a view are listed by kind. */}
          {(Object.keys(records) as RecordKind[]).map((kind) => (
            <div key={kind}>
              <dt>{t(`contents.kinds.${kind}`)}</dt>
              <dd>{records[kind].length === 0 ? t('contents.none') : String(records[kind].length)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.section} aria-labelledby="bescherming">
        <h2 id="bescherming">{t('protection.title')}</h2>
        <p>{t(`protection.${mode}`)}</p>
        <p>{t('protection.plain')}</p>
      </section>
      {access !== 'locked' && <TakeAlong />}
      <ShowMe />
      <Wipe />
    </div>
  );
}
