/** The mistakes of beginners, each named for what it is on its own line, alone and in fives. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sources } from '../../src/compiler/compilation';
import { compileSources } from '../../src/compiler/compile-sources';
import type { Message } from '../../src/compiler/messages/message';
import { readModules } from '../../src/compiler/read-modules';
import { isLongRun, runs } from '../support/long-runs';
import { front, type Mistake, made, mini, mistakes, story } from './slips';

const all = readModules(join(import.meta.dirname, '..', '..', 'modules'));
const needed = new Set([mini, story, front, 'values.yaml', 'mechanisms.yaml', 'sources.yaml']);
/** The files with their module alone: enough to know every reference in them, and quick to compile. */
const sound: Sources = new Map(
  [...all].filter(([path]) => needed.has(path) || path === 'netwerkbewust/module.yaml'),
);

function keyOf({ file, code, message }: Message): string {
  return `${file} ${code} ${message}`;
}

const before = new Set(compileSources(sound).messages.map(keyOf));

/** What a change brings: messages that were not there without it. */
function brought(changes: ReadonlyMap<string, string>): readonly Message[] {
  return compileSources(new Map([...sound, ...changes])).messages.filter(
    (message) => !before.has(keyOf(message)),
  );
}

describe('the mistakes of beginners', () => {
  test('there are at least forty, each in a place of its own', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(40);
    expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
  });

  test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s', (_name, mistake) => {
    const { text, line } = made(mistake, sound.get(mistake.file));
    const messages = brought(new Map([[mistake.file, text]]));
    expect(messages.map((one) => `${one.file}:${one.line} ${one.code}`)[0]).toBe(
      `${mistake.file}:${line} ${mistake.code}`,
    );
    expect(messages.length).toBeLessThanOrEqual(2);
  });
});

/** Five mistakes that leave each other room: on lines of their own, and no line of one is the next of another. */
function leaveRoom(chosen: readonly Mistake[]): boolean {
  const places = chosen.map((mistake) => ({ mistake, line: made(mistake, sound.get(mistake.file)).line }));
  return places.every(({ mistake, line }, index) =>
    places.every(
      (other, at) => at === index || other.mistake.file !== mistake.file || Math.abs(other.line - line) > 1,
    ),
  );
}

test('five at once are each found on their own line, with at most two messages for each', {
  timeout: isLongRun ? 3_600_000 : 120_000,
}, () => {
  const five = fc
    .shuffledSubarray([...mistakes], { minLength: 5, maxLength: 5 })
    .filter((chosen) => chosen.every(({ moves }) => moves === undefined) && leaveRoom(chosen));
  fc.assert(
    fc.property(five, (chosen) => {
      const texts = new Map<string, string>();
      for (const mistake of chosen) {
        const { text } = made(mistake, texts.get(mistake.file) ?? sound.get(mistake.file));
        texts.set(mistake.file, text);
      }
      const messages = brought(texts);
      const said = messages.map(({ file, line }) => `${file}:${line}`);
      for (const mistake of chosen) {
        const { line } = made(mistake, sound.get(mistake.file));
        expect(said, mistake.name).toContain(`${mistake.file}:${line}`);
      }
      expect(
        messages.length,
        messages.map((one) => `${one.file}:${one.line} ${one.code} ${one.message}`).join('\n'),
      ).toBeLessThanOrEqual(10);
    }),
    { numRuns: runs(8, 300), seed: 14 },
  );
});
