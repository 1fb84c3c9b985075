/**
 * Where the messages of a room travel, and how large they may be: what the room and its relay agree on. The relay reads
 * topics and sizes, never what is in a message.
 */

/** The name with which a facilitator's device connects; its password is the admin secret of the room. Phones give neither. */
export const facilitatorName = 'facilitator';

/** Most bytes of one message from a phone: all of its messages have this one size. */
export const phoneMessageBytes = 512;

/** Most bytes of one message from the facilitator's device: a batch of 500 sealed shares for one phone. */
export const facilitatorMessageBytes = 65_536;

/** A place where messages of a room travel. */
export type RoomTopic =
  /** The facilitator's signed message, retained: what goes on in the room. */
  | { readonly kind: 'state'; readonly room: string }
  /** From one phone up to the facilitator's device. */
  | { readonly kind: 'up'; readonly room: string; readonly id: string }
  /** Down to one phone. */
  | { readonly kind: 'down'; readonly room: string; readonly id: string };

/** The topic of the facilitator's signed message. */
export function stateTopic(room: string): string {
  return `s/${room}/state`;
}

/** The topic on which the phone with this id speaks. */
export function upTopic(room: string, id: string): string {
  return `s/${room}/u/${id}`;
}

/** What the facilitator's device subscribes to: all phones of its room. */
export function everyUpTopic(room: string): string {
  return `s/${room}/u/+`;
}

/** The topic on which the phone with this id is spoken to. */
export function downTopic(room: string, id: string): string {
  return `s/${room}/d/${id}`;
}

/** A room is named by 22 characters of base64url, a phone (anew in each round) by 16 hexadecimal digits. */
const shape = /^s\/([\w-]{22})\/(?:(state)|([ud])\/([0-9a-f]{16}))$/;

/** Reads a topic; null when it is none of a room, with a wildcard in it too. */
export function readTopic(topic: string): RoomTopic | null {
  const [, room = '', state, way, id = ''] = shape.exec(topic) ?? [];
  if (state !== undefined) return { kind: 'state', room };
  return way === undefined ? null : { kind: way === 'u' ? 'up' : 'down', room, id };
}
