/** Opens the side of one phone. What it needs is loaded when somebody joins, and on this page only. */
import type { RoomGuest } from '../../room/port';

/** What came of trying to join. */
type Joined = RoomGuest | 'no-invitation';

/** How one gets into a room: by what stands behind the # of a link, by a typed code, or again after a reload. */
export type Way =
  | { readonly kind: 'link'; readonly fragment: string }
  | { readonly kind: 'code'; readonly typed: string }
  | { readonly kind: 'again'; readonly state: string };

export type OpenGuest = (way: Way) => Promise<Joined>;

/** Joins by the relay of this place. */
export const openGuest: OpenGuest = async (way) => {
  const [{ joinRoom, rejoinRoom }, { readCode, readFragment }, { connectByMqtt, relayOf }] =
    await Promise.all([
      import('../../room/join-room'),
      import('../../room/invitation'),
      import('../../room/mqtt-transport'),
    ]);
  const options = { connect: connectByMqtt(relayOf(window.location.origin, import.meta.env.BASE_URL)) };
  if (way.kind === 'again') return rejoinRoom(way.state, options) ?? 'no-invitation';
  const by = way.kind === 'link' ? readFragment(way.fragment) : readCode(way.typed);
  return by === null ? 'no-invitation' : joinRoom(by, options);
};
