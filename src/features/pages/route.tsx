/** The pages of plain text: accessibility. */
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../../state/use-document-title';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { RichText } from '../../ui/rich-text';
import textStyles from '../../ui/text.module.css';
import styles from './pages.module.css';

/** A page by its name; each is a title and headed paragraphs. */
export function PageRoute({ name }: { readonly name: 'accessibility' }) {
  const { t } = useTranslation('pages');
  const { t: general } = useTranslation('general');
  useDocumentTitle(`${t(`${name}.title`)} – ${general('appName')}`);
  const sections = t(`${name}.sections`, { returnObjects: true });
  return (
    <div className={classNames(layoutStyles.stackM, styles.page)}>
      <h1 tabIndex={-1}>{t(`${name}.title`)}</h1>
      {sections.map(({ title, text }) => (
        <section key={title} className={layoutStyles.stackM}>
          <h2 className={textStyles.subheading}>{title}</h2>
          <RichText text={text} />
        </section>
      ))}
    </div>
  );
}
