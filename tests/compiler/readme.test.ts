/** The guide for authors keeps up with what the checker and the schema know. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { scenarioSchema } from '../../src/compiler/1-parse/scenario-schema';
import { catalogue } from '../../src/compiler/messages/catalogue';
import { readModules } from '../../src/compiler/read-modules';

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

describe('the example module', () => {
  const text = [...readModules(modules)]
    .filter(([path]) => path.startsWith('_example/') && !path.endsWith('.en.yaml'))
    .map(([, content]) => content)
    .join('\n');

  test.each([
    ...['gesprek', 'telefoon', 'mail', 'chat', 'vergadering', 'document', 'gedachte'].map(
      (one) => `channel: ${one}`,
    ),
    ...['round-table', 'long-table', 'phone-call', 'phones', 'corridor', 'desk', 'alone'].map(
      (one) => `shape: ${one}`,
    ),
    ...[
      'min:',
      'values:',
      'start: false',
      'atLeast:',
      'atMost:',
      'any:',
      'all:',
      'not:',
      'set:',
      'own: true',
    ],
    ...[
      'present: false',
      'early: true',
      'view:',
      'later:',
      'circumstance:',
      'mentioned:',
      'looks:',
      'at:',
      'day:',
    ],
    ...[
      'document:',
      'from:',
      'narrator:',
      'thought:',
      'you:',
      'prompt:',
      'words:',
      'mechanismHere:',
      'turns:',
    ],
    ...['was:', 'retired:', 'intro:', 'facilitator:', 'group:', '{ ending:', 'person:', 'name:'],
  ])('it uses %s', (construct) => {
    expect(text).toContain(construct);
  });
});
