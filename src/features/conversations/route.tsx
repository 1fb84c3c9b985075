/** My conversations: what is planned, what came of it, what is still being thought through, what was taken along. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { agreementsOf, conversationsOf, thoughtsOf } from '../../core/conversations/overview';
import { ordered } from '../../core/tools/intentions/intention';
import type { ConversationPlan } from '../../core/tools/planner/plan';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { useRecords } from '../../state/services';
import { useIsLocked } from '../../tools/shared/not-here';
import { ToolExit } from '../../tools/shared/tool-exit';
import { ToolFrame } from '../../tools/shared/tool-frame';
import { buttonClass } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
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
function PlanItem({ plan, children }: { readonly plan: ConversationPlan; readonly children?: ReactNode }) {
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
        {day === null
          ? t('coming.noDay')
          : t(plan.heldOn === null ? 'coming.on' : 'held.on', { day: formats.longDay(day) })}
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
            <PlanItem key={plan.id} plan={plan} />
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
            <PlanItem key={plan.id} plan={plan}>
              {plan.cameOf !== '' && (
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

/** What is being thought through and is not a conversation yet. */
function Thinking() {
  const { t } = useTranslation('conversations');
  const formats = useFormats();
  const { front } = ordered(useRecords('intention'));
  const thoughts = thoughtsOf(useRecords('deliberation'), useRecords('sideActivity'));
  if (thoughts.length === 0 && front === null) return null;
  return (
    <Part id="gesprekken-denken" title={t('thinking.title')}>
      <ul className={styles.items}>
        {front !== null && (
          <li>
            <p className={styles.name}>
              <OpenLink to={paths.tool('voornemens')} open={{ record: front.id }}>
                {t('thinking.intention')}
              </OpenLink>
            </p>
            <p className={textStyles.small}>
              {t('thinking.lookBack', { day: formats.longDay(front.lookBackOn) })}
            </p>
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
              {t(tool === 'moreel-beraad' ? 'thinking.deliberation' : 'thinking.weighing')}
              {day !== null && ` ${t('thinking.lookBack', { day: formats.longDay(day) })}`}
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
  const { coming, held } = conversationsOf(useRecords('conversationPlan'));
  return (
    <ToolFrame title={t('title')} intro={t('intro')}>
      <div className={styles.page}>
        <div className={styles.column}>
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
