/**
 * Compiles a scenario to an XState machine: scenes are compound states, moments atomic ones, endings final.
 * Choices are events `choice.<id>` with a guard and an assignment; a moment that does not ask is left by
 * the event `onward`. Guards and actions are named and take data, so the machine opens in Stately's tools.
 */
import { assign, setup } from 'xstate';
import {
  applyEffects,
  type Condition,
  type Effect,
  holds,
  type Memory,
  startMemory,
} from '../scenario/conditions';
import type { CompiledScenario, Moment, Target } from '../scenario/scenario';

/** What the machine remembers: memory alone. The road walked is the journey's, not the machine's. */
interface DialogueContext {
  readonly memory: Memory;
}

/** `choice.<choice id>` or `onward`. */
interface DialogueEvent {
  readonly type: string;
}

const endingPrefix = 'ending:';

/** The name of an ending's state; a colon cannot occur in a scene id. */
export function endingState(ending: string): string {
  return `${endingPrefix}${ending}`;
}

/** The ending that a state was named after. */
export function endingOfState(state: string): string {
  return state.slice(endingPrefix.length);
}

/** The event of leaving a moment that does not ask. */
export const onwardEvent = 'onward';

/** The event of taking a choice. */
export function choiceEvent(choice: string): string {
  return `choice.${choice}`;
}

function targetOf(to: Target): string {
  return to.kind === 'moment' ? `#moment:${to.id}` : `#ending:${to.id}`;
}

/** One road as XState reads it; every road has the same shape, which a large machine is built faster from. */
interface RoadConfig {
  readonly target: string;
  readonly guard: { readonly type: 'holds'; readonly params: Condition } | undefined;
  readonly actions:
    | { readonly type: 'remember'; readonly params: { readonly effects: readonly Effect[] } }
    | undefined;
}

function roadTo(to: Target, when: Condition | undefined, effects: readonly Effect[]): RoadConfig {
  return {
    target: targetOf(to),
    guard: when === undefined ? undefined : { type: 'holds', params: when },
    actions: effects.length === 0 ? undefined : { type: 'remember', params: { effects } },
  };
}

function roadsFrom({ next }: Moment): Record<string, RoadConfig | readonly RoadConfig[]> {
  if (next.kind === 'onward')
    return { [onwardEvent]: next.branches.map(({ when, to }) => roadTo(to, when, [])) };
  const roads: Record<string, RoadConfig> = {};
  for (const { id, to, when, effects } of next.decision.choices) {
    roads[choiceEvent(id)] = roadTo(to, when, effects);
  }
  return roads;
}

/**
 * The machine of a scenario, in time linear in its moments. The scenario must have passed the checker.
 * @throws Error from XState when a road leads to a moment that does not exist.
 */
export function compileMachine(scenario: CompiledScenario) {
  const start = startMemory(scenario.memory);
  const scenes = scenario.scenes.map((scene) => [
    scene.id,
    {
      id: `scene:${scene.id}`,
      initial: scene.moments[0]?.id,
      meta: { title: scene.title, channel: scene.channel },
      states: Object.fromEntries(
        scene.moments.map((moment) => [moment.id, { id: `moment:${moment.id}`, on: roadsFrom(moment) }]),
      ),
    },
  ]);
  const endings = scenario.endings.map((ending) => [
    endingState(ending.id),
    { id: `ending:${ending.id}`, type: 'final', meta: { title: ending.title } },
  ]);
  return setup({
    types: { context: {} as DialogueContext, events: {} as DialogueEvent },
    guards: {
      holds: ({ context }, when: Condition) => holds(when, context.memory),
    },
    actions: {
      remember: assign(({ context }, { effects }: { effects: readonly Effect[] }) => ({
        memory: applyEffects(effects, context.memory, scenario.memory),
      })),
    },
  }).createMachine({
    id: scenario.id,
    context: { memory: start },
    initial: scenario.scenes[0]?.id,
    // The states are made from data, so their names are not known to the type checker.
    states: Object.fromEntries([...scenes, ...endings]) as Record<string, never>,
  });
}

/** The machine type of any scenario. */
export type DialogueMachine = ReturnType<typeof compileMachine>;
