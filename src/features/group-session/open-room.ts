/** Opens the room of phones. What it needs is loaded only when a session votes with phones. */
import type { OpenRoom } from './use-room';

/** @param joinAddress where phones join, without what stands behind its # */
export function roomOpener(joinAddress: string): OpenRoom {
  return async ({ kept, keep }) => {
    // Never asked there: a package for a learning system has no code for phones.
    // Not by `isInLearningSystem`: the bundler drops what lies behind a constant of the file itself only.
    if ((import.meta.env.VITE_FORMAT ?? 'static') !== 'static')
      throw new Error('A learning system has no room of phones.');
    const [{ createRoomHost, resumeRoomHost }, { connectByMqtt, relayOf }] = await Promise.all([
      import('../../room/create-room-host'),
      import('../../room/mqtt-transport'),
    ]);
    const options = {
      joinAddress,
      keep,
      connect: connectByMqtt(relayOf(window.location.origin, import.meta.env.BASE_URL)),
    };
    return (kept === null ? null : resumeRoomHost(kept, options)) ?? createRoomHost(options);
  };
}
