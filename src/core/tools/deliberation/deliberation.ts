/**
 * A moral deliberation (moreel beraad) by the ten steps of the dilemma method (Molewijk & Stolper; steps as in
 * Stolper, Molewijk & Widdershoven 2016), alone as a preparation or with a group around one screen. It weighs
 * a question; it decides on nobody's guilt, and no name belongs in it.
 */
import type { Brand } from '../../shared/brand';

export type DeliberationId = Brand<'DeliberationId'>;
export type PrecedentId = Brand<'PrecedentId'>;

/** The steps in order; 'write' and 'round' are together the seventh of the method: write before speaking. */
export const deliberationSteps = [
  'opening',
  'case',
  'question',
  'clarify',
  'perspectives',
  'options',
  'write',
  'round',
  'compare',
  'conclude',
  'evaluate',
] as const;
export type DeliberationStep = (typeof deliberationSteps)[number];

/** Alone, or with a group around one screen; in full (90 minutes) or short (45). */
export const deliberationSettings = ['solo', 'group'] as const;
export type DeliberationSetting = (typeof deliberationSettings)[number];
export const deliberationForms = ['full', 'short'] as const;
export type DeliberationForm = (typeof deliberationForms)[number];

/** How someone involved looks at it: a role, never a name. */
export interface Perspective {
  readonly id: string;
  readonly who: string;
  /** Not in the room, and touched all the same. */
  readonly absent: boolean;
  readonly value: string;
  /** What that value asks one to do. */
  readonly rule: string;
}

/** One person's judgement, written before anyone spoke; without a name. */
export interface Judgement {
  readonly id: string;
  readonly right: string;
  readonly because: string;
  /** What one fails to do by it. */
  readonly harm: string;
  readonly limit: string;
}

/** What is written during a deliberation. */
export interface DeliberationDraft {
  readonly setting: DeliberationSetting;
  readonly form: DeliberationForm;
  /** A code word of one's own. */
  readonly codeWord: string;
  readonly agreed: readonly string[];
  readonly moment: string;
  readonly question: string;
  readonly optionA: string;
  readonly priceA: string;
  readonly optionB: string;
  readonly priceB: string;
  readonly facts: string;
  readonly perspectives: readonly Perspective[];
  readonly options: string;
  readonly judgements: readonly Judgement[];
  readonly agreement: string;
  readonly difference: string;
  readonly conclusion: string;
  /** What remains wrong with the chosen option, and how to limit it. */
  readonly remains: string;
  readonly limiting: string;
  readonly action: string;
  /** Who acts: a role. */
  readonly by: string;
  /** ISO day on which to look back; null while not chosen. */
  readonly lookBackOn: string | null;
  readonly evaluation: string;
  /** Seconds spent in each step, for the advice about time. */
  readonly spent: Readonly<Partial<Record<DeliberationStep, number>>>;
}

/** A deliberation as it is kept. Times are milliseconds since 1970. */
export interface Deliberation extends DeliberationDraft {
  readonly id: DeliberationId;
  readonly step: DeliberationStep;
  readonly madeAt: number;
  readonly changedAt: number;
}

/** An anonymised outcome kept to learn from at the next dilemma (moresprudentie: Wirtz 2004). */
export interface Precedent {
  readonly id: PrecedentId;
  readonly question: string;
  readonly considerations: string;
  readonly conclusion: string;
  readonly remains: string;
  readonly madeAt: number;
}

/** A deliberation in which nothing has been written. */
export function emptyDeliberation(
  codeWord: string,
  setting: DeliberationSetting,
  form: DeliberationForm,
): DeliberationDraft {
  return {
    setting,
    form,
    codeWord,
    agreed: [],
    moment: '',
    question: '',
    optionA: '',
    priceA: '',
    optionB: '',
    priceB: '',
    facts: '',
    perspectives: [],
    options: '',
    judgements: [],
    agreement: '',
    difference: '',
    conclusion: '',
    remains: '',
    limiting: '',
    action: '',
    by: '',
    lookBackOn: null,
    evaluation: '',
    spent: {},
  };
}
