/** Opens the side of one phone. What it needs is loaded when somebody joins, and on this page only. */
import type { RoomGuest } from '../../room/port';
import { giveWhenAsked, placeIn, takeFromOther } from './one-tab';
import { openWakefulSocket } from './wakeful-socket';

/**
 * What came of trying to join. `over`: what lay in this tab is of a room that is over. `elsewhere`: another tab of this browser
 * has its place; `asleep`: that tab was asked to hand it over, and does not answer.
 */
export type Joined = RoomGuest | 'no-invitation' | 'over' | 'elsewhere' | 'asleep';

/** How one gets into a room: by what stands behind the # of a link, by a typed code, or again after a reload. */
export type Way = (
  | /** `kept`: what lies in this tab. Who scans the code of the same room again is the same phone, and counts once. */
  { readonly kind: 'link'; readonly fragment: string; readonly kept: string | null }
  | { readonly kind: 'code'; readonly typed: string }
  /** `isHeld`: the two words are still to be compared; until then nothing is said to the room. */
  | { readonly kind: 'again'; readonly state: string; readonly isHeld: boolean }
) & {
  /** In the place of another tab. */
  readonly takesOver?: boolean;
};

export type OpenGuest = (way: Way) => Promise<Joined>;

/** Joins by the relay of this place. */
export const openGuest: OpenGuest = async (way) => {
  // No phones in a learning system, whatever the organisation allows: a package for one has no code for them.
  // Not by `isInLearningSystem`: the bundler drops what lies behind a constant of the file itself only.
  if ((import.meta.env.VITE_FORMAT ?? 'static') !== 'static') return 'no-invitation';
  const [
    { joinRoom, rejoinRoom },
    { admissionBy, readFragment },
    { readGuestRecord },
    { roomKeysOf },
    { areSame },
    { connectByMqtt, relayOf },
  ] = await Promise.all([
    import('../../room/join-room'),
    import('../../room/invitation'),
    import('../../room/guest-record'),
    import('../../room/keys'),
    import('../../room/bytes'),
    import('../../room/mqtt-transport'),
  ]);
  const { kind } = way;
  const kept = kind === 'again' ? way.state : kind === 'link' ? way.kept : null;
  const by =
    kind === 'again'
      ? readGuestRecord(way.state)
      : kind === 'link'
        ? readFragment(way.fragment)
        : await admissionBy(way.typed);
  if (by === null) return kind === 'again' ? 'over' : 'no-invitation';
  /** Whether this is of a phone in that room, with the facilitator that the invitation names. */
  const fits = (state: string): boolean => {
    const record = readGuestRecord(state);
    if (record === null || !areSame(record.secret, by.secret)) return false;
    return (
      by.fingerprint === null || (record.fingerprint !== null && areSame(record.fingerprint, by.fingerprint))
    );
  };
  const { room } = roomKeysOf(by.secret);
  const taken = way.takesOver === true ? await takeFromOther(room) : null;
  const leavePlace = await placeIn(room);
  if (leavePlace === null) return way.takesOver === true ? 'asleep' : 'elsewhere';
  const relay = relayOf(window.location.origin, import.meta.env.BASE_URL);
  const connect = connectByMqtt(relay, undefined, openWakefulSocket);
  const options = { connect, isHeld: kind === 'code' || (kind === 'again' && way.isHeld) };
  const state = [taken, kept].find((one) => one !== null && fits(one)) ?? null;
  const again = state === null ? null : rejoinRoom(state, options);
  if (again === null && kind === 'again') {
    leavePlace();
    return 'over';
  }
  const guest = again ?? (await joinRoom(by, options));
  const giveNoMore = giveWhenAsked(room, () => guest.handOver(), leavePlace);
  guest.subscribe(() => {
    if (guest.view().stage.kind !== 'ended') return;
    giveNoMore();
    leavePlace();
  });
  return guest;
};
