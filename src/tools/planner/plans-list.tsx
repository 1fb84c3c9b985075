/** Beginning a preparation, the preparations there are, and the way to the mirror. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asId } from '../../core/shared/ids';
import {
  type ConversationPlan,
  emptyPlan,
  type PlanId,
  planSteps,
  type TalkKind,
  talkKinds,
} from '../../core/tools/planner/plan';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { useServices } from '../../state/services';
import { Icon } from '../../ui/icon';
import { RefusedHere } from '../shared/not-here';
import { useBegin } from '../shared/use-begin';
import { Always } from './always';
import styles from './planner.module.css';
import { Removal } from './removal';

/** The way into a new preparation: one press on the conversation it is for. */
function Begin() {
  const { t } = useTranslation('planner');
  const { clock, ids } = useServices();
  const { begin, isRefused } = useBegin('gesprekswijzer');
  const plan = (talk: TalkKind): ConversationPlan => ({
    ...emptyPlan(talk),
    id: asId<PlanId>(ids.next()),
    step: planSteps[0],
    madeAt: clock.now(),
    changedAt: clock.now(),
  });
  return (
    <section aria-labelledby="gesprek-begin" className={styles.part}>
      <h2 id="gesprek-begin">{t('list.begin')}</h2>
      {isRefused && <RefusedHere />}
      <ul className={styles.kinds}>
        {talkKinds.map((talk) => (
          <li key={talk}>
            <button
              type="button"
              className={styles.kind}
              onClick={() => begin('conversationPlan', plan(talk))}
            >
              <span className={styles.kindName}>{t(`talks.${talk}.name`)}</span>
              <span className={styles.small}>{t(`talks.${talk}.about`)}</span>
              <span className={styles.kindArrow}>
                <Icon name="arrow" />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What there is to know of a preparation at a glance. */
function PlanLine({ plan }: { readonly plan: ConversationPlan }) {
  const { t } = useTranslation('planner');
  const { vault } = useServices();
  const formats = useFormats();
  const title = plan.title.trim() === '' ? t('list.untitled') : plan.title;
  const when =
    plan.heldOn !== null
      ? t('list.held', { day: formats.longDay(plan.heldOn) })
      : plan.on !== null
        ? t('list.on', { day: formats.longDay(plan.on) })
        : t('list.noDay');
  return (
    <li className={styles.plan}>
      <p className={styles.planTitle} translate="no">
        <OpenLink to={paths.tool('gesprekswijzer')} open={{ record: plan.id }}>
          {title}
        </OpenLink>
      </p>
      <p className={styles.small}>
        {t(`talks.${plan.talk}.name`)}. {when}.
      </p>
      <Removal
        what="plan"
        label={t('remove.plan')}
        about={title}
        onRemove={async () => (await vault.remove('conversationPlan', plan.id)).ok}
      />
    </li>
  );
}

/** The questions for the other side, per conversation. */
export function MirrorLinks({ besides }: { readonly besides?: TalkKind }) {
  const { t } = useTranslation('planner');
  return (
    <ul className={styles.mirrorLinks}>
      {talkKinds
        .filter((talk) => talk !== besides)
        .map((talk) => (
          <li key={talk}>
            <Link to={paths.mirror(talk)}>{t(`mirror.${talk}.for`)}</Link>
          </li>
        ))}
    </ul>
  );
}

/** The list: begin, go on, or look from the other side. */
export function PlansList({ plans }: { readonly plans: readonly ConversationPlan[] }) {
  const { t } = useTranslation('planner');
  const heading = useRef<HTMLHeadingElement>(null);
  const count = useRef(plans.length);
  useEffect(() => {
    const isOneLess = plans.length < count.current;
    count.current = plans.length;
    if (isOneLess) (heading.current ?? document.querySelector('h1'))?.focus();
  }, [plans.length]);
  const newestFirst = [...plans].sort((a, b) => b.madeAt - a.madeAt);
  return (
    <div className={styles.list}>
      {newestFirst.length > 0 && (
        <section aria-labelledby="gesprek-eigen" className={styles.part}>
          <h2 ref={heading} id="gesprek-eigen" tabIndex={-1}>
            {t('list.mine')}
          </h2>
          <ul>
            {newestFirst.map((plan) => (
              <PlanLine key={plan.id} plan={plan} />
            ))}
          </ul>
        </section>
      )}
      <Begin />
      <section aria-labelledby="gesprek-spiegel" className={styles.part}>
        <h2 id="gesprek-spiegel">{t('list.mirror')}</h2>
        <p className={styles.small}>{t('list.mirrorText')}</p>
        <MirrorLinks />
      </section>
      <Always />
    </div>
  );
}
