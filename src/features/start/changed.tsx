/** What became different in modules that one played, in the words of their authors. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { changedModules } from '../../core/programme/changes';
import type { ModuleState } from '../../core/programme/module-state';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './below.module.css';

/** Nothing when nothing changed. */
export function Changed({
  modules,
  lang,
}: {
  readonly modules: readonly ModuleState[];
  readonly lang: string;
}) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const changed = changedModules(modules);
  if (changed.length === 0) return null;
  return (
    <section className={classNames(layoutStyles.columnM, styles.changed)} aria-labelledby="start-veranderd">
      <h2 id="start-veranderd" className={textStyles.kicker}>
        {t('changed.title')}
      </h2>
      <ul className={classNames(layoutStyles.ruled, styles.rows)}>
        {changed.map(({ module, changes }) => (
          <li key={module.cover.id} className={styles.row}>
            <p>
              <Link to={paths.module(module.cover.id)} className={styles.rowTitle} lang={lang}>
                {module.cover.title}
              </Link>
            </p>
            {changes.map(({ on, text }) => (
              <p key={`${on} ${text}`} className={textStyles.small}>
                {t('changed.on', { day: formats.longDay(on) })} <span lang={lang}>{text}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
