/** Opens the side of one phone. What it needs is loaded when somebody joins, and on this page only. */
import type { RoomGuest } from '../../room/port';
import { openWakefulSocket } from './wakeful-socket';

/** What came of trying to join. */
type Joined = RoomGuest | 'no-invitation';

/** How one gets into a room: by what stands behind the # of a link, by a typed code, or again after a reload. */
export type Way =
  /** `kept`: what lies in this tab. Who scans the code of the same room again is the same phone, and counts once. */
  | { readonly kind: 'link'; readonly fragment: string; readonly kept: string | null }
  | { readonly kind: 'code'; readonly typed: string }
  | { readonly kind: 'again'; readonly state: string };

export type OpenGuest = (way: Way) => Promise<Joined>;

/** Joins by the relay of this place. */
export const openGuest: OpenGuest = async (way) => {
  const [
    { joinRoom, rejoinRoom },
    { readCode, readFragment },
    { readGuestRecord },
    { areSame },
    { connectByMqtt, relayOf },
  ] = await Promise.all([
    import('../../room/join-room'),
    import('../../room/invitation'),
    import('../../room/guest-record'),
    import('../../room/bytes'),
    import('../../room/mqtt-transport'),
  ]);
  const relay = relayOf(window.location.origin, import.meta.env.BASE_URL);
  const options = { connect: connectByMqtt(relay, undefined, openWakefulSocket) };
  if (way.kind === 'again') return rejoinRoom(way.state, options) ?? 'no-invitation';
  const by = way.kind === 'link' ? readFragment(way.fragment) : readCode(way.typed);
  if (by === null) return 'no-invitation';
  const kept = way.kind === 'link' && way.kept !== null ? way.kept : '';
  const record = readGuestRecord(kept);
  const isHere = record !== null && typeof by !== 'string' && areSame(record.secret, by.secret);
  return (isHere ? rejoinRoom(kept, options) : null) ?? joinRoom(by, options);
};
