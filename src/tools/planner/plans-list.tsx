/** Beginning a preparation, the preparations there are, and the way to the mirror. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type ConversationPlan, type TalkKind, talkKinds } from '../../core/tools/planner/plan';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { classNames } from '../../ui/class-names';
import { KindButton } from '../../ui/kind-button';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { RefusedHere } from '../shared/not-here';
import { RecordsList } from '../shared/records-list';
import type { Removals } from '../shared/removal';
import { Always } from './always';
import styles from './planner.module.css';
import { useBeginPlan } from './use-begin-plan';

/** The way into a new preparation: one press on the conversation it is for. */
function Begin({ annualTalkOn }: Pick<PlansListProps, 'annualTalkOn'>) {
  const { t } = useTranslation('planner');
  const { begin, isRefused } = useBeginPlan();
  return (
    <section aria-labelledby="gesprek-begin" className={styles.part}>
      <h2 id="gesprek-begin">{t('list.begin')}</h2>
      {isRefused && <RefusedHere />}
      <ul>
        {talkKinds.map((talk) => (
          <li key={talk}>
            <KindButton
              name={t(`talks.${talk}.name`)}
              about={t(`talks.${talk}.about`)}
              onPress={() => begin(talk, talk === 'annual-talk' ? annualTalkOn : null)}
            />
          </li>
        ))}
      </ul>
    </section>
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

interface PlansListProps {
  readonly plans: Removals<ConversationPlan>;
  /** ISO day of the annual talk that is coming, where one is in the calendar: a preparation begins with it. */
  readonly annualTalkOn: string | null;
}

/** The list: begin, go on, or look from the other side. */
export function PlansList({ plans, annualTalkOn }: PlansListProps) {
  const { t } = useTranslation('planner');
  const formats = useFormats();
  const whenOf = ({ heldOn, on }: ConversationPlan): string => {
    if (heldOn !== null) return t('list.held', { day: formats.longDay(heldOn) });
    return on === null ? t('list.noDay') : t('list.on', { day: formats.longDay(on) });
  };
  return (
    <div className={classNames(layoutStyles.desk, styles.desk)}>
      <div className={layoutStyles.column2xl}>
        <RecordsList
          to={paths.tool('gesprekswijzer')}
          records={plans}
          title={t('list.mine')}
          nameOf={({ title }) => title.trim() || t('list.untitled')}
          removal={{ label: t('remove.plan') }}
        >
          {(plan) => `${t(`talks.${plan.talk}.name`)}. ${whenOf(plan)}.`}
        </RecordsList>
        <Begin annualTalkOn={annualTalkOn} />
      </div>
      <div className={layoutStyles.column2xl}>
        <section aria-labelledby="gesprek-spiegel" className={styles.part}>
          <h2 id="gesprek-spiegel">{t('list.mirror')}</h2>
          <p className={classNames(textStyles.small, styles.small)}>{t('list.mirrorText')}</p>
          <MirrorLinks />
        </section>
        <Always />
      </div>
    </div>
  );
}
