/**
 * The way to the annual talk as one line of four places. What is there already is named by its day or its number; the
 * words of it are not shown, for the start page opens where others can see it.
 */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { annualThread } from '../../core/conversations/annual-thread';
import type { ComingMoment } from '../../core/conversations/coming';
import { isReady } from '../../core/tools/planner/sheet';
import { useFormats } from '../../i18n/formats';
import { paths, type ToOpen } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { useRecords } from '../../state/services';
import { classNames } from '../../ui/class-names';
import { LineNode, type StopState } from '../../ui/line-node';
import textStyles from '../../ui/text.module.css';
import styles from './thread.module.css';

interface Place {
  readonly id: 'intention' | 'question' | 'plan' | 'day';
  readonly to: string;
  readonly open?: ToOpen;
  readonly state: StopState;
  /** What is there; null when nothing is. */
  readonly there: string | null;
}

function usePlaces(coming: readonly ComingMoment[]): readonly Place[] {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const { intention, questions, plan, on } = annualThread({
    intentions: useRecords('intention'),
    carried: useRecords('carryItem'),
    plans: useRecords('conversationPlan'),
    coming,
  });
  return [
    {
      id: 'intention',
      to: paths.tool('voornemens'),
      state: intention === null ? 'open' : 'walked',
      ...(intention === null ? {} : { open: { record: intention.id } }),
      there:
        intention === null
          ? null
          : t('thread.intention.there', { day: formats.longDay(intention.lookBackOn) }),
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
      state: plan === null ? 'open' : isReady(plan) ? 'walked' : 'here',
      there: plan === null ? null : t(isReady(plan) ? 'thread.plan.ready' : 'thread.plan.there'),
    },
    {
      id: 'day',
      to: paths.occasions,
      state: on === null ? 'open' : 'walked',
      there: on === null ? null : t('thread.day.there', { day: formats.longDay(on) }),
    },
  ];
}

/** The thread, with a link to each place. */
export function Thread({ coming }: { readonly coming: readonly ComingMoment[] }) {
  const { t } = useTranslation('start');
  const places = usePlaces(coming);
  return (
    <section className={styles.thread} aria-labelledby="start-draad">
      <h2 id="start-draad" className={textStyles.kicker}>
        {t('thread.title')}
      </h2>
      <ol className={styles.places}>
        {places.map(({ id, to, open, state, there }, index) => (
          <li key={id} className={classNames(styles.place, state === 'walked' && styles.there)}>
            <LineNode state={state} className={styles.node} />
            <p className={styles.name}>
              <OpenLink to={to} open={open ?? {}}>
                {`${index + 1}. ${t(`thread.${id}.title`)}`}
              </OpenLink>
            </p>
            <p className={textStyles.small}>
              {there ?? t(`thread.${id}.none`)}{' '}
              {id === 'day' && there !== null && <Link to={paths.occasions}>{t('thread.day.calendar')}</Link>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
