/**
 * One phone in one round: it says that it is there, gives its vote sealed to the committee, and adds up what it is given
 * when it is of the committee itself. It says each of these again until it is answered.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { addUpBatch, type BatchEntry, sealVote, type VoteContext } from './ballot';
import { areSame, type Bytes, bytesOf, join } from './bytes';
import type { RoomEnvironment } from './environment';
import type { GuestRound } from './guest-record';
import type { Channel } from './keys';
import type { DownMessage, UpMessage } from './messages';
import type { ChoiceOnceClosed, ChoiceWhileOpen, RoomAsk } from './port';
import type { Member, RoundState } from './room-state';

type Receipt = Extract<DownMessage, { kind: 'receipt' }>;

/** What is known of the answers so far; after a reload, or a restart of the facilitator's device, it is asked for anew. */
interface Answers {
  attempt: Bytes;
  isNoted: boolean;
  receipt: Receipt | null;
  isSumIn: boolean;
  /** The vote as it is sealed for this attempt. */
  sealed: { readonly sequence: number; readonly shares: readonly Bytes[] } | null;
}

function noAnswers(attempt: Bytes): Answers {
  return { attempt, isNoted: false, receipt: null, isSumIn: false, sealed: null };
}

/** The digest by which a batch is known again. */
function digestOf(entries: readonly BatchEntry[]): Bytes {
  return new Uint8Array(
    sha256(join(...entries.flatMap(({ voter, publicKey, share }) => [bytesOf(voter), publicKey, share]))),
  );
}

/** A phone in a round. */
export class RoundOfGuest {
  private answers: Answers;
  /** The latest vote that the facilitator's device said to have; 0: none. It is kept there, whoever adds it up. */
  private arrived = 0;

  constructor(
    private readonly crypto: RoomEnvironment['crypto'],
    private readonly room: string,
    readonly channel: Channel,
    readonly record: GuestRound,
    private state: RoundState,
    /** What was asked before, where it was not heard whether the choice arrived in time. */
    readonly unheardBefore: RoomAsk | null,
  ) {
    this.answers = noAnswers(state.attempt);
  }

  /** The round as the facilitator's device now has it. Another attempt begins without answers. */
  follow(state: RoundState): void {
    this.state = state;
    if (!areSame(state.attempt, this.answers.attempt)) this.answers = noAnswers(state.attempt);
  }

  /** The facilitator's device began anew: does it still know what it answered? */
  askAgain(): void {
    this.answers = { ...noAnswers(this.state.attempt), sealed: this.answers.sealed };
  }

  /** The own choice while one may vote. */
  get whileOpen(): ChoiceWhileOpen {
    const last = this.record.votes.at(-1);
    if (last === undefined) return { kind: 'none' };
    const { option } = last;
    if (this.answers.receipt?.sequence === last.sequence) return { kind: 'received', option };
    const earlier = this.arrived === last.sequence ? null : this.voteOf(this.arrived);
    return earlier === null ? { kind: 'sending', option } : { kind: 'changing', option, earlier };
  }

  /** What became of it once nobody could vote any more. */
  get onceClosed(): ChoiceOnceClosed {
    const last = this.record.votes.at(-1);
    if (last === undefined) return { kind: 'none' };
    const { option } = last;
    const { receipt } = this.answers;
    if (!receipt?.isClosed) return { kind: this.arrived === last.sequence ? 'received' : 'unsure', option };
    if (receipt.sequence === 0) return { kind: 'too-late', option };
    const stands = this.voteOf(receipt.sequence);
    if (stands === null) return { kind: 'unsure', option };
    return stands === option
      ? { kind: 'received', option }
      : { kind: 'earlier', option: stands, tooLate: option };
  }

  /** What is asked, where it is not known whether the own choice arrived in time. */
  get unheard(): RoomAsk | null {
    return this.onceClosed.kind === 'unsure' ? this.state.ask : null;
  }

  vote(option: string, now: number): void {
    const last = this.record.votes.at(-1)?.sequence ?? 0;
    this.record.votes = [...this.record.votes, { sequence: Math.max(last + 1, now), option }];
  }

