/**
 * The way by MQTT 3.1.1 over WebSocket, which every broker speaks, with u8-mqtt 0.6.7 (BSD-2-Clause): its client for 3.1.1
 * without router is 5.1 kB compressed, where mqtt.js 5.16 is 105 kB, more than React. mqtt.js is kept by more people; of
 * u8-mqtt only the packets and the handshake are used here, at QoS 0, so that it can be replaced in an hour: sending again,
 * receipts and order are the room's own. Neither makes code of text, which the Content-Security-Policy would refuse.
 *
 * Each connection has a client of its own with a random id and a clean session, so that nothing ties it to the one before
 * and nothing waits in the client for a connection that is gone. No last will: a phone that is gone is silent.
 */
import { type MqttSocket, mqtt } from 'u8-mqtt/esm/web/basic-v4.js';
import { facilitatorName } from '../core/tools/group-session/room-topics';
import { toHex } from './bytes';
import { browserEnvironment, type RoomEnvironment } from './environment';
import { KeepAlive } from './keep-alive';
import { randomBytes } from './keys';
import type { Connect, Transport, TransportReceiver } from './transport';
import { wholePackets } from './whole-packets';

type MqttClient = ReturnType<typeof mqtt>;

/**
 * Milliseconds. `telling`: after so long without an answer people are told that it does not work, though it is waited for
 * until `opening`: a network that lets no WebSocket through often just keeps silent.
 */
const times = { first: 400, longest: 5000, telling: 5000, opening: 10_000 } as const;

/** Opens a WebSocket. */
type OpenSocket = (address: string) => WebSocket;

/** The socket as the client is given it: what comes in comes in whole packets. @param broken told when it is no MQTT. */
function inWholePackets(socket: WebSocket, broken: () => void): MqttSocket {
  socket.binaryType = 'arraybuffer';
  const packets: MqttSocket = {
    binaryType: 'arraybuffer',
    readyState: socket.readyState,
    send: (packet) => socket.send(packet),
  };
  const take = wholePackets((packet) => packets.onmessage?.({ data: packet.buffer }));
  socket.addEventListener('open', () => packets.onopen?.());
  socket.addEventListener('message', ({ data }) => {
    try {
      take(new Uint8Array(data));
    } catch {
      broken();
    }
  });
  // Or it would go on saying that it is alive.
  socket.addEventListener('close', () => packets.onclose?.({ wasClean: true }));
  return packets;
}

class MqttTransport implements Transport {
  private receiver: TransportReceiver | null = null;
  private client: MqttClient | null = null;
  private socket: WebSocket | null = null;
  private isClosed = false;
  private failures = 0;
  private keepAlive: KeepAlive | null = null;

  constructor(
    private readonly address: string,
    private readonly admin: string | null,
    private readonly environment: RoomEnvironment,
    private readonly openSocket: OpenSocket,
  ) {}

  publish(topic: string, bytes: Uint8Array, { retain }: { readonly retain: boolean }): void {
    const packet = { topic, payload: bytes, qos: 0, retain } as const;
    // What does not get through is said again by the room.
    this.client?._send('publish', packet).catch(() => undefined);
  }

  subscribe(topic: string): void {
    this.client?.subscribe(topic).catch(() => undefined);
  }

  receive(receiver: TransportReceiver): void {
    this.receiver = receiver;
    receiver.connection('connecting');
    this.open();
  }

  close(): void {
    this.isClosed = true;
    this.drop();
  }

  private drop(): void {
    this.client = null;
    this.keepAlive?.stop();
    this.keepAlive = null;
    this.socket?.close();
    this.socket = null;
  }

  private open(): void {
    if (this.isClosed) return;
    try {
      this.begin(this.openSocket(this.address));
    } catch {
      // An address that is none, or a page that may not connect to it.
      this.lost(null);
    }
  }

  private begin(socket: WebSocket): void {
    this.socket = socket;
    const client = mqtt({
      on_mqtt_type: {
        mqtt_publish: ({ topic, payload }) => {
          if (this.client === client) this.receiver?.message(topic, new Uint8Array(payload));
        },
      },
      log_conn: () => undefined,
      on_error: () => undefined,
      sess_stg: null,
    });
    socket.addEventListener('message', () => {
      if (this.socket === socket) this.keepAlive?.heard();
    });
    const packets = inWholePackets(socket, () => this.lost(socket));
    socket.addEventListener('close', () => this.lost(socket));
    socket.addEventListener('error', () => this.lost(socket));
    const stopWaiting = this.environment.after(times.opening, () => this.lost(socket));
    this.environment.after(times.telling, () => {
      if (this.socket === socket && this.client === null) this.receiver?.connection('lost');
    });
    void this.shakeHands(client, socket, packets, stopWaiting);
  }

  private async shakeHands(
    client: MqttClient,
    socket: WebSocket,
    packets: MqttSocket,
    stopWaiting: () => void,
  ): Promise<void> {
    const who = this.admin === null ? {} : { username: facilitatorName, password: this.admin };
    try {
      await client.with_websock(packets).connect({
        client_id: `s${toHex(randomBytes(this.environment.crypto, 10))}`,
        // The client would ask on a clock of its own, and never look whether it was answered.
        keep_alive: 0,
        flags: { clean_start: true },
        ...who,
      });
    } catch {
      stopWaiting();
      return this.lost(socket);
    }
    stopWaiting();
    if (this.socket !== socket) return socket.close();
    this.client = client;
    this.failures = 0;
    this.keepAlive = new KeepAlive(this.environment, {
      ask: () => void client._send('pingreq', null).catch(() => undefined),
      silent: () => this.lost(socket),
    });
    this.receiver?.connection('open');
  }

  /** Tries again, each time a little later, and not all at once. */
  private lost(socket: WebSocket | null): void {
    if (this.isClosed || this.socket !== socket) return;
    this.drop();
    this.receiver?.connection('lost');
    const wait = Math.min(times.longest, times.first * 2 ** this.failures);
    this.failures += 1;
    this.environment.after(wait * (0.5 + this.environment.chance()), () => this.open());
  }
}

/**
 * Connects by MQTT.
 * @param relay its address, as `wss://example.nl/relay`.
 */
export function connectByMqtt(
  relay: string,
  environment: RoomEnvironment = browserEnvironment(),
  openSocket: OpenSocket = (address) => new WebSocket(address, ['mqtt']),
): Connect {
  return (admin) => new MqttTransport(relay, admin, environment, openSocket);
}

/** The address of the relay, which is on the origin of the app. @param base what the app is served under, as '/'. */
export function relayOf(origin: string, base: string): string {
  return `${origin.replace(/^http/, 'ws')}${base}relay`;
}
