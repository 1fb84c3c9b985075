/** The guide for authors keeps up with what the checker and the schema know. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { catalogue } from '../../src/compiler/messages/catalogue';
import { scenarioSchema } from '../../src/compiler/parse/scenario-schema';
import { readModules } from '../../src/compiler/read-modules';
import { storyObjects } from '../../src/core/scenario/scenario';

const modules = join(import.meta.dirname, '..', '..', 'modules');
const guide = readFileSync(join(modules, 'README.md'), 'utf8');

describe('the guide for authors', () => {
  test.each(Object.keys(catalogue))('it names the message %s', (code) => {
    expect(guide).toContain(`\`${code}\``);
  });

  test.each(Object.keys(scenarioSchema.shape))('it shows %s', (part) => {
    expect(guide).toMatch(new RegExp(`^\\s*(- )?${part}:`, 'm'));
  });

  test('its samples are valid YAML', () => {
    const samples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, text]) => text ?? []);
    expect(samples.length).toBeGreaterThan(12);
    for (const sample of samples) {
      // Two forms of `next` are shown below each other; that is the only double key.
      for (const { errors } of parseAllDocuments(sample, { uniqueKeys: false }))
        expect(errors, sample).toEqual([]);
    }
  });
});

/** Every name and every fixed word that a JSON Schema lets an author write. */
function wordsOf(schema: unknown): { readonly keys: readonly string[]; readonly values: readonly string[] } {
  if (typeof schema !== 'object' || schema === null) return { keys: [], values: [] };
  const { properties, enum: options, const: only } = schema as Record<string, unknown>;
  const below = Object.values(schema).map(wordsOf);
  return {
    keys: [...Object.keys(properties ?? {}), ...below.flatMap(({ keys }) => keys)],
    values: [
      ...[options, only].flat().filter((option) => typeof option === 'string'),
      ...below.flatMap(({ values }) => values),
    ],
  };
}

/** Every name and every text in an authored file. */
function writtenIn(content: unknown): readonly unknown[] {
  if (typeof content !== 'object' || content === null) return [content];
  return [
    ...(Array.isArray(content) ? [] : Object.keys(content)),
    ...Object.values(content).flatMap(writtenIn),
  ];
}

test('the guide names every drawing that a story can choose', () => {
  for (const name of storyObjects) expect(guide).toContain(`\`${name}\``);
});

describe('the example module', () => {
  const own = (path: string) => path.startsWith('_example/') && !path.endsWith('.en.yaml');
  const files = [...readModules(modules)].filter(([path]) => own(path));
  const text = files.map(([, content]) => content).join('\n');
  const written = new Set(files.flatMap(([, content]) => writtenIn(parse(content))));

  test.each(['scenario', 'module', 'walks'])('it uses all that the schema of a %s knows', (name) => {
    const schema: unknown = JSON.parse(readFileSync(join(modules, 'schema', `${name}.schema.json`), 'utf8'));
    const { keys, values } = wordsOf(schema);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !written.has(key))).toEqual([]);
    // A module names one tool and a story one drawing: which one is no construct.
    const asked = values.filter((value) => !(storyObjects as readonly string[]).includes(value));
    expect(name === 'module' ? [] : asked.filter((value) => !written.has(value))).toEqual([]);
  });

  // What no name in the schema tells apart.
  test.each([
    'start: false',
    'own: true',
    'present: false',
    'early: true',
    'all:',
    'any:',
    'not:',
    '{ ending:',
  ])('it uses %s', (construct) => {
    expect(text).toContain(construct);
  });
});
