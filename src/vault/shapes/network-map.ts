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
import { day, flag, id, itemsOf, listOf, many, type Shape, text, textUpTo, time } from './field-shapes';

const fraction = z.number().check(z.gte(0), z.lte(1));
/** An alias or a word for a circle; their fields take 24 signs. */
const word = textUpTo(200);

/** As much of a version as refers to itself. */
interface DrawnVersion {
  readonly circles: readonly { readonly id: string }[];
  readonly contacts: readonly { readonly id: string; readonly circles: readonly string[] }[];
  readonly ties: readonly { readonly a: string; readonly b: string }[];
}

const contact = z.strictObject({
  id,
  alias: word,
  circles: listOf(id, many).check(z.minLength(1)),
  ring: z.enum(rings),
  along: fraction,
  depth: fraction,
  roles: listOf(z.enum(contactRoles), contactRoles.length),
  touches: z.enum(['yes', 'no', 'unknown']),
  gives: flag,
  receives: flag,
} satisfies Shape<Contact>);

/** What the picture and the table look up by id: the circles of a contact, the two contacts of a tie. */
function holdsTogether({ circles, contacts, ties }: DrawnVersion): boolean {
  const places = new Set(circles.map((one) => one.id));
  const people = new Set(contacts.map((one) => one.id));
  const pairs = new Set(ties.map(({ a, b }) => `${a} ${b}`));
  return (
    contacts.every((one) => one.circles.every((circle) => places.has(circle))) &&
    ties.every(({ a, b }) => a < b && people.has(a) && people.has(b)) &&
    pairs.size === ties.length
  );
}

const mapVersion = z
  .strictObject({
    id,
    occasion: z.enum(versionOccasions),
    begunOn: day,
    circles: itemsOf(
      z.strictObject({ id, kind: z.enum(circleKinds), label: word } satisfies Shape<Circle>),
      many,
    ),
    contacts: itemsOf(contact, limits.contacts),
    ties: z.array(z.strictObject({ a: id, b: id } satisfies Shape<Tie>)).check(z.maxLength(limits.ties)),
    heard: listOf(z.enum(positionKinds), positionKinds.length),
    seatsAsked: flag,
  } satisfies Shape<MapVersion>)
  .check(z.refine(holdsTogether));

/** The shape of a network map. */
export const networkMap = {
  id,
  codeWord: text,
  versions: itemsOf(mapVersion, many).check(z.minLength(1)),
  changedAt: time,
};
