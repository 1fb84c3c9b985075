/**
 * What travels between one phone and the facilitator's device. Each message of a phone has the same size, whatever it says:
 * that it is there, a vote, a changed vote, a sum. The first byte says which key sealed it.
 */
import { phoneMessageBytes } from '../core/tools/group-session/room-topics';
import { type BatchEntry, parts, type SealedVote, shareBytes } from './ballot';
import { type Bytes, bytesOf, filledTo, fromHex, join, type Reader, readOr, toHex, Writer } from './bytes';
import type { RoomEnvironment } from './environment';
import { open, publicKeyBytes, seal, sealBytes } from './keys';
import { mostMembers, tagBytes } from './room-state';

type WebCrypto = RoomEnvironment['crypto'];

/** From a phone. */
export type UpMessage =
  /**
   * It wants to join, or is back, with the public key it made for this. Sealed with the key of the room. `said` goes up with
   * each coming and going, so that neither can be played again.
   */
  | { readonly kind: 'hello'; readonly publicKey: Bytes; readonly said: number }
  /** It goes. */
  | { readonly kind: 'gone'; readonly said: number }
  /** It is there in this round and can add up. */
  | { readonly kind: 'here'; readonly attempt: Bytes; readonly publicKey: Bytes }
  | ({ readonly kind: 'ballot' } & SealedVote)
  /** What it added up, as a member of the committee. */
  | { readonly kind: 'sum'; readonly attempt: Bytes; readonly sum: readonly number[] };

/** How a phone is received. */
export const welcomes = ['admitted', 'closed', 'full'] as const;

/** To a phone. */
export type DownMessage =
  | {
      readonly kind: 'welcome';
      readonly as: (typeof welcomes)[number];
      /** What the room had come to: an older state is a replay, also for who just joined. */
      readonly boot: number;
      readonly version: number;
    }
  /** It is known that the phone is there. */
  | { readonly kind: 'noted'; readonly attempt: Bytes }
  /** The vote with this number lies safely here; 0: none does. */
  | {
      readonly kind: 'receipt';
      readonly attempt: Bytes;
      readonly sequence: number;
      /** So it stays: nobody can vote or change any more. */
      readonly isClosed: boolean;
      /** Whether it lies here sealed to the committee of this attempt; otherwise it is asked for. */
      readonly isSealedForIt: boolean;
    }
  /** For a member of the committee: what it is to add up. */
  | { readonly kind: 'batch'; readonly attempt: Bytes; readonly entries: readonly BatchEntry[] }
  /** The sum came in. */
  | { readonly kind: 'done'; readonly attempt: Bytes };

const upKinds = ['hello', 'gone', 'here', 'ballot', 'sum'] as const;
const downKinds = ['welcome', 'noted', 'receipt', 'batch', 'done'] as const;
const smallBytes = 256;
const batchBlock = 4096;
const mostEntries = 500;

function writeUp(message: UpMessage): Bytes {
  const writer = new Writer().number(upKinds.indexOf(message.kind), 1);
  if (message.kind === 'hello') writer.raw(message.publicKey).number(message.said, 6);
  if (message.kind === 'gone') writer.number(message.said, 6);
  if (message.kind === 'here') writer.raw(message.attempt).raw(message.publicKey);
  if (message.kind === 'ballot') writeBallot(writer, message);
  if (message.kind === 'sum') writer.raw(message.attempt).list(message.sum, (one) => writer.number(one, 2));
  return writer.end();
}

/** Writes a ballot. */
export function writeBallot(writer: Writer, { attempt, sequence, publicKey, shares }: SealedVote): void {
  writer.raw(attempt).number(sequence, 6).raw(publicKey);
  writer.list(shares, (share) => writer.raw(share));
}

/** Reads a ballot. @throws NoMessage */
export function readBallot(reader: Reader): SealedVote {
  const attempt = reader.raw(tagBytes);
  const sequence = reader.number(6);
  const publicKey = reader.raw(publicKeyBytes);
  return { attempt, sequence, publicKey, shares: reader.list(mostMembers, () => reader.raw(shareBytes)) };
}

