/**
 * Whether the facilitator's device knows that this phone is there. A page that goes has no time left for cryptography, so its
 * goodbye is sealed beforehand; a greeting that follows has a higher number and undoes it.
 */
import type { Bytes } from './bytes';
import type { GuestRecord } from './guest-record';
import type { UpMessage } from './messages';

/** The coming and going of one phone. */
export class Presence {
  /** Whether the facilitator's device, since it last began, said that it knows this phone. */
  isGreeted = false;
  private goodbye: Bytes | null = null;
  private hasSpoken: boolean;

  constructor(
    private readonly record: GuestRecord,
    private readonly now: () => number,
  ) {
    this.hasSpoken = record.isAdmitted;
    this.comeAgain();
  }

  /** What it says is newer than all it said. */
  private comeAgain(): void {
    this.isGreeted = false;
    this.record.said = Math.max(this.record.said + 1, this.now());
  }

  /** What it says to be let in. */
  hello(): UpMessage {
    this.hasSpoken = true;
    return { kind: 'hello', publicKey: this.record.join.publicKey, said: this.record.said };
  }

  /** Whether there is anything to say goodbye to. */
  get hasToGo(): boolean {
    return this.hasSpoken;
  }

  /** What it says when it goes. */
  gone(): UpMessage {
    return { kind: 'gone', said: this.record.said + 1 };
  }

  /** It was let in, or is known. @param seal seals its goodbye, for when there will be no time. */
  async greeted(seal: (message: UpMessage) => Promise<Bytes>): Promise<void> {
    this.isGreeted = true;
    this.goodbye = await seal(this.gone());
  }

  /** The goodbye, once; null where none is due. */
  takeGoodbye(): Bytes | null {
    const { goodbye } = this;
    if (goodbye === null) return null;
    this.goodbye = null;
    this.record.said += 1;
    this.comeAgain();
    return goodbye;
  }
}
