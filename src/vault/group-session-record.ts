/**
 * Where a group session lies while it runs (`apart.ts`), with what its room of phones must know to be taken up again.
 * It is written at every deed, and erased when the session is closed.
 */
import * as z from 'zod/mini';
import type { GroupSession } from '../core/tools/group-session/session';
import type { Codec } from './apart';
import { groupSession } from './shapes/group-session';
import { groupSessionPlace } from './wipe-origin';

/** One that lies there. */
export interface RunningSession {
  readonly session: GroupSession;
  /** What the room of phones keeps to go on after a reload; null without one. */
  readonly host: string | null;
}

/** Grows when what is written could not be read by an earlier version. */
const format = 1;

const shape = z.strictObject({
  format: z.literal(format),
  session: z.strictObject(groupSession),
  host: z.nullable(z.string()),
});

/** Before the start it stands at its first step, and no clock has run. */
function isSound({ session }: z.infer<typeof shape>): boolean {
  const { startedAt, at, spent, watch, sheet } = session;
  if (at >= sheet.steps.length) return false;
  const isUntouched =
    at === 0 && watch.passed === 0 && watch.since === null && Object.keys(spent).length === 0;
  return startedAt !== null || isUntouched;
}

/** How a session is written there. */
export const runningSession: Codec<RunningSession> = {
  place: groupSessionPlace,
  kind: 'group-session',
  keyOf: ({ session }) => session.id,
  encode: (running) => JSON.stringify({ format, ...running }),
  decode: (text) => {
    const parsed = shape.safeParse(JSON.parse(text));
    if (!parsed.success || !isSound(parsed.data)) return null;
    const { session, host } = parsed.data;
    // Safe: the shape accepted it; the ids differ from text in name only, and the app compiled the story.
    return { session: session as unknown as GroupSession, host };
  },
};
