/**
 * The facilitator's side of a room. It lets phones in, says what goes on, keeps sealed votes, has them added up, and learns
 * the sums alone. Every deed is written down before anything is promised on it (`Keeper`), and each deed waits for the one
 * before (`Serial`).
 */
import type { Shown } from '../core/tools/group-session/disclosure';
import type { RoomOption } from '../core/tools/group-session/material';
import {
  downTopic,
  everyUpTopic,
  phoneMessageBytes,
  readTopic,
} from '../core/tools/group-session/room-topics';
import type { WallInvitation } from '../core/tools/group-session/wall-view';
import type { Bytes } from './bytes';
import type { RoomEnvironment } from './environment';
import { HostCounting } from './host-counting';
import { HostDoor } from './host-door';
import { HostNotice } from './host-notice';
import { HostPhones } from './host-phones';
import { type HostRecord, writeHostRecord } from './host-record';
import { newAttempt, receivedIn } from './host-round';
import { fragmentOf } from './invitation';
import { Keeper } from './keeper';
import { type Channel, fingerprintOf, joinIdOf, type RoomKeys, randomBytes, roomKeysOf } from './keys';
import { type DownMessage, isHello, openUp, sealDown } from './messages';
import type { Connection, HostView, RoomAsk, RoomHost } from './port';
import { tagBytes } from './room-state';
import { Serial } from './serial';
import type { Transport } from './transport';
import { wordsOf } from './words';

/** Milliseconds. */
const times = { heartbeat: 10_000, hurry: 2500, tick: 500, goodbye: 400, betweenKeeps: 200 } as const;

/** What a host is made with. */
export interface HostOptions {
  /** The address of the join page, without what stands behind its #. */
  readonly joinAddress: string;
  /** Writes the state down for after a crash; a vote is called received only once this succeeded. */
  readonly keep: (state: string) => Promise<void>;
  readonly environment: RoomEnvironment;
  readonly transport: Transport;
}

/** A room, led from this device. */
export class Host implements RoomHost {
  readonly invitation: WallInvitation;
  private readonly keys: RoomKeys;
  private readonly phones: HostPhones;
  private readonly listeners = new Set<() => void>();
  private readonly serial = new Serial();
  private readonly keeper: Keeper;
  private readonly counting: HostCounting;
  private readonly notice: HostNotice;
  private readonly door: HostDoor;
  private connection: Connection = 'connecting';
  private isStateDue = false;
  private isOver = false;
  private shown: HostView;

  constructor(
    private readonly record: HostRecord,
    private readonly options: HostOptions,
  ) {
    const fingerprint = fingerprintOf(record.signer.publicKey, record.agreement.publicKey);
    this.keys = roomKeysOf(record.secret);
    this.invitation = {
      link: `${options.joinAddress}#${fragmentOf(record.secret, fingerprint)}`,
      code: record.code,
      words: wordsOf(fingerprint, this.keys.room),
    };
    this.phones = new HostPhones(record.phones);
    if (record.round !== null) this.phones.enter(record.round.tag);
    this.keeper = new Keeper(
      () => this.state(),
      options.keep,
      () => this.wait(times.betweenKeeps),
    );
    this.counting = new HostCounting(record, this.phones, options.environment, {
      tell: (channel, message, isPromise) => this.tell(channel, message, isPromise),
      changed: () => this.changed(),
      say: () => this.say(),
    });
    this.notice = new HostNotice(this.keys, record, options);
    this.door = new HostDoor(record, this.phones, options.environment, {
      tell: (channel, message, isPromise) => this.tell(channel, message, isPromise),
      changed: () => this.changed(),
    });
    this.shown = this.look();
    this.keeper.changed();
    options.transport.receive({
      message: (topic, bytes) => void this.serial.do(() => this.hear(topic, bytes)),
      connection: (connection) => this.connected(connection),
    });
    this.tick();
  }