  private voteOf(sequence: number): string | null {
    return this.record.votes.find((vote) => vote.sequence === sequence)?.option ?? null;
  }

  /** What is to be said now, and again later as long as it is not answered. */
  async toSay(): Promise<readonly UpMessage[]> {
    const { attempt, isNoted, isSumIn } = this.answers;
    const said: UpMessage[] = [];
    if (!isNoted) said.push({ kind: 'here', attempt, publicKey: this.record.own.publicKey });
    const ballot = await this.ballot();
    if (ballot !== null) said.push(ballot);
    const added = this.record.added.find((one) => areSame(one.attempt, attempt));
    if (added !== undefined && !isSumIn) said.push({ kind: 'sum', attempt, sum: added.sum });
    return said;
  }

  /** The number of the vote that is to be sent; null when it lies there or cannot be sent. */
  private wanted(): number | null {
    const { receipt } = this.answers;
    const last = this.record.votes.at(-1)?.sequence ?? null;
    if (this.state.members.length === 0 || last === null) return null;
    if (receipt === null) return last;
    if (receipt.isClosed) return receipt.isSealedForIt || receipt.sequence === 0 ? null : receipt.sequence;
    return receipt.sequence === last && receipt.isSealedForIt ? null : last;
  }

  private async ballot(): Promise<UpMessage | null> {
    const sequence = this.wanted();
    const option = sequence === null ? null : this.voteOf(sequence);
    const chosen = this.state.ask.options.findIndex(({ id }) => id === option);
    if (sequence === null || chosen === -1) return null;
    const { attempt } = this.answers;
    if (this.answers.sealed?.sequence !== sequence) {
      const voter = { id: this.channel.id, ...this.record.own };
      const shares = await sealVote(this.crypto, this.context(), voter, this.state.members, chosen);
      if (shares === null) return null;
      this.answers.sealed = { sequence, shares };
    }
    const { publicKey } = this.record.own;
    return { kind: 'ballot', attempt, sequence, publicKey, shares: this.answers.sealed?.shares ?? [] };
  }

  private context(): VoteContext {
    return { room: this.room, round: this.record.tag, attempt: this.state.attempt };
  }

  /** Takes in an answer; whether there is something new to say or show. */
  async hear(message: DownMessage): Promise<boolean> {
    if (message.kind === 'welcome' || !areSame(message.attempt, this.answers.attempt)) return false;
    if (message.kind === 'noted') this.answers.isNoted = true;
    if (message.kind === 'done') this.answers.isSumIn = true;
    if (message.kind === 'batch') return this.addUp(message.entries);
    if (message.kind !== 'receipt') return false;
    this.takeReceipt(message);
    return true;
  }

  /** An answer that was overtaken by a later one says nothing. */
  private takeReceipt(receipt: Receipt): void {
    const before = this.answers.receipt;
    const isOvertaken = receipt.isClosed
      ? before?.isSealedForIt && before.isClosed && !receipt.isSealedForIt && receipt.sequence !== 0
      : before !== null && (before.isClosed || receipt.sequence < before.sequence);
    if (!isOvertaken) this.answers.receipt = receipt;
    this.arrived = Math.max(this.arrived, receipt.sequence);
  }

  private async addUp(entries: readonly BatchEntry[]): Promise<boolean> {
    const { attempt, members, isOpen } = this.state;
    const own = this.record.own;
    const member: Member | undefined = members.find(({ id }) => id === this.channel.id);
    if (isOpen || member === undefined || !areSame(member.publicKey, own.publicKey)) return false;
    const digest = digestOf(entries);
    const before = this.record.added.find((one) => areSame(one.attempt, attempt));
    if (before !== undefined) {
      // The same batch gets the same answer, when that seems lost; another batch gets none: its difference would tell.
      if (areSame(before.digest, digest)) this.answers.isSumIn = false;
      return areSame(before.digest, digest);
    }
    const sum = await addUpBatch(
      this.crypto,
      this.context(),
      { ...member, privateKey: own.privateKey },
      entries,
    );
    if (sum === null) return false;
    this.record.added = [...this.record.added, { attempt, digest, sum }];
    return true;
  }
}
