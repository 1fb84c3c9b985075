/** Every kind of mistake has a sample: a folder named after its code, with a patch and the messages it gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compileSources } from '../../src/compiler/compile-sources';
import { catalogue } from '../../src/compiler/messages/catalogue';
import { patched, readPatch } from './sample-content';

const folder = join(import.meta.dirname, 'samples');
const samples = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

const expectedSchema = z.array(
  z.strictObject({ code: z.string(), file: z.string(), line: z.number(), column: z.number() }),
);

function nameOf(code: string): string {
  return code.replace('/', '-');
}

describe('samples of mistakes', () => {
  test('every code has a sample, and every sample a code', () => {
    expect(samples.length).toBeGreaterThan(0);
    expect([...samples].sort()).toEqual(Object.keys(catalogue).map(nameOf).sort());
  });

  test.each(samples)('%s gives its message at the right place and nothing else', (name) => {
    const path = join(folder, name);
    const expected = expectedSchema.parse(JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')));
    const { messages } = compileSources(patched(readPatch(path)), {
      today: '2026-11-24',
      interfaceTexts: new Map([['general', { saved: 'Bewaard om {{time}} uur.' }]]),
    });
    expect(messages.map(({ code, file, line, column }) => ({ code, file, line, column }))).toEqual(expected);
    expect(messages.map(({ code }) => nameOf(code))).toContain(name);
    for (const { message } of messages) {
      expect(message, 'a whole sentence with all its words filled in').toMatch(/^[A-Z‘0-9].*[.?]$/);
      expect(message).not.toMatch(/undefined|\[object|NaN|\{\w+\}|\.\./);
    }
  });
});
