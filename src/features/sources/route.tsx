/** The source library: what each source supports, how far it was read, and when it is looked at again. */
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import { useContentLanguage } from '../../state/preferences';
import { useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useLoaded } from '../../state/use-loaded';
import styles from './sources.module.css';

/** `/bronnen` */
export function SourcesRoute() {
  const { t } = useTranslation('sources');
  const { t: general } = useTranslation('general');
  const formats = useFormats();
  const { library } = useServices();
  const lang = useContentLanguage();
  const loaded = useLoaded(lang, () => library.vocabulary(lang));
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  if (loaded.kind === 'loading') return <p role="status">{general('loading')}</p>;
  const { sources } = loaded.content;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={styles.intro}>{t('intro')}</p>
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.id} id={source.id} className={styles.source}>
            <h2 lang={lang}>{source.title}</h2>
            <p className={styles.supports} lang={lang}>
              {source.supports}
            </p>
            <p className={styles.meta}>
              {source.reference}. {t(`kind.${source.kind}`)}. {t(`status.${source.status}`)}{' '}
              {t('review', { day: formats.longDay(source.reviewBefore) })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
