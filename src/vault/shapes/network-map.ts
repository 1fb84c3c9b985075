/** The stored form of a network map. */
import * as z from 'zod/mini';
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
} from '../../core/tools/network-map/network-map';
import { flag, id, type Shape, text, time } from './parts';

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

/** The shape of a network map. */
export const networkMap = {
  id,
  codeWord: text,
  versions: z.array(mapVersion).check(z.minLength(1)),
  changedAt: time,
};
