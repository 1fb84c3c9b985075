/**
 * As much of MQTT 3.1.1 as it takes to stand before a broker: where a packet begins and ends, who connects, which topics
 * are meant. What is in a message is nobody's business here. Numbers in brackets are sections of the OASIS standard.
 */

/** The types of packets that a client may send, by their number (2.2.1). */
export const packetType = {
  connect: 1,
  publish: 3,
  acknowledge: 4,
  subscribe: 8,
  unsubscribe: 10,
  ping: 12,
  disconnect: 14,
} as const;

/** A connection sent what it may not; it is closed without an answer. */
export class Refused extends Error {}

/** What a client says when it connects (3.1). */
export interface Connect {
  readonly level: number;
  readonly hasWill: boolean;
  readonly username: string | null;
  readonly password: Buffer | null;
}

/** A message (3.3), without what it says. */
export interface Publish {
  readonly topic: string;
  readonly qos: number;
  readonly isRetained: boolean;
  readonly isEmpty: boolean;
}

/** What a client wants to hear (3.8). */
export interface Subscribe {
  readonly id: number;
  readonly filters: readonly { readonly filter: string; readonly qos: number }[];
}

/** Walks through the fields of a packet. */
class Fields {
  private at: number;

  constructor(private readonly packet: Buffer) {
    // The length after the type takes one to four bytes, of which the last is below 128.
    this.at = packet.findIndex((byte, index) => index > 0 && byte < 128) + 1;
  }

  get left(): number {
    return this.packet.length - this.at;
  }

  take(length: number): Buffer {
    if (length > this.left) throw new Refused('a packet that ends too early');
    this.at += length;
    return this.packet.subarray(this.at - length, this.at);
  }

  byte(): number {
    return this.take(1).readUInt8();
  }

  number(): number {
    return this.take(2).readUInt16BE();
  }

  bytes(): Buffer {
    return this.take(this.number());
  }

  text(): string {
    return this.bytes().toString('utf8');
  }
}

/** The type of a packet. */
export function typeOf(packet: Buffer): number {
  return packet.readUInt8() >> 4;
}

/** Reads who connects. */
export function readConnect(packet: Buffer): Connect {
  const fields = new Fields(packet);
  fields.text();
  const [level, flags] = [fields.byte(), fields.byte()];
  fields.number();
  fields.text();
  const hasWill = (flags & 0x04) !== 0;
  if (hasWill) {
    fields.text();
    fields.bytes();
  }
  const username = (flags & 0x80) === 0 ? null : fields.text();
  const password = (flags & 0x40) === 0 ? null : Buffer.from(fields.bytes());
  return { level, hasWill, username, password };
}

/** Reads where a message goes. */
export function readPublish(packet: Buffer): Publish {
  const fields = new Fields(packet);
  const flags = packet.readUInt8();
  const [topic, qos] = [fields.text(), (flags >> 1) & 3];
  if (qos > 0) fields.number();
  return { topic, qos, isRetained: (flags & 1) === 1, isEmpty: fields.left === 0 };
}

/** Reads what a client wants to hear. */
export function readSubscribe(packet: Buffer): Subscribe {
  const fields = new Fields(packet);
  const id = fields.number();
  const filters: { filter: string; qos: number }[] = [];
  while (fields.left > 0) filters.push({ filter: fields.text(), qos: fields.byte() });
  return { id, filters };
}

/**
 * Cuts a stream of bytes into packets.
 * @param largest how long a packet may be, asked at the beginning of each.
 * @returns what takes the next bytes and gives the packets that are whole by then; it throws `Refused` for one that is
 * too long or no packet.
 */
export function makeCutter(largest: () => number): (chunk: Buffer) => Generator<Buffer> {
  let parts: Buffer[] = [];
  let have = 0;
  let need: number | null = null;

  const measure = (): number | null => {
    const all = Buffer.concat(parts);
    parts = [all];
    let length = 0;
    for (let index = 1; index < Math.min(all.length, 5); index += 1) {
      const byte = all.readUInt8(index);
      length += (byte & 127) * 128 ** (index - 1);
      if (byte < 128) return index + 1 + length;
    }
    if (all.length >= 5) throw new Refused('a packet without a length');
    return null;
  };

  return function* cut(chunk) {
    parts.push(chunk);
    have += chunk.length;
    while (have > 0) {
      need ??= measure();
      if (need !== null && need > largest()) throw new Refused('a packet that is too long');
      if (need === null || have < need) return;
      const all = Buffer.concat(parts);
      const [packet, rest] = [all.subarray(0, need), all.subarray(need)];
      parts = [rest];
      have = rest.length;
      need = null;
      yield packet;
    }
  };
}

function numbered(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255]);
}

function prefixed(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([numbered(bytes.length), bytes]);
}

function packet(head: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const length: number[] = [];
  let left = body.length;
  do {
    length.push(left > 127 ? (left & 127) | 128 : left);
    left >>= 7;
  } while (left > 0);
  return Buffer.concat([Buffer.from([head, ...length]), body]);
}

/** Someone who connects for a new session, without a will. */
export function writeConnect(
  clientId: string,
  login: { readonly username: string; readonly password: string } | null,
): Buffer {
  const flags = Buffer.from([4, login === null ? 0x02 : 0xc2]);
  const who = login === null ? [] : [prefixed(login.username), prefixed(login.password)];
  // How long one may say nothing is bounded before the broker, not by it.
  return packet(packetType.connect << 4, prefixed('MQTT'), flags, numbered(0), prefixed(clientId), ...who);
}

/** The answer to who connects (3.2): 0 is welcome. */
export function writeConnectAnswer(code: number): Buffer {
  return packet(0x20, Buffer.from([0, code]));
}

/** The answer to who wants to hear something, and may not (3.9.3). */
export function writeSubscribeRefusal({ id, filters }: Subscribe): Buffer {
  return packet(0x90, numbered(id), Buffer.alloc(filters.length, 0x80));
}

/** The message that makes a broker forget what it kept on a topic (3.3.1.3); it asks for an acknowledgement. */
export function writeForget(topic: string): Buffer {
  return packet(0x33, prefixed(topic), numbered(1));
}
