/**
 * The start: the scene one left, or the first one, on stage; beside it the programme as a contents page. What is due
 * takes the stage, unless one is in the middle of a story. Who comes back after weeks is told when they were here. A vault that is locked is said
 * to be locked.
 */
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { backAfter } from '../../core/conversations/due';
import { isInHand } from '../../core/programme/in-hand';
import { type TrackState, whereToContinue } from '../../core/programme/module-state';
import { daysBetween } from '../../core/shared/iso-day';
import { useFormats } from '../../i18n/formats';
import { lazyRoute } from '../../parts/lazy-route';
import { TrackList } from '../../parts/track-list';
import { Waiting } from '../../parts/waiting';
import { useServices, useVaultView } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useDue } from '../../state/use-due';
import { type Programme, useProgramme } from '../../state/use-programme';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { Below, Entrances } from './below';
import belowStyles from './below.module.css';
import { Changed } from './changed';
import { DueStage } from './due-stage';
import { Hero } from './hero';
import styles from './start.module.css';
import { Thread } from './thread';
import { useLastDeed } from './use-last-deed';

const LockedStart = lazyRoute(async () => (await import('./locked-stage')).LockedStart, 'keeping');

/** 'Welkom terug', with the month, or the day where that is not long ago; null for who was here lately. */
function useWelcome(lastDeed: number | null): string | null {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const { clock } = useServices();
  const now = clock.now();
  const was = backAfter(lastDeed, now);
  if (was === null) return null;
  const isLately = daysBetween(was, now) < 31;
  return isLately
    ? t('welcome.day', { day: formats.day(was, now) })
    : t('welcome.month', { month: formats.month(was, now) });
}

/** Once the vault is open the title is another one: focus goes there, not to the page as a whole. */
function useFocusOnOpening(isLocked: boolean): void {
  const wasLocked = useRef(isLocked);
  useLayoutEffect(() => {
    if (wasLocked.current && !isLocked) document.querySelector<HTMLElement>('h1')?.focus();
    wasLocked.current = isLocked;
  }, [isLocked]);
}

function ProgrammeSection({ track, lang }: { readonly track: TrackState; readonly lang: string }) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const { access } = useVaultView();
  const { total } = track.left;
  return (
    <>
      <h2 id="start-programma" className={styles.heading}>
        {t('programme')}
      </h2>
      {access !== 'locked' && (
        <p className={styles.summary}>
          {track.next === null
            ? t('allPlayed')
            : total === 0
              ? t('closingLeft')
              : t('programmeLeft', { time: formats.duration(total) })}
        </p>
      )}
      <TrackList state={track} lang={lang} />
    </>
  );
}

/** `/` */
export function StartRoute() {
  const { t: general } = useTranslation('general');
  const programme = useProgramme();
  const isLocked = useVaultView().access === 'locked';
  useDocumentTitle(general('appName'));
  useFocusOnOpening(isLocked);
  return programme.kind === 'loading' ? <Waiting /> : <StartPage programme={programme.content} />;
}

/** The page itself; what the build writes into index.html is drawn by it too. */
export function StartPage({ programme }: { readonly programme: Programme }) {
  const { mode, access } = useVaultView();
  const lastDeed = useLastDeed();
  const welcome = useWelcome(lastDeed);
  const { clock } = useServices();
  const { catalogue, modules, tracks } = programme;
  const { coming, due, was, base } = useDue(modules.map(({ cover }) => cover));
  const isLocked = access === 'locked';
  const [track] = tracks;
  const module = whereToContinue(tracks)?.module ?? modules.at(-1);
  if (track === undefined || module === undefined) return null;
  if (isLocked) {
    return (
      <>
        <div className={classNames(layoutStyles.grid, styles.page)}>
          <LockedStart />
        </div>
        <div className={belowStyles.below}>
          <section className={belowStyles.block} aria-labelledby="start-programma">
            <ProgrammeSection track={track} lang={catalogue.lang} />
          </section>
          <Entrances />
        </div>
      </>
    );
  }
  const isNew = lastDeed === null && mode === 'session';
  const isDueFirst = due !== null && !isInHand(module, clock.now());
  const asksAbove = isDueFirst && (due.kind === 'look-back' || due.kind === 'refresher');
  return (
    <>
      <div className={classNames(layoutStyles.grid, styles.page)}>
        {isDueFirst ? (
          <DueStage welcome={welcome} due={due} coming={coming} catalogue={catalogue} modules={modules} />
        ) : (
          <Hero module={module} programme={programme} welcome={welcome} isNew={isNew} />
        )}
        <section className={styles.programme} aria-labelledby="start-programma">
          <ProgrammeSection track={track} lang={catalogue.lang} />
          <Changed modules={modules} lang={catalogue.lang} />
        </section>
      </div>
      {!isNew && <Thread coming={coming} was={was} />}
      <Below modules={modules} base={base} isNew={isNew} asksAbove={asksAbove} />
    </>
  );
}
