/**
 * What the facilitator's device must keep to take its room up again: its own keys, those of the pairs with admitted phones,
 * and the sealed votes as they came. None of these keys opens a vote: shares are sealed between phones.
 */
import { parts } from './ballot';
import { type Bytes, fromBase64url, type Reader, readOr, toBase64url, Writer } from './bytes';
import {
  type Result,
  readAsk,
  readCounts,
  readResult,
  writeAsk,
  writeCounts,
  writeResult,
} from './content-codec';
import type { Attempt, HostRound } from './host-round';
import { type KeyPair, publicKeyBytes } from './keys';
import { readBallot, writeBallot } from './messages';
import { type Display, displays, mostMembers, readMembers, tagBytes, writeMembers } from './room-state';

/** A phone that was let in. */
export interface AdmittedPhone {
  /** The public key with which it joined. */
  readonly publicKey: Bytes;
  /** What it and this device agreed on. */
  readonly pair: Bytes;
  /** It said that it goes. */
  isGone: boolean;
  /** The number of its last coming or going. */
  said: number;
}

/** Everything of a room. */
export interface HostRecord {
  readonly code: string;
  readonly secret: Bytes;
  readonly signer: KeyPair;
  readonly agreement: KeyPair;
  /** The password with which the relay knows this room's facilitator. */
  readonly admin: string;
  boot: number;
  version: number;
  isJoiningOpen: boolean;
  display: Display;
  result: Result | null;
  readonly phones: AdmittedPhone[];
  round: HostRound | null;
}

/** Most phones in a room. */
export const mostPhones = 500;

const states = ['open', 'counting', 'counted', 'failed'] as const;

function writePair(writer: Writer, { publicKey, privateKey }: KeyPair): void {
  writer.raw(publicKey).sized(privateKey);
}

/** Reads a pair of keys. @throws NoMessage */
export function readPair(reader: Reader): KeyPair {
  return { publicKey: reader.raw(publicKeyBytes), privateKey: reader.sized(300) };
}

/** A list of one or none. */
function writeMaybe<T>(writer: Writer, value: T | null, write: (value: T) => void): void {
  writer.list(value === null ? [] : [value], write);
}

function writeAttempt(writer: Writer, attempt: Attempt): void {
  writer.raw(attempt.tag).number(attempt.begunAt, 6);
  writeMembers(writer, attempt.members);
  writer.list([...attempt.here], ([id, publicKey]) => writer.text(id).raw(publicKey));
  writeMaybe(writer, attempt.countingFrom, (at) => writer.number(at, 6));
  writeMaybe(writer, attempt.batch, (batch) => writer.list(batch, (id) => writer.text(id)));
  writer.list([...attempt.sums], ([place, sum]) => {
    writer.number(place, 1).list(sum, (one) => writer.number(one, 2));
  });
}

function readAttempt(reader: Reader): Attempt {
  const tag = reader.raw(tagBytes);
  const begunAt = reader.number(6);
  const members = readMembers(reader);
  const here = new Map(reader.list(mostPhones, () => [reader.text(16), reader.raw(publicKeyBytes)] as const));
  const countingFrom = reader.list(1, () => reader.number(6))[0] ?? null;
  const batch = reader.list(1, () => reader.list(mostPhones, () => reader.text(16)))[0] ?? null;
  const sums = new Map(
    reader.list(mostMembers, () => [reader.number(1), reader.list(parts, () => reader.number(2))] as const),
  );
  return { tag, begunAt, members, here, countingFrom, batch, sums, isSpoiled: false };
}

function writeRound(writer: Writer, round: HostRound): void {
  writer.raw(round.tag).number(states.indexOf(round.state), 1);
  writeAsk(writer, round.ask);
  writeAttempt(writer, round.attempt);
  writer.list([...round.ballots], ([id, ballot]) => writeBallot(writer.text(id), ballot));
  writeMaybe(writer, round.counts, (counts) => writeCounts(writer, counts));
}

function readRound(reader: Reader): HostRound {
  const tag = reader.raw(tagBytes);
  const state = reader.oneOf(states);
  const ask = readAsk(reader);
  const attempt = readAttempt(reader);
  const ballots = new Map(reader.list(mostPhones, () => [reader.text(16), readBallot(reader)] as const));
  const counts = reader.list(1, () => readCounts(reader))[0] ?? null;
  return { tag, state, ask, attempt, ballots, counts };
}

/** The record as text. */
export function writeHostRecord(record: HostRecord): string {
  const writer = new Writer().text(record.code).raw(record.secret);
  writePair(writer, record.signer);
  writePair(writer, record.agreement);
  writer.text(record.admin).number(record.boot, 4).number(record.version, 6);
  writer.number(record.isJoiningOpen ? 1 : 0, 1).number(displays.indexOf(record.display), 1);
  writeMaybe(writer, record.result, (result) => writeResult(writer, result));
  writer.list(record.phones, ({ publicKey, pair, isGone, said }) => {
    writer
      .raw(publicKey)
      .raw(pair)
      .number(isGone ? 1 : 0, 1)
      .number(said, 6);
  });
  writeMaybe(writer, record.round, (round) => writeRound(writer, round));
  return toBase64url(writer.end());
}

/** Reads a record; null when it is none. */
export function readHostRecord(text: string): HostRecord | null {
  const bytes = fromBase64url(text);
  return bytes && readOr(bytes, readRecord);
}

function readRecord(reader: Reader): HostRecord {
  return {
    code: reader.text(12),
    secret: reader.raw(16),
    signer: readPair(reader),
    agreement: readPair(reader),
    admin: reader.text(64),
    boot: reader.number(4),
    version: reader.number(6),
    isJoiningOpen: reader.oneOf([false, true]),
    display: reader.oneOf(displays),
    result: reader.list(1, () => readResult(reader))[0] ?? null,
    phones: [
      ...reader.list(mostPhones, () => ({
        publicKey: reader.raw(publicKeyBytes),
        pair: reader.raw(32),
        isGone: reader.oneOf([false, true]),
        said: reader.number(6),
      })),
    ],
    round: reader.list(1, () => readRound(reader))[0] ?? null,
  };
}
