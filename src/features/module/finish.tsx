/**
 * The finish of a module: the roads one walked, the sentence one made, what one takes along, and where to go from
 * here. It tells back what the person did and says nothing about it.
 */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { openItems } from '../../core/conversations/carry-item';
import { walkedRoads } from '../../core/debrief/walked-roads';
import type { ModuleState } from '../../core/programme/module-state';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { useFormats } from '../../i18n/formats';
import { LearningSystemLine } from '../../parts/learning-system';
import { LookBackLine } from '../../parts/look-back-line';
import { OwnPanel } from '../../parts/own-panel';
import { useSentence } from '../../parts/use-sentence';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { useRecords } from '../../state/services';
import { useContent } from '../../state/use-loaded';
import { CalendarGiven } from '../../tools/shared/calendar-given';
import { useCalendarFile } from '../../tools/shared/use-calendar-file';
import { Button, buttonClass } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './finish.module.css';

/** One story: each road that came to an end, by the name of its ending, leading to where one looks back on it. */
function Roads({ scenario }: { readonly scenario: CompiledScenario }) {
  const { t } = useTranslation('module');
  const formats = useFormats();
  const roads = walkedRoads(scenario, useRecords('journey'));
  return (
    <li>
      <p className={textStyles.itemName} lang={scenario.lang}>
        {scenario.title}
      </p>
      <ul className={styles.roads}>
        {roads.map(({ journey, endedAt, ending }) => (
          <li key={journey.id}>
            <OpenLink to={paths.debrief(scenario.module, scenario.id)} open={{ record: journey.id }}>
              {ending === null ? t('finish.olderRoad') : <span lang={scenario.lang}>{ending.title}</span>}
            </OpenLink>{' '}
            <span className={textStyles.small}>{formats.fullDay(endedAt)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What was made of it: an intention with its day, a conversation to hold, or knowingly neither. */
function Sentence({ state }: { readonly state: ModuleState }) {
  const { t } = useTranslation('module');
  const formats = useFormats();
  const sentence = useSentence();
  const calendar = useCalendarFile();
  const { closing, cover } = state;
  const intention = useRecords('intention').findLast(
    ({ module, letGoAt }) => module === cover.id && letGoAt === null,
  );
  if (intention === undefined) {
    return (
      <p className={textStyles.reading}>
        {t(`closing.${closing?.way === 'conversation' ? 'conversation' : 'declined'}`)}
      </p>
    );
  }
  const { id, lookBackOn } = intention;
  return (
    <>
      <p className={textStyles.ownWords} translate="no">
        {sentence(intention)}
      </p>
      <LookBackLine intention={intention}>
        <div className={layoutStyles.rowFlat}>
          <p className={textStyles.small}>{t('finish.lookBack', { day: formats.longDay(lookBackOn) })}</p>
          <Button kind="text" onClick={() => calendar.giveLookBack(id, lookBackOn)}>
            {t('finish.calendar')}
          </Button>
        </div>
      </LookBackLine>
      <CalendarGiven isGiven={calendar.isGiven} />
    </>
  );
}

function Taken({ state }: { readonly state: ModuleState }) {
  const { t } = useTranslation('module');
  const items = openItems(useRecords('carryItem')).filter(
    ({ origin }) => origin.place === 'debrief' && origin.module === state.cover.id,
  );
  if (items.length === 0) return <p className={textStyles.reading}>{t('finish.nothingTaken')}</p>;
  return (
    <>
      <ul className={styles.taken}>
        {items.map(({ id, text }) => (
          <li key={id} className={textStyles.ownWords} translate="no">
            {text}
          </li>
        ))}
      </ul>
      <p>
        <Link to={paths.conversations}>{t('finish.toConversations')}</Link>
      </p>
    </>
  );
}

interface FinishProps {
  readonly state: ModuleState;
  /** The module to go on with; null when all that can be played was finished. */
  readonly next: ModuleState | null;
  readonly lang: string;
}

/** Stands above the introduction of a module, which is folded, once that is finished. */
export function Finish({ state, next, lang }: FinishProps) {
  const { t } = useTranslation('module');
  const { cover } = state;
  const ids = state.scenarios.map(({ cover: { id } }) => id);
  const loaded = useContent(`finish ${cover.id}`, async (library, language) => {
    const stories = await Promise.all(ids.map((id) => library.scenario(cover.id, id, language)));
    return stories.filter((story) => story !== null);
  });
  const stories = loaded.kind === 'here' ? loaded.content : [];
  return (
    <section className={classNames(layoutStyles.stack2xl, styles.finish)} aria-labelledby="slot">
      <h2 id="slot">{t('finish.title')}</h2>
      <OwnPanel>
        <div className={styles.parts}>
          <section className={layoutStyles.columnM} aria-labelledby="slot-wegen">
            <h3 id="slot-wegen" className={textStyles.kicker}>
              {t('finish.roads')}
            </h3>
            <ul className={layoutStyles.stackM}>
              {stories.map((scenario) => (
                <Roads key={scenario.id} scenario={scenario} />
              ))}
            </ul>
          </section>
          <section className={layoutStyles.columnM} aria-labelledby="slot-zin">
            <h3 id="slot-zin" className={textStyles.kicker}>
              {t('finish.sentence')}
            </h3>
            <Sentence state={state} />
          </section>
          <section className={layoutStyles.columnM} aria-labelledby="slot-mee">
            <h3 id="slot-mee" className={textStyles.kicker}>
              {t('finish.taken')}
            </h3>
            <Taken state={state} />
          </section>
        </div>
      </OwnPanel>
      <LearningSystemLine module={cover.id} />
      <div className={layoutStyles.actions}>
        {next === null ? (
          <Link to={paths.certificate} className={buttonClass('primary')}>
            {t('finish.toCertificate')}
          </Link>
        ) : (
          <>
            <Link to={paths.module(next.cover.id)} className={buttonClass('primary')}>
              <span>
                {t('finish.next')} <span lang={lang}>{next.cover.title}</span>
              </span>
            </Link>
            <Link to={paths.certificate}>{t('finish.toCertificate')}</Link>
          </>
        )}
      </div>
    </section>
  );
}
