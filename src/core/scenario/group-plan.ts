/**
 * How a module is worked through with a group: what its author plans, step by step. The steps that a session can have
 * are named here, for authors name them too; what happens in each is told in `src/core/tools/group-session`.
 */
import type { MomentId, ScenarioId } from '../shared/ids';

/** The steps that an author can plan, in the order of a full session. */
export const authoredStepKinds = [
  'ground-rules',
  /** Reading the case, or playing the story up to the decision. */
  'scene',
  /** Voting alone and unseen; the first or the second time. */
  'vote',
  /** What the first vote was. */
  'spread',
  /** In pairs, or the case against: what the vote asks for. */
  'talk',
  /** The strongest reason for each option, the highest in rank last. */
  'plenary',
  'twist',
  /** The two votes side by side. */
  'moved',
  /** Those who were not in the room. */
  'absent',
  'deliberation',
  'cards',
  /** The story goes on with what the room chose, to its ending. */
  'onward',
  /** The road not taken. */
  'roads',
  'harvest',
  'if-then',
  'look-back',
  'close',
] as const;

/** The steps that a session can have. Its breaks follow from its length. */
export const stepKinds = [...authoredStepKinds, 'break'] as const;
export type StepKind = (typeof stepKinds)[number];

/** What an author says of one step: how long, and the facilitator's words for it. */
export interface AuthoredStep {
  readonly kind: (typeof authoredStepKinds)[number];
  readonly minutes: number | null;
  readonly say: readonly string[];
  readonly questions: readonly string[];
}

/** How a module is worked through with a group, as its author planned it. */
export interface ModuleGroupPlan {
  readonly scenario: ScenarioId;
  /** The decision that is voted on twice. */
  readonly decision: MomentId;
  /** A new fact about a relation or an absent party. */
  readonly twist: string;
  readonly steps: readonly AuthoredStep[];
  /** The question one leaves with. */
  readonly closing: string;
  /** What goes wrong with this module in a room, for who prepares to lead one. */
  readonly pitfalls: readonly string[];
  /** What to do when this module comes close to someone in the room. */
  readonly personal: readonly string[];
}

/** The plans of the modules that have one, by the id of the module; in one language. */
export type GroupPlans = Readonly<Record<string, ModuleGroupPlan>>;
