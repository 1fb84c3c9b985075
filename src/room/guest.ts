/**
 * The side of one phone. It believes only what the facilitator's keys signed and what is newer than what it saw, speaks on
 * another channel in each round, and says what it has to say until that is answered.
 */
import { downTopic, stateTopic, upTopic } from '../core/tools/group-session/room-topics';
import { areSame, type Bytes } from './bytes';
import type { RoomEnvironment } from './environment';
import { isPast, Presence } from './guest-presence';
import { type GuestRecord, writeGuestRecord } from './guest-record';
import { RoundOfGuest } from './guest-round';
import { isQuiet, stageOf } from './guest-stage';
import {
  agree,
  type Channel,
  fingerprintOf,
  joinChannelOf,
  joinIdOf,
  makeAgreementPair,
  pairKeyOf,
  type RoomKeys,
  readyToAgree,
  roomKeysOf,
  roundChannelOf,
} from './keys';
import { type DownMessage, openDown, sealUp, type UpMessage } from './messages';
import type { Connection, GuestStage, GuestView, RoomGuest } from './port';
import { isNewer, openState, type RoomState } from './room-state';
import { Serial } from './serial';
import type { Transport } from './transport';
import { wordsOf } from './words';

/** Milliseconds between saying the same again. */
const times = { sayAgain: 2000, jitter: 1000 } as const;

/** What a guest is made with. */
export interface GuestOptions {
  readonly environment: RoomEnvironment;
  readonly transport: Transport;
  /** It only listens until `enter()`. */
  readonly isHeld: boolean;
}

/** What this phone and the facilitator's device have between them. */
interface Pair {
  readonly key: Bytes;
  readonly channel: Channel;
}

/** One phone in a room. */
export class Guest implements RoomGuest {
  private readonly keys: RoomKeys;
  private readonly listeners = new Set<() => void>();
  private readonly serial = new Serial();
  private connection: Connection = 'connecting';
  private room: RoomState | null = null;
  private pair: Pair | null = null;
  private round: RoundOfGuest | null = null;
  private readonly presence: Presence;
  private isHeld: boolean;
  private refused: 'closed' | 'full' | 'not-this-room' | null = null;
  /** Since when the room, with a connection to it, has not answered. */
  private askingFrom: number;
  private heardAt: number;
  /** Whether anything of the room came in over this connection. */
  private isHeard = false;
  private over: 'ended' | 'elsewhere' | null = null;
  private shown: GuestView;

  constructor(
    private readonly record: GuestRecord,
    private readonly options: GuestOptions,
  ) {
    this.keys = roomKeysOf(record.secret);
    this.isHeld = options.isHeld;
    this.presence = new Presence(record, () => options.environment.now());
    this.askingFrom = options.environment.now();
    this.heardAt = this.askingFrom;
    this.shown = this.look();
    options.transport.receive({
      message: (topic, bytes) => void this.serial.do(() => this.hear(topic, bytes)),
      connection: (connection) => this.connected(connection),
    });
    this.tick();
  }

