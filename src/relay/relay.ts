/**
 * The relay between a room and its phones: MQTT 3.1.1 over a WebSocket of the app's own origin. It passes sealed
 * messages on and sees neither a question nor a vote; it bounds what it takes, writes nothing down, and forgets a room
 * when it is over.
 */
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { createWebSocketStream, type WebSocket, WebSocketServer } from 'ws';
import { stateTopic } from '../core/tools/group-session/room-topics';
import type { Engine } from './engine';
import { standAtGate } from './gate';
import { type Limits, usualLimits } from './limits';
import { makeRooms } from './rooms';

/** A relay that runs. */
export interface Relay {
  /** Takes the request for a WebSocket when it is for the relay; false when it is for another path. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Whether the broker behind it answers. Asked more often than every five seconds, it says what it last knew. */
  isAlive(): Promise<boolean>;
  /** Ends every connection and forgets every room. */
  close(): Promise<void>;
}

/** What a relay may be told. */
export interface RelayOptions {
  readonly limits?: Partial<Limits>;
  readonly now?: () => number;
}

/** How long an answer of the broker to the question whether it is there holds, in milliseconds. */
const healthKeptMs = 5_000;

function refuse(socket: Duplex, status: 400 | 403 | 503): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Whether a page of this very origin asks; another site may not use its visitor's connection. */
function isSameOrigin({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

/** Opens a relay before a broker. */
export function openRelay(engine: Engine, options: RelayOptions = {}): Relay {
  const limits: Limits = { ...usualLimits, ...options.limits };
  const now = options.now ?? Date.now;
  const rooms = makeRooms(limits, now);
  const sockets = new Set<WebSocket>();
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: limits.facilitator.bytes,
    handleProtocols: () => 'mqtt',
  });

  const forget = async (room: string): Promise<void> => {
    // A broker that is gone has nothing left to forget.
    await engine.forget(stateTopic(room)).catch(() => undefined);
  };
  const sweep = (): void => {
    for (const { id, members } of rooms.takeOver()) {
      void forget(id);
      for (const member of members) member.close();
    }
  };
  const sweeping = setInterval(sweep, Math.min(30_000, limits.lonelyMs, limits.roomAgeMs));
  sweeping.unref();

  const receive = (socket: WebSocket): void => {
    sockets.add(socket);
    const stream = createWebSocketStream(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      stream.destroy();
    });
    stream.on('error', () => socket.terminate());
    void standAtGate(stream, { engine, rooms, limits, now });
  };

  let health: { readonly askedAt: number; readonly isAlive: Promise<boolean> } | null = null;

  return {
    isAlive: () => {
      // Anyone may ask; the broker need not hear of each.
      if (health === null || now() - health.askedAt > healthKeptMs)
        health = { askedAt: now(), isAlive: engine.isAlive() };
      return health.isAlive;
    },
    upgrade: (request, socket, head) => {
      const [path = ''] = (request.url ?? '').split('?');
      if (!path.endsWith('/relay')) return false;
      const protocols = (request.headers['sec-websocket-protocol'] ?? '').split(/\s*,\s*/);
      socket.on('error', () => socket.destroy());
      if (!isSameOrigin(request)) refuse(socket, 403);
      else if (!protocols.includes('mqtt')) refuse(socket, 400);
      else if (sockets.size >= limits.connections) refuse(socket, 503);
      else server.handleUpgrade(request, socket, head, receive);
      return true;
    },
    close: async () => {
      clearInterval(sweeping);
      await Promise.all(rooms.claimed().map(forget));
      for (const socket of sockets) socket.terminate();
      await engine.close();
    },
  };
}
