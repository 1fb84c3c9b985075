/** The story of the benchmark as a scenario of ours and as ink. */
import type { MemoryVariable } from '../../src/core/scenario/conditions';
import type { Choice, CompiledScenario, Moment, Target } from '../../src/core/scenario/scenario';
import { asId, type ChoiceId } from '../../src/core/shared/ids';
import {
  adds,
  aLine,
  aMoment,
  aScenario,
  aScene,
  sets,
  toEnding,
  toMoment,
} from '../support/builders/a-scenario';
import { counters, firstTrust, type StoryMoment } from './story';

/** A large scene. */
const momentsPerScene = 25;

const variables: readonly MemoryVariable[] = [
  { kind: 'number', name: 'trust', min: 0, max: 4, start: firstTrust },
  ...counters.map((name) => ({ kind: 'number', name, min: 0, max: 1_000_000_000, start: 0 }) as const),
];

function atLeast(value: number) {
  return { kind: 'atLeast', name: 'trust', value } as const;
}

function targetOf(to: number | 'end'): Target {
  return to === 'end' ? toEnding('end') : toMoment(`m${to}`);
}

/** The story as a compiled scenario; of a choice only what ink has too, so that both load the same texts. */
export function asScenario(story: readonly StoryMoment[]): CompiledScenario {
  const moments = story.map(({ text, extra, choices }, index): Moment => {
    const lines = [
      aLine('1', text),
      ...(extra === null ? [] : [aLine('2', extra.text, atLeast(extra.from))]),
    ];
    if (choices.length === 0) return aMoment(`m${index}`, { lines, to: targetOf(index + 1) });
    const all = choices.map(({ label, to, trust, counts, from }, number): Choice => {
      const id: ChoiceId = asId(`c${index}-${number}`);
      const effects = [sets('trust', trust), adds(counters[counts] ?? 'doubt', 1)];
      const when = from === 0 ? {} : { when: atLeast(from) };
      return {
        id,
        act: label,
        label: '',
        did: '',
        whatIf: '',
        own: false,
        voices: [],
        effects,
        to: targetOf(to),
        ...when,
      };
    });
    const facilitator = { minutes: 5, notes: [] };
    const decision = {
      prompt: '',
      given: [],
      lookBack: '',
      choices: all,
      voices: [],
      groupQuestions: [],
      facilitator,
    };
    return { ...aMoment(`m${index}`, { lines, choices: [] }), next: { kind: 'decision', decision } };
  });
  const perScene = momentsPerScene;
  const scenes = Array.from({ length: Math.ceil(moments.length / perScene) }, (_, index) =>
    aScene(`s${index}`, moments.slice(index * perScene, (index + 1) * perScene)),
  );
  return aScenario({ id: 'bench', memory: variables, endings: ['end'], scenes });
}

/** The story in ink. */
export function asInk(story: readonly StoryMoment[]): string {
  const head = [`VAR trust = ${firstTrust}`, ...counters.map((name) => `VAR ${name} = 0`), '-> m0'];
  const knots = story.flatMap(({ text, extra, choices }, index) => [
    `=== m${index} ===`,
    text,
    ...(extra === null ? [] : [`{trust >= ${extra.from}: ${extra.text}}`]),
    ...(choices.length === 0 ? [`-> m${index + 1}`] : []),
    ...choices.flatMap(({ label, to, trust, counts, from }) => [
      `+ ${from === 0 ? '' : `{trust >= ${from}} `}[${label}]`,
      `  ~ trust = ${trust}`,
      `  ~ ${counters[counts]} += 1`,
      `  -> ${to === 'end' ? 'END' : `m${to}`}`,
    ]),
  ]);
  return [...head, ...knots, ''].join('\n');
}
