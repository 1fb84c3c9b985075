/** Locks the vault when nobody has touched the app for a while, in whatever tab, and says so a minute before. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lockAfter } from '../core/scenario/policy';
import { useGroupAtWork } from '../state/group-room';
import { usePreferences } from '../state/preferences';
import { type RunningStep, runningStep } from '../state/running-step';
import { useServices, useVaultView } from '../state/services';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { countsAsUse, lockDue } from './lock-due';

/** How often one looks; finer than the warning is long. */
const pace = 5_000;
const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const channelName = 'speelveld-in-use';

/**
 * Watches while a vault behind a passphrase is open. The clock counts also while the page was hidden or asleep.
 * A step that runs counts as use; when its time is long over, all but the record it belongs to is locked. While a
 * group is at work the lock comes without a word: what is before them is not in the vault, and covers itself.
 */
export function AutoLock() {
  const { t } = useTranslation('keeping');
  const { vault, clock, policy } = useServices();
  const { mode, access, save } = useVaultView();
  const minutes = lockAfter(usePreferences().lockAfter, policy);
  const isOpen = mode === 'passphrase' && access !== 'locked';
  const last = useRef(0);
  const stay = useRef<() => void>(() => undefined);
  const warned = useRef(false);
  const atWork = useRef(false);
  const [warning, setWarning] = useState(false);
  const isAtWork = useGroupAtWork();
  const lock = useCallback(
    (step: RunningStep | null): void => {
      runningStep()?.putAway?.();
      void vault.lock(step?.keepOpen);
    },
    [vault],
  );
  useEffect(() => {
    atWork.current = isAtWork;
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const warn = (due: boolean): void => {
      warned.current = due;
      setWarning(due);
    };
    const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName);
    let told = 0;
    // A tab that lies idle behind this one may not lock what is used here.
    const tell = (): void => {
      const now = clock.now();
      if (Math.abs(now - told) < pace) return;
      told = now;
      channel?.postMessage(null);
    };
    const heard = (): void => {
      last.current = clock.now();
      warn(false);
    };
    const alive = (): void => {
      heard();
      tell();
    };
    // Under the warning only its own buttons count: a press on one of them may not take it away first.
    const sign = (): void => {
      if (!warned.current || atWork.current) alive();
    };
    stay.current = alive;
    heard();
    const look = (): void => {
      // A clock that was set back shows no idle time; then counting begins anew.
      if (clock.now() < last.current) last.current = clock.now();
      const step = runningStep();
      const use = { now: clock.now(), last: last.current, minutes, until: step?.until ?? null };
      if (countsAsUse(use)) tell();
      const due = lockDue(use);
      warn(due === 'warning');
      if (due === 'lock') lock(step);
    };
    const watch = setInterval(look, pace);
    if (channel !== null) channel.onmessage = heard;
    document.addEventListener('visibilitychange', look);
    for (const name of signsOfLife) document.addEventListener(name, sign, { passive: true });
    return () => {
      clearInterval(watch);
      channel?.close();
      document.removeEventListener('visibilitychange', look);
      for (const name of signsOfLife) document.removeEventListener(name, sign);
      warn(false);
    };
  }, [isOpen, lock, clock, minutes]);
  return (
    <Dialog
      open={warning && !isAtWork}
      onClose={() => {
        // The browser tells of the closing once more, later; that is no sign of life.
        if (warned.current) stay.current();
      }}
      title={t('autoLock.title')}
      closeLabel={t('autoLock.stay')}
    >
      <p>{t(save.kind === 'unsaved' ? 'autoLock.unsaved' : 'autoLock.text')}</p>
      <div>
        <Button onClick={() => lock(null)}>{t('autoLock.now')}</Button>
      </div>
    </Dialog>
  );
}
