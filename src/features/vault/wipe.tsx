/** Erasing everything, with one look before it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetPreferences } from '../../state/preferences';
import { forgetSearched } from '../../state/searched';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Dialog } from '../../ui/dialog';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import styles from './vault.module.css';

export function Wipe({ onWiped }: { readonly onWiped: () => void }) {
  const { t } = useTranslation('vault');
  const { vault, files } = useServices();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  const wipe = async (): Promise<void> => {
    const wiped = await vault.wipe();
    if (wiped.ok) {
      forgetPreferences();
      forgetSearched();
      void files.look();
      onWiped();
    }
    setOutcome(wiped.ok ? 'done' : 'failed');
    setAsking(false);
  };
  return (
    <section className={classNames(layoutStyles.stackL, styles.section)} aria-labelledby="wissen">
      <h2 id="wissen">{t('wipe.title')}</h2>
      <p>{t('wipe.text')}</p>
      <p>{t('wipe.files')}</p>
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