  view(): GuestView {
    return this.shown;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  vote(option: string): void {
    const { stage } = this.shown;
    const isOffered = stage.kind === 'vote' && stage.ask.options.some(({ id }) => id === option);
    if (!isOffered || this.round === null || stage.given === option) return;
    this.round.vote(option, this.options.environment.now());
    this.changed();
    void this.serial.do(() => this.speak());
  }

  state(): string {
    return this.isOver ? '' : writeGuestRecord(this.record);
  }

  enter(): void {
    if (!this.isHeld) return;
    this.isHeld = false;
    this.askingFrom = this.options.environment.now();
    void this.serial.do(() => this.speak());
  }

  away(): void {
    const goodbye = this.isOver ? null : this.presence.takeGoodbye();
    if (goodbye === null || this.pair === null) return;
    this.publish(this.pair.channel.id, goodbye);
    this.changed();
  }

  handOver(): string {
    const state = this.state();
    this.end('elsewhere');
    return state;
  }

  leave(): void {
    if (this.isOver) return;
    const { pair, presence } = this;
    this.over = 'ended';
    this.changed();
    this.listeners.clear();
    void this.serial.do(async () => {
      if (pair !== null && presence.hasToGo)
        await this.send(pair.channel.up, pair.channel.id, presence.gone());
      this.options.transport.close();
    });
  }

  private get isOver(): boolean {
    return this.over !== null;
  }

  private look(): GuestView {
    const { room, record, over, connection } = this;
    const silent = this.options.environment.now() - this.heardAt;
    const { fingerprint } = record;
    return {
      connection: connection === 'open' && isQuiet(silent, this.isHeard) ? 'quiet' : connection,
      words: fingerprint && room && wordsOf(fingerprint, this.keys.room),
      stage: over === null ? this.stage() : { kind: over },
      phones: room?.phones ?? null,
      wasAsked: record.round !== null,
    };
  }

  private stage(): GuestStage {
    const { room, refused } = this;
    const { isAdmitted } = this.record;
    // While the keys of a new round are made, what was given in the former one is not shown with its question.
    const tag = room?.round?.tag;
    const round = tag !== undefined && this.round && areSame(this.round.record.tag, tag) ? this.round : null;
    const isAsking = this.connection === 'open' && (room === null || !this.isHeld);
    const asking = isAsking ? this.options.environment.now() - this.askingFrom : null;
    return stageOf({ room, isOld: room !== null && this.isOld(room), isAdmitted, refused, asking, round });
  }

  private changed(): void {
    this.shown = this.look();
    for (const listener of [...this.listeners]) listener();
  }

  /** Whether the facilitator's device already said something newer than this. */
  private isOld(state: RoomState): boolean {
    return isNewer(this.record, state);
  }

  private listen(): void {
    const { transport } = this.options;
    transport.subscribe(stateTopic(this.keys.room));
    transport.subscribe(downTopic(this.keys.room, joinIdOf(this.record.join.publicKey)));
    if (this.round !== null) transport.subscribe(downTopic(this.keys.room, this.round.channel.id));
  }

  private connected(connection: Connection): void {
    if (this.connection !== 'open') this.askingFrom = this.options.environment.now();
    this.connection = connection;
    this.heardAt = Math.max(this.heardAt, this.options.environment.now());
    this.isHeard = false;
    this.changed();
    if (connection !== 'open' || this.isOver) return;
    this.listen();
    void this.serial.do(() => this.speak());
  }

  private tick(): void {
    const { environment } = this.options;
    environment.after(times.sayAgain + times.jitter * environment.chance(), () => {
      if (this.isOver) return;
      if (isPast(this.record, environment.now())) return this.end('ended');
      this.tick();
      const { connection, stage } = this.look();
      if (connection !== this.shown.connection || stage.kind !== this.shown.stage.kind) this.changed();
      void this.serial.do(() => this.speak());
    });
  }

  private async hear(topic: string, bytes: Bytes): Promise<void> {
    if (this.isOver) return;
    if (topic === stateTopic(this.keys.room)) return this.hearState(bytes);
    const { crypto } = this.options.environment;
    const channels = [this.pair?.channel, this.round?.channel];
    const channel = channels.find((one) => one && topic === downTopic(this.keys.room, one.id));
    if (!channel) return;
    const address = { room: this.keys.room, id: channel.id };
    const message = await openDown(crypto, channel.down, address, bytes);
    if (message === null) return;
    if (message.kind === 'welcome') return this.hearWelcome(message);
    if (channel !== this.round?.channel || !(await this.round.hear(message))) return;
    this.changed();
    // A sum is said at once; all else waits for its turn, so that two sides never answer each other without a pause.
    if (message.kind === 'batch') await this.speak();
  }

  private async hearState(bytes: Bytes): Promise<void> {
    const opened = await openState(this.options.environment.crypto, this.keys, bytes);
    const fingerprint = opened && fingerprintOf(opened.signer, opened.host);
    const isTrue = fingerprint && areSame(fingerprint, this.record.fingerprint ?? fingerprint);
    if (!opened || !isTrue) {
      // Nothing is believed of it; only who has seen nothing else is told.
      const isStrange = this.room === null && !this.record.isAdmitted && bytes.length > 0;
      if (isStrange && this.refused === null) this.refused = 'not-this-room';
      return this.changed();
    }
    const { state } = opened;
    this.isHeard = true;
    if (this.isOld(state) || (this.room !== null && !isNewer(state, this.room))) return;
    const hasBegunAnew = this.room !== null && state.boot !== this.room.boot;
    this.heardAt = this.options.environment.now();
    this.record.fingerprint = fingerprint;
    this.record.boot = state.boot;
    this.record.version = state.version;
    this.room = state;
    if (this.refused === 'not-this-room' || (this.refused === 'closed' && state.isJoiningOpen))
      this.refused = null;
    if (state.display === 'ended') return this.end('ended');
    if (this.pair === null) await this.meet(opened.host);
    if (hasBegunAnew) {
      this.presence.isGreeted = false;
      this.round?.askAgain();
    }
    await this.follow();
    this.changed();
    await this.speak();
  }

  private end(why: 'ended' | 'elsewhere'): void {
    if (this.isOver) return;
    this.over = why;
    this.changed();
    this.options.transport.close();
  }

  private async meet(host: Bytes): Promise<void> {
    const { crypto } = this.options.environment;
    const { publicKey, privateKey } = this.record.join;
    const agreed = await agree(crypto, await readyToAgree(crypto, privateKey), host);
    if (agreed === null) return;
    const key = pairKeyOf(agreed, host, publicKey);
    this.pair = { key, channel: joinChannelOf(key, publicKey) };
  }

  private async hearWelcome(welcome: Extract<DownMessage, { kind: 'welcome' }>): Promise<void> {
    const isNews = isNewer(welcome, this.record);
    if (isNews) {
      this.record.boot = welcome.boot;
      this.record.version = welcome.version;
      // What was seen is older: the retained state is asked for once more.
      this.options.transport.subscribe(stateTopic(this.keys.room));
    }
    if (welcome.as === 'admitted') {
      this.record.isAdmitted = true;
      this.refused = null;
      const { pair } = this;
      if (pair !== null)
        await this.presence.greeted((message) => this.sealed(pair.channel.up, pair.channel.id, message));
    } else this.refused = welcome.as;
    await this.follow();
    this.changed();
    await this.speak();
  }

  /** Goes along with the round that is on; for a new one a new pair of keys is made. */
  private async follow(): Promise<void> {
    const { room, pair, record, options } = this;
    if (room?.round == null || pair === null || !record.isAdmitted || this.isOld(room)) return;
    const { crypto } = options.environment;
    const { tag } = room.round;
    if (this.round !== null && areSame(this.round.record.tag, tag)) return this.round.follow(room.round);
    if (record.round === null || !areSame(record.round.tag, tag)) {
      record.round = { tag, own: await makeAgreementPair(crypto), votes: [], added: [] };
    }
    const channel = roundChannelOf(pair.key, tag);
    this.round = new RoundOfGuest(crypto, this.keys.room, channel, record.round, room.round);
    options.transport.subscribe(downTopic(this.keys.room, channel.id));
  }

  /** Says what is not yet answered. */
  private async speak(): Promise<void> {
    const { pair, round, room, presence } = this;
    if (this.isOver || this.isHeld || this.connection !== 'open' || pair === null || this.refused !== null)
      return;
    if (!presence.isGreeted) await this.send(this.keys.key, pair.channel.id, presence.hello());
    if (round === null || room === null || this.isOld(room)) return;
    for (const message of await round.toSay()) await this.send(round.channel.up, round.channel.id, message);
  }

  private sealed(key: Bytes, id: string, message: UpMessage): Promise<Bytes> {
    return sealUp(this.options.environment.crypto, key, { room: this.keys.room, id }, message);
  }

  private async send(key: Bytes, id: string, message: UpMessage): Promise<void> {
    this.publish(id, await this.sealed(key, id, message));
  }

  private publish(id: string, bytes: Bytes): void {
    this.options.transport.publish(upTopic(this.keys.room, id), bytes, { retain: false });
  }
}
