/**
 * Between one connection and the broker: reads where each packet goes, lets through what this connection may do, and
 * closes on anything else. Any broker behind it thereby has the same rights and the same bounds. The broker never hears
 * the name, the secret or the id that a client gave itself.
 */
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import {
  everyUpTopic,
  facilitatorName,
  readTopic,
  stateTopic,
} from '../core/tools/group-session/room-topics';
import type { Engine, Role } from './engine';
import type { Limits } from './limits';
import {
  makeCutter,
  packetType,
  Refused,
  readConnect,
  readPublish,
  readSubscribe,
  typeOf,
  writeConnectAnswer,
  writeSubscribeRefusal,
} from './mqtt-packets';
import type { Member, Rooms } from './rooms';

/** What a gate stands between and goes by. */
export interface GateSetting {
  readonly engine: Engine;
  readonly rooms: Rooms;
  readonly limits: Limits;
  readonly now: () => number;
}

/** Who is at the other end, once it said so. */
interface Visitor extends Member {
  readonly role: Role;
  /** The facilitator's secret; null for a phone. */
  readonly secret: Buffer | null;
  readonly link: Duplex;
  room: string | null;
  subscriptions: number;
}

/** Lets so many pass at once and so many a second after that; who is too fast waits. */
function makeThrottle(
  { perSecond, atOnce }: { readonly perSecond: number; readonly atOnce: number },
  now: () => number,
): () => Promise<void> | null {
  let left = atOnce;
  let at = now();
  return () => {
    left = Math.min(atOnce, left + ((now() - at) * perSecond) / 1_000) - 1;
    at = now();
    return left >= 0 ? null : pause((-left * 1_000) / perSecond);
  };
}

/** Refused on connecting, with the number that MQTT has for why (3.2.2.3). */
class NotWelcome extends Refused {
  constructor(readonly code: number) {
    super('not welcome');
  }
}

/**
 * Brings what the broker says to the client, each packet as one message of its WebSocket: brokers write them in pieces, and
 * not every client puts those together in time.
 */
function bringBack(link: Duplex, client: Duplex): void {
  const cut = makeCutter(() => Number.POSITIVE_INFINITY);
  link.on('data', (chunk: Buffer) => {
    let isTaken = true;
    try {
      for (const packet of cut(chunk)) isTaken = client.write(packet);
    } catch {
      // A broker that speaks no MQTT.
      link.destroy();
    }
    if (isTaken) return;
    link.pause();
    client.once('drain', () => link.resume());
  });
  link.on('error', () => client.destroy());
  link.on('end', () => client.end());
  link.on('close', () => {
    if (!link.readableEnded) client.destroy();
  });
}

async function admit(packet: Buffer, client: Duplex, { engine }: GateSetting): Promise<Visitor> {
  if (typeOf(packet) !== packetType.connect) throw new Refused('a first packet that says not who it is');
  const { level, hasWill, username, password } = readConnect(packet);
  if (level !== 4) throw new NotWelcome(1);
  if (hasWill) throw new NotWelcome(5);
  const role: Role = username === facilitatorName ? 'facilitator' : 'phone';
  if (role === 'facilitator' && (password === null || password.length < 16)) throw new NotWelcome(4);
  const link = await engine.connect(role).catch(() => {
    throw new NotWelcome(3);
  });
  bringBack(link, client);
  return {
    role,
    secret: role === 'facilitator' ? password : null,
    link,
    room: null,
    subscriptions: 0,
    close: () => client.destroy(),
  };
}

/** Whether this connection may be in the room, as what it does makes it: the room's facilitator, or anyone. */
function enter(visitor: Visitor, room: string, as: Role, rooms: Rooms): boolean {
  if (visitor.room !== null && visitor.room !== room) return false;
  const { secret } = visitor;
  const isIn =
    as === 'phone' ? rooms.join(room, visitor) : secret !== null && rooms.claim(room, visitor, secret);
  if (isIn) visitor.room = room;
  return isIn;
}

