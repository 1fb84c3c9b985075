/** What was parsed before saves reading, and changes nothing of what is said or made. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSources } from '../../src/compiler/compile-sources';
import { Reporter } from '../../src/compiler/messages/reporter';
import { KeptFiles } from '../../src/compiler/parse/kept-files';
import { moduleSchema, walksSchema } from '../../src/compiler/parse/shared-schemas';
import { runs } from '../support/long-runs';
import { baseContent, patched, readPatch, translated } from './sample-content';

const samples = join(import.meta.dirname, 'samples');
const contents = [
  translated(baseContent),
  ...readdirSync(samples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => patched(readPatch(join(samples, name)))),
];

describe('a file that was parsed before', () => {
  test('is given again as it is, with all that was said of it', () => {
    const kept = new KeptFiles();
    const [first, second] = [new Reporter(), new Reporter()];
    const text = 'title: Een module\ntitel: twee keer\n';
    const parsed = kept.parse('huis/module.yaml', text, moduleSchema, first);
    expect(kept.parse('huis/module.yaml', text, moduleSchema, second)).toBe(parsed);
    expect(first.messages().length).toBeGreaterThan(0);
    expect(second.messages()).toEqual(first.messages());
  });

  test('is read anew when it says something else, or is read as something else', () => {
    const kept = new KeptFiles();
    const parse = (text: string, schema: typeof walksSchema | typeof moduleSchema) =>
      kept.parse<unknown>('huis/walks.yaml', text, schema, new Reporter());
    const empty = parse('{}\n', walksSchema);
    expect(parse('{ }\n', walksSchema)).not.toBe(empty);
    expect(parse('{ }\n', moduleSchema)?.repaired ?? true).toBe(true);
  });
});

test('whatever an author saved before, the compiler says and makes the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...contents), { minLength: 2, maxLength: 6 }), (saves) => {
      const kept = new KeptFiles();
      for (const sources of saves) {
        const { messages, scenarios, catalogues } = compileSources(sources, { kept });
        const anew = compileSources(sources);
        expect(messages).toEqual(anew.messages);
        expect([...catalogues]).toEqual([...anew.catalogues]);
        expect(scenarios.map(({ languages }) => [...languages])).toEqual(
          anew.scenarios.map(({ languages }) => [...languages]),
        );
      }
    }),
    { numRuns: runs(12, 200) },
  );
});
