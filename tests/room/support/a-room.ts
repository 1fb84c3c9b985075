/** A room with phones over a relay in memory, and what a test does with it. */
import type { RoomOption } from '../../../src/core/tools/group-session/material';
import { resumeRoomHost } from '../../../src/room/create-room-host';
import { Host } from '../../../src/room/host';
import type { HostRecord } from '../../../src/room/host-record';
import { type Admission, readFragment } from '../../../src/room/invitation';
import { joinRoom, rejoinRoom } from '../../../src/room/join-room';
import { makeAgreementPair, makeSigningPair } from '../../../src/room/keys';
import type { GuestView, RoomAsk, RoomGuest, RoomHost } from '../../../src/room/port';
import { FakeTime, seeded } from './fake-time';
import { type Faults, FaultyRelay, noFaults } from './faulty-relay';

export const options: readonly RoomOption[] = ['doorzetten', 'stoppen', 'overleggen', 'wachten'].map(
  (id, at) => ({
    id,
    letter: (['A', 'B', 'C', 'D'] as const)[at] ?? 'A',
    act: `Wij gaan ${id}.`,
    words: null,
  }),
);

/** The first or second vote on the same question. */
export function anAsk(number: 1 | 2, key = `vraag#${number}`): RoomAsk {
  return { key, number, title: 'De zaak', prompt: 'Wat zou u doen?', options, lang: 'nl' };
}

const joinAddress = 'https://speelveld.example/meedoen';

/** A phone that can be reloaded. */
export class Phone {
  constructor(
    private readonly room: ARoom,
    public guest: RoomGuest,
    private environment: { die(): void },
  ) {}

  view(): GuestView {
    return this.guest.view();
  }

  vote(option: string): void {
    this.guest.vote(option);
  }

  /** The page is loaded again: what ran is gone, what was in the tab is there. @param take what another tab takes over */
  reload(take: () => string = () => this.guest.state()): void {
    const state = take();
    this.environment.die();
    this.room.silence(this.guest);
    const environment = this.room.time.environment(this.room.chance);
    const again = rejoinRoom(state, { connect: this.room.relay.connect, environment });
    if (again === null) throw new Error('A phone does not know its own state.');
    this.guest = again;
    this.environment = environment;
  }

  /** It is switched off, and says nothing of it. */
  die(): void {
    this.environment.die();
    this.room.silence(this.guest);
  }
}

/** A room. */
export class ARoom {
  readonly time = new FakeTime();
  readonly chance: () => number;
  readonly relay: FaultyRelay;
  readonly phones: Phone[] = [];
  /** What was written down last. */
  kept = '';
  /** How long writing down takes. */
  keepTakes = 5;
  private current: RoomHost | null = null;
  private environment: { die(): void } | null = null;

  constructor(seed: number, faults: Faults = noFaults) {
    this.chance = seeded(seed);
    this.relay = new FaultyRelay(this.time, this.chance, faults);
  }

  get host(): RoomHost {
    if (this.current === null) throw new Error('There is no host now.');
    return this.current;
  }

  get admission(): Admission {
    const admission = readFragment(new URL(this.host.invitation.link).hash);
    if (admission === null) throw new Error('The link is no invitation.');
    return admission;
  }

  private hostOptions() {
    const environment = this.time.environment(this.chance);
    this.environment = environment;
    const keep = (state: string): Promise<void> =>
      new Promise((done) => {
        environment.after(this.keepTakes, () => {
          this.kept = state;
          done();
        });
      });
    return { joinAddress, keep, environment, connect: this.relay.connect };
  }

  /** Begins; the code is not turned into the secret, which takes half a second. */
  async begin(): Promise<void> {
    const { joinAddress: address, keep, environment, connect } = this.hostOptions();
    const record: HostRecord = {
      code: 'ABCDEFGHJKLM',
      secret: crypto.getRandomValues(new Uint8Array(16)),
      signer: await makeSigningPair(crypto),
      agreement: await makeAgreementPair(crypto),
      admin: 'admin',
      boot: 1,
      version: 0,
      isJoiningOpen: true,
      display: 'rest',
      result: null,
      phones: [],
      round: null,
    };
    this.current = new Host(record, { joinAddress: address, keep, environment, transport: connect('admin') });
    await this.time.pass(1500);
  }

  /** The facilitator's browser dies; what was written down is there. */
  crash(): void {
    this.environment?.die();
    this.silence(this.host);
    this.current = null;
  }

  resume(): void {
    this.current = resumeRoomHost(this.kept, this.hostOptions());
    if (this.current === null) throw new Error('A host does not know what it wrote down.');
  }

  /** What is dead hears nothing any more. */
  silence(side: object): void {
    // Safe: a look inside, to close the connection as the death of a page does.
    const inside = side as { options: { transport: { close(): void } }; isOver?: boolean; over?: 'ended' };
    if ('over' in inside) inside.over ??= 'ended';
    else inside.isOver = true;
    inside.options.transport.close();
  }

  async join(count: number, by: Admission = this.admission): Promise<readonly Phone[]> {
    const joined: Phone[] = [];
    for (let at = 0; at < count; at += 1) {
      const environment = this.time.environment(this.chance);
      const guest = await joinRoom(by, { connect: this.relay.connect, environment });
      joined.push(new Phone(this, guest, environment));
    }
    this.phones.push(...joined);
    return joined;
  }

  /** Every phone is in the room. */
  async allIn(within = 60_000): Promise<void> {
    await this.time.until(() => this.phones.every((phone) => phone.view().stage.kind === 'waiting'), within);
  }

  async allAsked(within = 60_000): Promise<void> {
    await this.time.until(() => this.phones.every((phone) => phone.view().stage.kind === 'vote'), within);
  }

  /** Every phone that voted has its receipt. */
  async allReceived(within = 120_000): Promise<void> {
    await this.time.until(
      () =>
        this.phones.every(({ guest }) => {
          const { stage } = guest.view();
          return (
            stage.kind !== 'vote' || (stage.choice.kind !== 'sending' && stage.choice.kind !== 'changing')
          );
        }),
      within,
    );
  }

  roundState(): string | undefined {
    return this.host.view().round?.state;
  }
}

/** How many of these chose each option. */
export function tally(votes: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(options.map(({ id }) => [id, votes.filter((vote) => vote === id).length]));
}
