/**
 * The compiled scenario: what the compiler emits and the app plays. One object holds the structure and
 * the texts of one language; the structure, its ids and its `hash` are equal in every language, so a
 * journey (which refers to ids only) fits all of them.
 *
 * Texts are plain text; a pair of asterisks marks a stage direction inside a line (`*Schenkt bij.*`),
 * a blank line a new paragraph. There is no other markup.
 */
import type {
  ChoiceId,
  DocumentId,
  EndingId,
  MechanismId,
  ModuleId,
  MomentId,
  PersonId,
  ScenarioId,
  SceneId,
  SourceId,
  ValueId,
} from '../shared/ids';
import type { Language } from '../shared/language';
import type { Condition, Effect, MemoryVariable } from './conditions';

/** A language of content, as a BCP 47 tag. */
export type ContentLanguage = Language;

/** How a scene reaches the player. */
export type Channel = 'gesprek' | 'telefoon' | 'mail' | 'chat' | 'vergadering' | 'document' | 'gedachte';

/** Where what one says is written. */
export const writtenChannels: readonly Channel[] = ['mail', 'chat', 'document'];

/** Someone in the story other than the player. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** One to three letters for the circle in the drawing. */
  readonly initials: string;
  readonly role: string;
  /** What this person is to the player, in a few words. */
  readonly relation: string;
}

/** The player, or someone of the cast. */
export type Seat = PersonId | 'you';

/** The form of the stage seen from above. */
export type PlanShape =
  | 'round-table'
  | 'long-table'
  | 'phone-call'
  | 'phones'
  | 'corridor'
  | 'desk'
  | 'alone';

/** Who looks at whom. */
export interface Gaze {
  readonly from: Seat;
  readonly to: Seat;
}

/**
 * The stage plan of a scene as it opens: who sits where, and who is talked about without being there.
 * Seats are listed clockwise; the player's own seat is always drawn at the bottom.
 */
export interface FloorPlan {
  readonly shape: PlanShape;
  readonly seats: readonly Seat[];
  readonly mentioned: readonly PersonId[];
  /** Who looks at whom when the scene opens. */
  readonly gazes: readonly Gaze[];
}

/** One utterance, thought, message, narration, or a document put in the player's hands. */
export interface Line {
  /** Unique within its moment; stable over languages. */
  readonly id: string;
  readonly kind: 'say' | 'think' | 'message' | 'narrate' | 'document';
  /** Who speaks; absent for narration and for a document that nobody hands over. */
  readonly by?: Seat;
  readonly text: string;
  readonly when?: Condition;
  /** The time on a message, such as '08.12'. */
  readonly time?: string;
  /** A day label above a message. */
  readonly day?: string;
  /** Replaces who looks at whom from this line on. */
  readonly gazes?: readonly Gaze[];
  /** Who comes in with this line; whoever speaks is in the room without it. */
  readonly enters?: readonly PersonId[];
  /** Who has gone with this line; who speaks it goes after it. */
  readonly leaves?: readonly PersonId[];
  /** Only on kind 'document': the document that can be opened here. */
  readonly document?: DocumentId;
}

/** Where a road leads. */
export type Target =
  | { readonly kind: 'moment'; readonly id: MomentId }
  | { readonly kind: 'ending'; readonly id: EndingId };

/** A road out of a moment that does not ask; the last branch of a moment carries no condition. */
export interface Branch {
  readonly when?: Condition;
  readonly to: Target;
}

/** A value, and in one sentence why it was honoured or strained. */
export interface WeighedValue {
  readonly value: ValueId;
  readonly why: string;
}

/** How someone affected sees a decision. */
export interface Voice {
  /** Someone of the cast; absent when the voice belongs to someone outside it. */
  readonly person?: PersonId;
  readonly name: string;
  readonly role: string;
  /** Whether this person was in the room (or the call, or the chat). */
  readonly present: boolean;
  readonly text: string;
}

/** What lies behind a choice; shown in the debrief, never before it. */
export interface Consideration {
  readonly honours: readonly WeighedValue[];
  readonly strains: readonly WeighedValue[];
  readonly mechanism?: MechanismId;
  /** How the mechanism was at work here, in the words of this case. */
  readonly mechanismHere?: string;
  readonly sources: readonly SourceId[];
}

/** One thing the player can do at a decision. */
export interface Choice {
  /** Unique within the scenario. */
  readonly id: ChoiceId;
  /** The deed: 'U trekt aan tafel een grens.' */
  readonly act: string;
  /** The words that go with it, without quotation marks. */
  readonly words?: string;
  /** Whether those words are spoken although the scene is in writing: one telephones, or walks over. */
  readonly spoken?: true;
  /** A few words for the road map: 'Een grens trekken'. */
  readonly label: string;
  /** Looking back, in the past tense: 'U trok aan tafel een grens.' */
  readonly did: string;
  /** The question that opens this road from the debrief: 'Wat als u een grens had getrokken?' */
  readonly whatIf: string;
  readonly when?: Condition;
  readonly effects: readonly Effect[];
  readonly to: Target;
  /** Whether the player writes, in private, what they do instead ('ik doe iets anders'). */
  readonly own: boolean;
  /** Absent only on a choice of one's own: nobody can weigh what nobody has read. */
  readonly consideration?: Consideration;
  readonly voices: readonly Voice[];
}

/** What sort of thing can be fixed before one chooses. */
export const givenKinds = ['rule', 'fact', 'deadline', 'decides'] as const;

/**
 * Something that is fixed before one chooses, and where that stands: in a source, in a document of the story,
 * or, with neither, in the story itself. A rule always has a source.
 */
