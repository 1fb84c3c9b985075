/** How much the relay takes, so that nobody can fill it and nothing outlives its room. */
import { facilitatorMessageBytes } from '../core/tools/group-session/room-topics';

/** What one kind of connection may send. */
interface Allowance {
  /** Bytes in one message, heading and all. */
  readonly bytes: number;
  /** Messages a second in the long run; what comes faster waits. */
  readonly perSecond: number;
  /** Messages at once before that counts. */
  readonly atOnce: number;
}

/** The bounds of a relay. */
export interface Limits {
  readonly phone: Allowance;
  readonly facilitator: Allowance;
  readonly connections: number;
  readonly rooms: number;
  readonly phonesPerRoom: number;
  readonly facilitatorsPerRoom: number;
  /** Topics one connection listens to. */
  readonly subscriptions: number;
  readonly roomAgeMs: number;
  /** How long a room stays without its facilitator. */
  readonly lonelyMs: number;
  /** How long a connection may say nothing at all, not even that it is there. */
  readonly idleMs: number;
  /** How long it may take to say who one is. */
  readonly connectMs: number;
}

const minute = 60_000;

/** The topic and the heading that a message comes with. */
const heading = 256;

/** The bounds that a relay has unless its host says otherwise. */
export const usualLimits: Limits = {
  phone: { bytes: 4_096 + heading, perSecond: 20, atOnce: 200 },
  facilitator: { bytes: facilitatorMessageBytes + heading, perSecond: 1_000, atOnce: 5_000 },
  connections: 5_000,
  rooms: 1_000,
  phonesPerRoom: 1_000,
  facilitatorsPerRoom: 4,
  subscriptions: 50,
  roomAgeMs: 12 * 60 * minute,
  lonelyMs: 30 * minute,
  idleMs: 2 * minute,
  connectMs: 10_000,
};
