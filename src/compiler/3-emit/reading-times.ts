/**
 * Reading times at 200 words a minute: a slow pace for this audience, so that 'nog negen minuten' holds.
 * Time left is that of the longest way that remains, whichever way is taken.
 */
import type { CompiledScenario, Moment, ReadingTimes, Target } from '../../core/scenario/scenario';

type Unmeasured = Omit<CompiledScenario, 'hash' | 'reading'>;

const wordsPerMinute = 200;

/** Words separated by white space. */
export function countWords(...texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text) => sum + (text?.match(/\S+/g)?.length ?? 0), 0);
}

function seconds(words: number): number {
  return Math.round((words * 60) / wordsPerMinute);
}

function targetsOf(moment: Moment): readonly Target[] {
  return moment.next.kind === 'onward'
    ? moment.next.branches.map(({ to }) => to)
    : moment.next.decision.choices.map(({ to }) => to);
}

/** Words read in a moment: all its lines and, when it asks, all choices. */
function wordsOfMoment(moment: Moment, scenario: Unmeasured): number {
  const lines = moment.lines.reduce((sum, line) => {
    const body = scenario.documents.find(({ id }) => id === line.document)?.body;
    return sum + countWords(line.text, body);
  }, 0);
  if (moment.next.kind === 'onward') return lines;
  const { prompt, choices } = moment.next.decision;
  return lines + countWords(prompt) + choices.reduce((sum, choice) => sum + countWords(choice.act, choice.words), 0);
}

/** Words read in the debrief of one decision, for the choice with most to read. */
function wordsOfDebrief(moment: Moment): number {
  if (moment.next.kind === 'onward') return 0;
  const { decision } = moment.next;
  const perChoice = decision.choices.map((choice) =>
    countWords(
      choice.did,
      choice.consideration?.mechanismHere,
      ...(choice.consideration?.honours ?? []).map(({ why }) => why),
      ...(choice.consideration?.strains ?? []).map(({ why }) => why),
      ...choice.voices.map(({ text }) => text),
    ),
  );
  return countWords(decision.lookBack, ...decision.voices.map(({ text }) => text)) + Math.max(0, ...perChoice);
}

interface Way {
  readonly words: number;
  readonly debrief: number;
}

/** The longest way from each moment. A way back is not followed a second time, so stories may return. */
function longestWays(scenario: Unmeasured): ReadonlyMap<string, Way> {
  const moments = new Map<string, Moment>(
    scenario.scenes.flatMap((scene) => scene.moments.map((moment) => [moment.id, moment] as const)),
  );
  const endings = new Map(scenario.endings.map((ending) => [ending.id as string, ending]));
  const entry = new Map(scenario.scenes.map((scene) => [scene.moments[0]?.id, scene]));
  const found = new Map<string, Way>();
  const open = new Set<string>();
  // An explicit stack: a generated story of ten thousand moments must not exhaust the call stack.
  for (const start of moments.keys()) {
    const stack = [start];
    while (stack.length > 0) {
      const id = stack.at(-1) as string;
      const moment = moments.get(id);
      if (moment === undefined || found.has(id)) {
        stack.pop();
        continue;
      }
      const targets = targetsOf(moment);
      if (!open.has(id)) {
        open.add(id);
        for (const to of targets) if (to.kind === 'moment' && !found.has(to.id) && !open.has(to.id)) stack.push(to.id);
        continue;
      }
      stack.pop();
      open.delete(id);
      let best: Way = { words: 0, debrief: 0 };
      for (const to of targets) {
        const ending = endings.get(to.id);
        const words = ending === undefined ? 0 : countWords(ending.text, ending.question, ...ending.prices.map(({ what }) => what));
        const way = to.kind === 'ending' ? { words, debrief: words } : found.get(to.id);
        if (way !== undefined && way.words > best.words) best = way;
      }
      const scene = entry.get(moment.id);
      found.set(id, {
        words: best.words + wordsOfMoment(moment, scenario) + countWords(scene?.intro),
        debrief: best.debrief + wordsOfDebrief(moment),
      });
    }
  }
  return found;
}

/** Words from the first line up to and including the first decision, along the first branch of each moment. */
function wordsToFirstDecision(scenario: Unmeasured): number {
  const moments = new Map<string, Moment>(
    scenario.scenes.flatMap((scene) => scene.moments.map((moment) => [moment.id, moment] as const)),
  );
  const first = scenario.scenes[0];
  let words = countWords(scenario.opening, first?.intro);
  const seen = new Set<string>();
  let moment = first?.moments[0];
  while (moment !== undefined && !seen.has(moment.id)) {
    seen.add(moment.id);
    words += moment.lines.reduce((sum, line) => sum + countWords(line.text), 0);
    if (moment.next.kind === 'decision') break;
    const to = moment.next.branches[0]?.to;
    moment = to?.kind === 'moment' ? moments.get(to.id) : undefined;
  }
  return words;
}

/** All reading times of a scenario, in seconds. */
export function readingTimes(scenario: Unmeasured): ReadingTimes {
  const ways = longestWays(scenario);
  const first = ways.get(scenario.scenes[0]?.moments[0]?.id ?? '');
  return {
    toFirstDecision: seconds(wordsToFirstDecision(scenario)),
    longest: seconds(countWords(scenario.opening) + (first?.words ?? 0)),
    remaining: Object.fromEntries([...ways].map(([id, way]) => [id, seconds(way.words)])),
    debrief: seconds(first?.debrief ?? 0),
  };
}
