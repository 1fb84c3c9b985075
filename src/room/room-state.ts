/**
 * The one message that every phone reads: what goes on in the room, signed by the facilitator's device and sealed with the
 * key of the room. It lies retained at the relay, is published anew at each connection and every ten seconds, and each time
 * has a higher version: what is older than what a phone saw is refused, and silence is noticed.
 */
import { type Bytes, bytesOf, filledTo, join, NoMessage, type Reader, readOr, Writer } from './bytes';
import { type Result, readAsk, readResult, writeAsk, writeResult } from './content-codec';
import type { RoomEnvironment } from './environment';
import { isSignedBy, open, publicKeyBytes, type RoomKeys, seal, sign, signatureBytes } from './keys';
import type { RoomAsk } from './port';

/** A phone that adds up, in the place it has in the committee. */
export interface Member {
  /** The id of its channel in this round. */
  readonly id: string;
  /** The public key it made for this round. */
  readonly publicKey: Bytes;
}

/** Length of the random tag of a round and of an attempt to count it. */
export const tagBytes = 8;
/** Most phones in a committee. */
export const mostMembers = 9;

/** The round as phones need it. */
export interface RoundState {
  readonly tag: Bytes;
  readonly ask: RoomAsk;
  readonly isOpen: boolean;
  /** An attempt to count: another committee is another attempt. */
  readonly attempt: Bytes;
  /** Empty until phones are found for it. */
  readonly members: readonly Member[];
}

/** What phones show. */
export const displays = ['rest', 'ask', 'result', 'ended'] as const;
export type Display = (typeof displays)[number];

/** What goes on in the room. */
export interface RoomState {
  /** Goes up by one with each start of the facilitator's device. */
  readonly boot: number;
  readonly version: number;
  readonly isJoiningOpen: boolean;
  /** How many take part. */
  readonly phones: number;
  readonly display: Display;
  readonly round: RoundState | null;
  readonly result: Result | null;
}

/** The public keys of the facilitator's device. */
export interface HostKeys {
  readonly signer: Bytes;
  readonly host: Bytes;
}

const block = 1024;
const longest = 60_000;

/** Whether this is newer than what was seen. */
export function isNewer(
  one: Pick<RoomState, 'boot' | 'version'>,
  seen: Pick<RoomState, 'boot' | 'version'>,
): boolean {
  return one.boot === seen.boot ? one.version > seen.version : one.boot > seen.boot;
}

/** Writes the members of a committee. */
export function writeMembers(writer: Writer, members: readonly Member[]): void {
  writer.list(members, ({ id, publicKey }) => writer.text(id).raw(publicKey));
}

/** Reads the members of a committee. @throws NoMessage */
export function readMembers(reader: Reader): readonly Member[] {
  const members = reader.list(mostMembers, () => ({
    id: reader.text(16),
    publicKey: reader.raw(publicKeyBytes),
  }));
  const keys = new Set(members.map(({ publicKey }) => publicKey.join()));
  if (keys.size < members.length) throw new NoMessage();
  return members;
}

function encode(state: RoomState): Bytes {
  const writer = new Writer().number(state.boot, 4).number(state.version, 6);
  writer.number(state.isJoiningOpen ? 1 : 0, 1).number(displays.indexOf(state.display), 1);
  writer.number(state.phones, 2);
  writer.list(state.round === null ? [] : [state.round], (round) => {
    writer
      .raw(round.tag)
      .number(round.isOpen ? 1 : 0, 1)
      .raw(round.attempt);
    writeAsk(writer, round.ask);
    writeMembers(writer, round.members);
  });
  writer.list(state.result === null ? [] : [state.result], (result) => writeResult(writer, result));
  const bytes = writer.end();
  return filledTo(bytes, Math.ceil(bytes.length / block) * block);
}

function decode(bytes: Bytes): RoomState | null {
  return readOr(bytes, (reader) => ({
    boot: reader.number(4),
    version: reader.number(6),
    isJoiningOpen: reader.oneOf([false, true]),
    display: reader.oneOf(displays),
    phones: reader.number(2),
    round:
      reader.list(1, () => {
        const tag = reader.raw(tagBytes);
        const isOpen = reader.oneOf([false, true]);
        const attempt = reader.raw(tagBytes);
        return { tag, isOpen, attempt, ask: readAsk(reader), members: readMembers(reader) };
      })[0] ?? null,
    result: reader.list(1, () => readResult(reader))[0] ?? null,
  }));
}

function aboutState({ room }: RoomKeys): Bytes {
  return bytesOf(`speelveld room 1 state ${room}`);
}

/** Signs and seals what goes on in the room. */
export async function sealState(
  crypto: RoomEnvironment['crypto'],
  keys: RoomKeys,
  own: HostKeys & { readonly signingKey: Bytes },
  state: RoomState,
): Promise<Bytes> {
  const body = encode(state);
  const signed = await sign(crypto, own.signingKey, join(aboutState(keys), own.host, body));
  return seal(crypto, keys.key, join(own.signer, own.host, signed, body), aboutState(keys));
}

/** What goes on, and by whose keys it was said. */
export interface OpenedState extends HostKeys {
  readonly state: RoomState;
}

/** Opens what goes on in the room; null when it is not sealed for this room, not signed by the key it names, or nonsense. */
export async function openState(
  crypto: RoomEnvironment['crypto'],
  keys: RoomKeys,
  bytes: Bytes,
): Promise<OpenedState | null> {
  if (bytes.length > longest) return null;
  const opened = await open(crypto, keys.key, bytes, aboutState(keys));
  const parts =
    opened &&
    readOr(opened.slice(0, 2 * publicKeyBytes + signatureBytes), (reader) => ({
      signer: reader.raw(publicKeyBytes),
      host: reader.raw(publicKeyBytes),
      signed: reader.raw(signatureBytes),
    }));
  if (opened === null || parts === null) return null;
  const body = opened.slice(2 * publicKeyBytes + signatureBytes);
  const isTrue = await isSignedBy(
    crypto,
    parts.signer,
    parts.signed,
    join(aboutState(keys), parts.host, body),
  );
  const state = isTrue ? decode(body) : null;
  return state && { signer: parts.signer, host: parts.host, state };
}
