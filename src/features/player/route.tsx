/** Playing a scenario, at its own address. */
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { asId, type ModuleId, type ScenarioId } from '../../core/shared/ids';
import { paths } from '../../state/addresses';
import { useOpened } from '../../state/opened';
import { useContent } from '../../state/use-loaded';
import { PlayerPage } from './player-page';
import styles from './player-page.module.css';

/** `/modules/:module/:scenario`, with the journey that is opened there. */
export function PlayerRoute() {
  const { t } = useTranslation('player');
  const params = useParams();
  const { record } = useOpened();
  const module = asId<ModuleId>(params.module ?? '');
  const scenario = asId<ScenarioId>(params.scenario ?? '');
  const loaded = useContent(`${module}/${scenario}`, (library, lang) =>
    library.scenario(module, scenario, lang),
  );
  if (loaded.kind === 'loading') return <p role="status">{t('loading')}</p>;
  if (loaded.content === null) {
    return (
      <main id="inhoud" className={styles.stage}>
        <h1 tabIndex={-1}>{t('unknown.title')}</h1>
        <p>{t('unknown.text')}</p>
        <Link to={paths.programme}>{t('unknown.back')}</Link>
      </main>
    );
  }
  return <PlayerPage scenario={loaded.content} wanted={record} />;
}
