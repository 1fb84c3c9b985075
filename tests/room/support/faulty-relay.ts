/**
 * A relay in memory with faults by a seed: messages that are lost, late, doubled or out of turn, connections that are cut,
 * a restart that forgets what was retained. It keeps the rights that the real one keeps, and what it saw.
 */
import { readTopic } from '../../../src/core/tools/group-session/room-topics';
import type { Bytes } from '../../../src/room/bytes';
import type { Connect, Transport, TransportReceiver } from '../../../src/room/transport';
import type { FakeTime } from './fake-time';

/** How a relay fails. Delays in milliseconds. */
export interface Faults {
  readonly loss: number;
  readonly repeat: number;
  readonly delay: readonly [number, number];
}

export const noFaults: Faults = { loss: 0, repeat: 0, delay: [1, 5] };

/** After how long `KeepAlive` of the transport notices a silence, in milliseconds. */
const noticedAfter = 9000;

/** A message as the relay saw it. */
export interface SeenMessage {
  readonly topic: string;
  readonly bytes: Bytes;
  readonly by: 'facilitator' | 'phone';
}

interface Client {
  readonly admin: string | null;
  readonly topics: Set<string>;
  receiver: TransportReceiver | null;
  isOpen: boolean;
  isClosed: boolean;
  /** Until when everything to and from it is swallowed; its connection looks open. */
  silentUntil: number;
}

/** What a relay that is not honest makes of a message on its way to one client: none, another, or more. */
export type Tampering = (message: SeenMessage) => readonly SeenMessage[];

/** A relay in memory. */
export class FaultyRelay {
  readonly seen: SeenMessage[] = [];
  readonly subscribed: { readonly topic: string; readonly client: number }[] = [];
  /** What was asked for and is not allowed. */
  readonly refused: string[] = [];
  tampering: Tampering = (message) => [message];
  faults: Faults;
  private readonly clients: Client[] = [];
  private readonly retained = new Map<string, SeenMessage>();
  private isUp = true;

  constructor(
    private readonly time: FakeTime,
    private readonly chance: () => number,
    faults: Faults = noFaults,
  ) {
    this.faults = faults;
  }

  readonly connect: Connect = (admin): Transport => {
    const client: Client = {
      admin,
      topics: new Set(),
      receiver: null,
      isOpen: false,
      isClosed: false,
      silentUntil: 0,
    };
    const number = this.clients.push(client);
    return {
      publish: (topic, bytes, { retain }) => {
        if (client.isOpen && !this.isSilent(client)) this.take(client, topic, bytes, retain);
      },
      subscribe: (topic) => {
        if (client.isOpen && !this.isSilent(client)) this.subscribe(client, number, topic);
      },
      receive: (receiver) => {
        client.receiver = receiver;
        receiver.connection('connecting');
        this.openSoon(client);
      },
      close: () => {
        client.isClosed = true;
        client.isOpen = false;
      },
    };
  };

  /** Cuts some connections; they come back by themselves. @param share of all of them. */
  cut(share: number): void {
    for (const client of this.clients) if (this.chance() < share) this.cutOne(client);
  }

  /**
   * Swallows everything to and from some connections, for so long, and closes none. As the transport does, they notice after
   * nine seconds, and come back when something gets through again.
   */
  silence(share: number, milliseconds: number): void {
    for (const client of this.clients) {
      if (this.chance() >= share || !client.isOpen) continue;
      client.silentUntil = this.time.now + milliseconds;
      this.time.after(noticedAfter, () => {
        if (this.isSilent(client)) this.cutOne(client);
      });
    }
  }

  private isSilent({ silentUntil }: Client): boolean {
    return this.time.now < silentUntil;
  }

  /** Stops, and begins anew after so long without anything it retained. */
  restart(after: number): void {
    this.isUp = false;
    this.retained.clear();
    this.cut(1.1);
    this.time.after(after, () => {
      this.isUp = true;
    });
  }

  /** What is retained for the room. */
  kept(): readonly SeenMessage[] {
    return [...this.retained.values()];
  }

  /** Puts a message in, as a relay that is not honest can. */
  inject(topic: string, bytes: Bytes): void {
    this.deliver({ topic, bytes, by: 'facilitator' });
  }

  private cutOne(client: Client): void {
    if (client.isClosed || !client.isOpen) return;
    client.isOpen = false;
    client.topics.clear();
    client.receiver?.connection('lost');
    this.openSoon(client);
  }

  private openSoon(client: Client): void {
    this.time.after(100 + 900 * this.chance(), () => {
      if (client.isClosed || client.isOpen) return;
      if (!this.isUp || this.isSilent(client)) return this.openSoon(client);
      client.isOpen = true;
      client.receiver?.connection('open');
    });
  }

  private take(client: Client, topic: string, bytes: Bytes, retain: boolean): void {
    const kind = readTopic(topic)?.kind;
    const isAllowed = client.admin === null ? kind === 'up' && !retain : kind === 'state' || kind === 'down';
    if (!isAllowed) return void this.refused.push(topic);
    const by = client.admin === null ? 'phone' : 'facilitator';
    const message: SeenMessage = { topic, bytes: bytes.slice(), by };
    this.seen.push(message);
    if (retain && bytes.length > 0) this.retained.set(topic, message);
    if (retain && bytes.length === 0) this.retained.delete(topic);
    this.deliver(message);
  }

  private subscribe(client: Client, number: number, topic: string): void {
    const kind = readTopic(topic)?.kind;
    const isAllowed =
      client.admin === null ? kind === 'state' || kind === 'down' : /^s\/[\w-]{22}\/u\/\+$/.test(topic);
    if (!isAllowed) return void this.refused.push(topic);
    this.subscribed.push({ topic, client: number });
    client.topics.add(topic);
    const message = this.retained.get(topic);
    if (message) this.send(client, message);
  }

  private deliver(message: SeenMessage): void {
    const pattern = message.topic.replace(/\/u\/[0-9a-f]+$/, '/u/+');
    for (const client of this.clients)
      if (client.topics.has(message.topic) || client.topics.has(pattern)) this.send(client, message);
  }

  private send(client: Client, message: SeenMessage): void {
    const { loss, repeat } = this.faults;
    for (const one of this.tampering(message)) {
      if (this.chance() < loss) continue;
      this.sendLate(client, one);
      if (this.chance() < repeat) this.sendLate(client, one);
    }
  }

  private sendLate(client: Client, { topic, bytes }: SeenMessage): void {
    const [least, most] = this.faults.delay;
    this.time.after(least + (most - least) * this.chance(), () => {
      if (client.isOpen && !this.isSilent(client)) client.receiver?.message(topic, bytes.slice());
    });
  }
}
