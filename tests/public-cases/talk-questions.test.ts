/**
 * A question that is taken along ends on one's own sheet, or is put to somebody else. The interface says 'u' to who
 * reads it; on that sheet it would be addressed to the person across the table.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from '../../src/cli/repository';

const read = (...path: string[]): string => readFileSync(join(repositoryRoot, ...path), 'utf8');

/** Every text in a value, with where it is. */
function textsIn(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

/** What of the interface goes along: of the map, and the questions that every debrief offers. */
function ofInterface(lang: 'nl' | 'en'): (readonly [string, string])[] {
  const folder = ['src', 'i18n', 'locales', lang] as const;
  const map = textsIn(JSON.parse(read(...folder, 'networkMap.json')).signals, 'map');
  const debrief = textsIn(JSON.parse(read(...folder, 'debrief.json')).take.asTaken, 'debrief');
  return [...map.filter(([path]) => path.includes('.taken')), ...debrief];
}

interface WrittenEnding {
  readonly id: string;
  readonly question: string;
  readonly taken?: string;
}

const stories = readdirSync(join(repositoryRoot, 'modules'), { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== 'schema')
  .flatMap(({ name }) =>
    readdirSync(join(repositoryRoot, 'modules', name))
      .filter((file) => /^(?!module|walks|blind)[^.]+\.yaml$/.test(file))
      .map((file) => [name, file.replace('.yaml', '')] as const),
  );

/** The question of each ending as it goes along from the debrief. */
function ofStories(lang: 'nl' | 'en'): (readonly [string, string])[] {
  return stories.flatMap(([module, story]) => {
    const { endings } = parse(read('modules', module, `${story}.yaml`)) as {
      readonly endings: readonly WrittenEnding[];
    };
    const { texts } = parse(read('modules', module, `${story}.en.yaml`)) as {
      readonly texts: Readonly<Record<string, { readonly en: string }>>;
    };
    return endings.map(({ id, question, taken }) => {
      const key = `endings.${id}.${taken === undefined ? 'question' : 'taken'}`;
      return [`${story}.${id}`, lang === 'nl' ? (taken ?? question) : (texts[key]?.en ?? '')] as const;
    });
  });
}

/** The cards: put to each other, so with 'je'; English has one word for both. */
const cards = textsIn(parse(read('modules', 'cards.yaml')), 'cards').filter(([path]) =>
  /question/.test(path),
);

describe('a question that is taken along', () => {
  it.each([
    ['a question of the map says u on one’s own sheet', () => ofInterface('nl'), /\b(u|uw|uzelf)\b/i],
    ['the question of an ending says u on one’s own sheet', () => ofStories('nl'), /\b(u|uw|uzelf)\b/i],
    ['a card says u to the other', () => cards, /\b(u|uw|uzelf)\b/i],
    ['a question of the map says you on one’s own sheet', () => ofInterface('en'), /\byou(r|rself)?\b/i],
    ['the question of an ending says you on one’s own sheet', () => ofStories('en'), /\byou(r|rself)?\b/i],
  ] as const)('%s', (_, offered, addressed) => {
    const texts = offered();
    expect(texts.length).toBeGreaterThan(15);
    expect(texts.filter(([, text]) => text === '' || addressed.test(text))).toEqual([]);
  });
});
