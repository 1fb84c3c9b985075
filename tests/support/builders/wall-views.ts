/** What can hang on the wall of a group session: every kind of stage, with the longest texts that ship. */
import type { CompiledScenario, ContentLanguage, Decision, Scene } from '../../../src/core/scenario/scenario';
import { caseParts } from '../../../src/core/tools/group-session/case-parts';
import { optionLetters, type RoomOption } from '../../../src/core/tools/group-session/material';
import type { WallInvitation, WallStage, WallView } from '../../../src/core/tools/group-session/wall-view';
import { now } from './time';

/** An address as long as they get, with the secrets of a room behind its #. */
export const anInvitation: WallInvitation = {
  link: `https://speelveld.leerplatform.rijksoverheid.nl/meedoen#${'k7Qx9m2P4tRw'.repeat(6)}`,
  code: 'K7QX9M2P4TRW',
  words: ['vuurtoren', 'klaproos'],
};

/** A question of a room as long as its field takes. */
export const moralQuestion =
  'Mag ik de afspraak met mijn voorganger nakomen nu de gemeente er anders over is ingelicht, of moet ik eerst naar de directie en de bewoners?';

/** As many letters as a field of the plan takes. */
function upTo(letters: number, end: string): string {
  const words = 'Uw oud-collega bij de rijksvastgoedorganisatie staat beneden bij de balie en vraagt u mee. ';
  return (
    words
      .repeat(4)
      .slice(0, letters - end.length)
      .trimEnd() + end
  );
}

/** The title of a session, the question and the options of an own case, all as long as the plan takes them. */
const longestTitle = 'De koffie van een oud-collega, de aanbesteding en wat de bewindspersoon wil weten';
const longestQuestion = upTo(300, ' Wat doet u nu?');
const longestOptions: readonly RoomOption[] = optionLetters.map((letter, index) => ({
  id: `${index}`,
  letter,
  act: upTo(200, `, en dat is ${letter}.`),
  words: null,
}));
const longestCase = caseParts({
  id: 'own',
  prompt: longestQuestion,
  situation: [upTo(350, '. Dat was het.'), upTo(280, '.')],
  given: [upTo(190, '.'), upTo(160, '.')],
  absent: [],
  options: longestOptions,
  questions: [],
  notes: [],
  minutes: 0,
  twist: null,
});

/** A view with everything that a stage does not say left empty. */
export function aWallView(stage: WallStage, rest: Partial<WallView> = {}): WallView {
  return {
    title: 'Een oude bekende',
    voting: 'ballots',
    situation: [],
    drawing: null,
    step: { kind: 'vote', round: 1 },
    stage,
    endsAt: now + 270_000,
    left: 0,
    invitation: null,
    ...rest,
  };
}

/** What is longest by its letters. */
function longest<Item>(items: readonly Item[], lettersOf: (item: Item) => string): Item {
  const [first] = [...items].sort((one, other) => lettersOf(other).length - lettersOf(one).length);
  if (first === undefined) throw new Error('There is nothing to choose from.');
  return first;
}

function optionsOf({ choices }: Decision): readonly RoomOption[] {
  return choices
    .filter(({ own }) => !own)
    .map(({ id, act, words = null }, index) => ({ id, letter: optionLetters[index] ?? 'E', act, words }));
}

const lettersOf = (options: readonly RoomOption[]): string =>
  options.map(({ act, words }) => act + (words ?? '')).join('');