function checkPublish(packet: Buffer, visitor: Visitor, { rooms }: GateSetting): void {
  const { topic, qos, isRetained, isEmpty } = readPublish(packet);
  const to = readTopic(topic);
  if (to === null || qos > 1) throw new Refused('a message to no topic of a room');
  const sender: Role = to.kind === 'up' ? 'phone' : 'facilitator';
  if (sender !== visitor.role || (isRetained && to.kind !== 'state')) throw new Refused('not its to say');
  if (!enter(visitor, to.room, sender, rooms)) throw new Refused('not its room');
  if (to.kind === 'state' && isEmpty) rooms.release(to.room);
}

/** Whether all that this connection wants to hear is for it. */
function maySubscribe(packet: Buffer, visitor: Visitor, { rooms, limits }: GateSetting): boolean {
  const { filters } = readSubscribe(packet);
  const subscriptions = visitor.subscriptions + filters.length;
  if (filters.length === 0 || subscriptions > limits.subscriptions) return false;
  const isForIt = filters.every(({ filter, qos }) => {
    if (qos > 1) return false;
    const [, room = ''] = filter.split('/');
    if (filter === everyUpTopic(room) && readTopic(stateTopic(room)) !== null)
      return enter(visitor, room, 'facilitator', rooms);
    const one = readTopic(filter);
    return one !== null && one.kind !== 'up' && enter(visitor, one.room, 'phone', rooms);
  });
  if (isForIt) visitor.subscriptions = subscriptions;
  return isForIt;
}

function passOn(packet: Buffer, visitor: Visitor, client: Duplex, setting: GateSetting): void {
  switch (typeOf(packet)) {
    case packetType.publish:
      checkPublish(packet, visitor, setting);
      break;
    case packetType.subscribe:
      if (!maySubscribe(packet, visitor, setting)) {
        client.write(writeSubscribeRefusal(readSubscribe(packet)));
        return;
      }
      break;
    case packetType.unsubscribe:
      visitor.subscriptions = Math.max(0, visitor.subscriptions - 1);
      break;
    case packetType.acknowledge:
    case packetType.ping:
    case packetType.disconnect:
      break;
    default:
      throw new Refused('a packet that is not for a client to send');
  }
  visitor.link.write(packet);
}

/** Stands at one connection until it ends. Never fails. */
export async function standAtGate(client: Duplex, setting: GateSetting): Promise<void> {
  const { limits, now, rooms } = setting;
  let visitor: Visitor | null = null;
  let throttle = makeThrottle(limits.phone, now);
  const cut = makeCutter(() => limits[visitor?.role ?? 'phone'].bytes);
  let silence = setTimeout(() => client.destroy(), limits.connectMs);
  try {
    // What is written to a client that is refused still has to reach it.
    for await (const chunk of client.iterator({ destroyOnReturn: false })) {
      // Safe: the stream of a socket gives bytes.
      for (const packet of cut(chunk as Buffer)) {
        const wait = throttle();
        if (wait !== null) await wait;
        if (visitor === null) {
          visitor = await admit(packet, client, setting);
          throttle = makeThrottle(limits[visitor.role], now);
          clearTimeout(silence);
          silence = setTimeout(() => client.destroy(), limits.idleMs);
        } else {
          passOn(packet, visitor, client, setting);
          silence.refresh();
        }
      }
      if (visitor?.link.writableNeedDrain === true) await drained(visitor.link);
    }
  } catch (error) {
    // Whatever went wrong, this connection is over, and nothing is written down about it.
    if (error instanceof NotWelcome) client.write(writeConnectAnswer(error.code));
    else client.destroy();
  } finally {
    clearTimeout(silence);
    if (visitor?.room != null) rooms.leave(visitor.room, visitor);
    visitor?.link.destroy();
    client.end();
  }
}

function drained(link: Duplex): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      link.off('drain', done);
      link.off('close', done);
      resolve();
    };
    link.on('drain', done);
    link.on('close', done);
  });
}
