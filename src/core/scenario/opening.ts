/**
 * The opening of a scenario: what one has to know to read its first scene up to what is asked there, and nothing of
 * what comes of that or lies behind it. It is fetched first; the rest comes while one reads.
 */
import type { Choice, CompiledScenario, Moment, Scene, StoryDocument } from './scenario';

/** What comes with the rest of a scenario, whole. */
type Late = Pick<CompiledScenario, 'scenes' | 'documents' | 'endings' | 'turns' | 'history' | 'reading'>;

/**
 * A scenario of which nobody knows how it ends: its first scene stops at what is asked, the later ones have no moments,
 * and a choice has nothing behind it that the debrief would tell.
 */
export type ScenarioOpening = Omit<CompiledScenario, 'endings' | 'turns'> & {
  readonly endings: readonly [];
  readonly turns: readonly [];
};

/** A choice as it is offered. */
function offered({ consideration, ...choice }: Choice): Choice {
  return { ...choice, voices: [] };
}

/** A moment as the player shows it. */
function asked(moment: Moment): Moment {
  const { next } = moment;
  if (next.kind === 'onward') return moment;
  const { prompt, given, choices, facilitator } = next.decision;
  const decision = {
    prompt,
    given,
    lookBack: '',
    choices: choices.map(offered),
    voices: [],
    groupQuestions: [],
    facilitator: { ...facilitator, notes: [] },
  };
  return { ...moment, next: { kind: 'decision', decision } };
}

/** The moments of a scene that one comes to without having chosen. */
function beforeChoosing({ moments }: Scene): readonly Moment[] {
  const met = new Set(moments.slice(0, 1));
  // What is added meanwhile is gone through as well.
  for (const { next } of met) {
    const roads = next.kind === 'onward' ? next.branches : [];
    for (const { to } of roads) {
      const found = moments.find(({ id }) => to.kind === 'moment' && id === to.id);
      if (found !== undefined) met.add(found);
    }
  }
  return moments.filter((moment) => met.has(moment)).map(asked);
}

/** The documents that can be opened in these moments. */
function openedIn(moments: readonly Moment[], documents: readonly StoryDocument[]): readonly StoryDocument[] {
  const named = new Set(
    moments.flatMap(({ lines, next }) => [
      ...lines.map(({ document }) => document),
      ...(next.kind === 'decision' ? next.decision.given.map(({ document }) => document) : []),
    ]),
  );
  return documents.filter(({ id }) => named.has(id));
}

/** A scenario in two parts: put over the opening, the rest makes it whole. */
export function parted(scenario: CompiledScenario): {
  readonly opening: ScenarioOpening;
  readonly rest: Late;
} {
  const { scenes, documents, endings, turns, history, reading, ...first } = scenario;
  const [scene, ...later] = scenes;
  const moments = scene === undefined ? [] : beforeChoosing(scene);
  const remaining = Object.fromEntries(
    moments.flatMap(({ id }) => {
      const seconds = reading.remaining[id];
      return seconds === undefined ? [] : [[id, seconds]];
    }),
  );
  return {
    opening: {
      ...first,
      scenes:
        scene === undefined ? [] : [{ ...scene, moments }, ...later.map((one) => ({ ...one, moments: [] }))],
      documents: openedIn(moments, documents),
      endings: [],
      turns: [],
      history: { renamed: {}, retired: [] },
      reading: { ...reading, remaining },
    },
    rest: { scenes, documents, endings, turns, history, reading },
  };
}