/** Every kind of stage, by what it is called in a test. */
export function wallViews(
  scenarios: readonly CompiledScenario[],
  language: ContentLanguage,
): Readonly<Record<string, WallView>> {
  const inLanguage = scenarios.filter(({ lang }) => lang === language);
  const scenes = inLanguage.flatMap((scenario) => scenario.scenes.map((scene) => ({ scenario, scene })));
  const decisions = scenes.flatMap(({ scene }) =>
    scene.moments.flatMap(({ next }) => (next.kind === 'decision' ? [next.decision] : [])),
  );
  const hardest = longest(decisions, (decision) => lettersOf(optionsOf(decision)));
  const [usual = hardest] = decisions.filter((decision) => optionsOf(decision).length === 3);
  const options = optionsOf(hardest);
  const three = optionsOf(usual);
  const five = [...options, ...three].slice(0, 5).map((option, index) => ({
    ...option,
    id: `${index}`,
    letter: optionLetters[index] ?? 'E',
  }));
  const { scenario, scene } = longest(scenes, ({ scene: { plan } }) => 'x'.repeat(plan.seats.length));
  const absent = longest(
    scenes.filter(({ scene: { plan } }) => plan.mentioned.length > 1),
    ({ scene: { plan } }) => 'x'.repeat(plan.mentioned.length + plan.seats.length),
  );
  const { opening, title } = longest(inLanguage, (one) => one.opening);
  const situation = opening.split('\n\n');
  const ending = longest(
    inLanguage.flatMap(({ endings }) => endings),
    ({ text }) => text,
  );
  const voice = longest(
    decisions.flatMap(({ voices }) => voices),
    ({ text }) => text,
  );
  const counts = (...each: readonly number[]) => ({
    kind: 'counts' as const,
    counts: Object.fromEntries(each.map((count, index) => [`${index}`, count])),
    voters: each.reduce((sum, count) => sum + count, 0),
  });
  const numbered = (some: readonly RoomOption[]): readonly RoomOption[] =>
    some.map((option, index) => ({ ...option, id: `${index}` }));
  const story = (
    of: { readonly scenario: CompiledScenario; readonly scene: Scene },
    asks: 'nothing' | 'vote',
  ): WallView => {
    const lines = of.scene.moments.flatMap((moment) =>
      moment.lines.map((line) => ({ id: `${moment.id} ${line.id}`, by: line.by ?? null, text: line.text })),
    );
    const end = lines.indexOf(longest(lines, ({ text }) => text)) + 1;
    return aWallView(
      {
        kind: 'story',
        place: of.scene.place,
        lines: lines.slice(0, end),
        cast: of.scenario.cast,
        role: of.scenario.player.role,
        asks,
      },
      {
        title: of.scenario.title,
        drawing: { plan: of.scene.plan, cast: of.scenario.cast },
        step: { kind: 'scene', round: null },
      },
    );
  };
  const text = (step: WallView['step']['kind'], lines: readonly string[], rest: Partial<WallView> = {}) =>
    aWallView(
      { kind: 'text', step, lines },
      { title, situation, step: { kind: step, round: null }, ...rest },
    );
  const vote = (some: readonly RoomOption[], number: 1 | 2, rest: Partial<WallView> = {}) =>
    aWallView(
      {
        kind: 'vote',
        number,
        prompt: hardest.prompt,
        options: some,
        isOpen: true,
        received: { of: 16, count: 14 },
      },
      { title, situation, ...rest },
    );
  const result = (
    some: readonly RoomOption[],
    ...shown: readonly Extract<WallStage, { kind: 'result' }>['rounds'][number]['shown'][]
  ) =>
    aWallView(
      {
        kind: 'result',
        prompt: hardest.prompt,
        options: numbered(some),
        rounds: shown.map((one, index) => ({ number: index === 0 ? 1 : 2, shown: one })),
      },
      { title, situation, step: { kind: 'moved', round: 2 } },
    );
  const own = { title: longestTitle, situation: [longestQuestion], invitation: anInvitation };
  const asked = { prompt: longestQuestion, options: longestOptions };
  const ownViews = Object.fromEntries(
    longestCase.map(({ situation: lines, given, asks, options: read }, index) => [
      `own case, part ${index + 1}`,
      aWallView(
        {
          kind: 'text',
          step: 'scene',
          lines,
          told: { given, asks, number: index + 1, of: longestCase.length },
          ...(read.length === 0 ? {} : { options: read }),
        },
        { ...own, step: { kind: 'scene', round: null } },
      ),
    ]),
  );
  const rules: WallStage = { kind: 'text', step: 'ground-rules', lines: [] };
  return {
    black: aWallView({ kind: 'black' }),
    join: text('ground-rules', [], { invitation: anInvitation, stage: rules }),
    'ground rules': text('ground-rules', [], { stage: rules }),
    situation: text('scene', situation),
    'story of many': story({ scenario, scene }, 'nothing'),
    'story of absent': story(absent, 'vote'),
    'join large': text('talk', [], { stage: { kind: 'join' }, invitation: anInvitation }),
    'talk while joining': text('talk', [], { invitation: anInvitation }),
    'vote on three': vote(three, 1, { invitation: anInvitation }),
    'vote on the longest': vote(options, 2, { invitation: anInvitation }),
    'vote in a story': vote(three, 1, {
      invitation: anInvitation,
      situation: [hardest.prompt],
      drawing: { plan: scene.plan, cast: scenario.cast },
    }),
    'vote on five': vote(five, 1, { endsAt: null, left: 0 }),
    'one round': result(three, counts(6, 5, 3)),
    'two rounds': result(three, counts(6, 5, 3), counts(2, 8, 4)),
    'two rounds of the longest': result(options, counts(6, 5, 3, 1), counts(2, 8, 4, 1)),
    'two rounds of five': result(five, counts(16, 5, 3, 1, 0), counts(2, 18, 4, 1, 0)),
    'a hall': result(three, counts(210, 150, 90), counts(80, 260, 110)),
    bands: result(
      three,
      { kind: 'band', why: 'few', band: 'divided', leading: [] },
      { kind: 'band', why: 'few', band: 'of-one-mind', leading: ['1'] },
    ),
    'too few': result(options, { kind: 'none', why: 'too-few' }),
    'tells of few': result(three, counts(6, 5, 3), { kind: 'none', why: 'tells-of-few' }),
    'in pairs': text('talk', []),
    'a phase of a deliberation': text('deliberation', [], {
      stage: { kind: 'text', step: 'deliberation', phase: 'perspectives', lines: [] },
      situation: [moralQuestion],
    }),
    twist: text('twist', [situation[1] ?? '']),
    absent: aWallView(
      { kind: 'absent', who: { name: `${voice.name}, ${voice.role}`, says: voice.text } },
      { title, situation, step: { kind: 'absent', round: null } },
    ),
    'absent unknown': aWallView(
      { kind: 'absent', who: { name: voice.name, says: null } },
      { title, situation, step: { kind: 'absent', round: null }, endsAt: now - 130_000 },
    ),
    roads: aWallView(
      {
        kind: 'roads',
        taken: three.map(({ act }) => act),
        left: options.map(({ act }) => act),
        ending,
      },
      { title, situation, step: { kind: 'roads', round: null } },
    ),
    'roads of a story that was not played': aWallView(
      { kind: 'roads', taken: [], left: options.map(({ act }) => act), ending: null },
      { title, situation, step: { kind: 'roads', round: null } },
    ),
    'how it ends': aWallView(
      { kind: 'roads', taken: three.map(({ act }) => act), left: options.map(({ act }) => act), ending },
      { title, step: { kind: 'onward', round: null } },
    ),
    harvest: text(
      'harvest',
      [...options, ...three, ...five].map(({ act }, index) => `${index + 1}. ${act}`),
    ),
    'if then': text('if-then', []),
    'look back': text('look-back', []),
    close: text('close', [ending.question]),
    'look back on a day': text('look-back', [], {
      stage: { kind: 'text', step: 'look-back', lines: [], day: '2027-09-29' },
    }),
    'talk about the sentences': text('talk', [], {
      stage: { kind: 'text', step: 'talk', way: 'pairs', lines: hardest.groupQuestions, options },
      invitation: anInvitation,
    }),
    ...ownViews,
    'own case, joining': aWallView(rules, { ...own, step: { kind: 'ground-rules', round: null } }),
    'own case, vote': aWallView({ kind: 'vote', number: 1, ...asked, isOpen: true, received: null }, own),
    'own case, talk': aWallView(
      { kind: 'text', step: 'plenary', lines: [], options: longestOptions },
      { ...own, given: [upTo(190, '.')], step: { kind: 'plenary', round: 1 } },
    ),
    'own case, moved': aWallView(
      {
        kind: 'result',
        ...asked,
        rounds: [
          { number: 1, shown: counts(6, 5, 3, 1, 0) },
          { number: 2, shown: { kind: 'band', why: 'near', band: 'divided', leading: [] } },
        ],
      },
      { ...own, step: { kind: 'moved', round: 2 } },
    ),
  };
}
