/** Which package this is, and how one checks that it is still as it was made. */
import { useTranslation } from 'react-i18next';
import { usePackageVersion } from '../../state/use-package-version';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './about.module.css';
import { Fact } from './fact';

/** Nothing where the app was not packaged. */
export function Packaged() {
  const { t } = useTranslation('pages');
  const news = usePackageVersion();
  switch (news.kind) {
    case 'nothing':
      return null;
    case 'other':
    case 'not-told':
      return <p className={textStyles.fine}>{t(`package.${news.kind === 'other' ? 'other' : 'notTold'}`)}</p>;
    case 'told': {
      const { format, hash } = news.version;
      return (
        <>
          <dl className={styles.facts}>
            <Fact name={t('package.format')}>{t(`package.formats.${format}`)}</Fact>
            <Fact name={t('package.hash')}>
              <code className={styles.line} translate="no">
                {hash}
              </code>
            </Fact>
          </dl>
          <div className={layoutStyles.stackXs}>
            <p className={textStyles.fine}>{t('package.check')}</p>
            <code className={styles.line} translate="no">
              {`npm run modules -- verify ${t('package.file')} `}
              <span className={styles.option}>--hash</span> {hash}
            </code>
          </div>
        </>
      );
    }
  }
}
