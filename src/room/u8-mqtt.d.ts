/** What a room uses of u8-mqtt, which has no types of its own: the client for MQTT 3.1.1 without its router of topics. */
declare module 'u8-mqtt/esm/web/basic-v4.js' {
  interface Published {
    readonly topic: string;
    readonly payload: Uint8Array;
  }

  /** What it uses of a WebSocket; the client sets what it wants to be told. */
  interface MqttSocket {
    binaryType: string;
    readonly readyState: number;
    send(packet: Uint8Array<ArrayBuffer>): void;
    onopen?: () => void;
    onmessage?: (event: { readonly data: ArrayBuffer }) => void;
    onclose?: (event: { readonly wasClean: true }) => void;
  }

  interface MqttClient {
    with_websock(socket: MqttSocket): MqttClient;
    /** @throws when the broker refuses. */
    connect(options: {
      readonly client_id: string;
      readonly keep_alive: number;
      readonly flags: { readonly clean_start: boolean };
      readonly username?: string;
      readonly password?: string;
    }): Promise<unknown>;
    subscribe(topic: string): Promise<unknown>;
    /**
     * Sends a packet once the connection stands. `pub` of 0.6.7 throws at QoS 0: it looks for the number of a packet that
     * has none; this is what it calls.
     */
    _send(
      type: 'publish',
      packet: {
        readonly topic: string;
        readonly payload: Uint8Array;
        readonly qos: 0;
        readonly retain: boolean;
      },
    ): Promise<unknown>;
    /** Asks whether the broker is there; that it answered is seen at the socket. */
    _send(type: 'pingreq', packet: null): Promise<unknown>;
  }

  export type { MqttSocket };

  export function mqtt(options: {
    readonly on_mqtt_type: { mqtt_publish(packet: Published): void };
    /** It writes to the console unless it is told not to. */
    readonly log_conn: () => void;
    readonly on_error: () => void;
    /** It would keep its client id there. */
    readonly sess_stg: null;
  }): MqttClient;
}
