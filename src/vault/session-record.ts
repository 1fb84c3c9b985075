/** Where the deliberation of a group lies while it lasts (`apart.ts`), with what is known of its room. */
import * as z from 'zod/mini';
import type { Deliberation } from '../core/tools/deliberation/deliberation';
import { mostWriteMinutes, type Room, writingWays } from '../core/tools/deliberation/room';
import type { Codec } from './apart';
import { decodeRecord } from './codec';
import { encodeRecord } from './encode';
import { deliberationPlace } from './wipe-origin';

/** One that lies there. */
interface HeldDeliberation {
  readonly record: Deliberation;
  readonly room: Room;
}

const shape = z.strictObject({
  room: z.strictObject({
    people: z.int().check(z.gte(1), z.lte(1000)),
    writing: z.enum(writingWays),
    writeMinutes: z.nullable(z.int().check(z.gte(1), z.lte(mostWriteMinutes))),
    isStill: z.boolean(),
  }),
  record: z.string(),
});

/** How a deliberation is written there. */
export const heldDeliberation: Codec<HeldDeliberation> = {
  place: deliberationPlace,
  kind: 'deliberation',
  keyOf: ({ record }) => record.id,
  encode: ({ record, room }) =>
    JSON.stringify({ room, record: encodeRecord('deliberation', record, 'stored') }),
  decode: (text) => {
    const parsed = shape.safeParse(JSON.parse(text));
    if (!parsed.success) return null;
    const found = decodeRecord(parsed.data.record);
    if (!found.ok || found.value.kind !== 'deliberation') return null;
    return { record: found.value.record, room: parsed.data.room };
  },
};
