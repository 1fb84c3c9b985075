/**
 * Notices that nothing comes in any more over a connection that stays open: a Wi-Fi that swallows packets closes nothing, and
 * a browser would find out only after minutes. After a while without a word the other side is asked whether it is there
 * (MQTT 3.1.1, 3.12); no answer is silence. Where enough comes in nothing is asked.
 */
import type { RoomEnvironment } from './environment';

/**
 * Milliseconds. `quiet` and `answer` together stay well under the ten seconds within which people are told. Who could open a
 * connection at all within `opening` of the transport, in four round trips, answers within `answer`. `late`: a timer that
 * comes so late was held up by a busy or sleeping page, and what came in meanwhile may still have to be read.
 */
const times = { quiet: 4000, answer: 5000, late: 500, grace: 500 } as const;

/** What keeping alive does. */
export interface KeepAliveDeeds {
  /** Asks the other side for a sign of life. */
  readonly ask: () => void;
  /** Nothing comes in any more. After it nothing is watched. */
  readonly silent: () => void;
}

/** A connection that is watched. */
export class KeepAlive {
  private heardAt: number;
  /** Whether it was asked, and did not answer yet. */
  private isAsked = false;
  private isExcused = false;
  private stopWaiting: () => void = () => undefined;

  constructor(
    private readonly environment: Pick<RoomEnvironment, 'now' | 'after'>,
    private readonly deeds: KeepAliveDeeds,
  ) {
    this.heardAt = environment.now();
    this.wait(times.quiet);
  }

  /** Something came in. */
  heard(): void {
    this.heardAt = this.environment.now();
    if (!this.isAsked) return;
    this.isAsked = false;
    this.isExcused = false;
    this.stopWaiting();
    this.wait(times.quiet);
  }

  stop(): void {
    this.stopWaiting();
  }

  private wait(milliseconds: number): void {
    const due = this.environment.now() + milliseconds;
    this.stopWaiting = this.environment.after(milliseconds, () => this.look(this.environment.now() - due));
  }

  private look(late: number): void {
    if (!this.isAsked) this.askIfQuiet();
    else if (late <= times.late || this.isExcused) this.deeds.silent();
    else {
      this.isExcused = true;
      this.wait(times.grace);
    }
  }

  private askIfQuiet(): void {
    const left = this.heardAt + times.quiet - this.environment.now();
    if (left > 0) {
      this.wait(left);
      return;
    }
    this.isAsked = true;
    this.wait(times.answer);
    this.deeds.ask();
  }
}
