/** All conversation tools, by the situation one is in; each ends with two people talking. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ToolId } from '../../core/scenario/vocabulary';
import { paths } from '../../state/addresses';
import { isToolOn, usePolicy } from '../../state/policy';
import { useDocumentTitle } from '../../state/use-document-title';
import { type Situation, situations, toolsFor } from '../../tools/shared/registry';
import { classNames } from '../../ui/class-names';
import textStyles from '../../ui/text.module.css';
import styles from './tools.module.css';

/** The ways out of a situation: tools, and for a rule the help. */
function waysOut(situation: Situation): readonly (ToolId | 'help')[] {
  return situation === 'rule' ? [...toolsFor(situation), 'help'] : toolsFor(situation);
}

/** `/hulpmiddelen` */
export function ToolsRoute() {
  const policy = usePolicy();
  const { t } = useTranslation('toolsOverview');
  const { t: general } = useTranslation('general');
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={styles.intro}>{t('intro')}</p>
        <ul className={styles.situations}>
          {situations.map((id) => (
            <li key={id}>
              <h2 className={textStyles.subheading}>{t(`situations.${id}`)}</h2>
              <ul>
                {waysOut(id)
                  .filter((way) => way === 'help' || isToolOn(policy, way))
                  .map((way) => (
                    <li key={way} className={styles.way}>
                      <p className={classNames(textStyles.strong, styles.name)}>
                        <Link to={way === 'help' ? paths.help : paths.tool(way)}>
                          {t(`ways.${way}.name`)}
                        </Link>
                      </p>
                      <p className={classNames(textStyles.small, styles.text)}>{t(`ways.${way}.text`)}</p>
                      <p className={classNames(textStyles.small, styles.time)}>{t(`ways.${way}.time`)}</p>
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
      <aside className={styles.side} aria-labelledby="hulpmiddelen-bijhouden">
        <h2 id="hulpmiddelen-bijhouden">{t('keeping.title')}</h2>
        <p className={classNames(textStyles.strong, styles.name)}>
          <Link to={paths.conversations}>{t('keeping.conversations.name')}</Link>
        </p>
        <p className={classNames(textStyles.small, styles.text)}>{t('keeping.conversations.text')}</p>
        <p className={classNames(textStyles.strong, styles.name)}>
          <Link to={paths.occasions}>{t('keeping.occasions.name')}</Link>
        </p>
        <p className={classNames(textStyles.small, styles.text)}>{t('keeping.occasions.text')}</p>
        <p className={classNames(textStyles.strong, styles.name)}>
          <Link to={paths.group}>{t('keeping.group.name')}</Link>
        </p>
        <p className={classNames(textStyles.small, styles.text)}>{t('keeping.group.text')}</p>
        <p className={classNames(textStyles.small, styles.text)}>{t('promise')}</p>
      </aside>
    </div>
  );
}