function readUp(reader: Reader): UpMessage {
  const kind = reader.oneOf(upKinds);
  if (kind === 'hello') return { kind, publicKey: reader.raw(publicKeyBytes), said: reader.number(6) };
  if (kind === 'gone') return { kind, said: reader.number(6) };
  if (kind === 'ballot') return { kind, ...readBallot(reader) };
  const attempt = reader.raw(tagBytes);
  if (kind === 'here') return { kind, attempt, publicKey: reader.raw(publicKeyBytes) };
  return { kind, attempt, sum: reader.list(parts, () => reader.number(2)) };
}

function writeDown(message: DownMessage): Bytes {
  const writer = new Writer().number(downKinds.indexOf(message.kind), 1);
  if (message.kind === 'welcome') {
    writer.number(welcomes.indexOf(message.as), 1).number(message.boot, 4).number(message.version, 6);
    return writer.end();
  }
  writer.raw(message.attempt);
  if (message.kind === 'receipt') {
    writer.number(message.sequence, 6).number(message.isClosed ? 1 : 0, 1);
    writer.number(message.isSealedForIt ? 1 : 0, 1);
  }
  if (message.kind === 'batch')
    writer.list(message.entries, ({ voter, publicKey, share }) =>
      writer.raw(fromHex(voter)).raw(publicKey).raw(share),
    );
  return writer.end();
}

function readDown(reader: Reader): DownMessage {
  const kind = reader.oneOf(downKinds);
  if (kind === 'welcome')
    return { kind, as: reader.oneOf(welcomes), boot: reader.number(4), version: reader.number(6) };
  const attempt = reader.raw(tagBytes);
  if (kind === 'receipt')
    return {
      kind,
      attempt,
      sequence: reader.number(6),
      isClosed: reader.oneOf([false, true]),
      isSealedForIt: reader.oneOf([false, true]),
    };
  if (kind === 'batch')
    return {
      kind,
      attempt,
      entries: reader.list(mostEntries, () => ({
        voter: toHex(reader.raw(8)),
        publicKey: reader.raw(publicKeyBytes),
        share: reader.raw(shareBytes),
      })),
    };
  return { kind, attempt };
}

/** Where a message belongs: it opens nowhere else. */
export interface Address {
  readonly room: string;
  readonly id: string;
}

function about(way: 'up' | 'down', { room, id }: Address): Bytes {
  return bytesOf(`speelveld room 1 ${way} ${room} ${id}`);
}

/** Seals a message of a phone; a hello with the key of the room, all others with the key of the channel. */
export async function sealUp(
  crypto: WebCrypto,
  key: Bytes,
  address: Address,
  message: UpMessage,
): Promise<Bytes> {
  const filled = filledTo(writeUp(message), phoneMessageBytes - sealBytes - 1);
  const sealed = await seal(crypto, key, filled, about('up', address));
  return join(Uint8Array.of(message.kind === 'hello' ? 0 : 1), sealed);
}

/** Whether the key of the room should open it. */
export function isHello(bytes: Bytes): boolean {
  return bytes[0] === 0;
}

/** Opens a message of a phone; null when it is none. */
export async function openUp(
  crypto: WebCrypto,
  key: Bytes,
  address: Address,
  bytes: Bytes,
): Promise<UpMessage | null> {
  if (bytes.length !== phoneMessageBytes) return null;
  const opened = await open(crypto, key, bytes.slice(1), about('up', address));
  const message = opened && readOr(opened, readUp);
  return message !== null && isHello(bytes) === (message.kind === 'hello') ? message : null;
}

/** Seals a message to a phone. */
export function sealDown(
  crypto: WebCrypto,
  key: Bytes,
  address: Address,
  message: DownMessage,
): Promise<Bytes> {
  const written = writeDown(message);
  const size = message.kind === 'batch' ? Math.ceil(written.length / batchBlock) * batchBlock : smallBytes;
  return seal(crypto, key, filledTo(written, size), about('down', address));
}

/** Opens a message to a phone; null when it is none. */
export async function openDown(
  crypto: WebCrypto,
  key: Bytes,
  address: Address,
  bytes: Bytes,
): Promise<DownMessage | null> {
  const opened = await open(crypto, key, bytes, about('down', address));
  return opened && readOr(opened, readDown);
}
