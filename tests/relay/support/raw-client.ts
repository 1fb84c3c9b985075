/** An MQTT client that sends byte by byte what a test tells it to, also what no real client would. */
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { createWebSocketStream, WebSocket } from 'ws';
import { makeCutter } from '../../../src/relay/mqtt-packets';

/** A message that came in. */
export interface Heard {
  readonly topic: string;
  readonly text: string;
  readonly isRetained: boolean;
}

const number = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const text = (value: string | Buffer): Buffer =>
  Buffer.concat([number(Buffer.byteLength(value)), Buffer.from(value)]);

/** A packet of a type, its flags in the lowest four bits. */
export function packetOf(head: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const length: number[] = [];
  for (let left = body.length; length.length === 0 || left > 0; left = Math.floor(left / 128))
    length.push(left > 127 ? (left % 128) + 128 : left);
  return Buffer.concat([Buffer.from([head, ...length]), body]);
}

/** What a CONNECT may say. */
export interface Greeting {
  readonly level?: number;
  readonly clientId?: string;
  readonly username?: string;
  readonly password?: string;
  readonly will?: string;
}

export function connectPacket(greeting: Greeting = {}): Buffer {
  const { level = 4, clientId = 'someone', username, password, will } = greeting;
  const flags =
    2 + (username === undefined ? 0 : 128) + (password === undefined ? 0 : 64) + (will === undefined ? 0 : 4);
  return packetOf(
    0x10,
    text('MQTT'),
    Buffer.from([level, flags]),
    number(30),
    text(clientId),
    ...(will === undefined ? [] : [text(will), text('gone')]),
    ...[username, password].flatMap((value) => (value === undefined ? [] : [text(value)])),
  );
}

export function publishPacket(
  topic: string,
  payload: string | Buffer,
  { qos = 0, isRetained = false }: { readonly qos?: number; readonly isRetained?: boolean } = {},
): Buffer {
  return packetOf(
    0x30 + qos * 2 + (isRetained ? 1 : 0),
    text(topic),
    ...(qos > 0 ? [number(7)] : []),
    Buffer.from(payload),
  );
}

export function subscribePacket(id: number, filters: readonly string[], qos = 0): Buffer {
  return packetOf(0x82, number(id), ...filters.flatMap((filter) => [text(filter), Buffer.from([qos])]));
}

/** A client at one connection. */
export class RawClient {
  readonly heard: Heard[] = [];
  /** The packets that came in and are no messages. */
  readonly answers: Buffer[] = [];
  isClosed = false;
  private readonly waiting = new Set<() => void>();
  private next = 1;

  constructor(readonly stream: Duplex) {
    const cut = makeCutter(() => 1_000_000);
    stream.on('data', (chunk: Buffer) => {
      for (const packet of cut(chunk)) this.take(packet);
      this.wake();
    });
    stream.on('error', () => undefined);
    stream.on('close', () => {
      this.isClosed = true;
      this.wake();
    });
    stream.on('end', () => stream.end());
  }

  /** Comes over a WebSocket, as a browser on this very origin does. */
  static async over(url: string, headers?: Readonly<Record<string, string>>): Promise<RawClient> {
    const origin = new URL(url).origin.replace(/^ws/, 'http');
    const socket = new WebSocket(url, 'mqtt', {
      headers: { Origin: origin, ...headers },
      rejectUnauthorized: false,
    });
    const stream = createWebSocketStream(socket);
    stream.on('error', () => undefined);
    await once(socket, 'open');
    return new RawClient(stream);
  }

  private wake(): void {
    for (const check of this.waiting) check();
  }

  private take(packet: Buffer): void {
    const head = packet.readUInt8();
    if (head >> 4 !== 3) {
      this.answers.push(Buffer.from(packet));
      return;
    }
    const start = packet.findIndex((byte, index) => index > 0 && byte < 128) + 1;
    const topicEnds = start + 2 + packet.readUInt16BE(start);
    const topic = packet.subarray(start + 2, topicEnds).toString();
    const isAcknowledged = ((head >> 1) & 3) > 0;
    if (isAcknowledged) this.send(packetOf(0x40, packet.subarray(topicEnds, topicEnds + 2)));
    const payload = packet.subarray(topicEnds + (isAcknowledged ? 2 : 0));
    this.heard.push({ topic, text: payload.toString(), isRetained: (head & 1) === 1 });
  }

  send(packet: Buffer): void {
    this.stream.write(packet);
  }

  /** Waits until something is so; fails after a few seconds. */
  async until(isSo: () => boolean, what: string, patience = 8_000): Promise<void> {
    if (isSo()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(check);
        reject(new Error(`It never came so far: ${what}`));
      }, patience);
      const check = (): void => {
        if (!isSo()) return;
        clearTimeout(timer);
        this.waiting.delete(check);
        resolve();
      };
      this.waiting.add(check);
    });
  }

  private async answerOf(type: number): Promise<Buffer> {
    const found = (): Buffer | undefined => this.answers.find((packet) => packet.readUInt8() >> 4 === type);
    await this.until(() => found() !== undefined || this.isClosed, `an answer of type ${type}`);
    const answer = found();
    if (answer === undefined) throw new Error('It was closed without an answer.');
    this.answers.splice(this.answers.indexOf(answer), 1);
    return answer;
  }

  /** Connects; gives the code of the answer, 0 for welcome. */
  async greet(greeting: Greeting = {}): Promise<number> {
    this.send(connectPacket(greeting));
    return (await this.answerOf(2)).readUInt8(3);
  }

  /** Wants to hear something; gives what was granted for each. */
  async listen(filters: readonly string[], qos = 0): Promise<readonly number[]> {
    this.send(subscribePacket(this.next++, filters, qos));
    return [...(await this.answerOf(9)).subarray(4)];
  }

  /** Asks whether the other side is still there, which also means that all before it was taken in. */
  async ping(): Promise<void> {
    this.send(packetOf(0xc0));
    await this.answerOf(13);
  }

  /** Waits for a message with this text. */
  async hears(wanted: string): Promise<Heard> {
    const found = (): Heard | undefined => this.heard.find((one) => one.text === wanted);
    await this.until(() => found() !== undefined || this.isClosed, `hearing ‘${wanted}’`);
    const message = found();
    if (message === undefined) throw new Error(`It was closed before ‘${wanted}’ was heard.`);
    return message;
  }

  async closed(): Promise<void> {
    await this.until(() => this.isClosed, 'the end of the connection');
  }

  leave(): void {
    this.stream.destroy();
  }
}
