/**
 * The sealed line between one phone and the facilitator's device: the channel on which it joined and, from the same keys, one
 * for each round. It knows how a message travels, and nothing of what is said.
 */
import { downTopic, stateTopic, upTopic } from '../core/tools/group-session/room-topics';
import type { Bytes } from './bytes';
import type { RoomEnvironment } from './environment';
import {
  agree,
  type Channel,
  joinChannelOf,
  joinIdOf,
  type KeyPair,
  pairKeyOf,
  type RoomKeys,
  readyToAgree,
  roundChannelOf,
} from './keys';
import { type DownMessage, openDown, sealUp, type UpMessage } from './messages';
import type { Transport } from './transport';

/** What a line is made with. */
interface LineOptions {
  readonly environment: RoomEnvironment;
  readonly transport: Transport;
}

/** The line of one phone. */
export class GuestLine {
  /** The channel on which it joined; null until it met the facilitator's device. */
  channel: Channel | null = null;
  /** What this phone and that device agreed on. */
  private pair: Bytes | null = null;

  constructor(
    private readonly keys: RoomKeys,
    private readonly own: KeyPair,
    private readonly options: LineOptions,
  ) {}

  /** Agrees with the facilitator's device, once. @param host its public key */
  async meet(host: Bytes): Promise<void> {
    if (this.pair !== null) return;
    const { crypto } = this.options.environment;
    const { publicKey, privateKey } = this.own;
    const agreed = await agree(crypto, await readyToAgree(crypto, privateKey), host);
    if (agreed === null) return;
    this.pair = pairKeyOf(agreed, host, publicKey);
    this.channel = joinChannelOf(this.pair, publicKey);
  }

  /** The channel for a round; null before they met. */
  forRound(tag: Bytes): Channel | null {
    return this.pair && roundChannelOf(this.pair, tag);
  }

  /** Over a new connection: to the room, to this phone, and to it in its round. */
  listen(round: Channel | null): void {
    this.listenToState();
    this.options.transport.subscribe(downTopic(this.keys.room, joinIdOf(this.own.publicKey)));
    if (round !== null) this.listenOn(round);
  }

  /** What the room is at lies at the relay, and is brought again. */
  listenToState(): void {
    this.options.transport.subscribe(stateTopic(this.keys.room));
  }

  listenOn({ id }: Channel): void {
    this.options.transport.subscribe(downTopic(this.keys.room, id));
  }

  /** What the facilitator's device said to this phone, and on which channel; null when it is nothing of the kind. */
  async hear(
    topic: string,
    bytes: Bytes,
    round: Channel | null,
  ): Promise<{ readonly channel: Channel; readonly message: DownMessage } | null> {
    const { room } = this.keys;
    const channel = [this.channel, round].find((one) => one && topic === downTopic(room, one.id));
    if (!channel) return null;
    const { crypto } = this.options.environment;
    const message = await openDown(crypto, channel.down, { room, id: channel.id }, bytes);
    return message && { channel, message };
  }

  /** Asks to be let in: with the key that all who have the invitation have. */
  async greet(hello: UpMessage): Promise<void> {
    if (this.channel !== null)
      this.publish(this.channel.id, await this.seal(this.keys.key, this.channel.id, hello));
  }

  async say(channel: Channel, message: UpMessage): Promise<void> {
    this.publish(channel.id, await this.sealed(channel, message));
  }

  sealed({ up, id }: Channel, message: UpMessage): Promise<Bytes> {
    return this.seal(up, id, message);
  }

  publish(id: string, bytes: Bytes): void {
    this.options.transport.publish(upTopic(this.keys.room, id), bytes, { retain: false });
  }

  private seal(key: Bytes, id: string, message: UpMessage): Promise<Bytes> {
    return sealUp(this.options.environment.crypto, key, { room: this.keys.room, id }, message);
  }
}
