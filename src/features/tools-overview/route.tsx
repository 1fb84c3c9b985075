/** All conversation tools, by the situation one is in; each ends with two people talking. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../../state/paths';
import { useDocumentTitle } from '../../state/use-document-title';
import styles from './tools.module.css';

/** Situations and the ways out of them, from not knowing to having to say it. */
const situations = [
  { id: 'unsure', ways: ['netwerkkaart', 'gesprekskaarten'] },
  { id: 'choice', ways: ['moreel-beraad'] },
  { id: 'beside', ways: ['nevenactiviteiten'] },
  { id: 'talk', ways: ['gesprekswijzer'] },
  { id: 'words', ways: ['voornemens'] },
  { id: 'rule', ways: ['help'] },
] as const;

/** `/hulpmiddelen` */
export function ToolsRoute() {
  const { t } = useTranslation('toolsOverview');
  const { t: general } = useTranslation('general');
  const paths = usePaths();
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={styles.intro}>{t('intro')}</p>
        <ul className={styles.situations}>
          {situations.map(({ id, ways }) => (
            <li key={id}>
              <h2>{t(`situations.${id}`)}</h2>
              <ul>
                {ways.map((way) => (
                  <li key={way} className={styles.way}>
                    <p className={styles.name}>
                      <Link to={way === 'help' ? paths.help : paths.tool(way)}>{t(`ways.${way}.name`)}</Link>
                    </p>
                    <p className={styles.text}>{t(`ways.${way}.text`)}</p>
                    <p className={styles.time}>{t(`ways.${way}.time`)}</p>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
      <aside className={styles.side} aria-labelledby="hulpmiddelen-bijhouden">
        <h2 id="hulpmiddelen-bijhouden">{t('keeping.title')}</h2>
        <p className={styles.name}>
          <Link to={paths.conversations}>{t('keeping.conversations.name')}</Link>
        </p>
        <p className={styles.text}>{t('keeping.conversations.text')}</p>
        <p className={styles.name}>
          <Link to={paths.occasions}>{t('keeping.occasions.name')}</Link>
        </p>
        <p className={styles.text}>{t('keeping.occasions.text')}</p>
        <p className={styles.text}>{t('promise')}</p>
      </aside>
    </div>
  );
}
