/**
 * What each step of a session needs: the least time it makes sense in, what it takes as the method has it, and the most
 * it can use. The pattern of an hour is that of `methoden.md` F.6 (peer instruction, Mazur 1997; structure and a fixed
 * debrief, Tannenbaum & Cerasoli 2013; if-then plans rehearsed aloud, Sheeran et al. 2024); the least and the most are
 * our own. What is read, is read aloud: slower than the reading times of a story, which are of silent reading.
 */

import { openDialogue } from '../../dialogue/dialogue';
import { journeyTo } from '../../dialogue/shortest-way';
import type { AuthoredStep, StepKind } from '../../scenario/group-plan';
import type { CompiledScenario } from '../../scenario/scenario';
import { asId } from '../../shared/ids';
import { agendaOf } from '../cards/conversation';
import type { Material, RoomQuestion } from './material';
import { questionOf } from './material-of';
import { type Phase, phaseStep, phasesFor } from './phases';
import type { VotingWay } from './plan';

/** What a run sheet is made for. */
export interface SheetFor {
  readonly people: number;
  readonly minutes: number;
  readonly voting: VotingWay;
  readonly material: Material;
}

/** One step that the material has. */
export interface PossibleStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly round: 1 | 2 | null;
  /** Of a deliberation: which part of it. */
  readonly phase: Phase | null;
  /** Whole minutes. */
  readonly least: number;
  readonly usual: number;
  readonly most: number;
  readonly say: readonly string[];
  readonly questions: readonly string[];
}

type Needs = readonly [least: number, usual: number, most: number];

/**
 * The pace of a room, beside the 200 words a minute of silent reading: 150. Reading aloud goes at some 180 words a
 * minute (Brysbaert 2019); in a room one waits for each other.
 */
const aloud = 200 / 150;

function aloudMinutes(seconds: number): number {
  return Math.max(1, Math.ceil((seconds * aloud) / 60));
}

/** How many decisions a room takes on its way to this one, along the shortest way; each takes it about a minute. */
function decisionsBefore(scenario: CompiledScenario, decision: string): number {
  const way = journeyTo(openDialogue(scenario), decision, { id: asId('way'), now: 0 });
  return way?.steps.length ?? 0;
}

/** Minutes that a story reads aloud: up to the decision, and from there on. */
function readingOf(
  scenario: CompiledScenario,
  decision: string,
): { readonly before: number; readonly after: number } {
  const { scenes, reading } = scenario;
  const first = scenes[0]?.moments[0]?.id ?? '';
  const all = reading.remaining[first] ?? reading.longest;
  const after = reading.remaining[decision] ?? 0;
  return {
    before:
      aloudMinutes(Math.max(reading.toFirstDecision, all - after)) + decisionsBefore(scenario, decision),
    after: aloudMinutes(after),
  };
}

function wordsIn({ situation, given, prompt }: RoomQuestion): number {
  return [...situation, ...given, prompt].join(' ').split(/\s+/u).length;
}

/** Minutes for one vote: phones must first be let in, papers handed out and counted, cards counted by eye. */
function votingMinutes(voting: VotingWay, round: 1 | 2, people: number): number {
  if (voting === 'phones') return round === 1 ? 3 : 2;
  if (voting === 'ballots') return 2 + Math.ceil(people / 15);
  return 1 + Math.ceil(people / 25);
}

function sceneNeeds(material: Material): Needs {
  if (material.kind === 'story') {
    const { before } = readingOf(material.scenario, material.question.id);
    return [before + 1, before + 2, before + 6];
  }
  const question = questionOf(material);
  const reading = question === null ? 1 : Math.ceil(wordsIn(question) / 150);
  return [reading + 1, reading + 2, reading + 5];
}

function onwardNeeds(material: Material): Needs {
  if (material.kind !== 'story') return [0, 0, 0];
  const { after } = readingOf(material.scenario, material.question.id);
  return [after + 1, after + 3, after + 15];
}

function cardsNeeds(): Needs {
  const length = (minutes: 10 | 20 | 45): number =>
    agendaOf(minutes).reduce((sum, part) => sum + part.minutes, 0);
  return [length(10), length(20), 120];
}