  view(): HostView {
    return this.shown;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  ask(ask: RoomAsk): void {
    const { record } = this;
    record.display = 'ask';
    const isAskedNow = record.round?.ask.key === ask.key && record.round.state === 'open';
    if (!isAskedNow) {
      const [tag, attempt] = [this.random(tagBytes), this.random(tagBytes)];
      const begun = newAttempt(attempt, this.now(), false);
      record.round = { tag, ask, state: 'open', attempt: begun, ballots: new Map(), counts: null };
      this.phones.enter(tag);
    }
    this.say();
  }

  closeRound(): void {
    const { round } = this.record;
    if (round?.state !== 'open') return;
    round.state = 'counting';
    round.attempt.countingFrom = this.now();
    this.say();
    void this.serial.do(() => this.counting.goOn());
  }

  countAgain(): void {
    const { round } = this.record;
    if (round === null || round.state === 'open' || round.state === 'counted') return;
    round.state = 'counting';
    round.attempt = newAttempt(this.random(tagBytes), this.now(), true);
    this.say();
  }

  show(_key: string, options: readonly RoomOption[], shown: Shown): void {
    this.record.result = { options, shown, lang: this.record.round?.ask.lang ?? null };
    this.record.display = 'result';
    this.say();
  }

  rest(): void {
    this.record.display = 'rest';
    this.say();
  }

  setJoining(isOpen: boolean): void {
    this.record.isJoiningOpen = isOpen;
    this.say();
  }

  state(): string {
    return this.isOver ? '' : writeHostRecord(this.record);
  }

  async end(): Promise<void> {
    this.record.display = 'ended';
    this.record.round = null;
    this.record.result = null;
    await this.serial.do(() => this.publish());
    await this.wait(times.goodbye);
    await this.serial.do(() => this.publish());
    this.notice.takeAway();
    await this.wait(times.goodbye);
    this.isOver = true;
    this.keeper.stop();
    this.options.transport.close();
    this.listeners.clear();
  }

  private now(): number {
    return this.options.environment.now();
  }

  private wait(milliseconds: number): Promise<void> {
    return new Promise((done) => {
      this.options.environment.after(milliseconds, done);
    });
  }

  private random(length: number): Bytes {
    return randomBytes(this.options.environment.crypto, length);
  }

  private look(): HostView {
    const { round, isJoiningOpen } = this.record;
    return {
      connection: this.connection,
      phones: this.phones.takingPart(round?.ballots.keys() ?? []),
      isJoiningOpen,
      round: round && {
        key: round.ask.key,
        received: receivedIn(round),
        state: round.state,
        counts: round.counts,
      },
    };
  }

  private changed(): void {
    this.shown = this.look();
    this.keeper.changed();
    for (const listener of [...this.listeners]) listener();
  }

  /** Something changed that phones must know. */
  private say(): void {
    this.changed();
    if (this.isStateDue) return;
    this.isStateDue = true;
    void this.serial.do(() => this.publish());
  }

  private async publish(): Promise<void> {
    this.isStateDue = false;
    await this.notice.publish(this.shown.phones);
  }

  private connected(connection: Connection): void {
    this.connection = connection;
    this.changed();
    if (connection !== 'open') return;
    // First the state: with it the relay learns which room this facilitator has.
    void this.serial.do(async () => {
      await this.publish();
      this.options.transport.subscribe(everyUpTopic(this.keys.room));
    });
  }

  private tick(): void {
    this.options.environment.after(times.tick, () => {
      if (this.isOver) return;
      this.tick();
      // Until the sums are in, a state that went lost must not hold the phones up.
      const isHurried = this.counting.isOn || this.shown.phones !== this.notice.toldPhones;
      const pause = isHurried ? times.hurry : times.heartbeat;
      if (this.now() - this.notice.spokeAt >= pause && this.connection === 'open') this.say();
      void this.serial.do(() => this.counting.goOn());
    });
  }

  private async hear(topic: string, bytes: Bytes): Promise<void> {
    const where = readTopic(topic);
    if (this.isOver || where?.kind !== 'up' || where.room !== this.keys.room) return;
    if (bytes.length !== phoneMessageBytes) return;
    const { crypto } = this.options.environment;
    const address = { room: this.keys.room, id: where.id };
    if (isHello(bytes)) {
      const hello = await openUp(crypto, this.keys.key, address, bytes);
      if (hello?.kind === 'hello' && joinIdOf(hello.publicKey) === where.id)
        await this.door.greet(hello.publicKey, hello.said);
      return;
    }
    const speaking = this.phones.find(where.id);
    const message = speaking && (await openUp(crypto, speaking.channel.up, address, bytes));
    if (!speaking || !message) return;
    if (speaking.isInRound) await this.counting.hear(speaking.channel, message);
    else if (message.kind === 'gone' && this.phones.hear(speaking.phone, true, message.said)) this.changed();
  }

  /** @param isPromise it is told only once what it rests on has been written down. */
  private async tell(channel: Channel, message: DownMessage, isPromise: boolean): Promise<void> {
    const address = { room: this.keys.room, id: channel.id };
    const bytes = await sealDown(this.options.environment.crypto, channel.down, address, message);
    const send = (): void =>
      this.options.transport.publish(downTopic(address.room, address.id), bytes, { retain: false });
    if (isPromise) this.keeper.whenKept(send);
    else send();
  }
}
