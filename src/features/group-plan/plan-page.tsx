/** One plan: the form, and beside it beginning and the run sheet that follows from it; below, what one does beforehand. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GroupPlan, withoutPhones } from '../../core/tools/group-session/plan';
import { makeRunSheet } from '../../core/tools/group-session/run-sheet';
import { GroupPack } from '../../parts/group-pack/group-pack';
import { ReadyForTheRoom } from '../../parts/ready-for-the-room';
import { paths } from '../../state/addresses';
import { usePolicy } from '../../state/policy';
import { useVaultView } from '../../state/services';
import { RefusedHere } from '../../tools/shared/not-here';
import { RecordBar } from '../../tools/shared/record-bar';
import { useHeadingFocus } from '../../tools/shared/use-heading-focus';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { BeginSession } from './begin-session';
import styles from './group-plan.module.css';
import { TakeAlong } from './plan-file';
import { PlanForm } from './plan-form';
import { RunSheetLine } from './run-sheet';
import { type RoomCatalogue, usePlanMaterial } from './use-material';
import { useWritePlan } from './use-plan';

interface PlanPageProps {
  readonly plan: GroupPlan;
  readonly name: string;
  readonly catalogue: RoomCatalogue;
  readonly isArrival: boolean;
}

/** @param plan as it is kept; shown and played as it can be here */
export function PlanPage({ plan: kept, name, catalogue, isArrival }: PlanPageProps) {
  const { t } = useTranslation('groupPlan');
  const { t: pack } = useTranslation('groupPack');
  const { phones: hasPhones, networkMap: hasMap } = usePolicy();
  const plan = hasPhones ? kept : withoutPhones(kept);
  const isReader = useVaultView().access === 'reader';
  const write = useWritePlan(kept);
  const { material, scenario, isWaiting } = usePlanMaterial(plan, catalogue);
  const [isAsked, setIsAsked] = useState(false);
  const heading = useHeadingFocus(plan.id, isArrival);
  const { people, minutes, voting } = plan;
  const made = material === null ? null : makeRunSheet({ people, minutes, voting, material });
  return (
    <div className={layoutStyles.stack2xl}>
      <RecordBar to={paths.group} back={t('back')} name={name} />
      <div className={classNames(layoutStyles.desk, styles.desk)}>
        <div className={layoutStyles.column2xl}>
          <h2 ref={heading} tabIndex={-1}>
            {t(`material.${plan.material.kind}.name`)}
          </h2>
          {isReader && <RefusedHere />}
          <PlanForm
            plan={plan}
            catalogue={catalogue}
            scenario={scenario}
            isWaiting={isWaiting}
            isReader={isReader}
            isAsked={isAsked}
            isInstead={plan !== kept}
            write={write}
          />
        </div>
        <div className={layoutStyles.column2xl}>
          <BeginSession
            plan={plan}
            name={name}
            material={material}
            fits={made?.ok === true}
            isAsked={isAsked}
            onAsked={() => setIsAsked(true)}
          />
          {material !== null && made !== null && (
            <section aria-labelledby="draaiboek">
              <RunSheetLine
                plan={plan}
                material={material}
                made={made}
                onMinutes={(needs) => write({ minutes: needs })}
              />
            </section>
          )}
        </div>
      </div>
      <div className={styles.before}>
        {material !== null && made?.ok === true && (
          <section aria-labelledby="plan-pakket" className={layoutStyles.stackM}>
            <h2 id="plan-pakket" className={textStyles.subheading}>
              {pack('title')}
            </h2>
            <GroupPack plan={plan} material={material} sheet={made.value} hasMap={hasMap} />
          </section>
        )}
        <ReadyForTheRoom />
        <TakeAlong plan={plan} />
      </div>
    </div>
  );
}
