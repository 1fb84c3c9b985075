/**
 * A message about what happened. Good and neutral news is announced politely; a problem at once; nothing where it is
 * said in another place, or is only there to be looked up.
 */
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import styles from './status-message.module.css';

interface StatusMessageProps {
  readonly tone: 'done' | 'calm' | 'problem';
  /** Not announced. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

export function StatusMessage({ tone, quiet = false, children }: StatusMessageProps) {
  const role = tone === 'problem' ? 'alert' : 'status';
  return (
    <div role={quiet ? undefined : role} className={classNames(styles.message, styles[tone])}>
      {tone !== 'calm' && <Icon name={tone === 'done' ? 'check' : 'warning'} />}
      <div>{children}</div>
    </div>
  );
}
