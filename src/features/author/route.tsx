/**
 * Author mode: what the checker says of everything, and one story as a map with the live player beside it; and the
 * stage that runs inside the frame, which takes up the journey in its address and hands over to the player. That
 * journey stands behind the #, which no server hears; it holds the author's own trial, never a reader's.
 */

import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate } from 'react-router';
import type { AuthorNews, AuthorStory } from '../../core/authoring/news';
import { openDialogue } from '../../core/dialogue/dialogue';
import type { Journey } from '../../core/dialogue/journey';
import { fromResumeLine } from '../../core/dialogue/resume-line';
import { asId, type JourneyId, type ModuleId, type ScenarioId } from '../../core/shared/ids';
import { isoDay } from '../../core/shared/iso-day';
import { type AuthorDesk, openDesk } from '../../library/author-desk';
import { type HearNews, hearAuthorNews, nameOf } from '../../library/author-news';
import { Waiting } from '../../parts/waiting';
import { paths, stagedIn, type ToOpen } from '../../state/addresses';
import { type AuthorPlace, authorAddress, authorPlaceIn } from '../../state/author-address';
import { useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useLoaded } from '../../state/use-loaded';
import foldingStyles from '../../ui/folding/folding.module.css';
import styles from './author.module.css';
import { Desk } from './desk';
import { CommandPanel } from './edit/command-panel';
import { ModuleEditor } from './edit/module-editor';
import { HowTo } from './how-to';
import { MessageBar } from './message-bar';
import { SourcesTable } from './sources-table';
import { StageReport } from './stage-report';
import { StoryPicker } from './story-picker';
import { Unplayable } from './unplayable';

/** The story on the desk, once its texts are here; in its place why it cannot be played. */
function OnDesk({
  story,
  ...rest
}: {
  readonly story: AuthorStory;
  readonly news: AuthorNews;
  readonly place: AuthorPlace;
  readonly desk: AuthorDesk;
  readonly hear: HearNews;
}) {
  const { library } = useServices();
  const loaded = useLoaded({ subject: nameOf(story), form: story.readAt ?? '' }, async () => {
    const [module, id] = [asId<ModuleId>(story.module), asId<ScenarioId>(story.id)];
    const [dutch, english] = await Promise.all([
      library.scenario(module, id, 'nl'),
      library.scenario(module, id, 'en'),
    ]);
    return dutch === null ? null : { dutch, english: english?.lang === 'en' ? english : null };
  });
  if (loaded.kind === 'loading') return <Waiting />;
  // Between the news of a story and its texts nothing is wrong with it.
  if (loaded.content === null && story.state === 'current') return <Waiting />;
  if (loaded.content === null) return <Unplayable story={story} news={rest.news} />;
  return <Desk story={story} {...loaded.content} {...rest} />;
}

/** The sources of the whole library, for who keeps them. */
function Library() {
  const { t } = useTranslation('author');
  const { library, clock } = useServices();
  const loaded = useLoaded({ subject: 'sources', form: '' }, () => library.vocabulary('nl'));
  if (loaded.kind === 'loading') return null;
  return (
    <details className={foldingStyles.folding}>
      <summary>{t('library.heading')}</summary>
      <SourcesTable sources={loaded.content.sources} today={isoDay(clock.now())} />
    </details>
  );
}

/** Every command, for what there is now. */
function Commands({
  news: { stories },
  open,
  desk,
}: {
  readonly news: AuthorNews;
  readonly open: AuthorStory | null;
  readonly desk: AuthorDesk;
}) {
  const { library } = useServices();
  const loaded = useLoaded({ subject: 'sources', form: '' }, () => library.vocabulary('nl'));
  const sources = loaded.kind === 'loading' ? [] : loaded.content.sources;
  return (
    <CommandPanel
      desk={desk}
      {...(open === null ? {} : { open: nameOf(open) })}
      choices={{
        story: stories.map((one) => ({
          value: nameOf(one),
          label: one.title === null ? nameOf(one) : `${one.title} (${nameOf(one)})`,
        })),
        module: [...new Set(stories.map(({ module }) => module))].map((id) => ({ value: id, label: id })),
        source: sources.map(({ id, title }) => ({ value: id, label: title })),
      }}
    />
  );
}

interface AuthorRouteProps {
  /** What the development server tells. */
  readonly hear?: HearNews;
  /** What it is asked to write. */
  readonly desk?: AuthorDesk;
}

/** `/auteur#module/scenario/moment`, in development only. */
export function AuthorRoute({ hear = hearAuthorNews, desk: given }: AuthorRouteProps) {
  const { t } = useTranslation('author');
  const { t: general } = useTranslation('general');
  const navigate = useNavigate();
  const place = authorPlaceIn(useLocation().hash);
  const [news, setNews] = useState<AuthorNews | null>(null);
  const desk = useMemo(() => given ?? openDesk(), [given]);
  useEffect(() => hear(setNews), [hear]);
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  if (news === null) return <Waiting />;
  const { stories } = news;
  const readable = stories.find(({ module, state }) => state === 'current' && !module.startsWith('_'));
  const story = stories.find((one) => nameOf(one) === place.story) ?? readable ?? stories[0] ?? null;
  const go = (to: Partial<AuthorPlace>): void => {
    const here = { ...place, story: story === null ? null : nameOf(story) };
    void navigate(authorAddress({ ...here, ...to }), { replace: true });
  };
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        {story !== null && (
          <StoryPicker
            stories={stories}
            value={nameOf(story)}
            onPick={(name) => go({ story: name, spot: null, memory: null })}
          />
        )}
      </div>
      <HowTo />
      <MessageBar news={news} story={story} place={place} desk={desk} onFilter={(bar) => go({ bar })} />
      {story === null ? (
        <p role="status">{t('nothing')}</p>
      ) : (
        <OnDesk key={nameOf(story)} story={story} news={news} place={place} desk={desk} hear={hear} />
      )}
      {story !== null && (
        <ModuleEditor
          key={story.module}
          desk={desk}
          module={story.module}
          stories={stories.filter(({ module }) => module === story.module)}
          hear={hear}
        />
      )}
      <Commands news={news} open={story} desk={desk} />
      <Library />
    </div>
  );
}

/** In the frame of author mode: tells the desk around it of the journey that is played. */
export function AuthorReport() {
  return <StageReport />;
}

/** `/auteur/spel#module/scenario/hervatregel` */
export function AuthorStageRoute() {
  const { t } = useTranslation('author');
  const { hash } = useLocation();
  const { vault, library, clock, ids } = useServices();
  const [journey, setJourney] = useState<Journey | 'none' | null>(null);
  useEffect(() => {
    const { module, scenario, line } = stagedIn(hash);
    void library.scenario(asId<ModuleId>(module), asId<ScenarioId>(scenario), 'nl').then(async (found) => {
      const origin = { id: asId<JourneyId>(ids.next()), now: clock.now() };
      const outcome = found === null ? null : fromResumeLine(openDialogue(found), line, origin);
      if (outcome === null || !outcome.ok) setJourney('none');
      else {
        await vault.put('journey', outcome.value);
        setJourney(outcome.value);
      }
    });
  }, [hash, vault, library, clock, ids]);
  if (journey === null) return <Waiting />;
  if (journey === 'none') return <p role="status">{t('cannotStand')}</p>;
  return (
    <Navigate
      replace
      to={paths.play(journey.module, journey.scenario)}
      state={{ record: journey.id } satisfies ToOpen}
    />
  );
}
