/** The texts of a scenario in one language, by the key that translations use, and where in the story they belong. */
import type {
  Choice,
  CompiledScenario,
  Decision,
  Ending,
  Moment,
  Scene,
  Voice,
} from '../../core/scenario/scenario';
import { momentsOf } from '../../core/scenario/scenario';

/** One text with its key. */
export interface KeyedText {
  readonly key: string;
  readonly text: string;
}

/** The texts that are there, each under `prefix` and its name. */
function under(prefix: string, texts: Readonly<Record<string, string | undefined>>): readonly KeyedText[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    text === undefined || text === '' ? [] : [{ key: prefix === '' ? name : `${prefix}.${name}`, text }],
  );
}

/** The texts of a list, counted from one. */
function counted(prefix: string, texts: readonly string[]): readonly KeyedText[] {
  return texts.map((text, index) => ({ key: `${prefix}.${index + 1}`, text }));
}

/** A voice of the cast takes its role from there. */
function voicesOf(prefix: string, voices: readonly Voice[]): readonly KeyedText[] {
  return voices.flatMap(({ text, role, person }, index) => [
    { key: `${prefix}.voices.${index + 1}`, text },
    ...(person === undefined ? [{ key: `${prefix}.voices.${index + 1}.role`, text: role }] : []),
  ]);
}

function sceneTexts({ id, title, time, place, circumstance, later, intro }: Scene): readonly KeyedText[] {
  return under(`scenes.${id}`, { title, time, place, circumstance, later, intro });
}

function choiceTexts({
  id,
  act,
  words,
  label,
  did,
  whatIf,
  consideration,
  voices,
}: Choice): readonly KeyedText[] {
  const weighed = (['honours', 'strains'] as const).flatMap((kind) =>
    (consideration?.[kind] ?? []).map(({ value, why }) => ({ key: `${id}.${kind}.${value}`, text: why })),
  );
  return [
    ...under(id, { act, words, label, did, whatIf }),
    ...weighed,
    ...under(id, { mechanismHere: consideration?.mechanismHere }),
    ...voicesOf(id, voices),
  ];
}

function decisionTexts(id: string, decision: Decision): readonly KeyedText[] {
  return [
    ...under(id, { prompt: decision.prompt }),
    ...counted(
      `${id}.given`,
      decision.given.map(({ text }) => text),
    ),
    ...decision.choices.flatMap(choiceTexts),
    ...under(id, { lookBack: decision.lookBack }),
    ...voicesOf(id, decision.voices),
    ...counted(`${id}.group`, decision.groupQuestions),
    ...counted(`${id}.notes`, decision.facilitator.notes),
  ];
}

function momentTexts({ id, lines, next }: Moment): readonly KeyedText[] {
  return [
    ...lines.flatMap(({ text, day }, index) => [
      ...under(`${id}.lines`, { [index + 1]: text, [`${index + 1}.day`]: day }),
    ]),
    ...(next.kind === 'decision' ? decisionTexts(id, next.decision) : []),
  ];
}

function endingTexts({ id, title, text, prices, question, taken }: Ending): readonly KeyedText[] {
  return [
    ...under(`endings.${id}`, { title, text }),
    ...prices.flatMap(({ who, what }, index) => under(`endings.${id}.prices.${index + 1}`, { who, what })),
    ...under(`endings.${id}`, { question, taken }),
  ];
}

/** The moment with which a scene begins: there its own texts are read. */
function opens(scenario: CompiledScenario, id: string): Scene | undefined {
  return scenario.scenes.find(({ moments }) => moments[0]?.id === id);
}

/** Everything that is read at `id`, in the order of reading. Empty when the scenario has no such moment. */
export function textsAt(scenario: CompiledScenario, id: string): readonly KeyedText[] {
  const ending = scenario.endings.find((one) => one.id === id);
  if (ending !== undefined) return endingTexts(ending);
  const moment = momentsOf(scenario).find((one) => one.id === id);
  if (moment === undefined) return [];
  const scene = opens(scenario, id);
  return [
    ...(scene === undefined ? [] : sceneTexts(scene)),
    ...momentTexts(moment),
    ...scenario.turns
      .filter((turn) => turn.moment === id)
      .flatMap(({ seat, title, text }) => under(`turns.${id}.${seat}`, { title, text })),
  ];
}

/** What belongs to no moment: the cover, the parts and the papers. */
export function textsOfCover(scenario: CompiledScenario): readonly KeyedText[] {
  const { title, standfirst, question, player, opening, cast, documents, varies } = scenario;
  return [
    ...under('', { title, standfirst, question, role: player.role, opening }),
    ...under('varies', { changed: varies?.changed }),
    ...cast.flatMap(({ id, role, relation }) => under(`cast.${id}`, { role, relation })),
    ...documents.flatMap((paper) =>
      under(`documents.${paper.id}`, {
        title: paper.title,
        kind: paper.kind,
        from: paper.from,
        date: paper.date,
        body: paper.body,
      }),
    ),
  ];
}

/** The moment or ending that the text of a key belongs to; undefined for the texts of the cover. */
export function ownerOfKey(scenario: CompiledScenario, key: string): string | undefined {
  const [first = '', second = ''] = key.split('.');
  if (first === 'endings' || first === 'turns') return second;
  if (first === 'scenes') return scenario.scenes.find(({ id }) => id === second)?.moments[0]?.id;
  return momentsOf(scenario).find(
    ({ id, next }) =>
      id === first ||
      (next.kind === 'decision' && next.decision.choices.some((choice) => choice.id === first)),
  )?.id;
}

/** The words that are read before the player acts, as one text; considerations and notes come after. */
export function playedText(scenario: CompiledScenario, id: string): string {
  return textsAt(scenario, id)
    .filter(({ key }) => /\.(?:lines\.\d+|act|words|text)$/.test(key) && !key.startsWith('turns.'))
    .map(({ text }) => text)
    .join(' ');
}
