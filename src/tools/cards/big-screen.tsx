/**
 * One thing, large, for a table or a projector. It takes the whole screen where the browser can do that, and
 * the whole window where it cannot (a phone, a browser that forbids it). Escape leads out, the arrows and the
 * keys of a presenter lead on and back.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import styles from './big-screen.module.css';

interface BigScreenProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What the screen is called for those who do not see it. */
  readonly label: string;
  readonly headLeft: string;
  readonly headRight: ReactNode;
  readonly onForward: () => void;
  readonly onBack: () => void;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

export function BigScreen({
  open,
  onClose,
  label,
  headLeft,
  headRight,
  onForward,
  onBack,
  actions,
  children,
}: BigScreenProps) {
  const { t } = useTranslation('cards');
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (dialog.current === null || surface.current === null) return;
    if (open && !dialog.current.open) {
      opener.current = document.activeElement;
      dialog.current.showModal();
      // Refused, it still fills the window.
      if (document.fullscreenEnabled) surface.current.requestFullscreen().catch(() => undefined);
    }
    if (open) return;
    if (dialog.current.open) dialog.current.close();
    const giveBack = (): void => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
      opener.current = null;
    };
    // A browser that leaves the whole screen forgets where the focus came from.
    if (document.fullscreenElement === surface.current) document.exitFullscreen().then(giveBack, giveBack);
    else giveBack();
  }, [open]);
  useEffect(() => {
    if (!open) return;
    // Escape leaves the whole screen before the dialog hears of it.
    const followOut = (): void => {
      if (document.fullscreenElement === null) onClose();
    };
    document.addEventListener('fullscreenchange', followOut);
    return () => document.removeEventListener('fullscreenchange', followOut);
  }, [open, onClose]);
  useEffect(() => {
    if (!open) return;
    // On the document: a button that was pressed and went away leaves the focus nowhere.
    const turn = (event: KeyboardEvent): void => {
      const go = { ArrowRight: onForward, PageDown: onForward, ArrowLeft: onBack, PageUp: onBack }[event.key];
      if (go === undefined) return;
      event.preventDefault();
      go();
    };
    document.addEventListener('keydown', turn);
    return () => document.removeEventListener('keydown', turn);
  }, [open, onForward, onBack]);
  return (
    <dialog
      ref={dialog}
      className={classNames(printStyles.offPaper, styles.dialog)}
      aria-label={label}
      onClose={onClose}
    >
      <div ref={surface} className={styles.surface}>
        {open && (
          <>
            <p className={styles.head}>
              <span>{headLeft}</span>
              <span>{headRight}</span>
            </p>
            <div className={styles.content}>{children}</div>
            <div>
              <div className={classNames(layoutStyles.rowWide, styles.actions)}>
                {actions}
                <Button kind="text" onClick={onClose}>
                  {t('big.close')}
                </Button>
              </div>
              <p className={styles.keys}>{t('big.keys')}</p>
            </div>
          </>
        )}
      </div>
    </dialog>
  );
}
