/**
 * The hervatregel: a journey as one short line to write down, for a laptop that forgets. It holds the
 * scenario, the choices and the place in the text, and no private text. A choice is written as a code of its
 * id, so a choice or a moment that is inserted moves nothing; a check over the ids sees to it that no choice
 * is ever taken for another one.
 *
 * The line: a symbol for the kind, four for the scenario, two for each choice, three for the place (while
 * under way), two for the road as a whole, three to notice mistakes in writing.
 */
import type { Choice } from '../scenario/scenario';
import type { JourneyId, ModuleId, ScenarioId } from '../shared/ids';
import type { Origin } from '../shared/origin';
import { fail, ok, type Result } from '../shared/result';
import { adoptContent, beginJourney } from './edit';
import type { Cursor, Journey, JourneyStep } from './journey';
import type { OwnJourney } from './own-journey';
import {
  type Dialogue,
  goOnward,
  goToDecision,
  momentAt,
  offeredChoices,
  type Place,
  startPlace,
  takeChoice,
  visibleLines,
} from './places';
import { namesOf } from './present-name';
import { replay, type TrailItem } from './replay';
import {
  areEqual,
  checkLength,
  checkOf,
  codeOf,
  numberOf,
  readSymbols,
  type Symbols,
  symbolsOf,
  writeSymbols,
} from './resume-code';

/** Why a line cannot be taken up. */
export type ResumeFailure =
  /** Something was written or read wrongly. */
  | { readonly kind: 'damaged' }
  /** Written by a later version of the app. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'other-scenario' }
  /** The content has changed: `fits` of the `of` choices can still be made, and `journey` stands after them. */
  | { readonly kind: 'does-not-fit'; readonly fits: number; readonly of: number; readonly journey: Journey };

/** What a line names its scenario by. */
interface ScenarioName {
  readonly module: ModuleId;
  readonly id: ScenarioId;
}

const version = 1;
const states = ['not-begun', 'under-way', 'ended', 'debrief-seen'] as const;
type State = (typeof states)[number];

const scenarioLength = 4;
const choiceLength = 2;
const momentLength = 2;
const linesLength = 1;
const cursorLength = momentLength + linesLength;
const roadLength = 2;
const mostLines = 31;

interface ParsedLine {
  readonly state: State;
  readonly scenario: Symbols;
  readonly choices: readonly Symbols[];
  readonly cursor: { readonly moment: Symbols; readonly lines: number } | null;
  readonly road: Symbols;
}

function scenarioCode({ module, id }: ScenarioName): Symbols {
  return codeOf(`${module}/${id}`, scenarioLength);
}

function choiceCode(id: string): Symbols {
  return codeOf(`choice ${id}`, choiceLength);
}

function momentCode(id: string): Symbols {
  return codeOf(`moment ${id}`, momentLength);
}

/** The code of a moment that none of these has: codes are short, and two moments can share one. */
function momentCodeBeside(id: string, taken: readonly Symbols[]): Symbols {
  let code = momentCode(id);
  for (let again = 2; taken.some((one) => areEqual(one, code)); again += 1)
    code = momentCode(`${id} ${again}`);
  return code;
}

/** A moment that one passes, and the codes by which a line may name it, that of its present name first. */
interface Passing {
  readonly place: Extract<Place, { readonly kind: 'moment' }>;
  readonly codes: readonly [Symbols, ...Symbols[]];
}

/** What one passes from here until something is asked; the present names of these moments never share a code. */
function passingFrom(dialogue: Dialogue, from: Place): readonly Passing[] {
  const passing: Passing[] = [];
  const inUse = (name: string): boolean => dialogue.moments.has(name);
  for (let place = from; place.kind === 'moment'; place = goOnward(dialogue, place)) {
    const taken = passing.map(({ codes: [code] }) => code);
    const former = namesOf(dialogue.scenario.history, place.moment, inUse).filter(
      (name) => name !== place.moment,
    );
    passing.push({ place, codes: [momentCodeBeside(place.moment, taken), ...former.map(momentCode)] });
    if (momentAt(dialogue, place).moment.next.kind === 'decision') break;
  }
  return passing;
}

