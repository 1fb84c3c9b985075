/** The texts of a moment or an ending in one language, by the key that translations use. */
import type { CompiledScenario } from '../../core/scenario/scenario';
import { momentsOf } from '../../core/scenario/scenario';

/** One text with its key and, in a few words, what it is. */
export interface KeyedText {
  readonly key: string;
  readonly text: string;
}

function some(key: string, text: string | undefined): readonly KeyedText[] {
  return text === undefined || text === '' ? [] : [{ key, text }];
}

/** Everything that is read at `id`, in the order of reading. Empty when the scenario has no such moment. */
export function textsAt(scenario: CompiledScenario, id: string): readonly KeyedText[] {
  const ending = scenario.endings.find((one) => one.id === id);
  if (ending !== undefined) {
    const key = `endings.${id}`;
    return [
      ...some(`${key}.title`, ending.title),
      ...some(`${key}.text`, ending.text),
      ...ending.prices.flatMap(({ who, what }, index) =>
        some(`${key}.prices.${index + 1}.what`, `${who}: ${what}`),
      ),
      ...some(`${key}.question`, ending.question),
    ];
  }
  const moment = momentsOf(scenario).find((one) => one.id === id);
  if (moment === undefined) return [];
  const lines = moment.lines.flatMap((line, index) => some(`${id}.lines.${index + 1}`, line.text));
  if (moment.next.kind === 'onward') return lines;
  const { decision } = moment.next;
  return [
    ...lines,
    ...decision.choices.flatMap((choice) => [
      ...some(`${choice.id}.act`, choice.act),
      ...some(`${choice.id}.words`, choice.words),
      ...some(`${choice.id}.did`, choice.did),
      ...(['honours', 'strains'] as const).flatMap((kind) =>
        (choice.consideration?.[kind] ?? []).flatMap(({ value, why }) =>
          some(`${choice.id}.${kind}.${value}`, why),
        ),
      ),
    ]),
    ...some(`${id}.lookBack`, decision.lookBack),
    ...decision.voices.flatMap(({ text }, index) => some(`${id}.voices.${index + 1}`, text)),
    ...decision.groupQuestions.flatMap((text, index) => some(`${id}.group.${index + 1}`, text)),
    ...decision.facilitator.notes.flatMap((text, index) => some(`${id}.notes.${index + 1}`, text)),
  ];
}

/** The moment or ending that the text of a key belongs to; undefined for the texts of the scenario as a whole. */
export function ownerOfKey(scenario: CompiledScenario, key: string): string | undefined {
  const [first = '', second = ''] = key.split('.');
  if (first === 'endings') return second;
  return momentsOf(scenario).find(
    ({ id, next }) =>
      id === first ||
      (next.kind === 'decision' && next.decision.choices.some((choice) => choice.id === first)),
  )?.id;
}

/** The words that are read before the player acts, as one text; considerations and notes come after. */
export function playedText(scenario: CompiledScenario, id: string): string {
  return textsAt(scenario, id)
    .filter(({ key }) => /\.(?:lines\.\d+|act|words|text)$/.test(key))
    .map(({ text }) => text)
    .join(' ');
}
