/** Joins a room with a phone, or comes back to it after a reload. Loaded when somebody joins, and not before. */
import { browserEnvironment, type RoomEnvironment } from './environment';
import { Guest } from './guest';
import { readGuestRecord } from './guest-record';
import { type Admission, secretOf } from './invitation';
import { makeAgreementPair } from './keys';
import type { RoomGuest } from './port';
import type { Connect } from './transport';

/** What a phone joins with. */
export interface JoinOptions {
  /** How the relay is reached: by `connectByMqtt(relay address)`. */
  readonly connect: Connect;
  /** The browser's own, but in tests. */
  readonly environment?: RoomEnvironment;
}

/** Joins by a link (`readFragment`) or by a code (`readCode`); by a code it takes a second or two before it begins. */
export async function joinRoom(by: Admission | string, options: JoinOptions): Promise<RoomGuest> {
  const { connect, environment = browserEnvironment() } = options;
  const { secret, fingerprint } =
    typeof by === 'string' ? { secret: await secretOf(by), fingerprint: null } : by;
  const join = await makeAgreementPair(environment.crypto);
  const record = { secret, fingerprint, join, isAdmitted: false, boot: 0, version: 0, round: null };
  return new Guest(record, { environment, transport: connect(null) });
}

/** The same phone again, from its `state()`; null when that is none. */
export function rejoinRoom(state: string, options: JoinOptions): RoomGuest | null {
  const { connect, environment = browserEnvironment() } = options;
  const record = readGuestRecord(state);
  return record && new Guest(record, { environment, transport: connect(null) });
}
