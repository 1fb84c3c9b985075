/**
 * `/groep/scherm`: the second window of a group session, for the room. It shows what the facilitator's window says and
 * nothing else: no frame, no warning, and no pointer once it lies still. Whichever window has the focus, a presenter
 * remote does the same.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { miniCalled } from '../../core/programme/minis';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { asId, type ModuleId, type ScenarioId } from '../../core/shared/ids';
import { beginStoryWall } from '../../core/tools/group-session/story-wall';
import { readWallView } from '../../parts/group-wall/read-wall-view';
import { WallStage } from '../../parts/group-wall/wall-stage';
import { Waiting } from '../../parts/waiting';
import { paths } from '../../state/addresses';
import { usePreferences } from '../../state/preferences';
import { useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { type Loaded, useContent } from '../../state/use-loaded';
import { useWallReceiver, wallKeys } from '../../state/wall-channel';
import { toggleFullScreen, useIsFullScreen } from './full-screen';
import styles from './group-wall.module.css';
import { StoryOnWall } from './story-on-wall';
import { useStillPointer } from './use-still-pointer';
import { WallStrip } from './wall-strip';
import { WallWindow } from './wall-window';

/** The time, while a clock runs. */
function useNow(runs: boolean): number {
  const { clock } = useServices();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    if (!runs) return undefined;
    const look = (): void => setNow(clock.now());
    look();
    const tick = setInterval(look, 500);
    return () => clearInterval(tick);
  }, [runs, clock]);
  return now;
}

export function GroupWallRoute() {
  const { t } = useTranslation('groupWall');
  useDocumentTitle(t('documentTitle'));
  const { view, hasEnded, press } = useWallReceiver(readWallView);
  const now = useNow(view !== null && view.endsAt !== null);
  const [isDark, setIsDark] = useState(false);
  const isStill = useStillPointer();
  const isFull = useIsFullScreen();
  const { singleKeys } = usePreferences();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      // There the space bar presses what has the focus.
      if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (singleKeys && name === 'f') toggleFullScreen();
      if (singleKeys && name === 'd') setIsDark((before) => !before);
      const passed = wallKeys.find((key) => key === name);
      if (passed === undefined) return;
      event.preventDefault();
      press(passed);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [press, singleKeys]);
  return (
    <WallWindow isDark={isDark} isStill={isStill}>
      {view === null ? (
        <div className={styles.waiting}>
          <h1 tabIndex={-1}>{t(hasEnded ? 'ended.title' : 'waiting.title')}</h1>
          <p>{t(hasEnded ? 'ended.text' : 'waiting.text')}</p>
          {!hasEnded && singleKeys && <p className={styles.keys}>{t('waiting.keys')}</p>}
        </div>
      ) : (
        <WallStage view={view} now={now} isDark={isDark} />
      )}
      {!isFull && !isStill && <WallStrip />}
    </WallWindow>
  );
}

interface StoryForRoomProps {
  readonly loaded: Loaded<CompiledScenario | null>;
  /** Where it was opened from. */
  readonly from: string;
  /** Where other ones are, and what the link there says. */
  readonly others: { readonly to: string; readonly label: string };
}

function StoryForRoom({ loaded, from, others }: StoryForRoomProps) {
  const { t } = useTranslation('groupWall');
  if (loaded.kind === 'loading') return <Waiting />;
  const scenario = loaded.content;
  const begun = scenario === null ? null : beginStoryWall(scenario);
  if (scenario !== null && begun !== null)
    return <StoryOnWall scenario={scenario} begun={begun} from={from} />;
  return (
    <main id="inhoud">
      <h1 tabIndex={-1}>{t('noStory')}</h1>
      <Link to={others.to}>{others.label}</Link>
    </main>
  );
}

/** `/modules/:module/:scenario?zaal`: a story for a room, without a session. */
export function StoryOnWallRoute() {
  const { t } = useTranslation('groupWall');
  const params = useParams();
  const module = asId<ModuleId>(params.module ?? '');
  const id = asId<ScenarioId>(params.scenario ?? '');
  const loaded = useContent(`${module}/${id}`, (library, lang) => library.scenario(module, id, lang));
  const others = { to: paths.programme, label: t('toProgramme') };
  return <StoryForRoom loaded={loaded} from={paths.module(module)} others={others} />;
}

/** `/opfrissen/:mini?zaal`: the same of a mini case. */
export function MiniOnWallRoute() {
  const { t } = useTranslation('groupWall');
  const { mini = '' } = useParams();
  const loaded = useContent(`mini ${mini}`, async (library, lang) => {
    const found = miniCalled((await library.catalogue(lang)).modules, mini);
    return found === null ? null : library.scenario(found.module.id, found.cover.id, lang);
  });
  const others = { to: paths.refresh, label: t('toMinis') };
  return <StoryForRoom loaded={loaded} from={paths.refresh} others={others} />;
}
