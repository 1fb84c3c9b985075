/** The app's own files in a view, and having them along with what one keeps. */
import { useEffect, useSyncExternalStore } from 'react';
import type { FilesView } from './files-on-board';
import { useServices, useVaultView } from './services';

/** How it stands with them; the view renders again when that changes. */
export function useFilesView(): FilesView {
  const { files } = useServices();
  useEffect(() => void files.look(), [files]);
  return useSyncExternalStore(
    (listener) => files.subscribe(listener),
    () => files.view(),
  );
}

/** Who chose to keep something on this device has the app itself there too, from then on. */
export function useFilesWithWhatIsKept(): void {
  const { files } = useServices();
  const { mode } = useVaultView();
  useEffect(() => void (mode === 'session' ? files.look() : files.bring()), [mode, files]);
}
