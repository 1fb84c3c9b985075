/**
 * A vote as it travels: one number per option, a one and zeros, each split among the phones of the committee, and each of
 * those parts sealed to the phone it is for. The facilitator's device passes on what it cannot open, and gets sums back.
 */
import type { Counts } from '../core/tools/group-session/disclosure';
import { mostOptions } from '../core/tools/group-session/material';
import { type Bytes, bytesOf, join, readOr, Writer } from './bytes';
import type { RoomEnvironment } from './environment';
import { agree, derive, open, randomBelow, readyToAgree, seal, sealBytes } from './keys';
import type { Member } from './room-state';
import { addUp, combine, type Point, split, thresholdOf } from './shamir';

type WebCrypto = RoomEnvironment['crypto'];

/** Numbers in a vote: always as many as there can be options, so that its size says nothing. */
export const parts = mostOptions;
/** Length of one sealed share. */
export const shareBytes = 2 * parts + sealBytes;
/** With fewer ballots than this nothing is added up, by the facilitator's device nor by any phone. */
export const fewestBallots = 5;

/** The sealed vote of one phone. */
export interface SealedVote {
  readonly attempt: Bytes;
  /** Goes up with each change; the time it was given, in milliseconds of the phone's clock. */
  readonly sequence: number;
  /** The public key that the phone made for this round. */
  readonly publicKey: Bytes;
  /** For each member one, in their order. */
  readonly shares: readonly Bytes[];
}

/** One share for one member, as it is passed on. */
export interface BatchEntry {
  readonly voter: string;
  readonly publicKey: Bytes;
  readonly share: Bytes;
}

/** What a vote is about: a share opens for nothing else. */
export interface VoteContext {
  readonly room: string;
  readonly round: Bytes;
  readonly attempt: Bytes;
}

function aboutShare({ room, round, attempt }: VoteContext, voter: string, member: string): Bytes {
  return join(bytesOf(`speelveld room 1 share ${room} ${voter} ${member} `), round, attempt);
}

function shareKeyOf(agreed: Bytes, context: VoteContext, voter: Bytes, member: Bytes): Bytes {
  return derive(agreed, 'share', 32, join(context.round, context.attempt, voter, member));
}

/** Who votes. */
export interface Voter {
  readonly id: string;
  readonly publicKey: Bytes;
  readonly privateKey: Bytes;
}

/**
 * The sealed shares of a vote, one for each member; null when a member has no key.
 * @param chosen the place of the option.
 */
export async function sealVote(
  crypto: WebCrypto,
  context: VoteContext,
  voter: Voter,
  members: readonly Member[],
  chosen: number,
): Promise<readonly Bytes[] | null> {
  const own = await readyToAgree(crypto, voter.privateKey);
  const lines = Array.from({ length: parts }, (_, at) =>
    split(at === chosen ? 1 : 0, members.length, (bound) => randomBelow(crypto, bound)),
  );
  const shares = await Promise.all(
    members.map(async ({ id, publicKey }, place) => {
      const agreed = await agree(crypto, own, publicKey);
      if (agreed === null) return null;
      const writer = new Writer();
      for (const line of lines) writer.number(line[place] ?? 0, 2);
      const key = shareKeyOf(agreed, context, voter.publicKey, publicKey);
      return seal(crypto, key, writer.end(), aboutShare(context, voter.id, id));
    }),
  );
  return shares.every((share) => share !== null) ? shares : null;
}

async function openShare(
  crypto: WebCrypto,
  context: VoteContext,
  own: CryptoKey,
  member: Member,
  entry: BatchEntry,
): Promise<readonly number[] | null> {
  const agreed = await agree(crypto, own, entry.publicKey);
  if (agreed === null) return null;
  const key = shareKeyOf(agreed, context, entry.publicKey, member.publicKey);
  const opened = await open(crypto, key, entry.share, aboutShare(context, entry.voter, member.id));
  return opened && readOr(opened, (reader) => Array.from({ length: parts }, () => reader.number(2)));
}

/**
 * What a member of the committee makes of its batch: the sum of the shares. Null when there are fewer than five, a voter
 * stands in it twice, or one does not open: then it adds nothing up, for leaving one out would tell of that one.
 */
export async function addUpBatch(
  crypto: WebCrypto,
  context: VoteContext,
  member: Member & { readonly privateKey: Bytes },
  entries: readonly BatchEntry[],
): Promise<readonly number[] | null> {
  const voters = new Set(entries.map(({ voter }) => voter));
  const keys = new Set(entries.map(({ publicKey }) => publicKey.join()));
  if (entries.length < fewestBallots || voters.size < entries.length || keys.size < entries.length)
    return null;
  const own = await readyToAgree(crypto, member.privateKey);
  const opened = await Promise.all(entries.map((entry) => openShare(crypto, context, own, member, entry)));
  return opened.reduce<readonly number[] | null>(
    (sum, share) => sum && share && addUp(sum, share),
    Array.from({ length: parts }, () => 0),
  );
}

/**
 * The counts behind the sums of enough members; null when they do not agree with each other, when they do not add up to as
 * many as there were ballots, or when there is one below zero or for an option that does not exist.
 * @param sums by the place of the member, from 0.
 */
export function countsOf(
  sums: ReadonlyMap<number, readonly number[]>,
  members: number,
  ballots: number,
  options: readonly { readonly id: string }[],
): Counts | null {
  const heights = Array.from({ length: parts }, (_, part) => {
    const points: readonly Point[] = [...sums]
      .sort(([one], [other]) => one - other)
      .map(([place, sum]) => ({ at: place + 1, height: sum[part] ?? 0 }));
    return combine(points, thresholdOf(members));
  });
  const counts = heights.map((height) => height ?? Number.NaN);
  const isWhole =
    counts.every((count, at) => count >= 0 && count <= (at < options.length ? ballots : 0)) &&
    counts.reduce((sum, count) => sum + count, 0) === ballots;
  return isWhole ? Object.fromEntries(options.map(({ id }, at) => [id, counts[at] ?? 0])) : null;
}
