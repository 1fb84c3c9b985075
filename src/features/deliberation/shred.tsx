/** Shredding a deliberation: says what is gone, asks once, and does it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeliberationId } from '../../core/tools/deliberation/deliberation';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { StatusMessage } from '../../ui/status-message';
import styles from './deliberation.module.css';

interface ShredProps {
  readonly id: DeliberationId;
  /** Whether what it takes away is said before one asks. */
  readonly isExplained?: boolean;
  readonly onShredded: () => void;
}

export function Shred({ id, isExplained = false, onShredded }: ShredProps) {
  const { t } = useTranslation('deliberation');
  const { vault } = useServices();
  const [state, setState] = useState<'closed' | 'asking' | 'failed'>('closed');
  const shred = async (): Promise<void> => {
    const { ok } = await vault.remove('deliberation', id);
    if (ok) onShredded();
    else setState('failed');
  };
  return (
    <div className={styles.shred}>
      <div>
        <Button
          kind={isExplained ? 'danger' : 'text'}
          expanded={state === 'asking'}
          onClick={() => setState(state === 'asking' ? 'closed' : 'asking')}
        >
          {t('shred.action')}
        </Button>
      </div>
      {(isExplained || state === 'asking') && <p className={styles.small}>{t('shred.what')}</p>}
      {state === 'asking' && (
        <div className={styles.row}>
          <Button kind="danger" onClick={() => void shred()}>
            {t('shred.now')}
          </Button>
          <Button kind="text" onClick={() => setState('closed')}>
            {t('shred.not')}
          </Button>
        </div>
      )}
      {state === 'failed' && <StatusMessage tone="problem">{t('shred.failed')}</StatusMessage>}
    </div>
  );
}
