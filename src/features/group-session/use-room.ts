/**
 * The room of phones beside the session: opened when the session votes with phones, taken up again after a reload, and
 * kept in step with it. The session decides what is open and what is shown; the room follows, and brings sums.
 */
import { useEffect, useRef, useState } from 'react';
import type { Shown } from '../../core/tools/group-session/disclosure';
import { roomQuestion } from '../../core/tools/group-session/room-question';
import { openRound } from '../../core/tools/group-session/rounds';
import type { GroupSession, Round } from '../../core/tools/group-session/session';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import type { HostView, RoomHost } from '../../room/port';
import { useServices } from '../../state/services';
import type { GroupSessionKeeper } from '../../vault/group-session-keeper';
import type { SessionDeed } from './use-session-deed';

/** Opens a room, or takes up the one that was kept. */
export type OpenRoom = (how: {
  readonly kept: string | null;
  /** Writes down what must outlive this tab; rejects where that failed. */
  readonly keep: (state: string) => Promise<void>;
}) => Promise<RoomHost>;

/** The room as the facilitator's page has it. */
export type RoomSide =
  /** The session votes without phones. */
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' | 'failed' }
  | { readonly kind: 'open'; readonly host: RoomHost; readonly view: HostView };

/** Steps in which phones go on showing the vote. */
const aboutVote = new Set(['vote', 'spread', 'moved']);

/** The room outlives the page: who goes elsewhere in this tab and comes back finds it. */
const rooms = new WeakMap<
  GroupSessionKeeper,
  { readonly session: string; readonly host: Promise<RoomHost> }
>();

function roomOf(keeper: GroupSessionKeeper, session: GroupSession, open: OpenRoom): Promise<RoomHost> {
  const known = rooms.get(keeper);
  if (known?.session === session.id) return known.host;
  const view = keeper.view();
  const host = open({
    kept: view.kind === 'running' ? view.host : null,
    keep: async (state) => {
      const outcome = await keeper.putHost(state);
      if (!outcome.ok) throw new Error('The room was not written down.');
    },
  });
  rooms.set(keeper, { session: session.id, host });
  host.catch(() => rooms.delete(keeper));
  return host;
}

/** Ends the room of a session, for everyone. */
export async function endRoom(keeper: GroupSessionKeeper): Promise<void> {
  const known = rooms.get(keeper);
  rooms.delete(keeper);
  await (await known?.host)?.end();
}

/** What the room was told already: a room answers a little later, and nothing is to be said twice. */
interface Told {
  isFirst: boolean;
  asked: string | null;
  closed: string | null;
  shown: Shown | null;
  rested: string | null;
}

const nothingTold: Told = { isFirst: true, asked: null, closed: null, shown: null, rested: null };

/** Asks what is open; a room that was taken up again may be asking it still. */
function ask(session: GroupSession, host: RoomHost, open: Round, told: Told): void {
  const question = roomQuestion(session);
  const { round } = host.view();
  const isAsking = told.isFirst && round?.key === open.key && round.state === 'open';
  if (question === null || told.asked === open.key) return;
  told.asked = open.key;
  told.closed = null;
  if (isAsking) return;
  const title = 'title' in session.material ? session.material.title : session.title;
  const { prompt, options } = question;
  const { material } = session;
  const lang = material.kind === 'story' ? material.scenario.lang : null;
  host.ask({ key: open.key, number: open.number, title, prompt, options, lang });
}

/** Closes, shows and lets phones rest, as the session does. */
function follow(session: GroupSession, host: RoomHost, told: Told): void {
  const open = openRound(session);
  if (open !== null) {
    ask(session, host, open, told);
    return;
  }
  told.asked = null;
  const asked = host.view().round;
  if (asked?.state === 'open' && told.closed !== asked.key) {
    told.closed = asked.key;
    host.closeRound();
  }
  const round = session.rounds.find(({ key }) => key === asked?.key);
  const { kind, id } = stepNow(session);
  if (round !== undefined && round.shown !== null && round.shown !== told.shown) {
    told.shown = round.shown;
    host.show(round.key, roomQuestion(session)?.options ?? [], round.shown);
  }
  if (aboutVote.has(kind)) told.rested = null;
  else if (told.rested !== id && asked?.state !== 'counting') {
    told.rested = id;
    host.rest();
  }
}

/** The sum that phones made and the session does not have yet. */
function sumOf(session: GroupSession, { round: asked }: HostView): SessionDeed | null {
  const counts = asked?.counts ?? null;
  const round = session.rounds.find(({ key }) => key === asked?.key);
  if (round === undefined || round.state === 'open' || counts === null) return null;
  const isKnown =
    round.phones !== null && Object.entries(counts).every(([id, n]) => round.phones?.[id] === n);
  return isKnown ? null : { type: 'phones', key: round.key, counts };
}

/** The room of this session. */
export function useRoom(session: GroupSession, send: (deed: SessionDeed) => void, open: OpenRoom): RoomSide {
  const { groupSession, policy } = useServices();
  const [side, setSide] = useState<RoomSide>({ kind: 'opening' });
  const told = useRef({ ...nothingTold });
  const votesByPhone = session.voting === 'phones';
  const wantsRoom = votesByPhone && policy.phones;
  const first = useRef(session);
  useEffect(() => {
    if (!wantsRoom) return undefined;
    let stop = (): void => undefined;
    let isGone = false;
    roomOf(groupSession, first.current, open).then(
      (host) => {
        if (isGone) return;
        const look = (): void => setSide({ kind: 'open', host, view: host.view() });
        stop = host.subscribe(look);
        look();
      },
      () => setSide({ kind: 'failed' }),
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [wantsRoom, open, groupSession]);
  useEffect(() => {
    if (side.kind !== 'open') return;
    follow(session, side.host, told.current);
    told.current.isFirst = false;
    const sum = sumOf(session, side.host.view());
    if (sum !== null) send(sum);
  }, [session, side, send]);
  if (!votesByPhone) return { kind: 'none' };
  return wantsRoom ? side : { kind: 'failed' };
}
