/** Taking something away, with the consequence said first and a way to leave it. */
import { useEffect, useRef, useState } from 'react';
import { Button, type ButtonKind } from '../../ui/button';
import { StatusMessage } from '../../ui/status-message';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './removal.module.css';

interface RemovalProps {
  readonly label: string;
  /** Which one, for who does not see what the button stands beside. */
  readonly about?: string;
  /** What is gone then. */
  readonly consequence: string;
  /** Whether that stands there before one asks. */
  readonly isSaidFirst?: boolean;
  readonly confirm: string;
  readonly leave: string;
  /** Said when it did not succeed and all is still there. */
  readonly failed: string;
  readonly look?: ButtonKind;
  /** Answers whether it is gone. */
  readonly onRemove: () => boolean | Promise<boolean>;
}

export function Removal({
  label,
  about,
  consequence,
  isSaidFirst = false,
  confirm,
  leave,
  failed,
  look = 'text',
  onRemove,
}: RemovalProps) {
  const [state, setState] = useState<'closed' | 'asking' | 'failed'>('closed');
  const asking = state === 'asking';
  const area = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current === asking) return;
    asked.current = asking;
    area.current?.querySelector('button')?.focus();
  }, [asking]);
  const remove = async (): Promise<void> => {
    if (!(await onRemove())) setState('failed');
  };
  return (
    <div ref={area} className={styles.removal}>
      {(asking || isSaidFirst) && <p role={isSaidFirst ? undefined : 'status'}>{consequence}</p>}
      {asking ? (
        <>
          <Button kind="danger" onClick={() => void remove()}>
            {confirm}
          </Button>
          <Button kind="text" onClick={() => setState('closed')}>
            {leave}
          </Button>
        </>
      ) : (
        <Button kind={look} onClick={() => setState('asking')}>
          {label}
          {about !== undefined && (
            <>
              {' '}
              <VisuallyHidden>‘{about}’</VisuallyHidden>
            </>
          )}
        </Button>
      )}
      {state === 'failed' && <StatusMessage tone="problem">{failed}</StatusMessage>}
    </div>
  );
}
