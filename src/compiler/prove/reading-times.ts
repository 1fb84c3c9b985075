/**
 * Reading times at 200 words a minute: a slow pace for this audience, so that 'nog negen minuten' holds.
 * Time left is that of the longest way that remains, whichever way is taken. Ways are walked through the
 * reachable states, so a line that memory hides on a way is not counted on it.
 */
import { type Exploration, type ReachedState, stateKey } from '../../core/dialogue/explore';
import { applyEffects, holds } from '../../core/scenario/conditions';
import type {
  Choice,
  CompiledScenario,
  Decision,
  Moment,
  ReadingTimes,
  Target,
} from '../../core/scenario/scenario';
import type { Vocabulary } from '../../core/scenario/vocabulary';

const wordsPerMinute = 200;

/**
 * Words separated by white space.
 * @internal exported for its tests
 */
export function countWords(...texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text) => sum + (text?.match(/\S+/g)?.length ?? 0), 0);
}

function seconds(words: number): number {
  return Math.round((words * 60) / wordsPerMinute);
}

/** The words of one moment, counted once however many states it is reached in. */
interface Measured {
  readonly moment: Moment;
  /** Of the scene's opening, on its first moment. */
  readonly before: number;
  readonly lines: readonly number[];
  readonly asked: number;
  /** What everybody reads of this decision in the debrief. */
  readonly lookBack: number;
}

/** What a debrief adds from the shared vocabulary, in words, by the id of a value, mechanism or source. */
interface SharedWords {
  readonly values: ReadonlyMap<string, number>;
  readonly mechanisms: ReadonlyMap<string, { readonly words: number; readonly sources: readonly string[] }>;
  readonly sources: ReadonlyMap<string, number>;
}

function sharedWords({ values, mechanisms, sources }: Vocabulary): SharedWords {
  return {
    values: new Map(values.map(({ id, name }) => [id, countWords(name)])),
    mechanisms: new Map(
      mechanisms.map(({ id, name, explanation, sources: cited }) => [
        id,
        { words: countWords(name, explanation), sources: cited },
      ]),
    ),
    sources: new Map(sources.map(({ id, supports }) => [id, countWords(supports)])),
  };
}

function debriefOfChoice({ did, words, voices, consideration }: Choice, shared: SharedWords): number {
  const weighed = [...(consideration?.honours ?? []), ...(consideration?.strains ?? [])];
  const mechanism = shared.mechanisms.get(consideration?.mechanism ?? '');
  const cited = new Set<string>([...(consideration?.sources ?? []), ...(mechanism?.sources ?? [])]);
  return (
    countWords(
      did,
      words,
      consideration?.mechanismHere,
      ...weighed.map(({ why }) => why),
      ...voices.map(({ text }) => text),
    ) +
    weighed.reduce((sum, { value }) => sum + (shared.values.get(value) ?? 0), 0) +
    (mechanism?.words ?? 0) +
    [...cited].reduce((sum, source) => sum + (shared.sources.get(source) ?? 0), 0)
  );
}

function wordsOfAsking({ prompt, choices }: Decision): number {
  return countWords(prompt) + choices.reduce((sum, { act, words }) => sum + countWords(act, words), 0);
}

function measure(scenario: CompiledScenario): ReadonlyMap<string, Measured> {
  const documents = new Map(scenario.documents.map(({ id, body }) => [id, countWords(body)]));
  const measured = new Map<string, Measured>();
  for (const scene of scenario.scenes) {
    for (const [index, moment] of scene.moments.entries()) {
      const { next } = moment;
      const decision = next.kind === 'decision' ? next.decision : undefined;
      measured.set(moment.id, {
        moment,
        before: index === 0 ? countWords(scene.intro) : 0,
        lines: moment.lines.map(
          ({ text, document }) =>
            countWords(text) + (document === undefined ? 0 : (documents.get(document) ?? 0)),
        ),
        asked: decision === undefined ? 0 : wordsOfAsking(decision),
        lookBack:
          decision === undefined
            ? 0
            : countWords(decision.lookBack, ...decision.voices.map(({ text }) => text)),
      });
    }
  }
  return measured;
}

/** Words still to read in the story, and then in its debrief. */
interface Way {
  readonly words: number;
  readonly debrief: number;
}

const nothing: Way = { words: 0, debrief: 0 };

class Ways {
  readonly measured: ReadonlyMap<string, Measured>;
  private readonly endings: ReadonlyMap<string, Way>;
  private readonly found = new Map<string, Way>();

  constructor(
    private readonly scenario: CompiledScenario,
    private readonly exploration: Exploration,
    private readonly shared: SharedWords,
  ) {
    this.measured = measure(scenario);
    this.endings = new Map(
      scenario.endings.map((ending) => {
        const words = countWords(ending.text, ending.question, ...ending.prices.map(({ what }) => what));
        return [ending.id, { words, debrief: words }];
      }),
    );
  }

