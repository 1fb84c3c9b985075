/** The rooms that a relay knows: whose they are, who is in them, and when they are over. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Limits } from './limits';

/** One connection, as a room knows it. */
export interface Member {
  /** Ends the connection. */
  close(): void;
}

interface Room {
  readonly since: number;
  /** Who showed the secret that the room belongs to, oldest first. */
  readonly facilitators: Set<Member>;
  readonly others: Set<Member>;
  /** The hash of that secret; null while nobody claimed the room. */
  owner: Buffer | null;
  /** Since when its facilitator is away; null while it is there, or while it has none. */
  lonelySince: number | null;
}

/** The rooms of one relay. */
export interface Rooms {
  /** Lets a connection in; false when the room is full. */
  join(id: string, member: Member): boolean;
  /** Makes a room the facilitator's, with the first secret that asks; false for any other, and when there are too many rooms. */
  claim(id: string, member: Member, secret: Buffer): boolean;
  leave(id: string, member: Member): void;
  /** A room that its facilitator ended is nobody's. */
  release(id: string): void;
  /** Takes away the rooms that are over by now, with who was in them. */
  takeOver(): readonly { readonly id: string; readonly members: readonly Member[] }[];
  /** The rooms that are somebody's. */
  claimed(): readonly string[];
}

/** Begins without a room. */
export function makeRooms(limits: Limits, now: () => number): Rooms {
  const rooms = new Map<string, Room>();

  const claimed = (): readonly string[] =>
    [...rooms].filter(([, room]) => room.owner !== null).map(([id]) => id);

  const open = (id: string): Room => {
    const room: Room = rooms.get(id) ?? {
      since: now(),
      facilitators: new Set(),
      others: new Set(),
      owner: null,
      lonelySince: null,
    };
    rooms.set(id, room);
    return room;
  };

  const dropIfEmpty = (id: string, { owner, facilitators, others }: Room): void => {
    if (owner === null && facilitators.size + others.size === 0) rooms.delete(id);
  };

  const isOver = ({ since, lonelySince }: Room): boolean =>
    now() - since >= limits.roomAgeMs || (lonelySince !== null && now() - lonelySince >= limits.lonelyMs);

  return {
    join: (id, member) => {
      const room = open(id);
      if (room.facilitators.has(member) || room.others.has(member)) return true;
      if (room.others.size >= limits.phonesPerRoom) return false;
      room.others.add(member);
      return true;
    },
    claim: (id, member, secret) => {
      const hash = createHash('sha256').update(secret).digest();
      const owner = rooms.get(id)?.owner ?? null;
      if (owner === null ? claimed().length >= limits.rooms : !timingSafeEqual(owner, hash)) return false;
      const room = open(id);
      room.others.delete(member);
      room.facilitators.add(member);
      // Who owned the room before it was ended listens no longer, and of a facilitator who came back often the oldest
      // connections are lost ones.
      const stale = [...room.facilitators].filter((one) => one !== member);
      for (const one of owner === null ? stale : stale.slice(0, -limits.facilitatorsPerRoom + 1)) one.close();
      room.owner = hash;
      room.lonelySince = null;
      return true;
    },
    leave: (id, member) => {
      const room = rooms.get(id);
      if (room === undefined) return;
      room.others.delete(member);
      room.facilitators.delete(member);
      if (room.owner !== null && room.facilitators.size === 0) room.lonelySince ??= now();
      dropIfEmpty(id, room);
    },
    release: (id) => {
      const room = rooms.get(id);
      if (room === undefined) return;
      room.owner = null;
      room.lonelySince = null;
      dropIfEmpty(id, room);
    },
    takeOver: () =>
      [...rooms]
        .filter(([, room]) => isOver(room))
        .map(([id, { facilitators, others }]) => {
          rooms.delete(id);
          return { id, members: [...facilitators, ...others] };
        }),
    claimed,
  };
}
