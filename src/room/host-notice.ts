/**
 * What all phones are told of the room: one message, signed and retained at the relay, each newer than the one before. It is
 * made of the record as it is when it goes.
 */
import { stateTopic } from '../core/tools/group-session/room-topics';
import type { RoomEnvironment } from './environment';
import type { HostRecord } from './host-record';
import type { RoomKeys } from './keys';
import { sealState } from './room-state';
import type { Transport } from './transport';

/** What it is made with. */
interface NoticeOptions {
  readonly environment: RoomEnvironment;
  readonly transport: Transport;
}

/** The notice of one room. */
export class HostNotice {
  /** When it went last. */
  spokeAt = 0;
  /** How many phones take part, as phones were told last. */
  toldPhones = 0;

  constructor(
    private readonly keys: RoomKeys,
    private readonly record: HostRecord,
    private readonly options: NoticeOptions,
  ) {}

  /** @param phones how many take part */
  async publish(phones: number): Promise<void> {
    const { record } = this;
    const { environment, transport } = this.options;
    this.spokeAt = environment.now();
    record.version = Math.max(record.version + 1, this.spokeAt);
    this.toldPhones = phones;
    const { boot, version, isJoiningOpen, display, round, result } = record;
    const own = {
      signer: record.signer.publicKey,
      host: record.agreement.publicKey,
      signingKey: record.signer.privateKey,
    };
    const bytes = await sealState(environment.crypto, this.keys, own, {
      boot,
      version,
      isJoiningOpen,
      phones,
      display,
      result,
      round: round && {
        tag: round.tag,
        ask: round.ask,
        isOpen: round.state === 'open',
        attempt: round.attempt.tag,
        members: round.attempt.members,
      },
    });
    transport.publish(stateTopic(this.keys.room), bytes, { retain: true });
  }

  /** Takes it away from the relay: an empty message is how MQTT does that. */
  takeAway(): void {
    this.options.transport.publish(stateTopic(this.keys.room), new Uint8Array(0), { retain: true });
  }
}
