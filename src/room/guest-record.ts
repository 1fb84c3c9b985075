/** What one phone keeps in its tab to come back after a reload. It holds its own vote, and leaves the phone with the tab. */
import { parts } from './ballot';
import { type Bytes, fromBase64url, type Reader, readOr, toBase64url, Writer } from './bytes';
import { readPair } from './host-record';
import type { KeyPair } from './keys';
import { tagBytes } from './room-state';

/** A vote that was given, with its number. */
interface GivenVote {
  readonly sequence: number;
  readonly option: string;
}

/** What this phone added up as a member of a committee: once for each attempt, and never another batch. */
interface AddedUp {
  readonly attempt: Bytes;
  /** Of the batch. */
  readonly digest: Bytes;
  readonly sum: readonly number[];
}

/** A phone in one round. */
export interface GuestRound {
  readonly tag: Bytes;
  /** Made for this round alone. */
  readonly own: KeyPair;
  /** In order; the last one is the vote. */
  votes: readonly GivenVote[];
  added: readonly AddedUp[];
}

/** What a phone knows. */
export interface GuestRecord {
  readonly secret: Bytes;
  /** Of the facilitator's keys: from the link, or as they were first seen. */
  fingerprint: Bytes | null;
  readonly join: KeyPair;
  /** When it joined. */
  readonly joinedAt: number;
  /** The number of its last coming or going. */
  said: number;
  isAdmitted: boolean;
  boot: number;
  version: number;
  round: GuestRound | null;
}

/** Votes that are remembered: a late receipt may be of an earlier one. */
const mostVotes = 200;
const mostAttempts = 50;
const digestBytes = 32;

function writePair(writer: Writer, { publicKey, privateKey }: KeyPair): void {
  writer.raw(publicKey).sized(privateKey);
}

function readRound(reader: Reader): GuestRound {
  return {
    tag: reader.raw(tagBytes),
    own: readPair(reader),
    votes: reader.list(mostVotes, () => ({ sequence: reader.number(6), option: reader.text(400) })),
    added: reader.list(mostAttempts, () => ({
      attempt: reader.raw(tagBytes),
      digest: reader.raw(digestBytes),
      sum: reader.list(parts, () => reader.number(2)),
    })),
  };
}

/** The record as text. */
export function writeGuestRecord(record: GuestRecord): string {
  const writer = new Writer().raw(record.secret);
  writer.list(record.fingerprint === null ? [] : [record.fingerprint], (one) => writer.raw(one));
  writePair(writer, record.join);
  writer
    .number(record.joinedAt, 6)
    .number(record.said, 6)
    .number(record.isAdmitted ? 1 : 0, 1)
    .number(record.boot, 4)
    .number(record.version, 6);
  writer.list(record.round === null ? [] : [record.round], ({ tag, own, votes, added }) => {
    writePair(writer.raw(tag), own);
    writer.list(votes.slice(-mostVotes), ({ sequence, option }) => writer.number(sequence, 6).text(option));
    writer.list(added.slice(-mostAttempts), ({ attempt, digest, sum }) => {
      writer
        .raw(attempt)
        .raw(digest)
        .list(sum, (one) => writer.number(one, 2));
    });
  });
  return toBase64url(writer.end());
}

/** Reads a record; null when it is none. */
export function readGuestRecord(text: string): GuestRecord | null {
  const bytes = fromBase64url(text);
  return (
    bytes &&
    readOr(bytes, (reader) => ({
      secret: reader.raw(16),
      fingerprint: reader.list(1, () => reader.raw(16))[0] ?? null,
      join: readPair(reader),
      joinedAt: reader.number(6),
      said: reader.number(6),
      isAdmitted: reader.oneOf([false, true]),
      boot: reader.number(4),
      version: reader.number(6),
      round: reader.list(1, () => readRound(reader))[0] ?? null,
    }))
  );
}
