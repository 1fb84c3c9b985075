/**
 * What the facilitator's device does in a round: it takes in sealed votes, answers for them, finds phones that add up, and
 * gives these what they are to add up until the sums are in.
 */
import { areSame } from './bytes';
import type { RoomEnvironment } from './environment';
import type { HostPhones } from './host-phones';
import type { HostRecord } from './host-record';
import {
  chooseMembers,
  combineSums,
  entriesFor,
  finish,
  fixBatch,
  newAttempt,
  nextStep,
  receiptFor,
  takeBallot,
} from './host-round';
import { type Channel, randomBelow, randomBytes } from './keys';
import type { DownMessage, UpMessage } from './messages';
import { tagBytes } from './room-state';

/** Milliseconds after which a batch that is not answered is sent again. */
const sendAgain = 2500;

/** What it needs of the host. */
export interface HostWays {
  /** @param isPromise it is told only once what it rests on has been written down. */
  tell(channel: Channel, message: DownMessage, isPromise: boolean): Promise<void>;
  /** Something changed that is to be kept and shown. */
  changed(): void;
  /** Something changed that phones must know. */
  say(): void;
}

/** Leads a round to its sum. */
export class HostCounting {
  private sentAt = 0;

  constructor(
    private readonly record: HostRecord,
    private readonly phones: HostPhones,
    private readonly environment: RoomEnvironment,
    private readonly ways: HostWays,
  ) {}

  /** Whether a vote was closed and is not counted yet. */
  get isOn(): boolean {
    const state = this.record.round?.state;
    return state === 'counting' || state === 'failed';
  }

  /** What a phone says in the round that is on. */
  async hear(channel: Channel, message: UpMessage): Promise<void> {
    const { round } = this.record;
    if (round === null) return;
    const { attempt } = round;
    if (message.kind === 'ballot') {
      const before = round.ballots.get(channel.id);
      takeBallot(round, channel.id, message);
      if (round.ballots.get(channel.id) !== before) this.ways.changed();
      await this.ways.tell(channel, receiptFor(round, channel.id), true);
    }
    const isNow = 'attempt' in message && areSame(message.attempt, attempt.tag);
    if (message.kind === 'here' && isNow) {
      attempt.here.set(channel.id, message.publicKey);
      await this.ways.tell(channel, { kind: 'noted', attempt: attempt.tag }, false);
    }
    if (message.kind === 'sum' && isNow) {
      const place = attempt.members.findIndex(({ id }) => id === channel.id);
      const isNew = attempt.batch !== null && !attempt.sums.has(place) && round.state !== 'counted';
      if (place !== -1 && isNew) attempt.sums.set(place, message.sum);
      this.ways.changed();
      await this.ways.tell(channel, { kind: 'done', attempt: attempt.tag }, true);
    }
    await this.goOn();
  }

  /** Does what is to be done now in the round, until there is nothing left. */
  async goOn(): Promise<void> {
    const { round } = this.record;
    if (round === null) return;
    for (;;) {
      const step = nextStep(round, this.phones.present, this.environment.now());
      const { attempt } = round;
      if (step === 'choose-again') {
        round.attempt = newAttempt(
          randomBytes(this.environment.crypto, tagBytes),
          this.environment.now(),
          false,
          attempt.here,
        );
      }
      if (step === 'choose' || step === 'choose-again') {
        const { crypto } = this.environment;
        round.attempt.members = chooseMembers(attempt, (bound) => randomBelow(crypto, bound));
      }
      if (step === 'send') fixBatch(round);
      if (step === 'combine') combineSums(round);
      if (step === 'too-few') finish(round, null);
      if (step === 'fail') round.state = 'failed';
      if (step === null) break;
      if (step === 'send') this.sentAt = 0;
      this.ways.say();
    }
    await this.sendBatches();
  }

  private async sendBatches(): Promise<void> {
    const { round } = this.record;
    const isDue = this.environment.now() - this.sentAt >= sendAgain;
    if (round === null || round.attempt.batch === null || round.state === 'counted' || !isDue) return;
    this.sentAt = this.environment.now();
    const { attempt } = round;
    for (const [place, { id }] of attempt.members.entries()) {
      const member = this.phones.find(id);
      if (member === undefined || attempt.sums.has(place)) continue;
      const entries = entriesFor(round, place);
      await this.ways.tell(member.channel, { kind: 'batch', attempt: attempt.tag, entries }, false);
    }
  }
}
