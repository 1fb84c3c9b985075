/**
 * The side of one phone. It believes only what the facilitator's keys signed and what is newer than what it saw, speaks on
 * another channel in each round, and says what it has to say until that is answered.
 */
import { stateTopic } from '../core/tools/group-session/room-topics';
import { areSame, type Bytes } from './bytes';
import type { RoomEnvironment } from './environment';
import { isPast } from './greatest-age';
import { GuestLine } from './guest-line';
import { Presence } from './guest-presence';
import { type GuestRecord, writeGuestRecord } from './guest-record';
import { RoundOfGuest } from './guest-round';
import { isQuiet, stageOf } from './guest-stage';
import { fingerprintOf, makeAgreementPair, type RoomKeys, roomKeysOf } from './keys';
import type { DownMessage } from './messages';
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

/** One phone in a room. */
export class Guest implements RoomGuest {
  private readonly keys: RoomKeys;
  private readonly listeners = new Set<() => void>();
  private readonly serial = new Serial();
  private connection: Connection = 'connecting';
  private room: RoomState | null = null;
  private readonly line: GuestLine;
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
    this.line = new GuestLine(this.keys, record.join, options);
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
    if (this.hasEnded()) return;
    const { stage } = this.shown;
    if (stage.kind !== 'vote' || this.round === null) return;
    const isOffered = stage.ask.options.some(({ id }) => id === option);
    if (!isOffered || (stage.choice.kind !== 'none' && stage.choice.option === option)) return;
    this.round.vote(option, this.options.environment.now());
    this.changed();
    void this.serial.do(() => this.speak());
  }

  state(): string {
    return this.isOver ? '' : writeGuestRecord(this.record);
  }

  enter(): void {
    if (!this.isHeld || this.hasEnded()) return;
    this.isHeld = false;
    this.askingFrom = this.options.environment.now();
    void this.serial.do(() => this.speak());
  }

  away(): void {
    const goodbye = this.hasEnded() ? null : this.presence.takeGoodbye();
    if (goodbye === null || this.line.channel === null) return;
    this.line.publish(this.line.channel.id, goodbye);
    this.changed();
  }

  handOver(): string {
    const state = this.state();
    this.end('elsewhere');
    return state;
  }

  leave(): void {
    if (this.isOver) return;
    const { line, presence } = this;
    this.over = 'ended';
    this.changed();
    this.listeners.clear();
    void this.serial.do(async () => {
      if (line.channel !== null && presence.hasToGo) await line.say(line.channel, presence.gone());
      this.options.transport.close();
    });
  }

  private get isOver(): boolean {
    return this.over !== null;
  }

  /**
   * Whether it is over, by its age too. Before anything is done this is asked, not by the clock alone: a phone that slept hears
   * and says nothing of a room that is long over.
   */
  private hasEnded(): boolean {
    if (isPast(this.record.joinedAt, this.options.environment.now())) this.end('ended');
    return this.isOver;
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

  private connected(connection: Connection): void {
    if (this.hasEnded()) return;
    if (this.connection !== 'open') this.askingFrom = this.options.environment.now();
    this.connection = connection;
    this.heardAt = Math.max(this.heardAt, this.options.environment.now());
    this.isHeard = false;
    this.changed();
    if (connection !== 'open') return;
    this.line.listen(this.round?.channel ?? null);
    void this.serial.do(() => this.speak());
  }

  private tick(): void {
    const { environment } = this.options;
    environment.after(times.sayAgain + times.jitter * environment.chance(), () => {
      if (this.hasEnded()) return;
      this.tick();
      const { connection, stage } = this.look();
      if (connection !== this.shown.connection || stage.kind !== this.shown.stage.kind) this.changed();
      void this.serial.do(() => this.speak());
    });
  }

  private async hear(topic: string, bytes: Bytes): Promise<void> {
    if (this.hasEnded()) return;
    if (topic === stateTopic(this.keys.room)) return this.hearState(bytes);
    const heard = await this.line.hear(topic, bytes, this.round?.channel ?? null);
    if (heard === null) return;
    const { channel, message } = heard;
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
    await this.line.meet(opened.host);
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

  private async hearWelcome(welcome: Extract<DownMessage, { kind: 'welcome' }>): Promise<void> {
    const isNews = isNewer(welcome, this.record);
    if (isNews) {
      this.record.boot = welcome.boot;
      this.record.version = welcome.version;
      // What was seen is older: the retained state is asked for once more.
      this.line.listenToState();
    }
    if (welcome.as === 'admitted') {
      this.record.isAdmitted = true;
      this.refused = null;
      const { line } = this;
      const { channel } = line;
      if (channel !== null) await this.presence.greeted((message) => line.sealed(channel, message));
    } else this.refused = welcome.as;
    await this.follow();
    this.changed();
    await this.speak();
  }

  /** Goes along with the round that is on; for a new one a new pair of keys is made. */
  private async follow(): Promise<void> {
    const { room, line, record, options } = this;
    if (room?.round == null || !record.isAdmitted || this.isOld(room)) return;
    const { crypto } = options.environment;
    const { tag } = room.round;
    if (this.round !== null && areSame(this.round.record.tag, tag)) return this.round.follow(room.round);
    const channel = line.forRound(tag);
    if (channel === null) return;
    if (record.round === null || !areSame(record.round.tag, tag)) {
      record.round = { tag, own: await makeAgreementPair(crypto), votes: [], added: [] };
    }
    const unheard = this.round?.unheard ?? null;
    this.round = new RoundOfGuest(crypto, this.keys.room, channel, record.round, room.round, unheard);
    line.listenOn(channel);
  }

  /** Says what is not yet answered. */
  private async speak(): Promise<void> {
    const { line, round, room, presence } = this;
    if (this.isOver || this.isHeld || this.connection !== 'open' || line.channel === null) return;
    if (this.refused !== null) return;
    if (!presence.isGreeted) await line.greet(presence.hello());
    if (round === null || room === null || this.isOld(room)) return;
    for (const message of await round.toSay()) await line.say(round.channel, message);
  }
}
