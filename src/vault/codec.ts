/**
 * From the text that was encrypted back to a record: one envelope with a format number, checked on reading.
 * Older formats are brought here by migrations; a newer format and a damaged record are two different
 * answers, because only one of them will mend itself with an update.
 */
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../core/shared/result';
import { migrate, recordFormat } from './migrations';
import type { KeptRecord, RecordKind, VaultRecords } from './port';
import { carryItem, occasion, refreshPause } from './shapes/conversations';
import { deliberation, precedent } from './shapes/deliberation';
import { draft } from './shapes/drafts';
import { groupPlan } from './shapes/group-plan';
import { intention, intentionMaking } from './shapes/intentions';
import { networkMap } from './shapes/network-map';
import { conversationPlan } from './shapes/planner';
import { journey, moduleClosing, note } from './shapes/programme';
import { sideActivity } from './shapes/side-activities';

/** One shape per kind; a key that is missing in one, or one too many, does not compile. */
const shapes = {
  journey,
  note,
  moduleClosing,
  carryItem,
  occasion,
  refreshPause,
  intention,
  intentionMaking,
  networkMap,
  conversationPlan,
  sideActivity,
  deliberation,
  precedent,
  groupPlan,
  draft,
  mapDraft: draft,
} satisfies { [Kind in RecordKind]: Record<keyof VaultRecords[Kind], z.ZodMiniType> };

const decoders = Object.fromEntries(
  Object.entries(shapes).map(([kind, shape]) => [kind, z.strictObject(shape)]),
  // Safe: there is a shape for every kind.
) as unknown as Readonly<Record<RecordKind, z.ZodMiniType>>;

const envelope = z.looseObject({
  format: z.int().check(z.gte(1)),
  kind: z.string().check(z.regex(/^[\w-]{1,100}$/)),
  record: z.unknown(),
});

/** A record with its kind. */
export type AnyRecord = KeptRecord;

/** Why bytes are no record of this version. */
export type DecodeFailure = 'malformed' | 'newer';

/**
 * Text as data.
 * @throws SyntaxError when it is none, or when a part is called `__proto__`, which the shapes would not see.
 * @throws RangeError when it is nested beyond reason.
 */
function parse(encoded: string): unknown {
  return JSON.parse(encoded, (key, value: unknown) => {
    if (key === '__proto__') throw new SyntaxError('A part has a name that objects come with.');
    return value;
  });
}

function isKind(kind: string): kind is RecordKind {
  return Object.hasOwn(decoders, kind);
}

/** Reads a record back; never throws. */
export function decodeRecord(encoded: string): Result<AnyRecord, DecodeFailure> {
  let data: unknown;
  try {
    data = parse(encoded);
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
