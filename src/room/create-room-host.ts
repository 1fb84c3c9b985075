/** Makes a room, or takes one up again after a crash. Loaded when a room is wanted, and not before. */
import { toBase64url } from './bytes';
import { browserEnvironment, type RoomEnvironment } from './environment';
import { Host } from './host';
import { type HostRecord, readHostRecord } from './host-record';
import { makeCode, secretOf } from './invitation';
import { makeAgreementPair, makeSigningPair, randomBytes } from './keys';
import type { RoomHost } from './port';
import type { Connect } from './transport';

/** What a room is made with. */
export interface RoomHostOptions {
  /** The address of the join page, without what stands behind its #. */
  readonly joinAddress: string;
  /** Writes the state down for after a crash; a vote is called received only once this succeeded. */
  readonly keep: (state: string) => Promise<void>;
  /** How the relay is reached: by `connectByMqtt(relay address)`. */
  readonly connect: Connect;
  /** The browser's own, but in tests. */
  readonly environment?: RoomEnvironment;
}

function hostOf(record: HostRecord, options: RoomHostOptions): RoomHost {
  const { joinAddress, keep, connect, environment = browserEnvironment() } = options;
  return new Host(record, { joinAddress, keep, environment, transport: connect(record.admin) });
}

/** A new room: new keys, and a code that takes half a second to turn into its secret. */
export async function createRoomHost(options: RoomHostOptions): Promise<RoomHost> {
  const { crypto } = options.environment ?? browserEnvironment();
  const code = makeCode(crypto);
  const record: HostRecord = {
    code,
    secret: await secretOf(code),
    signer: await makeSigningPair(crypto),
    agreement: await makeAgreementPair(crypto),
    admin: toBase64url(randomBytes(crypto, 32)),
    boot: 1,
    version: 0,
    isJoiningOpen: true,
    display: 'rest',
    result: null,
    phones: [],
    round: null,
  };
  return hostOf(record, options);
}

/** The same room again, from what `keep` was given; null when that is none. */
export function resumeRoomHost(state: string, options: RoomHostOptions): RoomHost | null {
  const record = readHostRecord(state);
  return record && hostOf({ ...record, boot: record.boot + 1 }, options);
}
