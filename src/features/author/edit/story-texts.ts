/** Every Dutch text of a story under the key by which the translation knows it. */
import type { EditPath } from '../../../library/author-desk';
import { isMapData } from '../../../library/authored-data';
import { listAt, type Part, partAt, partsAt, speakerOf, textAt } from './reading';

type Keyed = readonly (readonly [string, string])[];

function named(data: unknown, path: EditPath, prefix: string, names: readonly string[]): Keyed {
  return names.flatMap((name) => {
    const text = textAt(data, [...path, name]);
    return text === '' ? [] : [[prefix === '' ? name : `${prefix}.${name}`, text] as const];
  });
}

/** The key of a line in its moment: its own id, or its number. */
export function lineKey(moment: string, line: Part, index: number): string {
  return `${moment}.lines.${typeof line.id === 'string' ? line.id : index + 1}`;
}

function linesOf(data: unknown, path: EditPath, id: string): Keyed {
  return partsAt(data, [...path, 'lines']).flatMap((line, index) => {
    const key = lineKey(id, line, index);
    const text = String(line[speakerOf(line) ?? 'text'] ?? '').trimEnd();
    return [
      ...(text === '' ? [] : [[key, text] as const]),
      ...named(data, [...path, 'lines', index], key, ['day']),
    ];
  });
}

function voicesOf(data: unknown, path: EditPath, prefix: string): Keyed {
  return partsAt(data, [...path, 'voices']).flatMap((_, index) => {
    const at = [...path, 'voices', index];
    const key = `${prefix}.voices.${index + 1}`;
    return [
      ...named(data, at, key, ['role']),
      ...named(data, at, '', ['text']).map(([, text]) => [key, text] as const),
    ];
  });
}

function choiceOf(data: unknown, path: EditPath): Keyed {
  const id = textAt(data, [...path, 'id']);
  return [
    ...named(data, path, id, ['act', 'words', 'label', 'did', 'whatIf', 'mechanismHere']),
    ...['honours', 'strains'].flatMap((kind) =>
      named(data, [...path, kind], `${id}.${kind}`, Object.keys(partAt(data, [...path, kind]))),
    ),
    ...voicesOf(data, path, id),
  ];
}

function counted(prefix: string, texts: readonly string[]): Keyed {
  return texts.map((text, index) => [`${prefix}.${index + 1}`, text] as const);
}

function momentOf(data: unknown, path: EditPath): Keyed {
  const id = textAt(data, [...path, 'id']);
  const decision = [...path, 'decision'];
  return [
    ...linesOf(data, path, id),
    ...named(data, decision, id, ['prompt', 'lookBack']),
    ...counted(
      `${id}.given`,
      partsAt(data, [...decision, 'given']).map(({ text }) => String(text ?? '')),
    ),
    ...partsAt(data, [...decision, 'choices']).flatMap((_, index) =>
      choiceOf(data, [...decision, 'choices', index]),
    ),
    ...voicesOf(data, decision, id),
    ...counted(`${id}.group`, listAt(data, [...decision, 'group'])),
    ...counted(`${id}.notes`, listAt(data, [...decision, 'facilitator', 'notes'])),
  ];
}

function endingOf(data: unknown, index: number): Keyed {
  const path = ['endings', index];
  const key = `endings.${textAt(data, [...path, 'id'])}`;
  return [
    ...named(data, path, key, ['title', 'text', 'question', 'taken']),
    ...partsAt(data, [...path, 'prices']).flatMap((_, at) =>
      named(data, [...path, 'prices', at], `${key}.prices.${at + 1}`, ['who', 'what']),
    ),
  ];
}

/** The texts of a story, by key. */
export function storyTexts(data: unknown): ReadonlyMap<string, string> {
  if (!isMapData(data)) return new Map();
  const scenes = partsAt(data, ['scenes']);
  return new Map([
    ...named(data, [], '', ['title', 'standfirst', 'question', 'role', 'opening']),
    ...Object.keys(partAt(data, ['cast'])).flatMap((id) =>
      named(data, ['cast', id], `cast.${id}`, ['role', 'relation']),
    ),
    ...Object.keys(partAt(data, ['documents'])).flatMap((id) =>
      named(data, ['documents', id], `documents.${id}`, ['title', 'kind', 'from', 'date', 'body']),
    ),
    ...scenes.flatMap(({ id }, index) => [
      ...named(data, ['scenes', index], `scenes.${String(id)}`, [
        'title',
        'time',
        'place',
        'circumstance',
        'later',
        'intro',
      ]),
      ...partsAt(data, ['scenes', index, 'moments']).flatMap((_, at) =>
        momentOf(data, ['scenes', index, 'moments', at]),
      ),
    ]),
    ...partsAt(data, ['endings']).flatMap((_, index) => endingOf(data, index)),
    ...partsAt(data, ['turns']).flatMap(({ moment, seat }, index) =>
      named(data, ['turns', index], `turns.${String(moment)}.${String(seat)}`, ['title', 'text']),
    ),
    ...named(data, ['varies'], 'varies', ['changed']),
  ]);
}