export interface Given {
  readonly kind: (typeof givenKinds)[number];
  readonly text: string;
  readonly source?: SourceId;
  readonly document?: DocumentId;
}

/** The part of a moment that asks. */
export interface Decision {
  readonly prompt: string;
  /** What is fixed before one chooses; empty where the author says nothing of it. */
  readonly given: readonly Given[];
  /** A short paragraph in the debrief: what was at stake here. */
  readonly lookBack: string;
  readonly choices: readonly Choice[];
  readonly voices: readonly Voice[];
  /** Questions for a group that plays this decision together. */
  readonly groupQuestions: readonly string[];
  readonly facilitator: { readonly minutes: number; readonly notes: readonly string[] };
}

/** An atomic state of the dialogue: some lines, then onward or a decision. */
export interface Moment {
  readonly id: MomentId;
  readonly scene: SceneId;
  readonly lines: readonly Line[];
  readonly next:
    | { readonly kind: 'onward'; readonly branches: readonly Branch[] }
    | { readonly kind: 'decision'; readonly decision: Decision };
}

/** A place and a time. */
export interface Scene {
  readonly id: SceneId;
  readonly title: string;
  readonly time: string;
  readonly place: string;
  readonly circumstance?: string;
  readonly channel: Channel;
  /** The jump in time before this scene, such as 'drie weken later'. */
  readonly later?: string;
  /** Through whose eyes, when not the player's. */
  readonly pointOfView?: PersonId;
  readonly intro?: string;
  readonly plan: FloorPlan;
  readonly moments: readonly Moment[];
}

/** What an ending cost somebody. */
export interface Price {
  readonly who: string;
  readonly what: string;
}

/** How a road ends: what happened, what it cost whom, and a question left open. Never a judgement. */
export interface Ending {
  readonly id: EndingId;
  readonly title: string;
  readonly text: string;
  readonly prices: readonly Price[];
  readonly question: string;
  /** The question as one takes it along, of oneself; left out where it addresses nobody. */
  readonly taken?: string;
  /** False for an early exit. */
  readonly full: boolean;
}

/** Something to read in the story. */
export interface StoryDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly kind: string;
  readonly from?: string;
  readonly date?: string;
  readonly body: string;
}

/** 'Draai de tafel': a minute of the story told again from another seat, opened in the debrief. */
export interface TurnedTable {
  readonly moment: MomentId;
  readonly seat: PersonId;
  readonly title: string;
  readonly text: string;
}

/** What shipped ids have become: renamed ids by their old name, and ids that are gone for good. */
export interface IdHistory {
  readonly renamed: Readonly<Record<string, string>>;
  readonly retired: readonly string[];
}

/** Reading times in seconds at 200 words a minute, computed by the compiler. */
export interface ReadingTimes {
  /** From the first line to the first decision. */
  readonly toFirstDecision: number;
  /** The longest way through the scenario. */
  readonly longest: number;
  /** The longest way that remains from the start of each moment, the moment included. */
  readonly remaining: Readonly<Record<string, number>>;
  /** Reading the debrief of the longest way. */
  readonly debrief: number;
}

/** What can bring a person to a mini case: a moment in working life that asks for it. */
export const refreshOccasions = ['annual-talk', 'change-of-function', 'side-activity', 'invitation'] as const;
export type RefreshOccasion = (typeof refreshOccasions)[number];

/** The decision of a scenario that a mini case asks again, with one circumstance changed. */
export interface VariedDecision {
  /** A scenario of the same module. */
  readonly scenario: ScenarioId;
  readonly decision: MomentId;
  /** The sentence that says which circumstance differs. */
  readonly changed: string;
}
/** The things that can be drawn beside a story; a scenario names the one that comes from it. */
export const storyObjects = [
  'pan',
  'tally',
  'percent',
  'key',
  'chair',
  'telephone',
  'boat',
  'share',
  'envelope',
  'door',
  'badge',
  'bicycle',
  'bridge',
  'glass',
  'stamp',
  'lamp',
  'paper',
  'ring',
  'train',
  'map-pin',
] as const;
export type StoryObject = (typeof storyObjects)[number];

/** One case, ready to be played in one language. */
export interface CompiledScenario {
  readonly format: 1;
  readonly module: ModuleId;
  readonly id: ScenarioId;
  readonly kind: 'scenario' | 'mini';
  readonly lang: ContentLanguage;
  /** Content hash of the structure (ids, roads, conditions, effects), equal in all languages. */
  readonly hash: string;
  readonly title: string;
  /** Two or three sentences for the poster on the start page. */
  readonly standfirst: string;
  /** The title of the debrief: a question about someone else. */
  readonly question: string;
  readonly player: { readonly role: string };
  /** The thing from this story that is drawn beside it. */
  readonly object?: StoryObject;
  readonly cast: readonly Person[];
  readonly memory: readonly MemoryVariable[];
  readonly opening: string;
  readonly scenes: readonly Scene[];
  readonly endings: readonly Ending[];
  readonly documents: readonly StoryDocument[];
  readonly turns: readonly TurnedTable[];
  /** Sources of norms that are named elsewhere than in a choice: in a document, a line, an ending. */
  readonly sources: readonly SourceId[];
  /** Of a mini case: the occasions it fits. */
  readonly occasions?: readonly RefreshOccasion[];
  /** Of a mini case that asks an earlier decision again. */
  readonly varies?: VariedDecision;
  readonly history: IdHistory;
  readonly reading: ReadingTimes;
}

/** Every moment of a scenario in the order of its scenes. */
export function momentsOf(scenario: CompiledScenario): readonly Moment[] {
  return scenario.scenes.flatMap((scene) => scene.moments);
}
