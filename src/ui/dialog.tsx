/** A modal dialog on the browser's own element: focus moves in, Escape closes, focus returns. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button';
import styles from './dialog.module.css';
import { Icon } from './icon';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** Its place for the focus: a field that says so (`data-first`), for what is first in it is the way out. */
export function Dialog({ open, onClose, title, closeLabel, lang, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null || dialog.open === open) return;
    if (!open) {
      dialog.close();
      return;
    }
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [open]);
  return (
    <dialog ref={element} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      {open && (
        <div className={styles.content}>
          <div className={styles.head}>
            <h2 id={id} lang={lang}>
              {title}
            </h2>
            <Button kind="text" onClick={onClose}>
              <Icon name="close" /> {closeLabel}
            </Button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
