/**
 * Author mode: a scenario as a graph with the live player beside it, and what the checker says in its place;
 * and the stage that runs inside the frame, which takes up the journey in its address and hands over to the
 * player. That journey stands behind the #, which no server hears; it holds the author's own trial, never a
 * reader's.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { openDialogue } from '../../core/dialogue/dialogue';
import type { Journey } from '../../core/dialogue/journey';
import { fromResumeLine } from '../../core/dialogue/resume-line';
import type { Catalogue } from '../../core/scenario/vocabulary';
import { asId, type JourneyId, type ModuleId, type ScenarioId } from '../../core/shared/ids';
import { isoDay } from '../../core/shared/iso-day';
import { openDesk } from '../../library/author-desk';
import { type AuthorNews, hearAuthorNews } from '../../library/author-news';
import { Waiting } from '../../parts/waiting';
import { paths, stagedIn, type ToOpen } from '../../state/addresses';
import { useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useLoaded } from '../../state/use-loaded';
import selectStyles from '../../ui/forms/select.module.css';
import styles from './author.module.css';
import { Desk } from './desk';
import { CommandPanel } from './edit/command-panel';
import { SourcesTable } from './sources-table';

const desk = openDesk();

const noNews: AuthorNews = { messages: [], outlines: {} };

function namesIn({ modules }: Catalogue) {
  return modules.flatMap(({ id: module, scenarios }) =>
    scenarios.map(({ id, title }) => ({ key: `${module}/${id}`, module, id, title })),
  );
}

/** `/auteur`, in development only. */
export function AuthorRoute() {
  const { t } = useTranslation('author');
  const { t: general } = useTranslation('general');
  const { library, clock } = useServices();
  const [wanted, setWanted] = useState<string | null>(null);
  const [news, setNews] = useState<AuthorNews>(noNews);
  useEffect(() => hearAuthorNews(setNews), []);
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  const loaded = useLoaded({ subject: wanted ?? '', form: '' }, async () => {
    const names = namesIn(await library.catalogue('nl'));
    const name = names.find(({ key }) => key === wanted) ?? names[0];
    if (name === undefined) return null;
    const [dutch, english, { sources }] = await Promise.all([
      library.scenario(name.module, name.id, 'nl'),
      library.scenario(name.module, name.id, 'en'),
      library.vocabulary('nl'),
    ]);
    return dutch === null
      ? null
      : { names, name, dutch, english: english?.lang === 'en' ? english : null, sources };
  });
  if (loaded.kind === 'loading') return <Waiting />;
  if (loaded.content === null) return <p role="status">{t('nothing')}</p>;
  const { names, name, dutch, english, sources } = loaded.content;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p>
        <label className={styles.pick}>
          {t('scenario')}
          <select
            className={selectStyles.select}
            value={name.key}
            onChange={(event) => setWanted(event.target.value)}
          >
            {names.map(({ key, title }) => (
              <option key={key} value={key}>
                {key}: {title}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Desk key={name.key} dutch={dutch} english={english} news={news} />
      <CommandPanel
        desk={desk}
        open={name.key}
        choices={{
          story: names.map(({ key, title }) => ({ value: key, label: title })),
          module: [...new Set(names.map(({ module }) => module))].map((id) => ({ value: id, label: id })),
          source: sources.map(({ id, title }) => ({ value: id, label: title })),
        }}
      />
      <h2>{t('library.heading')}</h2>
      <SourcesTable sources={sources} today={isoDay(clock.now())} />
    </div>
  );
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
