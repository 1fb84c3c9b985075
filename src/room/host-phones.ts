/**
 * The phones of a room as the facilitator's device knows them: by the key they joined with, and in each round by an id and
 * keys that only the two of them can derive.
 */
import type { Bytes } from './bytes';
import type { AdmittedPhone } from './host-record';
import { type Channel, joinChannelOf, joinIdOf, roundChannelOf } from './keys';

/** A phone, and the channel on which it spoke. */
export interface Speaking {
  readonly phone: AdmittedPhone;
  readonly channel: Channel;
  readonly isInRound: boolean;
}

/** Finds phones by the ids of their topics. */
export class HostPhones {
  private readonly byId = new Map<string, Speaking>();
  private inRound: string[] = [];
  private round: Bytes | null = null;

  constructor(readonly all: AdmittedPhone[]) {
    for (const phone of all) this.know(phone);
  }

  /** How many are there. */
  get present(): number {
    return this.all.filter(({ isGone }) => !isGone).length;
  }

  /** How many are there, or went after they voted. @param voters the ids of their channels in this round. */
  takingPart(voters: Iterable<string>): number {
    const voted = new Set([...voters].map((id) => this.byId.get(id)?.phone));
    return this.all.filter((phone) => !phone.isGone || voted.has(phone)).length;
  }

  /** It came or went; whether that is news, and not an old message once more. */
  hear(phone: AdmittedPhone, isGone: boolean, said: number): boolean {
    if (said <= phone.said) return false;
    phone.said = said;
    const isNews = phone.isGone !== isGone;
    phone.isGone = isGone;
    return isNews;
  }

  find(id: string): Speaking | undefined {
    return this.byId.get(id);
  }

  admit(phone: AdmittedPhone): void {
    this.all.push(phone);
    this.know(phone);
    if (this.round !== null) this.knowInRound(phone, this.round);
  }

  /** From now on phones speak in this round; what they said in the one before is not heard any more. */
  enter(round: Bytes): void {
    for (const id of this.inRound) this.byId.delete(id);
    this.inRound = [];
    this.round = round;
    for (const phone of this.all) this.knowInRound(phone, round);
  }

  private know(phone: AdmittedPhone): void {
    const channel = joinChannelOf(phone.pair, phone.publicKey);
    this.byId.set(joinIdOf(phone.publicKey), { phone, channel, isInRound: false });
  }

  private knowInRound(phone: AdmittedPhone, round: Bytes): void {
    const channel = roundChannelOf(phone.pair, round);
    this.byId.set(channel.id, { phone, channel, isInRound: true });
    this.inRound.push(channel.id);
  }
}
