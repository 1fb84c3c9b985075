/**
 * The way to the annual talk as one line of four places. What is there already is named by its day or its number; the
 * words of it are not shown, for the start page opens where others can see it.
 */
import { useTranslation } from 'react-i18next';
import { annualThread } from '../../core/conversations/annual-thread';
import type { ComingMoment } from '../../core/conversations/coming';
import type { TalkThatWas } from '../../core/conversations/talk-that-was';
import { isoDay } from '../../core/shared/iso-day';
import type { Intention } from '../../core/tools/intentions/intention';
import { stepAfterTalk } from '../../core/tools/planner/plan';
import { isReady } from '../../core/tools/planner/sheet';
import { unbroken, useFormats } from '../../i18n/formats';
import { paths, type ToOpen } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { useRecords, useServices } from '../../state/services';
import { classNames } from '../../ui/class-names';
import { LineNode, type StopState } from '../../ui/line-node';
import textStyles from '../../ui/text.module.css';
import styles from './thread.module.css';

interface Place {
  readonly id: 'intention' | 'question' | 'plan' | 'day';
  readonly to: string;
  readonly open?: ToOpen;
  readonly state: StopState;
  /** Its name, where that is not the one of every other time. */
  readonly title?: string;
  /** What is there; null when nothing is. */
  readonly there: string | null;
  /** What can be done with it beside. */
  readonly beside?: string;
}

/** An intention by its day: ahead, today or behind; or the day on which it was let go. */
function useWhereItStands(): (intention: Intention) => string {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const { clock } = useServices();
  const now = clock.now();
  const today = isoDay(now);
  return ({ lookBackOn, letGoAt, looks }) => {
    const dayOf = (iso: string): string => unbroken(formats.weekday(iso, now));
    if (letGoAt !== null)
      return t(looks.length === 0 ? 'thread.intention.letGo' : 'thread.intention.lookedBack', {
        day: dayOf(isoDay(letGoAt)),
      });
    if (lookBackOn === today) return t('thread.intention.today');
    return t(lookBackOn < today ? 'thread.intention.was' : 'thread.intention.there', {
      day: dayOf(lookBackOn),
    });
  };
}

/** The day of the talk: ahead, or for some weeks behind, with what came of it still to be written down. */
function useDayPlace(): (was: TalkThatWas | null, on: string | null) => Place {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const { clock } = useServices();
  const dayOf = (iso: string): string => unbroken(formats.weekday(iso, clock.now()));
  return (was, on) => {
    if (was === null)
      return {
        id: 'day',
        to: paths.occasions,
        state: on === null ? 'open' : 'walked',
        there: on === null ? null : t('thread.day.there', { day: dayOf(on) }),
        ...(on === null ? {} : { beside: t('thread.day.calendar') }),
      };
    const { plan, isNoted } = was;
    return {
      id: 'day',
      to: plan === null ? paths.occasions : paths.tool('gesprekswijzer'),
      ...(plan === null ? {} : { open: { record: plan.id, moment: stepAfterTalk } }),
      state: 'walked',
      title: t('thread.day.wasTitle'),
      there: t(isNoted ? 'thread.day.wasNoted' : 'thread.day.was', { day: dayOf(was.on) }),
      ...(isNoted ? {} : { beside: t('thread.day.note') }),
    };
  };
}

function usePlaces(coming: readonly ComingMoment[], was: TalkThatWas | null): readonly Place[] {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const { clock } = useServices();
  const whereItStands = useWhereItStands();
  const dayPlace = useDayPlace();
  const { intention, questions, plan, on } = annualThread({
    intentions: useRecords('intention'),
    carried: useRecords('carryItem'),
    plans: useRecords('conversationPlan'),
    occasions: useRecords('occasion'),
    coming,
    was,
    today: isoDay(clock.now()),
  });
  return [
    {
      id: 'intention',
      to: paths.tool('voornemens'),
      state: intention === null ? 'open' : 'walked',
      ...(intention === null ? {} : { open: { record: intention.id } }),
      there: intention === null ? null : whereItStands(intention),
    },
    {
      id: 'question',
      to: paths.conversations,
      state: questions === 0 ? 'open' : 'walked',
      there:
        questions === 0
          ? null
          : t('thread.question.there', { count: questions, words: formats.number(questions) }),
    },
    {
      id: 'plan',
      to: paths.tool('gesprekswijzer'),
      ...(plan === null ? {} : { open: { record: plan.id } }),
      state: plan === null ? 'open' : was !== null || isReady(plan) ? 'walked' : 'here',
      there:
        plan === null ? null : t(`thread.plan.${was !== null ? 'was' : isReady(plan) ? 'ready' : 'there'}`),
    },
    dayPlace(was, on),
  ];
}

/** The thread, with a link to each place. */
export function Thread({
  coming,
  was,
}: {
  readonly coming: readonly ComingMoment[];
  /** The annual talk of the last weeks. */
  readonly was: TalkThatWas | null;
}) {
  const { t } = useTranslation('start');
  const places = usePlaces(coming, was);
  return (
    <section className={styles.thread} aria-labelledby="start-draad">
      <h2 id="start-draad" className={textStyles.kicker}>
        {t('thread.title')}
      </h2>
      <ol className={styles.places}>
        {places.map(({ id, to, open, state, title, there, beside }, index) => (
          <li key={id} className={classNames(styles.place, state === 'walked' && styles.there)}>
            <LineNode state={state} className={styles.node} />
            <p className={styles.name}>
              <OpenLink to={to} open={open ?? {}}>
                {`${index + 1}. ${title ?? t(`thread.${id}.title`)}`}
              </OpenLink>
            </p>
            <p className={textStyles.small}>
              {there ?? t(`thread.${id}.none`)}{' '}
              {beside !== undefined && (
                <OpenLink to={to} open={open ?? {}}>
                  {beside}
                </OpenLink>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
