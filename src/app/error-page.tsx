/** The last resort: what happened, what is still safe, and what can be done. */
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../state/addresses';
import { Later, laterPart } from '../state/later-part';
import { useVaultView } from '../state/services';
import { useDocumentTitle } from '../state/use-document-title';
import { Button } from '../ui/button';
import { outlivesTab, type VaultView } from '../vault/port';
import { SilentError } from '../vault/within';
import styles from './frame.module.css';

const keeping = laterPart(async () => (await import('../parts/keeping')).Keeping, 'keeping');

/** Whether a part of the app did not arrive, or not in time; each browser says so in its own words. */
function isMissingPart(error: unknown): boolean {
  return (
    error instanceof SilentError ||
    (error instanceof Error &&
      /dynamically imported module|module script|preload css|failed to fetch/i.test(error.message))
  );
}

/** What may be said of the person's own work; each is literally true for the mode that is on. */
function whatIsSafe(view: VaultView): 'nothing' | 'session' | 'device' | 'unsaved' {
  if (view.save.kind === 'nothing-to-save') return 'nothing';
  if (view.save.kind === 'unsaved') return 'unsaved';
  return outlivesTab(view) ? 'device' : 'session';
}

function Explanation({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('general');
  const safe = whatIsSafe(useVaultView());
  useDocumentTitle(`${t('error.title')} – ${t('appName')}`);
  return (
    <div className={styles.plain}>
      <h1 tabIndex={-1}>{t('error.title')}</h1>
      <p>{t(isMissingPart(error) ? 'error.part' : 'error.code')}</p>
      <p>{t(`error.safe.${safe}`)}</p>
      <Later part={keeping} props={{}} />
      <p className={styles.ways}>
        <Button kind="primary" onClick={() => window.location.reload()}>
          {t('error.reload')}
        </Button>
        <Link to={paths.start}>{t('error.home')}</Link>
      </p>
    </div>
  );
}

interface ErrorPageProps {
  /** The address; when it changes, what went wrong belongs to another page. */
  readonly place: string;
  readonly children: ReactNode;
}

/** Shows its children until one of them throws. */
export class ErrorPage extends Component<
  ErrorPageProps,
  { readonly caught: { readonly error: unknown } | null }
> {
  override state = { caught: null as { readonly error: unknown } | null };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override componentDidUpdate(before: ErrorPageProps): void {
    if (before.place !== this.props.place && this.state.caught !== null) this.setState({ caught: null });
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught === null ? this.props.children : <Explanation error={caught.error} />;
  }
}