/** What a step needs where its author says nothing; a deliberation is reckoned by its phases (`phases.ts`). */
function needsOf(
  kind: Exclude<AuthoredStep['kind'], 'deliberation'>,
  round: 1 | 2 | null,
  { people, voting, material }: SheetFor,
): Needs {
  const question = questionOf(material);
  switch (kind) {
    case 'ground-rules':
      return [2, 4, 8];
    case 'scene':
      return sceneNeeds(material);
    case 'vote': {
      const minutes = votingMinutes(voting, round ?? 1, people);
      return [minutes, minutes, minutes + 2];
    }
    case 'spread':
      return [2, 4, 8];
    case 'talk':
      return [4, 8, 20];
    case 'plenary': {
      const asked = question === null || question.minutes === 0 ? 12 : question.minutes;
      const heard = Math.min(people, asked);
      return [4, Math.max(6, heard), 40];
    }
    case 'twist':
      return [2, 3, 6];
    case 'moved':
      return [4, 8, 30];
    case 'absent': {
      const voices = question?.absent.length ?? 0;
      return [Math.min(3, 1 + voices), Math.min(6, 2 + voices), 15];
    }
    case 'cards':
      return cardsNeeds();
    case 'onward':
      return onwardNeeds(material);
    case 'roads':
      return [2, 4, 15];
    case 'harvest':
      return [2, 4, 15];
    case 'if-then':
      return [3, 6, 15];
    case 'look-back':
      return [1, 1, 4];
    case 'close':
      return [1, 2, 6];
  }
}

const inOrder: readonly (readonly [id: string, kind: AuthoredStep['kind'], round: 1 | 2 | null])[] = [
  ['ground-rules', 'ground-rules', null],
  ['scene', 'scene', null],
  ['vote-1', 'vote', 1],
  ['spread', 'spread', 1],
  ['talk', 'talk', 1],
  ['plenary', 'plenary', 1],
  ['twist', 'twist', null],
  ['vote-2', 'vote', 2],
  ['moved', 'moved', 2],
  ['absent', 'absent', null],
  ['deliberation', 'deliberation', null],
  ['cards', 'cards', null],
  ['onward', 'onward', null],
  ['roads', 'roads', null],
  ['harvest', 'harvest', null],
  ['if-then', 'if-then', null],
  ['look-back', 'look-back', null],
  ['close', 'close', null],
];

function authoredFor(material: Material, kind: StepKind, round: 1 | 2 | null): AuthoredStep | null {
  const steps = material.kind === 'story' ? (material.plan?.steps ?? []) : [];
  const ofKind = steps.filter((step) => step.kind === kind);
  return ofKind[kind === 'vote' && round === 2 ? 1 : 0] ?? ofKind[0] ?? null;
}

/** Whether the material has something for this step. */
function hasStep(material: Material, kind: StepKind): boolean {
  const question = questionOf(material);
  switch (kind) {
    case 'ground-rules':
    case 'harvest':
    case 'if-then':
    case 'look-back':
    case 'close':
      return true;
    case 'deliberation':
    case 'cards':
      return material.kind === kind || authoredFor(material, kind, null) !== null;
    case 'onward':
    case 'roads':
      return material.kind === 'story';
    case 'twist':
      return question !== null && question.twist !== null;
    case 'absent':
      return question !== null && question.absent.length > 0;
    default:
      return question !== null;
  }
}

/** The phases of a deliberation as steps; what the author wrote for it goes with the first. */
function phaseSteps({ people, material }: SheetFor): readonly PossibleStep[] {
  const authored = authoredFor(material, 'deliberation', null);
  return phasesFor(people, authored).map((timed, index) => ({
    ...timed,
    id: phaseStep(timed.phase),
    kind: 'deliberation',
    round: null,
    say: index === 0 ? (authored?.say ?? []) : [],
    questions: index === 0 ? (authored?.questions ?? []) : [],
  }));
}

/** From how many minutes on the cards are in two halves: a break has its place between them. */
const cardsInHalves = 120;

/** The cards as they are, or in halves, each with its questions. */
function cardsSteps(step: PossibleStep, { minutes, material }: SheetFor): readonly PossibleStep[] {
  if (material.kind !== 'cards' || minutes < cardsInHalves || material.questions.length < 2) return [step];
  const middle = Math.ceil(material.questions.length / 2);
  const [least, usual, most] = [step.least, step.usual, step.most].map((all) => Math.ceil(all / 2));
  const half = { ...step, least: least ?? 1, usual: usual ?? 1, most: most ?? 1 };
  return [
    { ...half, questions: material.questions.slice(0, middle) },
    { ...half, id: 'cards-2', questions: material.questions.slice(middle) },
  ];
}

/** Every step that this material has, in order, with what each needs. */
export function possibleSteps(sheetFor: SheetFor): readonly PossibleStep[] {
  const { material } = sheetFor;
  return inOrder
    .filter(([, kind]) => hasStep(material, kind))
    .flatMap(([id, kind, round]): readonly PossibleStep[] => {
      if (kind === 'deliberation') return phaseSteps(sheetFor);
      const [least, usual, most] = needsOf(kind, round, sheetFor);
      const authored = authoredFor(material, kind, round);
      const wanted = authored?.minutes ?? Math.max(least, usual);
      const step = {
        id,
        kind,
        round,
        phase: null,
        least: Math.min(least, Math.max(1, wanted)),
        usual: wanted,
        most: Math.max(most, wanted),
        say: authored?.say ?? [],
        questions: authored?.questions ?? [],
      };
      return kind === 'cards' ? cardsSteps(step, sheetFor) : [step];
    });
}