function roadCode(scenario: ScenarioName, choices: readonly string[]): Symbols {
  return codeOf([scenario.module, scenario.id, ...choices].join(' '), roadLength);
}

function stateOf(journey: Journey, place: Place): State {
  if (place.kind === 'ending') return journey.debriefSeenAt === null ? 'ended' : 'debrief-seen';
  return journey.cursor === null && journey.steps.length === 0 ? 'not-begun' : 'under-way';
}

/** The code of the moment at which one stands, the last of the trail. */
function codeAt(dialogue: Dialogue, trail: readonly TrailItem[], moment: string): Symbols {
  const from = trail[trail.findLastIndex(({ choice }) => choice !== null) + 1];
  const passing = from === undefined ? [] : passingFrom(dialogue, { kind: 'moment', ...from });
  return passing.find(({ place }) => place.moment === moment)?.codes[0] ?? momentCode(moment);
}

/** A journey as one line, as far as it fits the content. It holds the choices: who can read it knows them. */
export function toResumeLine(dialogue: Dialogue, journey: Journey): string {
  const { scenario } = dialogue;
  const { place, linesShown, trail } = replay(dialogue, journey);
  const choices = trail.flatMap(({ choice }) => (choice === null ? [] : [choice.id]));
  const state = stateOf(journey, place);
  const symbols = [
    version * states.length + states.indexOf(state),
    ...scenarioCode(scenario),
    ...choices.flatMap(choiceCode),
    ...(state === 'under-way' && place.kind === 'moment'
      ? [...codeAt(dialogue, trail, place.moment), ...symbolsOf(Math.min(linesShown, mostLines), linesLength)]
      : []),
    ...roadCode(scenario, choices),
  ];
  return writeSymbols([...symbols, ...checkOf(symbols)]);
}

function parseLine(
  text: string,
): Result<ParsedLine, { readonly kind: 'damaged' } | { readonly kind: 'newer' }> {
  const all = readSymbols(text);
  if (all === null || all.length <= checkLength) return fail({ kind: 'damaged' });
  const symbols = all.slice(0, -checkLength);
  if (!areEqual(checkOf(symbols), all.slice(-checkLength))) return fail({ kind: 'damaged' });
  const [kind = 0, ...rest] = symbols;
  if (kind >= (version + 1) * states.length) return fail({ kind: 'newer' });
  const state = states[kind - version * states.length];
  if (state === undefined) return fail({ kind: 'damaged' });
  const tail = roadLength + (state === 'under-way' ? cursorLength : 0);
  const middle = rest.length - scenarioLength - tail;
  if (middle < 0 || middle % choiceLength !== 0) return fail({ kind: 'damaged' });
  const [choices, after] = [rest.slice(scenarioLength, -tail), rest.slice(-tail)];
  return ok({
    state,
    scenario: rest.slice(0, scenarioLength),
    choices: Array.from({ length: middle / choiceLength }, (_, index) =>
      choices.slice(index * choiceLength, (index + 1) * choiceLength),
    ),
    cursor:
      state === 'under-way'
        ? { moment: after.slice(0, momentLength), lines: numberOf(after.slice(momentLength, cursorLength)) }
        : null,
    road: rest.slice(-roadLength),
  });
}

/** A road on which every choice has the code that was written down. */
interface Road {
  readonly place: Place;
  readonly steps: readonly JourneyStep[];
  /** The choices by the names they had when the line was written. */
  readonly names: readonly string[];
}

function namesOfChoice(dialogue: Dialogue, choices: readonly Choice[], { id }: Choice): readonly string[] {
  return namesOf(dialogue.scenario.history, id, (name) => choices.some((choice) => choice.id === name));
}

function onwardBy(dialogue: Dialogue, { place, steps, names }: Road, code: Symbols): readonly Road[] {
  const asked = goToDecision(dialogue, place);
  if (asked.kind === 'ending') return [];
  const { next } = momentAt(dialogue, asked).moment;
  const all = next.kind === 'decision' ? next.decision.choices : [];
  return offeredChoices(dialogue, asked).flatMap((choice) =>
    namesOfChoice(dialogue, all, choice)
      .filter((name) => areEqual(choiceCode(name), code))
      .map((name) => ({
        place: takeChoice(dialogue, asked, choice.id),
        steps: [...steps, { moment: asked.moment, choice: choice.id }],
        names: [...names, name],
      })),
  );
}

