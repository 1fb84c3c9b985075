/** Who comes to the door of a room: a phone that is known is greeted, another let in as long as joining is open and there is room. */
import type { Bytes } from './bytes';
import type { RoomEnvironment } from './environment';
import type { HostPhones } from './host-phones';
import { type HostRecord, mostPhones } from './host-record';
import { agree, type Channel, joinChannelOf, joinIdOf, pairKeyOf, readyToAgree } from './keys';
import type { DownMessage, welcomes } from './messages';

/** What letting in asks of the side it belongs to. */
interface DoorDeeds {
  /** @param isPromise it is told only once what it rests on has been written down */
  readonly tell: (channel: Channel, message: DownMessage, isPromise: boolean) => Promise<void>;
  /** Who is there changed. */
  readonly changed: () => void;
}

/** The door of one room. */
export class HostDoor {
  private own: CryptoKey | null = null;

  constructor(
    private readonly record: HostRecord,
    private readonly phones: HostPhones,
    private readonly environment: RoomEnvironment,
    private readonly deeds: DoorDeeds,
  ) {}

  /** @param said the number of its coming */
  async greet(publicKey: Bytes, said: number): Promise<void> {
    const known = this.phones.find(joinIdOf(publicKey));
    if (known !== undefined) {
      if (this.phones.hear(known.phone, false, said)) this.deeds.changed();
      return this.welcome(known.channel, 'admitted');
    }
    const { crypto } = this.environment;
    const { agreement, isJoiningOpen, display } = this.record;
    this.own ??= await readyToAgree(crypto, agreement.privateKey);
    const agreed = await agree(crypto, this.own, publicKey);
    if (agreed === null || display === 'ended') return;
    const pair = pairKeyOf(agreed, agreement.publicKey, publicKey);
    const channel = joinChannelOf(pair, publicKey);
    if (!isJoiningOpen) return this.welcome(channel, 'closed');
    if (this.phones.all.length >= mostPhones) return this.welcome(channel, 'full');
    this.phones.admit({ publicKey, pair, isGone: false, said });
    this.deeds.changed();
    return this.welcome(channel, 'admitted');
  }

  private async welcome(channel: Channel, as: (typeof welcomes)[number]): Promise<void> {
    const { boot, version } = this.record;
    await this.deeds.tell(channel, { kind: 'welcome', as, boot, version }, as === 'admitted');
  }
}
