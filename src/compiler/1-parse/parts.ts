/** The small parts that authored files are made of. Descriptions are Dutch: editors show them to authors. */
import { z } from 'zod';

/** A sentence or more. */
export const text = z.string().trim().min(1);

/** An id: lower case, words joined by a hyphen. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'schrijf een id met kleine letters, cijfers en koppeltekens')
  .max(60);

/** A name in memory. */
export const memoryName = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'begin met een kleine letter, zonder spaties');

/** An ISO date: year, year and month, or day. */
export const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'schrijf een datum als 2026-11-23');

/** An ISO day. */
export const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'schrijf een dag als 2026-11-23');

const scalar = z.union([z.boolean(), z.number().int(), z.string()]);
const range = z
  .strictObject({ atLeast: z.number().int().optional(), atMost: z.number().int().optional() })
  .describe('Een getal dat minstens of hoogstens zo groot is.');

/** A condition as authors write it. */
export interface AuthoredCondition {
  all?: AuthoredCondition[] | undefined;
  any?: AuthoredCondition[] | undefined;
  not?: AuthoredCondition | undefined;
  [name: string]: unknown;
}

/** What must hold of memory; several keys must all hold. */
export const condition: z.ZodType<AuthoredCondition> = z
  .object({
    get all() {
      return z.array(condition).min(1).optional();
    },
    get any() {
      return z.array(condition).min(1).optional();
    },
    get not() {
      return condition.optional();
    },
  })
  .catchall(z.union([scalar, range]))
  .describe('Wanneer dit geldt: { naam: waarde }, { naam: { atLeast: 2 } }, any, all of not.');

/** What a choice does to memory: a signed number adds to a number, anything else sets. */
export const effects = z
  .record(memoryName, z.union([scalar, z.strictObject({ set: scalar })]))
  .describe('Wat de keuze onthoudt: { vertrouwen: -1, verteld: true, route: telefoon }.');

/** Where a road leads: a moment, or an ending. */
export const target = z
  .union([id, z.strictObject({ ending: id })])
  .describe('Een moment, of { ending: einde }.');

/** Words as a map from id to sentence. */
export const reasons = z.record(id, text);
