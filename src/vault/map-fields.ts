/**
 * The field table of what is inside a network map: what may happen to each field of a moment, a circle, a
 * contact and a tie. The record is one field of the vault's own table; without this one a new field on a
 * contact would be stored and taken along unasked.
 */
import type { Circle, Contact, MapVersion, NetworkMap, Tie } from '../core/tools/network-map/network-map';
import { type FieldRule, own } from './field-rule';

type Rules<Part> = { readonly [Field in keyof Part]-?: FieldRule };

const version: Rules<MapVersion> = {
  id: own,
  occasion: own,
  begunOn: own,
  circles: own,
  contacts: own,
  ties: own,
  heard: own,
  seatsAsked: own,
};
const circle: Rules<Circle> = { id: own, kind: own, label: own };
const contact: Rules<Contact> = {
  id: own,
  alias: own,
  circles: own,
  ring: own,
  along: own,
  depth: own,
  roles: own,
  touches: own,
  gives: own,
  receives: own,
};
const tie: Rules<Tie> = { a: own, b: own };

/** A part with only the fields that may be used like this. */
function only<Part extends object>(
  rules: Rules<Part>,
  part: Part,
  use: keyof FieldRule,
): Record<string, unknown> {
  const asked: Readonly<Record<string, FieldRule>> = rules;
  return Object.fromEntries(Object.entries(part).filter(([field]) => asked[field]?.[use] === true));
}

/** The moments of a map with only what may be used like this. */
export function allowedMoments({ versions }: NetworkMap, use: keyof FieldRule): readonly unknown[] {
  return versions.map((moment) => ({
    ...only(version, moment, use),
    circles: moment.circles.map((one) => only(circle, one, use)),
    contacts: moment.contacts.map((one) => only(contact, one, use)),
    ties: moment.ties.map((one) => only(tie, one, use)),
  }));
}
