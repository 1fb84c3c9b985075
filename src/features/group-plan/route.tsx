/**
 * Planning a group session: all plans, or the one that is open. What a session does once it is begun is elsewhere; it
 * takes a copy of the plan with it.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupPlan } from '../../core/tools/group-session/plan';
import { useFormats } from '../../i18n/formats';
import { Keeping } from '../../parts/keeping';
import { Waiting } from '../../parts/waiting';
import { useSessionView } from '../../state/group-session';
import { useOpened } from '../../state/opened';
import { usePolicy } from '../../state/policy';
import { useRecords } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useContent } from '../../state/use-loaded';
import { NotHere } from '../../tools/shared/not-here';
import { ToolExit } from '../../tools/shared/tool-exit';
import { useListFocus } from '../../tools/shared/use-heading-focus';
import { useRecordRemovals } from '../../tools/shared/use-record-removals';
import { StatusMessage } from '../../ui/status-message';
import styles from './group-plan.module.css';
import { PlanPage } from './plan-page';
import { PlansList } from './plans-list';
import { coverOf, type RoomCatalogue, roomCatalogue } from './use-material';

/** What a plan is called: by its trainer, or by its story, or by what kind of thing it works with. */
function useNameOf(catalogue: RoomCatalogue): (plan: GroupPlan) => string {
  const { t } = useTranslation('groupPlan');
  return ({ title, material }) =>
    title.trim() || coverOf(catalogue, material)?.cover.title || t(`material.${material.kind}.name`);
}

function Plans({ catalogue }: { readonly catalogue: RoomCatalogue }) {
  const { t } = useTranslation('groupPlan');
  const { record: wanted } = useOpened();
  const [arrivedAt] = useState(wanted);
  const plans = useRecords('groupPlan');
  const removals = useRecordRemovals(
    'groupPlan',
    [...plans].sort((a, b) => b.madeAt - a.madeAt),
  );
  const plan = plans.find(({ id }) => id === wanted);
  const nameOf = useNameOf(catalogue);
  useListFocus(plan === undefined);
  if (plan !== undefined)
    return (
      <PlanPage
        key={plan.id}
        plan={plan}
        name={nameOf(plan)}
        catalogue={catalogue}
        isArrival={arrivedAt !== wanted}
      />
    );
  const isGone = removals.shown.some(({ item, isGone }) => isGone && item.id === wanted);
  return (
    <>
      {wanted !== null && !isGone && <NotHere gone={t('list.gone')} />}
      <PlansList plans={removals} catalogue={catalogue} nameOf={nameOf} />
    </>
  );
}

/** A session of another version lies on this device; it is left alone until its time is over. */
function Unread() {
  const { t } = useTranslation('groupPlan');
  const formats = useFormats();
  const session = useSessionView();
  if (session.kind !== 'none' || session.unreadUntil === null) return null;
  return (
    <StatusMessage tone="calm">{t('unread', { time: formats.time(session.unreadUntil) })}</StatusMessage>
  );
}

/** `/groep` while no session runs. */
export function GroupPlanRoute() {
  const { t } = useTranslation('groupPlan');
  const { t: general } = useTranslation('general');
  const { record } = useOpened();
  const { phones } = usePolicy();
  const catalogue = useContent('catalogue for rooms', roomCatalogue);
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  if (catalogue.kind === 'loading') return <Waiting />;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      {record === null && (
        <p className={styles.intro}>{`${t('intro')} ${t(phones ? 'works' : 'worksWithout')}`}</p>
      )}
      <Keeping />
      <Unread />
      <Plans catalogue={catalogue.content} />
      <ToolExit />
    </div>
  );
}
