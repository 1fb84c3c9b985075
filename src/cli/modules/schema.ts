/** `schema`: writes the JSON Schemas that give editors autocompletion, from the very schemas that parse. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { scenarioSchema } from '../../compiler/1-parse/scenario-schema';
import {
  mechanismsSchema,
  moduleSchema,
  programmeSchema,
  sourcesSchema,
  translationSchema,
  valuesSchema,
  walksSchema,
} from '../../compiler/1-parse/shared-schemas';

const schemas = {
  scenario: scenarioSchema,
  module: moduleSchema,
  values: valuesSchema,
  mechanisms: mechanismsSchema,
  sources: sourcesSchema,
  programme: programmeSchema,
  walks: walksSchema,
  translation: translationSchema,
};

/** Each JSON Schema as text, by file name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}

/** Writes modules/schema/*.json. */
export function schema(): number {
  const directory = join('modules', 'schema');
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(directory, name), text);
  process.stdout.write(`${jsonSchemas().size} schema’s geschreven\n`);
  return 0;
}
