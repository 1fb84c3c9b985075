/** The message broker behind the relay, whichever it is. The relay stands before it and says who may do what. */
import type { Duplex } from 'node:stream';

/** Whose connection it is. */
export type Role = 'facilitator' | 'phone';

/** A message broker that speaks MQTT 3.1.1. */
export interface Engine {
  /**
   * Another connection, its first packet sent: what follows is the broker's answer.
   * @throws Error when the broker cannot be reached.
   */
  connect(role: Role): Promise<Duplex>;
  /** Makes the broker forget what it kept on a topic. */
  forget(topic: string): Promise<void>;
  /** Whether it takes a connection now. */
  isAlive(): Promise<boolean>;
  close(): Promise<void>;
}
