/** The last resort: what happened, what is still safe, and what can be done. */
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVaultView } from '../state/services';
import { Button } from '../ui/button';
import styles from './frame.module.css';

function Explanation({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('general');
  const { mode, save } = useVaultView();
  const isChunk = error instanceof TypeError && /import|fetch|module/i.test(error.message);
  return (
    <main id="inhoud" className={styles.plain}>
      <h1 tabIndex={-1}>{t('error.title')}</h1>
      <p>{t(isChunk ? 'error.chunk' : 'error.code')}</p>
      <p>{t(mode === 'device' && save.kind !== 'unsaved' ? 'error.safeDevice' : 'error.safeSession')}</p>
      <p>
        <Button kind="primary" onClick={() => window.location.reload()}>
          {t('error.reload')}
        </Button>
      </p>
    </main>
  );
}

interface Caught {
  readonly error: unknown;
}

export class ErrorPage extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Explanation error={this.state.error} />;
  }
}
