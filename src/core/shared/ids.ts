/** The ids that content and personal records refer to. Ids are kebab-case, shipped once and never reused. */
import type { Brand } from './brand';

export type ModuleId = Brand<'ModuleId'>;
export type ScenarioId = Brand<'ScenarioId'>;
export type SceneId = Brand<'SceneId'>;
export type MomentId = Brand<'MomentId'>;
export type ChoiceId = Brand<'ChoiceId'>;
export type EndingId = Brand<'EndingId'>;
export type PersonId = Brand<'PersonId'>;
export type DocumentId = Brand<'DocumentId'>;
export type ValueId = Brand<'ValueId'>;
export type MechanismId = Brand<'MechanismId'>;
export type SourceId = Brand<'SourceId'>;
export type TrackId = Brand<'TrackId'>;
export type JourneyId = Brand<'JourneyId'>;
export type NoteId = Brand<'NoteId'>;
export type IntentionId = Brand<'IntentionId'>;
export type CarryItemId = Brand<'CarryItemId'>;

/**
 * States that a text from a checked edge (compiled content, a decoded record, a parsed URL) is an id.
 * The caller has done the check; inside the domain ids are never made from loose text.
 */
export function asId<Id extends Brand<string>>(text: string): Id {
  // Safe by contract: the only difference between the two types is the name.
  return text as Id;
}
