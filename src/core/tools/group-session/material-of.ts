/**
 * Material for a room: a decision of a story as its author wrote it, or a case that a trainer entered. A choice of
 * one's own ('ik doe iets anders') is not put to a room: what nobody has read cannot be voted on.
 */
import type { ModuleGroupPlan } from '../../scenario/group-plan';
import {
  type Choice,
  type CompiledScenario,
  type Decision,
  momentsOf,
  type Voice,
} from '../../scenario/scenario';
import type { MomentId } from '../../shared/ids';
import {
  type Absent,
  type Material,
  mostOptions,
  type OwnCase,
  optionLetters,
  type RoomOption,
  type RoomQuestion,
} from './material';

/** The choices that can be put to a room, with the letters of the cards. */
export function optionsOf(choices: readonly Choice[]): readonly RoomOption[] {
  return choices
    .filter(({ own }) => !own)
    .flatMap(({ id, act, words }, index) => {
      const letter = optionLetters[index];
      return letter === undefined ? [] : [{ id, letter, act, words: words ?? null }];
    });
}

/** Those who were not there, each voice once: what is said of the decision first, then of its choices. */
function absentFrom({ voices, choices }: Decision): readonly Absent[] {
  const all: readonly Voice[] = [...voices, ...choices.flatMap((choice) => choice.voices)];
  const heard = new Map<string, Absent>();
  for (const { present, name, role, text } of all)
    if (!present && !heard.has(`${name}\n${text}`)) heard.set(`${name}\n${text}`, { name, role, says: text });
  return [...heard.values()];
}

/** The decision that a moment asks; null when there is no such moment or it does not ask. */
export function decisionAt(scenario: CompiledScenario, moment: string): Decision | null {
  const next = momentsOf(scenario).find(({ id }) => id === moment)?.next;
  return next?.kind === 'decision' ? next.decision : null;
}

/** The first decision of a story in the order it is told: the one of a mini case. */
function firstDecision(scenario: CompiledScenario): MomentId | null {
  return momentsOf(scenario).find(({ next }) => next.kind === 'decision')?.id ?? null;
}

/** A decision as it is put to a room. */
export function questionFrom(moment: string, decision: Decision, twist: string | null): RoomQuestion {
  return {
    id: moment,
    prompt: decision.prompt,
    situation: [],
    given: decision.given.map(({ text }) => text),
    absent: absentFrom(decision),
    options: optionsOf(decision.choices),
    questions: decision.groupQuestions,
    notes: decision.facilitator.notes,
    minutes: decision.facilitator.minutes,
    twist,
  };
}

/**
 * A story, with the decision that the room votes on; of a mini case its first. Null when the moment asks nothing, or
 * leaves a room less than two ways. A twist belongs to the decision that its author planned it for.
 */
export function materialFromStory(
  scenario: CompiledScenario,
  decision: MomentId | null,
  plan: ModuleGroupPlan | null,
): Extract<Material, { readonly kind: 'story' }> | null {
  const moment = decision ?? firstDecision(scenario);
  const asked = moment === null ? null : decisionAt(scenario, moment);
  if (moment === null || asked === null) return null;
  const own = plan !== null && plan.scenario === scenario.id && plan.decision === moment ? plan : null;
  const twist = own === null || own.twist.trim() === '' ? null : own.twist;
  const question = questionFrom(moment, asked, twist);
  if (question.options.length < 2) return null;
  return { kind: 'story', title: scenario.title, scenario, question, plan: own };
}

function written(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** An own case as a room works with it: what was left empty is not there. */
export function materialFromOwn(own: OwnCase): Extract<Material, { readonly kind: 'own' }> {
  const options = written(own.options)
    .slice(0, mostOptions)
    .flatMap((act, index): readonly RoomOption[] => {
      const letter = optionLetters[index];
      return letter === undefined ? [] : [{ id: letter, letter, act, words: null }];
    });
  const question: RoomQuestion = {
    id: 'own',
    prompt: own.question.trim(),
    situation: written(own.situation.split(/\n\s*\n/u)),
    given: written(own.given),
    absent: written(own.absent).map((name) => ({ name, says: null })),
    options,
    questions: [],
    notes: [],
    minutes: 0,
    twist: own.twist.trim() === '' ? null : own.twist.trim(),
  };
  return { kind: 'own', title: own.title.trim(), question };
}

/** Questions from the conversation cards, in the order they are put. */
export function materialFromCards(
  questions: readonly string[],
): Extract<Material, { readonly kind: 'cards' }> {
  return { kind: 'cards', questions: written(questions) };
}

/** A moral deliberation: the room brings its own case. */
export const deliberationMaterial: Material = { kind: 'deliberation' };

/** What the room is asked; null in a deliberation and with cards. */
export function questionOf(material: Material): RoomQuestion | null {
  return material.kind === 'story' || material.kind === 'own' ? material.question : null;
}
