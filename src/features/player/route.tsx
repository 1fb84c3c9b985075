/** Playing a scenario at its address. */
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { asId, type ModuleId, type ScenarioId } from '../../core/shared/ids';
import { paths } from '../../state/addresses';
import { useOpened } from '../../state/opened';
import { type Loaded, useContent } from '../../state/use-loaded';
import { PlayerPage } from './player-page';
import styles from './player-page.module.css';

/** The story once it is here, with the journey that is opened at the address. */
export function Played({
  loaded,
  back,
}: {
  readonly loaded: Loaded<CompiledScenario | null>;
  /** Where other stories are, and what the link there says. */
  readonly back: { readonly to: string; readonly label: string };
}) {
  const { t } = useTranslation('player');
  const { record } = useOpened();
  if (loaded.kind === 'loading') return <p role="status">{t('loading')}</p>;
  if (loaded.content === null) {
    return (
      <main id="inhoud" className={styles.stage}>
        <h1 tabIndex={-1}>{t('unknown.title')}</h1>
        <p>{t('unknown.text')}</p>
        <Link to={back.to}>{back.label}</Link>
      </main>
    );
  }
  return <PlayerPage scenario={loaded.content} wanted={record} />;
}

/** `/modules/:module/:scenario` */
export function PlayerRoute() {
  const { t } = useTranslation('player');
  const params = useParams();
  const module = asId<ModuleId>(params.module ?? '');
  const scenario = asId<ScenarioId>(params.scenario ?? '');
  const loaded = useContent(`${module}/${scenario}`, (library, lang) =>
    library.scenario(module, scenario, lang),
  );
  return <Played loaded={loaded} back={{ to: paths.programme, label: t('unknown.back') }} />;
}
