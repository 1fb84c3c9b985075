/** My conversations: what is planned, what came of it, what is still being thought through, what was taken along. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { agreementsOf, conversationsOf, thoughtsOf } from '../../core/conversations/overview';
import { isoDay } from '../../core/shared/iso-day';
import { dueFirst, isDue } from '../../core/tools/intentions/intention';
import { type ConversationPlan, stepAfterTalk } from '../../core/tools/planner/plan';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { useRecords, useServices } from '../../state/services';
import { useIsLocked } from '../../tools/shared/not-here';
import { ToolExit } from '../../tools/shared/tool-exit';
import { ToolFrame } from '../../tools/shared/tool-frame';
import { buttonClass } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './conversations.module.css';
import { Taken } from './taken';

function Part({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={layoutStyles.stackM} aria-labelledby={id}>
      <h2 className={textStyles.subheading} id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A conversation as a link with its day. */
function PlanItem({
  plan,
  day: said,
  children,
}: {
  readonly plan: ConversationPlan;
  /** What is said of its day. */
  readonly day: 'coming' | 'been' | 'held';
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('conversations');
  const formats = useFormats();
  const day = plan.heldOn ?? plan.on;
  return (
    <li>
      <p className={styles.name}>
        <OpenLink to={paths.tool('gesprekswijzer')} open={{ record: plan.id }} translate="no">
          {plan.title || t(`talks.${plan.talk}`)}
        </OpenLink>
      </p>
      <p className={textStyles.small}>
        {plan.title !== '' && `${t(`talks.${plan.talk}`)}. `}
        {day === null ? t('coming.noDay') : t(`${said}.on`, { day: formats.longDay(day) })}
      </p>
      {children}
    </li>
  );
}

function Coming({ plans }: { readonly plans: readonly ConversationPlan[] }) {
  const { t } = useTranslation('conversations');
  const isLocked = useIsLocked();
  return (
    <Part id="gesprekken-komend" title={t('coming.title')}>
      {plans.length === 0 ? (
        !isLocked && <p className={textStyles.small}>{t('coming.none')}</p>
      ) : (
        <ul className={styles.items}>
          {plans.map((plan) => (
            <PlanItem key={plan.id} plan={plan} day="coming" />
          ))}
        </ul>
      )}
      <p>
        <Link to={paths.tool('gesprekswijzer')} className={buttonClass('secondary')}>
          {t('coming.begin')}
        </Link>
      </p>
    </Part>
  );
}

/** The way to write down what came of a conversation. */
function NoteLink({ plan }: { readonly plan: ConversationPlan }) {
  const { t } = useTranslation('conversations');
  return (
    <p className={styles.row}>
      <OpenLink to={paths.tool('gesprekswijzer')} open={{ record: plan.id, moment: stepAfterTalk }}>
        {t('been.note')}
        <VisuallyHidden>
          : <span translate="no">{plan.title || t(`talks.${plan.talk}`)}</span>
        </VisuallyHidden>
      </OpenLink>
    </p>
  );
}

/** Those whose day has been, each with the way to write down what came of it. */
function Been({ plans }: { readonly plans: readonly ConversationPlan[] }) {
  const { t } = useTranslation('conversations');
  if (plans.length === 0) return null;
  return (
    <Part id="gesprekken-geweest" title={t('been.title')}>
      <ul className={styles.items}>
        {plans.map((plan) => (
          <PlanItem key={plan.id} plan={plan} day="been">
            <NoteLink plan={plan} />
          </PlanItem>
        ))}
      </ul>
    </Part>
  );
}

function Held({ plans }: { readonly plans: readonly ConversationPlan[] }) {
  const { t } = useTranslation('conversations');
  const formats = useFormats();
  const agreed = agreementsOf(plans);
  if (plans.length === 0) return null;
  return (
    <>
      <Part id="gesprekken-gevoerd" title={t('held.title')}>
        <ul className={styles.items}>
          {plans.map((plan) => (
            <PlanItem key={plan.id} plan={plan} day="held">
              {plan.cameOf === '' ? (
                <NoteLink plan={plan} />
              ) : (
                <p className={textStyles.ownWords} translate="no">
                  {plan.cameOf}
                </p>
              )}
            </PlanItem>
          ))}
        </ul>
      </Part>
      {agreed.length > 0 && (
        <Part id="gesprekken-afgesproken" title={t('agreed.title')}>
          <ul className={styles.items}>
            {agreed.map(({ plan, agreement }) => (
              <li key={`${plan.id} ${agreement.id}`}>
                <p className={textStyles.ownWords} translate="no">
                  {agreement.text}
                </p>
                <p className={textStyles.small}>
                  {agreement.by !== '' && <span translate="no">{agreement.by}. </span>}
                  {agreement.before !== null &&
                    `${t('agreed.before', { day: formats.longDay(agreement.before) })} `}
                  <OpenLink to={paths.tool('gesprekswijzer')} open={{ record: plan.id }}>
                    {t('agreed.from')}
                  </OpenLink>
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** When something is looked back on: a day ahead, today, or one that has been. */
function useLookBackDay(): (day: string) => string {
  const { t } = useTranslation('conversations');
  const formats = useFormats();
  const { clock } = useServices();
  const today = isoDay(clock.now());
  return (day) =>
    day === today
      ? t('thinking.today')
      : t(day < today ? 'thinking.was' : 'thinking.lookBack', { day: formats.longDay(day) });
}

/** What is being thought through and is not a conversation yet. */
function Thinking() {
  const { t } = useTranslation('conversations');
  const lookBackDay = useLookBackDay();
  const { clock } = useServices();
  const intentions = useRecords('intention');
  const today = isoDay(clock.now());
  // What is due is not hidden behind what stands in front.
  const front = dueFirst(intentions, today);
  const thoughts = thoughtsOf(useRecords('deliberation'), useRecords('sideActivity'));
  if (thoughts.length === 0 && front === null) return null;
  return (
    <Part id="gesprekken-denken" title={t('thinking.title')}>
      <ul className={styles.items}>
        {front !== null && (
          <li>
            <p className={styles.name}>
              <OpenLink to={paths.tool('voornemens')} open={{ record: front.id }}>
                {t(isDue(front, today) ? 'thinking.intentionDue' : 'thinking.intention')}
              </OpenLink>
            </p>
            <p className={textStyles.small}>{lookBackDay(front.lookBackOn)}</p>
          </li>
        )}
        {thoughts.map(({ id, tool, codeWord, day }) => (
          <li key={id}>
            <p className={styles.name}>
              <OpenLink to={paths.tool(tool)} open={{ record: id }} translate="no">
                {codeWord || t('thinking.unnamed')}
              </OpenLink>
            </p>
            <p className={textStyles.small}>
              {[
                t(tool === 'moreel-beraad' ? 'thinking.deliberation' : 'thinking.weighing'),
                ...(day === null ? [] : [lookBackDay(day)]),
              ].join(' ')}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** `/gesprekken` */
export function ConversationsRoute() {
  const { t } = useTranslation('conversations');
  const { clock } = useServices();
  const { coming, been, held } = conversationsOf(useRecords('conversationPlan'), isoDay(clock.now()));
  return (
    <ToolFrame title={t('title')} intro={t('intro')}>
      <div className={styles.page}>
        <div className={styles.column}>
          <Been plans={been} />
          <Coming plans={coming} />
          <Held plans={held} />
          <Thinking />
        </div>
        <div className={styles.column}>
          <Taken />
        </div>
      </div>
      <ToolExit />
    </ToolFrame>
  );
}
