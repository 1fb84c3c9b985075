/**
 * One tab of a browser takes part in a room: a link that is opened twice must not count twice. Another tab is refused, or
 * takes over what the first one has. What passes between them is kept nowhere.
 */
import { aloneAt } from '../../vault/session-turn';

/** Milliseconds after which it is asked again: a page that is loaded anew may still hold its own place for a moment. */
const again = [0, 150, 300, 600] as const;
/** How long a tab may take to hand over; one that the browser put to sleep does not answer. */
const answering = 2000;

const nameOf = (room: string): string => `speelveld.meedoen.${room}`;
const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Takes the one place that this browser has in a room; null when another tab has it. What it gives leaves that place. */
export async function placeIn(room: string): Promise<(() => void) | null> {
  for (const wait of again) {
    await pause(wait);
    const turn = await aloneAt(nameOf(room), false);
    if (turn.isMine) return () => turn.end();
  }
  return null;
}

/**
 * Gives another tab what it asks for.
 * @param give what this tab has; after it this tab has no place any more
 * @param given it was given
 * @returns no longer
 */
export function giveWhenAsked(room: string, give: () => string, given: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(nameOf(room));
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data !== 'take') return;
    channel.postMessage({ state: give() });
    channel.close();
    given();
  };
  return () => channel.close();
}

/** Asks the tab that has the place for what it has; null when none answers. */
export async function takeFromOther(room: string): Promise<string | null> {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(nameOf(room));
  const answer = new Promise<string | null>((done) => {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null && 'state' in data && typeof data.state === 'string')
        done(data.state);
    };
    setTimeout(() => done(null), answering);
  });
  channel.postMessage('take');
  const state = await answer;
  channel.close();
  return state;
}
