/**
 * The room of phones beside the session: opened when the session votes with phones, taken up again after a reload, and
 * kept in step with it. The session decides what is open and what is shown; the room follows, and brings sums.
 */
import { useEffect, useRef, useState } from 'react';
import { roomQuestion } from '../../core/tools/group-session/room-question';
import { openRound } from '../../core/tools/group-session/rounds';
import type { GroupSession } from '../../core/tools/group-session/session';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import type { HostView, RoomHost } from '../../room/port';
import type { SessionDeed } from '../../state/group-session';
import { useServices } from '../../state/services';
import type { GroupSessionKeeper } from '../../vault/group-session-keeper';

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

/** Brings the room to where the session is. Saying the same twice changes nothing. */
function follow(
  session: GroupSession,
  host: RoomHost,
  { round: asked }: HostView,
  told: { shown: unknown; rested: string },
): SessionDeed | null {
  const open = openRound(session);
  const question = roomQuestion(session);
  if (open !== null && question !== null) {
    if (asked?.key !== open.key || asked.state !== 'open') {
      const title = 'title' in session.material ? session.material.title : session.title;
      host.ask({
        key: open.key,
        number: open.number,
        title,
        prompt: question.prompt,
        options: question.options,
      });
    }
    return null;
  }
  if (asked?.state === 'open') host.closeRound();
  const round = session.rounds.find(({ key }) => key === asked?.key);
  if (round !== undefined && round.shown !== null && round.shown !== told.shown && question !== null) {
    told.shown = round.shown;
    host.show(round.key, question.options, round.shown);
  }
  const { kind, id } = stepNow(session);
  if (!aboutVote.has(kind) && told.rested !== id && asked?.state !== 'open' && asked?.state !== 'counting') {
    told.rested = id;
    host.rest();
  }
  const counts = asked?.counts ?? null;
  if (round === undefined || counts === null) return null;
  const isKnown =
    round.phones !== null && Object.entries(counts).every(([id, n]) => round.phones?.[id] === n);
  return isKnown ? null : { type: 'phones', key: round.key, counts };
}

/** The room of this session. @param open null where this app cannot open one */
export function useRoom(
  session: GroupSession,
  send: (deed: SessionDeed) => void,
  open: OpenRoom | null,
): RoomSide {
  const { groupSession } = useServices();
  const [side, setSide] = useState<RoomSide>({ kind: 'opening' });
  const told = useRef({ shown: null as unknown, rested: '' });
  const wantsRoom = session.voting === 'phones';
  const first = useRef(session);
  useEffect(() => {
    if (!wantsRoom) return undefined;
    if (open === null) {
      setSide({ kind: 'failed' });
      return undefined;
    }
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
    const deed = follow(session, side.host, side.host.view(), told.current);
    if (deed !== null) send(deed);
  }, [session, side, send]);
  return wantsRoom ? side : { kind: 'none' };
}
