/**
 * Between a record and the bytes that are encrypted: one envelope with a format number, checked on reading.
 * Older formats are brought here by migrations; a newer format and a damaged record are two different
 * answers, because only one of them will mend itself with an update.
 */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../core/shared/result';
import {
  type Circle,
  type Contact,
  circleKinds,
  contactRoles,
  limits,
  type MapVersion,
  positionKinds,
  rings,
  type Tie,
  versionOccasions,
} from '../core/tools/network-map/network-map';
import { allowed } from './field-table';
import { migrate, recordFormat } from './migrations';
import type { KeptRecord, RecordKind, VaultRecords } from './port';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const time = z.number();
const text = z.string();

/** A decoder for each field; one that is missing, or one too many, does not compile. */
type Shape<Part> = Readonly<Record<keyof Part, z.ZodMiniType>>;

const flag = z.boolean();
const fraction = z.number().check(z.gte(0), z.lte(1));

const contact = z.strictObject({
  id,
  alias: text,
  circles: z.array(id).check(z.minLength(1)),
  ring: z.enum(rings),
  along: fraction,
  depth: fraction,
  roles: z.array(z.enum(contactRoles)),
  touches: z.enum(['yes', 'no', 'unknown']),
  gives: flag,
  receives: flag,
} satisfies Shape<Contact>);

const mapVersion = z.strictObject({
  id,
  occasion: z.enum(versionOccasions),
  begunOn: text,
  circles: z.array(z.strictObject({ id, kind: z.enum(circleKinds), label: text } satisfies Shape<Circle>)),
  contacts: z.array(contact).check(z.maxLength(limits.contacts)),
  ties: z.array(z.strictObject({ a: id, b: id } satisfies Shape<Tie>)).check(z.maxLength(limits.ties)),
  heard: z.array(z.enum(positionKinds)),
  seatsAsked: flag,
} satisfies Shape<MapVersion>);

/** One shape per kind; a key that is missing here, or one too many, does not compile. */
const shapes = {
  journey: {
    id,
    module: id,
    scenario: id,
    contentHash: text,
    steps: z.array(z.strictObject({ moment: id, choice: id })),
    cursor: z.nullable(z.strictObject({ moment: id, lines: z.number() })),
    startedAt: time,
    changedAt: time,
    endedAt: z.nullable(time),
    debriefSeenAt: z.nullable(time),
    branchedFrom: z.nullable(z.strictObject({ journey: id, sharedSteps: z.number() })),
  },
  note: { id, journey: id, moment: id, kind: z.enum(['note', 'own-choice']), text, changedAt: time },
  intention: { id, module: id, when: text, then: text, lookBackOn: text, madeAt: time },
  carryItem: {
    id,
    kind: z.enum(['question', 'doubt', 'sentence']),
    text,
    origin: z.union([
      z.strictObject({
        place: z.literal('debrief'),
        module: id,
        scenario: id,
        journey: id,
        moment: z.nullable(id),
      }),
      z.strictObject({ place: z.literal('tool'), tool: id }),
    ]),
    madeAt: time,
    doneAt: z.nullable(time),
  },
  moduleClosing: { module: id, way: z.enum(['intention', 'conversation', 'declined']), closedAt: time },
  networkMap: { id, codeWord: text, versions: z.array(mapVersion).check(z.minLength(1)), changedAt: time },
} satisfies { [Kind in RecordKind]: Record<keyof VaultRecords[Kind], z.ZodMiniType> };

const decoders: Readonly<Record<RecordKind, z.ZodMiniType>> = {
  journey: z.strictObject(shapes.journey),
  note: z.strictObject(shapes.note),
  intention: z.strictObject(shapes.intention),
  carryItem: z.strictObject(shapes.carryItem),
  moduleClosing: z.strictObject(shapes.moduleClosing),
  networkMap: z.strictObject(shapes.networkMap),
};

const envelope = z.looseObject({ format: z.number(), kind: z.string(), record: z.unknown() });

/** A record with its kind. */
export type AnyRecord = KeptRecord;

/** Why bytes are no record of this version. */
export type DecodeFailure = 'malformed' | 'newer';

/** A record as text, ready to be encrypted: for the store of this device, or for the person's own file. */
export function encodeRecord<Kind extends RecordKind>(
  kind: Kind,
  record: VaultRecords[Kind],
  use: 'stored' | 'exported',
): string {
  return JSON.stringify({ format: recordFormat, kind, record: allowed(kind, record, use) });
}

function isKind(kind: string): kind is RecordKind {
  return Object.hasOwn(decoders, kind);
}

/** Reads a record back; never throws. */
export function decodeRecord(encoded: string): Result<AnyRecord, DecodeFailure> {
  let data: unknown;
  try {
    data = JSON.parse(encoded);
  } catch {
    return fail('malformed');
  }
  const outer = envelope.safeParse(data);
  if (!outer.success) return fail('malformed');
  const { format, kind } = outer.data;
  if (format > recordFormat) return fail('newer');
  // A kind that this version does not know can only come from a later one.
  if (!isKind(kind)) return fail('newer');
  const record = decoders[kind].safeParse(migrate(format, kind, outer.data.record));
  // Safe: the decoder of this kind accepted it; the ids differ from text in name only.
  return record.success ? ok({ kind, record: record.data } as AnyRecord) : fail('malformed');
}
