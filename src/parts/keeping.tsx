/**
 * The quiet line that says whether what was done is kept, and offers the modes in place. Every sentence is
 * literally true for the mode that is on; it never blocks.
 */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useFormats } from '../i18n/formats';
import { paths } from '../state/addresses';
import { useServices, useVaultView } from '../state/services';
import { useIsUnkept } from '../state/use-draft';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import layoutStyles from '../ui/layout.module.css';
import printStyles from '../ui/print.module.css';
import { StatusMessage } from '../ui/status-message';
import textStyles from '../ui/text.module.css';
import type { SaveFailure } from '../vault/port';
import styles from './keeping.module.css';
import { Unlock } from './unlock';

/** What is said while another tab writes, and the way to write here. */
function OtherWrites() {
  const { t } = useTranslation('general');
  const { vault } = useServices();
  return (
    <div className={classNames(printStyles.offPaper, styles.keeping)}>
      <StatusMessage tone="problem">{t('keeping.reader')}</StatusMessage>
      <Button kind="text" onClick={() => void vault.takeOver()}>
        {t('notice.takeOver')}
      </Button>
    </div>
  );
}

/** Says it where no line about keeping stands: what was typed here is not kept, since another tab writes. */
export function Unkept() {
  return useIsUnkept() ? <OtherWrites /> : null;
}

/** What may be over by itself, so that trying again makes sense. */
const passing: ReadonlySet<SaveFailure['kind']> = new Set(['full', 'failed', 'silent', 'blocked', 'part']);

function Offer({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('general');
  const { vault } = useServices();
  const [busy, setBusy] = useState(false);
  const offer = useRef<HTMLDivElement>(null);
  // It opens where one pressed, which may be at the lower edge of the window.
  useEffect(() => {
    offer.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const keep = async (): Promise<void> => {
    setBusy(true);
    const outcome = await vault.changeMode('device');
    setBusy(false);
    if (outcome.ok) {
      onDone();
    }
  };
  return (
    <div className={styles.offer} ref={offer}>
      <p className={textStyles.label}>{t('keeping.offer')}</p>
      <dl className={styles.modes}>
        <div>
          <dt className={textStyles.emphasis}>{t('keeping.session')}</dt>
          <dd className={textStyles.quiet}>{t('keeping.sessionMeans')}</dd>
        </div>
        <div>
          <dt className={textStyles.emphasis}>{t('keeping.device')}</dt>
          <dd className={textStyles.quiet}>{t('keeping.deviceMeans')}</dd>
        </div>
        <div>
          <dt className={textStyles.emphasis}>{t('keeping.passphrase')}</dt>
          <dd className={textStyles.quiet}>
            {t('keeping.passphraseMeans')} <Link to={paths.vault}>{t('keeping.toPassphrase')}</Link>
          </dd>
        </div>
      </dl>
      <div className={layoutStyles.rowTop}>
        <Button onClick={() => void keep()}>{busy ? t('keeping.busy') : t('keeping.keep')}</Button>
        <Button kind="text" onClick={onDone}>
          {t('keeping.notNow')}
        </Button>
      </div>
    </div>
  );
}

/** Why the last step was not kept, with what one can do about it. */
export function NotKept({ failure }: { readonly failure: SaveFailure }) {
  const { t } = useTranslation('general');
  const { vault } = useServices();
  const cause = failure.kind === 'failed' ? failure.cause : '';
  return (
    <>
      <StatusMessage tone="problem">{t(`keeping.${failure.kind}`, { cause })}</StatusMessage>
      {failure.kind === 'reader' && (
        <Button kind="text" onClick={() => void vault.takeOver()}>
          {t('notice.takeOver')}
        </Button>
      )}
      {passing.has(failure.kind) && (
        <Button kind="text" onClick={() => void vault.retry()}>
          {t('keeping.retry')}
        </Button>
      )}
    </>
  );
}

/** The line. Shows nothing while there is nothing to keep. */
export function Keeping() {
  const { t } = useTranslation('general');
  const formats = useFormats();
  const { mode, access, save } = useVaultView();
  const isUnkept = useIsUnkept();
  // In the vault itself the choice stands on the page.
  const isVault = useLocation().pathname === paths.vault;
  const [offering, setOffering] = useState(false);
  if (isUnkept) return <OtherWrites />;
  if (save.kind === 'nothing-to-save') return null;
  if (save.kind === 'unsaved') {
    return (
      <div className={classNames(printStyles.offPaper, styles.keeping)}>
        <NotKept failure={save.failure} />
      </div>
    );
  }
  if (access === 'locked') {
    return (
      <div className={classNames(printStyles.offPaper, styles.keeping)}>
        <p className={textStyles.small}>{t('keeping.waiting')}</p>
        <Unlock />
      </div>
    );
  }
  if (mode !== 'session') {
    return (
      <div className={classNames(printStyles.offPaper, styles.keeping)}>
        {save.kind === 'saved' ? (
          <StatusMessage tone="done">{t('keeping.saved', { time: formats.time(save.at) })}</StatusMessage>
        ) : (
          <StatusMessage tone="calm">{t('keeping.busy')}</StatusMessage>
        )}
      </div>
    );
  }
  return (
    <div className={classNames(printStyles.offPaper, styles.keeping)}>
      <p className={textStyles.small}>{t('keeping.notKept')}</p>
      {offering ? (
        <Offer onDone={() => setOffering(false)} />
      ) : (
        !isVault && (
          <Button kind="text" onClick={() => setOffering(true)}>
            {t('keeping.choose')}
          </Button>
        )
      )}
    </div>
  );
}
