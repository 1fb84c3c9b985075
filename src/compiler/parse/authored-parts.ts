/**
 * The small parts that authored files are made of. Descriptions are Dutch: editors show them to authors.
 * The error text of a rule is the code of its message in the catalogue, which holds the wording.
 */
import { z } from 'zod';
import type { MessageCode } from '../messages/message';
import { standIn } from './stand-in';

/** Lets a rule refer to its message; a code that does not exist fails to compile. */
export function says(code: MessageCode): MessageCode {
  return code;
}

/** A sentence or more. */
export const text = z.string().trim().min(1);

/** An id: lower case, words joined by a hyphen. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says('id/format'))
  .max(60);

/** Sources beside a text that names a norm. */
export const citedSources = z
  .array(id)
  .default([])
  .describe('Bronnen uit sources.yaml voor wat hier als norm wordt genoemd.');

/** The id of a module: that of its folder. A folder that starts with an underscore is not offered to learners. */
export const moduleId = z
  .string()
  .regex(/^_?[a-z0-9]+(-[a-z0-9]+)*$/, says('id/format'))
  .max(60);

/** A name in memory. */
export const memoryName = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, says('memory/name'))
  .max(60);

/** Whether what stands in a file is still a draft. */
export const draft = z
  .boolean()
  .default(false)
  .describe('true zolang het een concept is: het breekt niets, en deelnemers krijgen het niet.');

/** An ISO date: year, year and month, or day. */
export const isoDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, says('shape/date'));

/** An ISO day. */
export const isoDay = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, says('shape/date'));

/** A page that anyone can open: https, at a host with a name. */
export const publicAddress = z.url({
  protocol: /^https$/,
  hostname: z.regexes.domain,
  error: says('shape/url'),
});

/** A telephone number, or nothing. */
export const telephone = z.union([
  z.literal(''),
  z.string().regex(/^\+?\d[\d\s()-]*$/, says('shape/telephone')),
]);

/** A mail address, or nothing. */
export const mail = z.union([z.literal(''), z.email({ error: says('shape/mail') })]);

const scalar = z.union([z.boolean(), z.number().int(), z.string()]);
const range = z
  .strictObject({
    atLeast: z.number().int().optional().describe('Zo groot of groter.'),
    atMost: z.number().int().optional().describe('Zo groot of kleiner.'),
  })
  .describe('Een getal dat minstens (atLeast) of hoogstens (atMost) zo groot is.');

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
      return z.array(condition).min(1).optional().describe('Dit moet allemaal gelden.');
    },
    get any() {
      return z.array(condition).min(1).optional().describe('Hiervan moet er minstens een gelden.');
    },
    get not() {
      return condition.optional().describe('Dit mag niet gelden.');
    },
  })
  .catchall(z.union([scalar, range]))
  .describe('Wanneer dit geldt: { naam: waarde }, { naam: { atLeast: 2 } }, any, all of not.');

/** What a choice does to memory: a signed number adds to a number, anything else sets. */
export const effects = z
  .record(memoryName, z.union([scalar, z.strictObject({ set: scalar.describe('Wordt precies dit.') })]))
  .describe(
    'Wat de keuze onthoudt: { vertrouwen: -1, verteld: true, route: telefoon }. Een getal telt op; { set: 2 } zet.',
  );

/** Where a road leads: a moment, or an ending. */
export const target = z
  .union([id, z.strictObject({ ending: id.describe('De id van een einde.') })])
  .describe('De id van een moment, of { ending: id-van-een-einde }.');

/** What a refinement asks the repair to put in, so that the checks that remain can run. */
interface Mending {
  /** Keys to set, or with undefined to take out. */
  readonly mend: Readonly<Record<string, unknown>>;
}

/** One to three values with a reason each. */
export function reasons(kind: 'honours' | 'strains') {
  return z.record(id, text).superRefine((value, context) => {
    const count = Object.keys(value).length;
    if (count >= 1 && count <= 3) return;
    const mend =
      count === 0
        ? { [standIn]: standIn }
        : Object.fromEntries(
            Object.keys(value)
              .slice(3)
              .map((key) => [key, undefined]),
          );
    const params: Mending & Record<string, unknown> = { mend, kind, count, least: 1, most: 3 };
    context.addIssue({ code: 'custom', message: says('choice/weighs'), params });
  });
}