  private at(to: Target, key: string): Way | undefined {
    return to.kind === 'ending' ? this.endings.get(to.id) : this.found.get(key);
  }

  /** The longest of the ways on, the debrief of the choice that leads there included. */
  private onward(state: ReachedState, moment: Moment): Way {
    const variables = this.scenario.memory;
    if (moment.next.kind === 'onward') {
      const to = moment.next.branches.find(({ when }) => holds(when, state.memory))?.to;
      return (
        (to === undefined ? undefined : this.at(to, stateKey(to.id, state.memory, variables))) ?? nothing
      );
    }
    let best = nothing;
    for (const choice of moment.next.decision.choices) {
      if (!state.offered.includes(choice.id)) continue;
      const memory = applyEffects(choice.effects, state.memory, variables);
      const way = this.at(choice.to, stateKey(choice.to.id, memory, variables)) ?? nothing;
      const whole = { words: way.words, debrief: way.debrief + debriefOfChoice(choice, this.shared) };
      if (whole.words > best.words || (whole.words === best.words && whole.debrief > best.debrief))
        best = whole;
    }
    return best;
  }

  private settle(key: string, state: ReachedState): void {
    const here = this.measured.get(state.moment);
    if (here === undefined) return;
    const best = this.onward(state, here.moment);
    const visible = here.moment.lines.reduce(
      (sum, { when }, index) => sum + (holds(when, state.memory) ? (here.lines[index] ?? 0) : 0),
      0,
    );
    this.found.set(key, {
      words: best.words + here.before + visible + here.asked,
      debrief: best.debrief + here.lookBack,
    });
  }

  /**
   * The longest way from every state. A way back is not followed a second time, so stories may return.
   * With a stack of its own: a story of ten thousand moments must not exhaust the call stack.
   */
  all(): ReadonlyMap<string, Way> {
    const { states } = this.exploration;
    const open = new Set<string>();
    for (const start of states.keys()) {
      const stack = [start];
      for (let key = stack.at(-1); key !== undefined; key = stack.at(-1)) {
        const state = states.get(key);
        if (state === undefined || this.found.has(key)) stack.pop();
        else if (open.has(key)) {
          stack.pop();
          this.settle(key, state);
        } else {
          open.add(key);
          for (const next of state.next) if (!open.has(next)) stack.push(next);
        }
      }
    }
    return this.found;
  }
}

/** Words from the first line up to and including those of the first decision. */
function wordsToFirstDecision(
  scenario: CompiledScenario,
  { states }: Exploration,
  measured: ReadonlyMap<string, Measured>,
): number {
  let words = countWords(scenario.opening);
  const seen = new Set<string>();
  let [key] = states.keys();
  while (key !== undefined && !seen.has(key)) {
    seen.add(key);
    const state: ReachedState | undefined = states.get(key);
    const here = state === undefined ? undefined : measured.get(state.moment);
    if (state === undefined || here === undefined) break;
    words += here.before;
    for (const { when, text } of here.moment.lines) if (holds(when, state.memory)) words += countWords(text);
    if (state.offered.length > 0) break;
    key = state.next[0];
  }
  return words;
}

function readingTimes(
  scenario: CompiledScenario,
  exploration: Exploration,
  vocabulary: Vocabulary,
): ReadingTimes {
  const ways = new Ways(scenario, exploration, sharedWords(vocabulary));
  const retold = countWords(...scenario.turns.flatMap(({ title, text }) => [title, text]));
  const found = ways.all();
  const [start] = exploration.states.keys();
  const first = (start === undefined ? undefined : found.get(start)) ?? nothing;
  const remaining = new Map<string, number>();
  for (const [key, { moment }] of exploration.states) {
    const words = found.get(key)?.words ?? 0;
    remaining.set(moment, Math.max(remaining.get(moment) ?? 0, words));
  }
  return {
    toFirstDecision: seconds(wordsToFirstDecision(scenario, exploration, ways.measured)),
    longest: seconds(countWords(scenario.opening) + first.words),
    remaining: Object.fromEntries([...remaining].map(([moment, words]) => [moment, seconds(words)])),
    debrief: seconds(first.debrief + retold),
  };
}

/**
 * The scenario with all its reading times, in seconds. The debrief counts what it explains and cites from
 * `vocabulary` beside what the scenario itself says, and the minutes retold. Moments that nobody reaches
 * have no time; nothing is measured when there was too much to explore.
 * @param exploration of this scenario or of the same in another language: the structure is equal in all
 */
export function measured(
  scenario: CompiledScenario,
  exploration: Exploration,
  vocabulary: Vocabulary,
): CompiledScenario {
  if (exploration.truncated) return scenario;
  return { ...scenario, reading: readingTimes(scenario, exploration, vocabulary) };
}
