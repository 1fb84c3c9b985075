/** Violet paper with a label that is true for the way things are kept: only a passphrase makes it 'for you alone'. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVaultView } from '../state/services';
import { useIsUnkept } from '../state/use-draft';
import { PrivatePanel } from '../ui/private-panel';
import { outlivesTab } from '../vault/port';

export function OwnPanel({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('general');
  const view = useVaultView();
  const isUnkept = useIsUnkept();
  const label =
    isUnkept || !outlivesTab(view) ? 'session' : view.mode === 'passphrase' ? 'passphrase' : 'device';
  return <PrivatePanel label={t(`own.${label}`)}>{children}</PrivatePanel>;
}
