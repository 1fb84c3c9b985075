/** The form of a plan: for how many, how long, how the room votes, with what. Each change is kept, and the run sheet follows. */
import { useTranslation } from 'react-i18next';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { fewestForBand, fewestForCounts } from '../../core/tools/group-session/disclosure';
import {
  fewestPeople,
  type GroupPlan,
  longestMinutes,
  mostPeople,
  shortestMinutes,
  votingWays,
} from '../../core/tools/group-session/plan';
import { PolicyWords } from '../../parts/by-policy';
import { usePolicy } from '../../state/policy';
import { useIsOnline } from '../../state/use-is-online';
import { HintedField } from '../../tools/shared/hinted-field';
import { classNames } from '../../ui/class-names';
import { Radios } from '../../ui/forms/choices';
import { NumberField } from '../../ui/forms/number-field';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './group-plan.module.css';
import { OwnCaseFields } from './own-case-fields';
import { StoryFields } from './story-fields';
import type { RoomCatalogue } from './use-material';
import type { WritePlan } from './use-plan';

interface PlanFormProps {
  readonly plan: GroupPlan;
  readonly catalogue: RoomCatalogue;
  readonly scenario: CompiledScenario | null;
  readonly isWaiting: boolean;
  /** While another tab writes, nothing can be typed here that would be lost. */
  readonly isReader: boolean;
  /** Whether it was tried to begin: then what is missing is said at its field. */
  readonly isAsked: boolean;
  /** Whether the room votes otherwise than the plan says, because phones are off here. */
  readonly isInstead: boolean;
  readonly write: WritePlan;
}

/** What the screen can show of a vote of so many. */
function resultsWith(people: number): 'none' | 'band' | 'counts' {
  if (people < fewestForBand) return 'none';
  return people < fewestForCounts ? 'band' : 'counts';
}

export function PlanForm({
  plan,
  catalogue,
  scenario,
  isWaiting,
  isReader,
  isAsked,
  isInstead,
  write,
}: PlanFormProps) {
  const { t } = useTranslation('groupPlan');
  const { material, people } = plan;
  const isOnline = useIsOnline();
  const { phones } = usePolicy();
  const votes = material.kind !== 'deliberation' && material.kind !== 'cards';
  const isStory = material.kind === 'story' || material.kind === 'mini';
  return (
    <fieldset
      disabled={isReader}
      aria-label={t('form.label')}
      className={classNames(layoutStyles.stack2xl, styles.fields)}
    >
      {isStory && (
        <StoryFields
          catalogue={catalogue}
          material={material}
          scenario={scenario}
          isWaiting={isWaiting}
          onChange={(chosen) => write({ material: chosen })}
        />
      )}
      <div className={styles.numbers}>
        <NumberField
          label={t('form.people')}
          value={people}
          least={fewestPeople}
          most={mostPeople}
          problem={t('form.peopleRange', { least: fewestPeople, most: mostPeople })}
          onChange={(count) => write({ people: count })}
        />
        <NumberField
          label={t('form.minutes')}
          value={plan.minutes}
          least={shortestMinutes}
          most={longestMinutes}
          problem={t('form.minutesRange', { least: shortestMinutes, most: longestMinutes })}
          onChange={(minutes) => write({ minutes })}
        />
      </div>
      {votes && (
        <div className={layoutStyles.stackS}>
          <Radios
            legend={t('voting.legend')}
            options={votingWays
              .filter((way) => phones || way !== 'phones')
              .map((way) => ({
                value: way,
                label: (
                  <>
                    {t(`voting.${way}.name`)}
                    <span className={classNames(textStyles.small, styles.about)}>
                      {t(`voting.${way}.about`)}
                    </span>
                  </>
                ),
              }))}
            value={plan.voting}
            onChange={(voting) => write({ voting })}
          />
          {!phones && (
            <p className={textStyles.small}>
              <PolicyWords part="phones" /> {isInstead && t('voting.instead')}
            </p>
          )}
          {plan.voting === 'phones' && !isOnline && (
            <StatusMessage tone="problem">{t('voting.offline')}</StatusMessage>
          )}
          <p className={textStyles.small}>{t(`results.${resultsWith(people)}`)}</p>
        </div>
      )}
      <HintedField
        asked="note"
        label={t('form.title')}
        hint={t(isStory ? 'form.titleUnseen' : 'form.titleSeen')}
        value={plan.title}
        maxLength={80}
        onChange={(title) =>
          write(
            material.kind === 'own'
              ? { title, material: { kind: 'own', case: { ...material.case, title } } }
              : { title },
          )
        }
      />
      {material.kind === 'own' && (
        <OwnCaseFields
          own={material.case}
          isAsked={isAsked}
          onChange={(own) => write({ material: { kind: 'own', case: own } })}
        />
      )}
    </fieldset>
  );
}
