/** The material of a plan: what the trainer entered, or what the library has of the story, case or cards. */
import type { GroupPlans, ModuleGroupPlan } from '../../core/scenario/group-plan';
import type { CompiledScenario, ContentLanguage } from '../../core/scenario/scenario';
import type { Catalogue, ModuleCover, ScenarioCover } from '../../core/scenario/vocabulary';
import type { ModuleId } from '../../core/shared/ids';
import type { Card } from '../../core/tools/cards/card';
import { cardsForRoom, decisionsForRoom } from '../../core/tools/group-session/for-a-room';
import type { Material, MaterialRef } from '../../core/tools/group-session/material';
import {
  deliberationMaterial,
  materialFromCards,
  materialFromOwn,
  materialFromStory,
} from '../../core/tools/group-session/material-of';
import type { GroupPlan } from '../../core/tools/group-session/plan';
import type { Library } from '../../library/library';
import { useContent } from '../../state/use-loaded';

/** What a room can choose from: the catalogue, and what the authors planned for a group. */
export interface RoomCatalogue extends Catalogue {
  readonly plans: GroupPlans;
}

/** A story that a room can work with, and the module it is of. */
export interface OfferedStory {
  readonly module: ModuleCover;
  readonly cover: ScenarioCover;
  /** What its author planned for a group that works with it; null where that was not written. */
  readonly authored: ModuleGroupPlan | null;
}

/** Loads it. */
export async function roomCatalogue(library: Library, lang: ContentLanguage): Promise<RoomCatalogue> {
  const [catalogue, plans] = await Promise.all([library.catalogue(lang), library.groupPlans(lang)]);
  return { ...catalogue, plans };
}

/** The stories of this kind: those whose author planned it for a group first, then in the order of the programme. */
export function storiesIn(
  { modules, plans }: RoomCatalogue,
  kind: ScenarioCover['kind'],
): readonly OfferedStory[] {
  const stories = modules.flatMap((module) => {
    const plan = plans[module.id];
    return module.scenarios
      .filter((cover) => cover.kind === kind)
      .map((cover) => ({ module, cover, authored: plan?.scenario === cover.id ? plan : null }));
  });
  const isPlanned = ({ authored }: OfferedStory): boolean => authored !== null;
  return [...stories.filter(isPlanned), ...stories.filter((story) => !isPlanned(story))];
}

/** The cover of what a plan works with; null where that is no story, or one that is not there. */
export function coverOf(catalogue: RoomCatalogue, ref: MaterialRef): OfferedStory | null {
  if (ref.kind !== 'story' && ref.kind !== 'mini') return null;
  const stories = storiesIn(catalogue, ref.kind === 'story' ? 'scenario' : 'mini');
  return (
    stories.find(
      ({ module, cover }) => cover.id === ref.scenario && (ref.kind === 'mini' || module.id === ref.module),
    ) ?? null
  );
}

/** A reference to this story, with the decision its author planned or else the first; null where it has none. */
export async function referTo(
  library: Library,
  story: OfferedStory,
  lang: ContentLanguage,
): Promise<MaterialRef | null> {
  const { module, cover, authored } = story;
  if (cover.kind === 'mini') return { kind: 'mini', scenario: cover.id };
  const scenario = await library.scenario(module.id, cover.id, lang);
  const decisions = scenario === null ? [] : decisionsForRoom(scenario);
  const chosen = decisions.find(({ moment }) => moment === authored?.decision) ?? decisions[0];
  return chosen === undefined
    ? null
    : { kind: 'story', module: module.id, scenario: cover.id, decision: chosen.moment };
}

/** What the library has for it. */
interface Fetched {
  readonly scenario: CompiledScenario | null;
  readonly cards: readonly Card[];
}

/** What a plan works with, as far as it is here. */
export interface PlanMaterial {
  readonly isWaiting: boolean;
  /** Null while it is waited for, and where it is not there. */
  readonly material: Material | null;
  readonly scenario: CompiledScenario | null;
}

function materialOf(
  { id, material: ref }: GroupPlan,
  { scenario, cards }: Fetched,
  authored: ModuleGroupPlan | null,
): Material | null {
  switch (ref.kind) {
    case 'own':
      return materialFromOwn(ref.case);
    case 'deliberation':
      return deliberationMaterial;
    case 'cards':
      return materialFromCards(cardsForRoom(cards, id));
    case 'story':
      return scenario === null ? null : materialFromStory(scenario, ref.decision, authored);
    case 'mini':
      return scenario === null ? null : materialFromStory(scenario, null, authored);
  }
}

function moduleOf(catalogue: RoomCatalogue, ref: MaterialRef): ModuleId | null {
  return coverOf(catalogue, ref)?.module.id ?? null;
}

/** Loads it. What needs nothing of the library is there at once. */
export function usePlanMaterial(plan: GroupPlan, catalogue: RoomCatalogue): PlanMaterial {
  const ref = plan.material;
  const subject = ref.kind === 'story' || ref.kind === 'mini' ? `room ${ref.scenario}` : `room ${ref.kind}`;
  const loaded = useContent<Fetched>(subject, async (library, lang) => {
    const module = moduleOf(catalogue, ref);
    return {
      scenario:
        module !== null && (ref.kind === 'story' || ref.kind === 'mini')
          ? await library.scenario(module, ref.scenario, lang)
          : null,
      cards: ref.kind === 'cards' ? await library.cards(lang) : [],
    };
  });
  const needsNothing = ref.kind === 'own' || ref.kind === 'deliberation';
  if (loaded.kind === 'loading' && !needsNothing) return { isWaiting: true, material: null, scenario: null };
  const authored = coverOf(catalogue, ref)?.authored ?? null;
  const fetched = loaded.kind === 'loading' ? { scenario: null, cards: [] } : loaded.content;
  return { isWaiting: false, material: materialOf(plan, fetched, authored), scenario: fetched.scenario };
}
