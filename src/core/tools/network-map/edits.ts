/**
 * Every change to a map as one value. The picture, the table and the wizard send the same edits, so they
 * cannot disagree; undo and redo move through the versions that edits made.
 */

import { fail, ok, type Result } from '../../shared/result';
import {
  areTied,
  type Circle,
  type CircleId,
  type Contact,
  type ContactId,
  currentVersion,
  limits,
  type MapVersion,
  type NetworkMap,
  type PositionKind,
  tieOf,
  withCurrent,
} from './network-map';

/** What can be changed of a contact. */
type ContactPatch = Partial<
  Pick<Contact, 'alias' | 'circles' | 'ring' | 'along' | 'depth' | 'roles' | 'touches' | 'gives' | 'receives'>
>;

/** One change. */
export type MapEdit =
  | { readonly kind: 'add-circle'; readonly circle: Circle }
  | { readonly kind: 'rename-circle'; readonly circle: CircleId; readonly label: string }
  | { readonly kind: 'remove-circle'; readonly circle: CircleId }
  | { readonly kind: 'add-contact'; readonly contact: Contact }
  | { readonly kind: 'change-contact'; readonly contact: ContactId; readonly patch: ContactPatch }
  | { readonly kind: 'remove-contact'; readonly contact: ContactId }
  | { readonly kind: 'set-tie'; readonly one: ContactId; readonly other: ContactId; readonly tied: boolean }
  | { readonly kind: 'hear'; readonly position: PositionKind; readonly heard: boolean };

/** Why an edit was refused; the map is then as it was. */
export type EditRefusal =
  | 'unknown-circle'
  | 'unknown-contact'
  | 'circle-in-use'
  | 'already-there'
  | 'too-many-contacts'
  | 'too-many-ties'
  | 'alias-empty'
  | 'alias-too-long'
  | 'label-too-long'
  | 'alias-taken'
  | 'tie-to-itself';

/** How many signs a word counts, as a reader would: a sign outside the basic plane is one. */
export function signsIn(word: string): number {
  return [...word.trim()].length;
}

function checkContact(version: MapVersion, contact: Contact): EditRefusal | null {
  if (contact.alias.trim() === '') return 'alias-empty';
  const taken = version.contacts.some(
    (other) =>
      other.id !== contact.id && other.alias.trim().toLowerCase() === contact.alias.trim().toLowerCase(),
  );
  if (taken) return 'alias-taken';
  const known = new Set(version.circles.map((circle) => circle.id));
  return contact.circles.every((circle) => known.has(circle)) ? null : 'unknown-circle';
}

function fraction(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0.5;
}

function tidy(contact: Contact): Contact {
  return {
    ...contact,
    alias: contact.alias.trim(),
    along: fraction(contact.along),
    depth: fraction(contact.depth),
  };
}

function addContact(version: MapVersion, contact: Contact): Result<MapVersion, EditRefusal> {
  if (version.contacts.length >= limits.contacts) return fail('too-many-contacts');
  if (version.contacts.some((other) => other.id === contact.id)) return fail('already-there');
  if (signsIn(contact.alias) > limits.aliasLength) return fail('alias-too-long');
  const tidied = tidy(contact);
  const refusal = checkContact(version, tidied);
  return refusal === null ? ok({ ...version, contacts: [...version.contacts, tidied] }) : fail(refusal);
}

function changeContact(
  version: MapVersion,
  id: ContactId,
  patch: ContactPatch,
): Result<MapVersion, EditRefusal> {
  const contact = version.contacts.find((candidate) => candidate.id === id);
  if (contact === undefined) return fail('unknown-contact');
  if (patch.alias !== undefined && signsIn(patch.alias) > limits.aliasLength) return fail('alias-too-long');
  const changed = tidy({ ...contact, ...patch });
  const refusal = checkContact(version, changed);
  if (refusal !== null) return fail(refusal);
  return ok({
    ...version,
    contacts: version.contacts.map((candidate) => (candidate.id === id ? changed : candidate)),
  });
}

