/**
 * One character typed, lost or changed anywhere in a real file: the doctor never falls over, and the first thing it
 * says stands on that very line, nearly always.
 */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { Reporter } from '../../src/compiler/messages/reporter';
import { parseFile } from '../../src/compiler/parse/parse-file';
import { scenarioSchema } from '../../src/compiler/parse/scenario-schema';
import {
  mechanismsSchema,
  moduleSchema,
  programmeSchema,
  translationSchema,
  valuesSchema,
  walksSchema,
} from '../../src/compiler/parse/shared-schemas';
import { readModules } from '../../src/compiler/read-modules';
import { isLongRun, runs } from '../support/long-runs';

const shared: Readonly<Record<string, z.ZodType>> = {
  'values.yaml': valuesSchema,
  'mechanisms.yaml': mechanismsSchema,
  'programme.yaml': programmeSchema,
};

function schemaOf(file: string): z.ZodType | undefined {
  if (file.endsWith('.en.yaml')) return translationSchema;
  if (file.endsWith('/module.yaml')) return moduleSchema;
  if (file.endsWith('/walks.yaml')) return walksSchema;
  return file.includes('/') && file.endsWith('.yaml') ? scenarioSchema : shared[file];
}

/** A trial repair reads the file, so a short file is tried more often in the same time. */
const longest = isLongRun ? 20_000 : 4500;

const files = ['modules', 'tests/compiler/base']
  .flatMap((folder) => [...readModules(join(import.meta.dirname, '..', '..', folder))])
  .filter(
    ([file, text]) => schemaOf(file) !== undefined && !file.includes('sign-offs') && text.length < longest,
  );

const typed = [...' \n\t:-#\'"{}[],.|>&*!%@`~=?()“”‘’–xaE19\u00A0'];
const mutation = fc.record({
  file: fc.constantFrom(...files),
  at: fc.nat(),
  how: fc.constantFrom('type', 'lose', 'change'),
  sign: fc.constantFrom(...typed),
});

test('the first message about one wrong character stands on its line, nine times out of ten', {
  timeout: isLongRun ? 6 * 3_600_000 : 180_000,
}, () => {
  const misses: string[] = [];
  let told = 0;
  for (const {
    file: [file, text],
    at: anywhere,
    how,
    sign,
  } of fc.sample(mutation, { numRuns: runs(800, 100_000), seed: 14 })) {
    const at = anywhere % text.length;
    const mutated =
      text.slice(0, at) + (how === 'lose' ? '' : sign) + text.slice(how === 'type' ? at : at + 1);
    const reporter = new Reporter();
    parseFile(file, mutated, schemaOf(file) as z.ZodType, reporter);
    const [first] = reporter.messages();
    if (first === undefined) continue;
    told += 1;
    const line = text.slice(0, at).split('\n').length;
    // A line end that comes or goes is a matter of two lines.
    const isLineEnd = (how !== 'lose' && sign === '\n') || (how !== 'type' && text[at] === '\n');
    if (first.line !== line && !(isLineEnd && first.line === line + 1)) {
      misses.push(
        `${file}:${line} ${how} ${JSON.stringify(how === 'lose' ? text[at] : sign)}: ${first.line} ${first.code}`,
      );
    }
  }
  expect(told).toBeGreaterThan(runs(120, 15_000));
  expect(1 - misses.length / told, misses.slice(0, 40).join('\n')).toBeGreaterThanOrEqual(0.9);
});
