/** Joins a room with a phone, or comes back to it after a reload. Loaded when somebody joins, and not before. */
import { browserEnvironment, type RoomEnvironment } from './environment';
import { isPast } from './greatest-age';
import { Guest } from './guest';
import { readGuestRecord } from './guest-record';
import type { Admission } from './invitation';
import { makeAgreementPair } from './keys';
import type { RoomGuest } from './port';
import type { Connect } from './transport';

/** What a phone joins with. */
export interface JoinOptions {
  /** How the relay is reached: by `connectByMqtt(relay address)`. */
  readonly connect: Connect;
  /** The browser's own, but in tests. */
  readonly environment?: RoomEnvironment;
  /** It only listens until `enter()`: whose room it is, is still to be seen. */
  readonly isHeld?: boolean;
}

/** Joins by a link (`readFragment`), or by a code (`admissionBy`). */
export async function joinRoom({ secret, fingerprint }: Admission, options: JoinOptions): Promise<RoomGuest> {
  const { connect, environment = browserEnvironment(), isHeld = false } = options;
  const join = await makeAgreementPair(environment.crypto);
  const seen = { isAdmitted: false, boot: 0, version: 0, round: null };
  const record = { secret, fingerprint, join, joinedAt: environment.now(), said: 0, ...seen };
  return new Guest(record, { environment, transport: connect(null), isHeld });
}

/** The same phone again, from its `state()`; null when that is none, or of a room that must be over by now. */
export function rejoinRoom(state: string, options: JoinOptions): RoomGuest | null {
  const { connect, environment = browserEnvironment(), isHeld = false } = options;
  const record = readGuestRecord(state);
  if (record === null || isPast(record.joinedAt, environment.now())) return null;
  return new Guest(record, { environment, transport: connect(null), isHeld });
}
