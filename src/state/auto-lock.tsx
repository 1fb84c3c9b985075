/** Locks the vault when nobody has touched the page for a while, and says so a minute before. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { usePreferences } from './preferences';
import { useServices, useVaultView } from './services';

const minute = 60_000;
/** How often one looks; finer than the warning is long. */
const pace = 5_000;
const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** What an idle vault is due for. @param idle milliseconds since the last sign of life */
export function dueAfter(idle: number, minutes: number): 'nothing' | 'warning' | 'lock' {
  if (idle >= minutes * minute) return 'lock';
  return idle >= (minutes - 1) * minute ? 'warning' : 'nothing';
}

/** Watches while a vault behind a passphrase is open. The clock counts also while the page was hidden or asleep. */
export function AutoLock() {
  const { t } = useTranslation('general');
  const { vault, clock } = useServices();
  const { mode, access } = useVaultView();
  const { lockAfter } = usePreferences();
  const isOpen = mode === 'passphrase' && access !== 'locked';
  const last = useRef(0);
  const [warning, setWarning] = useState(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    const alive = (): void => {
      last.current = clock.now();
      setWarning(false);
    };
    alive();
    const look = (): void => {
      // A clock that was set back shows no idle time; then counting begins anew.
      if (clock.now() < last.current) last.current = clock.now();
      const due = dueAfter(clock.now() - last.current, lockAfter);
      setWarning(due === 'warning');
      if (due === 'lock') void vault.lock();
    };
    const watch = setInterval(look, pace);
    document.addEventListener('visibilitychange', look);
    for (const sign of signsOfLife) document.addEventListener(sign, alive, { passive: true });
    return () => {
      clearInterval(watch);
      document.removeEventListener('visibilitychange', look);
      for (const sign of signsOfLife) document.removeEventListener(sign, alive);
      setWarning(false);
    };
  }, [isOpen, vault, clock, lockAfter]);
  return (
    <Dialog
      open={warning}
      onClose={() => {
        // The browser tells of the closing once more, later; that is no sign of life.
        if (warning) last.current = clock.now();
        setWarning(false);
      }}
      title={t('autoLock.title')}
      closeLabel={t('autoLock.stay')}
    >
      <p>{t('autoLock.text')}</p>
      <div>
        <Button onClick={() => void vault.lock()}>{t('autoLock.now')}</Button>
      </div>
    </Dialog>
  );
}
