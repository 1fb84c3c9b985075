/**
 * A moral deliberation (moreel beraad) by the ten steps of the dilemma method (Molewijk & Stolper; steps as in
 * Stolper, Molewijk & Widdershoven 2016), alone as a preparation or with a group around one screen. It weighs
 * a question; it decides on nobody's guilt, and no name belongs in it.
 */
import type { Brand } from '../../shared/brand';
import type { Origin } from '../../shared/origin';
import { begunAt, type Guided } from '../../steps/guided';

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

/** What one person judges, written before anyone spoke. */
export interface Sheet {
  readonly right: string;
  readonly because: string;
  /** What one fails to do by it. */
  readonly harm: string;
  readonly limit: string;
}

/** A sheet that was laid down; without a name, and in no order that tells who wrote it. */
export interface Judgement extends Sheet {
  readonly id: string;
}

/** What a group agrees before it begins. */
export const agreements = ['confidential', 'pass', 'line', 'volunteer', 'no-record'] as const;
type Agreement = (typeof agreements)[number];

/** What is kept of an outcome: without names, moment or separate judgements. */
export interface PrecedentText {
  readonly question: string;
  readonly considerations: string;
  readonly conclusion: string;
  readonly remains: string;
}

/** An anonymised outcome kept to learn from at the next dilemma (moresprudentie: Wirtz 2004). */
export interface Precedent extends PrecedentText {
  readonly id: PrecedentId;
  /** Milliseconds since 1970, as `changedAt` is. */
  readonly madeAt: number;
  readonly changedAt: number;
}

/** What is written during a deliberation. */
export interface DeliberationDraft {
  readonly setting: DeliberationSetting;
  readonly form: DeliberationForm;
  /** A code word of one's own. */
  readonly codeWord: string;
  readonly agreed: readonly Agreement[];
  /** The moment at which it chafed most. */
  readonly moment: string;
  readonly question: string;
  readonly optionA: string;
  readonly priceA: string;
  readonly optionB: string;
  readonly priceB: string;
  readonly facts: string;
  readonly perspectives: readonly Perspective[];
  /** What other ways of looking added. */
  readonly considerations: string;
  /** Other ways, one a line. */
  readonly options: string;
  /** The sheet under way; alone it is the person's own, in a group that of whoever has the device. */
  readonly sheet: Sheet;
  /** In a group: the sheets laid down. Empty alone. */
  readonly judgements: readonly Judgement[];
  /** In a group: everyone has written, so that the sheets may be shown. */
  readonly allWritten: boolean;
  readonly agreement: string;
  readonly difference: string;
  readonly conclusion: string;
  /** What remains wrong with the chosen option, and how to limit it. */
  readonly remains: string;
  readonly limiting: string;
  /** What remains wrong was asked, and left open knowingly. */
  readonly remainsOpen: boolean;
  readonly action: string;
  /** Who acts: a role. */
  readonly by: string;
  /** ISO day on which to look back; null while not chosen. */
  readonly lookBackOn: string | null;
  readonly evaluation: string;
  /** The entry for the moresprudentie as it was changed by hand; null while it is still the first version. */
  readonly entry: PrecedentText | null;
  /** Seconds spent in each step, for the advice about time. */
  readonly spent: Readonly<Partial<Record<DeliberationStep, number>>>;
  /** Paused: nothing that was written shows until one goes on. */
  readonly paused: boolean;
  /** When it was closed and kept by choice, in milliseconds since 1970; null while it is under way. */
  readonly keptAt: number | null;
}

/** A deliberation as it is kept. Times are milliseconds since 1970. */
export interface Deliberation extends DeliberationDraft, Guided<DeliberationStep> {
  readonly id: DeliberationId;
}

/** A sheet on which nothing has been written. */
export const emptySheet: Sheet = { right: '', because: '', harm: '', limit: '' };

/** A deliberation in which nothing has been written. */
export function newDeliberation(
  codeWord: string,
  setting: DeliberationSetting,
  form: DeliberationForm,
  origin: Origin<DeliberationId>,
): Deliberation {
  const empty: DeliberationDraft = {
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
    considerations: '',
    options: '',
    sheet: emptySheet,
    judgements: [],
    allWritten: false,
    agreement: '',
    difference: '',
    conclusion: '',
    remains: '',
    limiting: '',
    remainsOpen: false,
    action: '',
    by: '',
    lookBackOn: null,
    evaluation: '',
    entry: null,
    spent: {},
    paused: false,
    keptAt: null,
  };
  return begunAt(deliberationSteps[0], empty, origin);
}
