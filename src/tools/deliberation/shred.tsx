/** Shredding a deliberation: says what is gone, asks once, and does it. */
import { useTranslation } from 'react-i18next';
import type { DeliberationId } from '../../core/tools/deliberation/deliberation';
import { useServices } from '../../state/services';
import { removeWithDrafts } from '../../state/use-draft';
import { Removal } from '../shared/removal';

interface ShredProps {
  readonly id: DeliberationId;
  /** Whether what it takes away is said before one asks. */
  readonly isExplained?: boolean;
  readonly onShredded: () => void;
}

export function Shred({ id, isExplained = false, onShredded }: ShredProps) {
  const { t } = useTranslation('deliberation');
  const { vault } = useServices();
  const shred = async (): Promise<boolean> => {
    const { ok } = await removeWithDrafts(vault, 'deliberation', id);
    if (ok) onShredded();
    return ok;
  };
  return (
    <Removal
      label={t('shred.action')}
      consequence={t('shred.what')}
      isSaidFirst={isExplained}
      confirm={t('shred.now')}
      leave={t('shred.not')}
      failed={t('shred.failed')}
      look={isExplained ? 'danger' : 'text'}
      onRemove={shred}
    />
  );
}
