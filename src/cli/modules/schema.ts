/** `schema`: writes the JSON Schemas that give editors autocompletion, from the very schemas that parse. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { blindSchema } from '../../compiler/parse/blind-schema';
import { scenarioSchema } from '../../compiler/parse/scenario-schema';
import {
  languageSchema,
  mechanismsSchema,
  moduleSchema,
  programmeSchema,
  signOffsSchema,
  sourcesSchema,
  translationSchema,
  truthSchema,
  valuesSchema,
  walksSchema,
} from '../../compiler/parse/shared-schemas';
import {
  cardsSchema,
  contactsSchema,
  occasionsSchema,
  organisationSchema,
  routesSchema,
} from '../../compiler/parse/tool-schemas';
import type { ModulesCommand } from './command';

const schemas = {
  scenario: scenarioSchema,
  module: moduleSchema,
  values: valuesSchema,
  mechanisms: mechanismsSchema,
  sources: sourcesSchema,
  truth: truthSchema,
  'sign-offs': signOffsSchema,
  blind: blindSchema,
  programme: programmeSchema,
  cards: cardsSchema,
  routes: routesSchema,
  occasions: occasionsSchema,
  contacts: contactsSchema,
  organisation: organisationSchema,
  walks: walksSchema,
  translation: translationSchema,
  language: languageSchema,
};

/**
 * Each JSON Schema as text, by file name.
 * @internal exported for its tests
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}

/** Writes schema/*.schema.json. */
export const schema: ModulesCommand = (_args, { directory, shown, print }) => {
  const folder = join(directory, 'schema');
  const files = jsonSchemas();
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  print(`${files.size} schema’s geschreven in ${shown('schema')}\n`);
  return 0;
};