/** The steps that all roads have in common from the beginning; of no roads none. */
function commonSteps(roads: readonly Road[]): readonly JourneyStep[] {
  const [first, ...others] = roads;
  const steps = first?.steps ?? [];
  const parting = steps.findIndex(({ choice }, index) =>
    others.some((road) => road.steps[index]?.choice !== choice),
  );
  return parting === -1 ? steps : steps.slice(0, parting);
}

function cursorOn(
  dialogue: Dialogue,
  from: Place,
  written: NonNullable<ParsedLine['cursor']>,
): Cursor | null {
  const found = passingFrom(dialogue, from).find(({ codes }) =>
    codes.some((code) => areEqual(code, written.moment)),
  );
  if (found !== undefined) {
    const { place } = found;
    return { moment: place.moment, lines: Math.min(written.lines, visibleLines(dialogue, place).length) };
  }
  return from.kind === 'moment' ? { moment: from.moment, lines: 0 } : null;
}

function journeyAfter(dialogue: Dialogue, steps: readonly JourneyStep[], origin: Origin<JourneyId>): Journey {
  const stub: OwnJourney = { ...beginJourney(dialogue.scenario, origin), steps };
  return steps.length === 0 ? stub : adoptContent(dialogue, stub, origin.now);
}

function resumed(
  dialogue: Dialogue,
  { steps, place }: Road,
  line: ParsedLine,
  origin: Origin<JourneyId>,
): Journey {
  const hasEnded = line.state === 'ended' || line.state === 'debrief-seen';
  const stub: OwnJourney = {
    ...beginJourney(dialogue.scenario, origin),
    steps,
    cursor: line.cursor === null ? null : cursorOn(dialogue, place, line.cursor),
    endedAt: hasEnded ? origin.now : null,
    debriefSeenAt: line.state === 'debrief-seen' ? origin.now : null,
  };
  return adoptContent(dialogue, stub, origin.now);
}

/** Which of `scenarios` a line belongs to, before any of them is loaded. */
export function scenarioOfResumeLine<Name extends ScenarioName>(
  scenarios: readonly Name[],
  text: string,
): Result<Name, Exclude<ResumeFailure, { kind: 'does-not-fit' }>> {
  const line = parseLine(text);
  if (!line.ok) return line;
  const found = scenarios.find((scenario) => areEqual(scenarioCode(scenario), line.value.scenario));
  return found === undefined ? fail({ kind: 'other-scenario' }) : ok(found);
}

/** The journey that a line stands for, made anew with the identity and time of `origin`. */
export function fromResumeLine(
  dialogue: Dialogue,
  text: string,
  origin: Origin<JourneyId>,
): Result<Journey, ResumeFailure> {
  const parsed = parseLine(text);
  if (!parsed.ok) return parsed;
  const line = parsed.value;
  if (!areEqual(scenarioCode(dialogue.scenario), line.scenario)) return fail({ kind: 'other-scenario' });
  const doesNotFit = (steps: readonly JourneyStep[]): Result<Journey, ResumeFailure> => {
    const journey = journeyAfter(dialogue, steps, origin);
    return fail({ kind: 'does-not-fit', fits: steps.length, of: line.choices.length, journey });
  };
  let roads: readonly Road[] = [{ place: startPlace(dialogue), steps: [], names: [] }];
  for (const code of line.choices) {
    const further = roads.flatMap((road) => onwardBy(dialogue, road, code));
    if (further.length === 0) return doesNotFit(commonSteps(roads));
    roads = further;
  }
  const meant = roads.filter(({ names }) => areEqual(roadCode(dialogue.scenario, names), line.road));
  const [road, ...others] = meant;
  if (road === undefined || others.length > 0) return doesNotFit(commonSteps(meant));
  return ok(resumed(dialogue, road, line, origin));
}
