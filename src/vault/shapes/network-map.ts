/** The stored form of a network map. */
import * as z from 'zod/mini';
import {
  circleKinds,
  contactRoles,
  limits,
  positionKinds,
  rings,
  versionOccasions,
} from '../../core/tools/network-map/network-map';
import { flag, id, text, time } from './parts';

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
});

const mapVersion = z.strictObject({
  id,
  occasion: z.enum(versionOccasions),
  begunOn: text,
  circles: z.array(z.strictObject({ id, kind: z.enum(circleKinds), label: text })),
  contacts: z.array(contact).check(z.maxLength(limits.contacts)),
  ties: z.array(z.strictObject({ a: id, b: id })).check(z.maxLength(limits.ties)),
  heard: z.array(z.enum(positionKinds)),
  seatsAsked: flag,
});

/** The shape of a network map. */
export const networkMap = {
  id,
  codeWord: text,
  versions: z.array(mapVersion).check(z.minLength(1)),
  changedAt: time,
};
