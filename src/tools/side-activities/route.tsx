/** Weighing a side activity: a list of weighings, or the one that is open. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import {
  emptyWeighing,
  type SideActivity,
  type SideActivityId,
} from '../../core/tools/side-activities/side-activity';
import { Waiting } from '../../parts/waiting';
import { useOpened, useOpenHere } from '../../state/opened';
import { useContentLanguage } from '../../state/preferences';
import { useRecords, useServices } from '../../state/services';
import { useLoaded } from '../../state/use-loaded';
import { NotHere, RefusedHere } from '../shared/not-here';
import { Protection } from '../shared/protection';
import { ToolExit } from '../shared/tool-exit';
import { ToolFrame } from '../shared/tool-frame';
import { useBegin } from '../shared/use-begin';
import styles from './side-activities.module.css';
import { Weighing } from './weighing';
import { Begin, WeighingList } from './weighing-list';

/** `/hulpmiddelen/nevenactiviteiten`, or one weighing that is open there. */
export function SideActivitiesRoute() {
  const { t } = useTranslation('sideActivities');
  const { library, clock, ids } = useServices();
  const { begin, isRefused } = useBegin('nevenactiviteiten');
  const lang = useContentLanguage();
  const weighings = useRecords('sideActivity');
  const { record: wanted } = useOpened();
  const open = useOpenHere();
  const [arrivedAt] = useState(wanted);
  const [hasMoved, setHasMoved] = useState(false);
  if (!hasMoved && wanted !== arrivedAt) setHasMoved(true);
  const loaded = useLoaded({ subject: 'duties', form: lang }, async () => {
    const [{ duties }, { sources }] = await Promise.all([library.guidance(lang), library.vocabulary(lang)]);
    return { duties, sources, lang };
  });
  if (loaded.kind === 'loading') return <Waiting />;
  const record = weighings.find(({ id }) => id === wanted);
  if (record !== undefined) {
    return (
      <ToolFrame title={t('title')}>
        <Weighing
          key={record.id}
          record={record}
          duties={loaded.content}
          takesFocus={hasMoved}
          onClose={() => open(null)}
        />
        <ToolExit />
      </ToolFrame>
    );
  }
  const weighing = (codeWord: string): SideActivity => ({
    ...emptyWeighing(codeWord),
    id: ids.next() as SideActivityId,
    step: 'describe',
    madeAt: clock.now(),
    changedAt: clock.now(),
  });
  return (
    <ToolFrame title={t('title')} intro={t('intro')}>
      <div className={styles.list}>
        {wanted !== null && <NotHere gone={t('missing')} />}
        <WeighingList
          weighings={weighings}
          today={isoDay(clock.now())}
          takesFocus={hasMoved}
          onOpen={open}
          onAgain={(copy) => begin('sideActivity', copy)}
        />
        {isRefused && <RefusedHere />}
        <Begin
          isFirst={weighings.length === 0}
          onBegin={(codeWord) => begin('sideActivity', weighing(codeWord))}
        />
        <Protection />
      </div>
      <ToolExit />
    </ToolFrame>
  );
}
