/** The plans there are, a new one in one press on what the room will work with, and a plan from a file. */
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { asId } from '../../core/shared/ids';
import type { MaterialRef } from '../../core/tools/group-session/material';
import { emptyCase } from '../../core/tools/group-session/own-case';
import { type GroupPlan, type GroupPlanId, newGroupPlan } from '../../core/tools/group-session/plan';
import { useFormats } from '../../i18n/formats';
import { ReadyForTheRoom } from '../../parts/ready-for-the-room';
import { paths, queryNames } from '../../state/addresses';
import { useOpenHere } from '../../state/opened';
import { useContentLanguage } from '../../state/preferences';
import { useServices, useVaultView } from '../../state/services';
import { RefusedHere } from '../../tools/shared/not-here';
import { Protection } from '../../tools/shared/protection';
import { RecordsList } from '../../tools/shared/records-list';
import type { Removals } from '../../tools/shared/removal';
import { classNames } from '../../ui/class-names';
import { KindButton } from '../../ui/kind-button';
import layoutStyles from '../../ui/layout.module.css';
import styles from './group-plan.module.css';
import { OpenPlan } from './plan-file';
import { type RoomCatalogue, referTo, storiesIn } from './use-material';

const materials = ['story', 'mini', 'own', 'deliberation', 'cards'] as const;

/** What a plan of this kind begins with; null where there is nothing of it in the programme. */
function useFirstMaterial(
  catalogue: RoomCatalogue,
): (kind: MaterialRef['kind']) => Promise<MaterialRef | null> {
  const { library } = useServices();
  const lang = useContentLanguage();
  const [query] = useSearchParams();
  const wanted = query.get(queryNames.module);
  return async (kind) => {
    switch (kind) {
      case 'own':
        return { kind, case: emptyCase };
      case 'deliberation':
      case 'cards':
        return { kind };
      default: {
        const stories = storiesIn(catalogue, kind === 'story' ? 'scenario' : 'mini');
        const first = stories.find(({ module }) => module.id === wanted) ?? stories[0];
        return first === undefined ? null : await referTo(library, first, lang);
      }
    }
  };
}

function Begin({ catalogue }: { readonly catalogue: RoomCatalogue }) {
  const { t } = useTranslation('groupPlan');
  const { vault, clock, ids } = useServices();
  const isReader = useVaultView().access === 'reader';
  const open = useOpenHere();
  const firstMaterial = useFirstMaterial(catalogue);
  const begin = async (kind: MaterialRef['kind']): Promise<void> => {
    const material = await firstMaterial(kind).catch(() => null);
    if (material === null) return;
    const plan = newGroupPlan(material, { id: asId<GroupPlanId>(ids.next()), now: clock.now() });
    void vault.put('groupPlan', plan);
    open(plan.id);
  };
  return (
    <section aria-labelledby="groep-nieuw" className={layoutStyles.stackM}>
      <h2 id="groep-nieuw">{t('begin.title')}</h2>
      <p>{t('begin.text')}</p>
      {isReader && <RefusedHere />}
      <ul>
        {materials.map((kind) => (
          <li key={kind}>
            <KindButton
              name={t(`material.${kind}.name`)}
              about={t(`material.${kind}.about`)}
              isDisabled={isReader}
              onPress={() => void begin(kind)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PlansListProps {
  readonly plans: Removals<GroupPlan>;
  readonly catalogue: RoomCatalogue;
  readonly nameOf: (plan: GroupPlan) => string;
}

export function PlansList({ plans, catalogue, nameOf }: PlansListProps) {
  const { t } = useTranslation('groupPlan');
  const formats = useFormats();
  return (
    <div className={layoutStyles.stackXl}>
      <Protection />
      <div className={classNames(layoutStyles.desk, styles.desk)}>
        <Begin catalogue={catalogue} />
        <div className={layoutStyles.stack3xl}>
          <RecordsList
            to={paths.group}
            records={plans}
            title={t('list.title')}
            nameOf={nameOf}
            removal={{ label: t('list.remove') }}
          >
            {({ material, people, minutes, voting }) =>
              t('list.line', {
                material: t(`material.${material.kind}.name`),
                people,
                duration: formats.duration(minutes),
                voting: t(`voting.word.${voting}`),
              })
            }
          </RecordsList>
          <OpenPlan />
          <ReadyForTheRoom />
        </div>
      </div>
    </div>
  );
}