function setTie(
  version: MapVersion,
  one: ContactId,
  other: ContactId,
  tied: boolean,
): Result<MapVersion, EditRefusal> {
  if (one === other) return fail('tie-to-itself');
  const known = new Set(version.contacts.map((contact) => contact.id));
  if (!known.has(one) || !known.has(other)) return fail('unknown-contact');
  if (areTied(version, one, other) === tied) return ok(version);
  const tie = tieOf(one, other);
  if (!tied) return ok({ ...version, ties: version.ties.filter(({ a, b }) => a !== tie.a || b !== tie.b) });
  if (version.ties.length >= limits.ties) return fail('too-many-ties');
  return ok({ ...version, ties: [...version.ties, tie] });
}

/** The version after one edit, or why the edit does not fit it. */
export function applyEdit(version: MapVersion, edit: MapEdit): Result<MapVersion, EditRefusal> {
  switch (edit.kind) {
    case 'add-circle':
      return version.circles.some((circle) => circle.id === edit.circle.id)
        ? fail('already-there')
        : ok({ ...version, circles: [...version.circles, edit.circle] });
    case 'rename-circle':
      if (signsIn(edit.label) > limits.aliasLength) return fail('label-too-long');
      return version.circles.some((circle) => circle.id === edit.circle)
        ? ok({
            ...version,
            circles: version.circles.map((circle) =>
              circle.id === edit.circle ? { ...circle, label: edit.label.trim() } : circle,
            ),
          })
        : fail('unknown-circle');
    case 'remove-circle':
      if (version.contacts.some((contact) => contact.circles.includes(edit.circle)))
        return fail('circle-in-use');
      return ok({ ...version, circles: version.circles.filter((circle) => circle.id !== edit.circle) });
    case 'add-contact':
      return addContact(version, edit.contact);
    case 'change-contact':
      return changeContact(version, edit.contact, edit.patch);
    case 'remove-contact':
      return ok({
        ...version,
        contacts: version.contacts.filter((contact) => contact.id !== edit.contact),
        ties: version.ties.filter(({ a, b }) => a !== edit.contact && b !== edit.contact),
      });
    case 'set-tie':
      return setTie(version, edit.one, edit.other, edit.tied);
    case 'hear': {
      const others = version.heard.filter((position) => position !== edit.position);
      return ok({ ...version, heard: edit.heard ? [...others, edit.position] : others, seatsAsked: true });
    }
  }
}

/** A state with the roads back and forth. A run of changes with one `run` key undoes as one. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  readonly run: string | null;
}

/** How many steps can be undone. */
const reach = 200;

/** A history that starts here. */
export function beginHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], run: null };
}

/** One step on; `run` names a gesture (one drag, one held key) whose steps undo together. */
export function advance<State>(
  history: History<State>,
  next: State,
  run: string | null = null,
): History<State> {
  const sameRun = run !== null && run === history.run;
  return {
    past: sameRun ? history.past : [...history.past, history.present].slice(-reach),
    present: next,
    future: [],
    run,
  };
}

/** Does what belongs together as one step on the newest version of a map: all of it, or nothing. */
export function edit(
  history: History<NetworkMap>,
  changes: readonly MapEdit[],
  now: number,
  run: string | null = null,
): Result<History<NetworkMap>, EditRefusal> {
  const before = currentVersion(history.present);
  let version = before;
  for (const change of changes) {
    const next = applyEdit(version, change);
    if (!next.ok) return next;
    version = next.value;
  }
  if (version === before) return ok(history);
  return ok(advance(history, withCurrent(history.present, version, now), run));
}

/** One step back; the same history when there is none. */
export function undo<State>(history: History<State>): History<State> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    run: null,
  };
}

/** One step forth; the same history when there is none. */
export function redo<State>(history: History<State>): History<State> {
  const [next, ...rest] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future: rest, run: null };
}
