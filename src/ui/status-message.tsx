/** A message about what happened. Good and neutral news is announced politely; a problem at once. */
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import styles from './status-message.module.css';
import { told } from './told';

interface StatusMessageProps {
  readonly tone: 'done' | 'calm' | 'problem';
  readonly children: ReactNode;
}

export function StatusMessage({ tone, children }: StatusMessageProps) {
  return (
    <div role={tone === 'problem' ? 'alert' : 'status'} className={classNames(styles.message, styles[tone])}>
      {tone !== 'calm' && <Icon name={tone === 'done' ? 'check' : 'warning'} />}
      <div>{told(children)}</div>
    </div>
  );
}
