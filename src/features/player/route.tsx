/** Playing a scenario at its address. */
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ScenarioOpening } from '../../core/scenario/opening';
import type { CompiledScenario, ContentLanguage } from '../../core/scenario/scenario';
import { asId, type ModuleId, type ScenarioId } from '../../core/shared/ids';
import type { Library } from '../../library/library';
import { paths } from '../../state/addresses';
import { useOpened } from '../../state/opened';
import { useRecords } from '../../state/services';
import { type Loaded, useContent } from '../../state/use-loaded';
import { PlayerPage } from './player-page';
import styles from './player-page.module.css';
import { isOpeningEnough, type Story } from './use-player';

/** All of a story. */
export function useWhole(
  subject: string,
  load: (library: Library, lang: ContentLanguage) => Promise<CompiledScenario | null>,
): Loaded<Story | null> {
  return useContent(subject, async (library, lang) => {
    const scenario = await load(library, lang);
    return scenario === null ? null : { scenario, isWhole: true, askedIn: lang };
  });
}

/** The story once it is here, with the journey that is opened at the address. */
export function Played({
  loaded,
  back,
}: {
  readonly loaded: Loaded<Story | null>;
  /** Where other stories are, and what the link there says. */
  readonly back: { readonly to: string; readonly label: string };
}) {
  const { t } = useTranslation('player');
  const { record } = useOpened();
  if (loaded.kind === 'loading')
    return (
      <p role="status" className={styles.loading}>
        {t('loading')}
      </p>
    );
  if (loaded.content === null) {
    return (
      <main id="inhoud" className={styles.stage}>
        <h1 tabIndex={-1}>{t('unknown.title')}</h1>
        <p>{t('unknown.text')}</p>
        <Link to={back.to}>{back.label}</Link>
      </main>
    );
  }
  return <PlayerPage story={loaded.content} wanted={record} />;
}

/** The beginning of a story as who comes first finds it. */
export function StoryOpening({ scenario }: { readonly scenario: ScenarioOpening }) {
  return <PlayerPage story={{ scenario, isWhole: false, askedIn: scenario.lang }} wanted={null} />;
}

/** All of a story, and until that is here its opening, where that is all one needs. */
function useStory(module: ModuleId, scenario: ScenarioId): Loaded<Story | null> {
  const journeys = useRecords('journey');
  const { record } = useOpened();
  const opening = useContent(`opening ${module}/${scenario}`, async (library, lang) => {
    const found = await library.opening(module, scenario, lang);
    return found === null ? null : { scenario: found, isWhole: false, askedIn: lang };
  });
  const whole = useWhole(`${module}/${scenario}`, (library, lang) =>
    library.scenario(module, scenario, lang),
  );
  if (whole.kind === 'here' || opening.kind === 'loading') return whole;
  if (opening.content === null) return opening;
  return isOpeningEnough(opening.content.scenario, journeys, record) ? opening : whole;
}

/** `/modules/:module/:scenario` */
export function PlayerRoute() {
  const { t } = useTranslation('player');
  const params = useParams();
  const module = asId<ModuleId>(params.module ?? '');
  const scenario = asId<ScenarioId>(params.scenario ?? '');
  const loaded = useStory(module, scenario);
  return <Played loaded={loaded} back={{ to: paths.programme, label: t('unknown.back') }} />;
}
