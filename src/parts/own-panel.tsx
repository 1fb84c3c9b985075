/** Violet paper with a label that is true for the way things are kept: only a passphrase makes it 'for you alone'. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVaultView } from '../state/services';
import { useIsUnkept } from '../state/use-draft';
import { PrivatePanel } from '../ui/private-panel';
import { outlivesTab } from '../vault/port';

interface OwnPanelProps {
  /** What it is called when it is not one person’s own. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

export function OwnPanel({ label: given, children }: OwnPanelProps) {
  const { t } = useTranslation('general');
  const view = useVaultView();
  const isUnkept = useIsUnkept();
  const kept =
    isUnkept || !outlivesTab(view) ? 'session' : view.mode === 'passphrase' ? 'passphrase' : 'device';
  return <PrivatePanel label={given ?? t(`own.${kept}`)}>{children}</PrivatePanel>;
}
