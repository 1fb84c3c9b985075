/**
 * The way that messages of a room travel, as small as it can be, so that another way can take its place. Nothing is
 * promised: a message may be lost, come late, twice or out of turn. What must arrive is sent until it is answered.
 */
import type { Bytes } from './bytes';
import type { Connection } from './port';

/** A connection to the relay that restores itself. Subscriptions end with each connection: at 'open' they are made again. */
export interface Transport {
  /** Sends, when there is a connection; otherwise nothing happens. `retain`: who subscribes later gets it too. */
  publish(topic: string, bytes: Bytes, options: { readonly retain: boolean }): void;
  /** From now on what comes in on this topic is given to the receiver. */
  subscribe(topic: string): void;
  /** Who is told of messages and of the connection; at once of the connection as it is. */
  receive(receiver: TransportReceiver): void;
  close(): void;
}

/** What a transport tells. */
export interface TransportReceiver {
  message(topic: string, bytes: Bytes): void;
  connection(state: Connection): void;
}

/** Makes the connection of one side of a room. `admin`: the password of the facilitator's device; null for a phone. */
export type Connect = (admin: string | null) => Transport;
