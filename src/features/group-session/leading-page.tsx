/** The page of who leads a session, while it runs. */
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openRound } from '../../core/tools/group-session/rounds';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { type WallExtra, wallOf } from '../../core/tools/group-session/wall-of';
import { usePreferences } from '../../state/preferences';
import { useServices } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useWallSender, type WallKey } from '../../state/wall-channel';
import { StatusMessage } from '../../ui/status-message';
import type { SessionView } from '../../vault/group-session-keeper';
import { CloseSession } from './close-session';
import { KeysList } from './keys-list';
import styles from './leading-page.module.css';
import { Mirror } from './mirror';
import { RoomPanel } from './room-panel';
import { RunSheetLine } from './run-sheet-line';
import { SessionBar } from './session-bar';
import { SessionClock } from './session-clock';
import { SessionHead } from './session-head';
import { StepPanel } from './step-panel';
import { useLasting } from './use-lasting';
import { endRoom, type OpenRoom, type RoomSide, useRoom } from './use-room';
import { useSessionActs } from './use-session-acts';
import { useSessionDeed } from './use-session-deed';
import { deedOfWallKey, type KeyDeed, useSessionKeys } from './use-session-keys';
import { WallSide } from './wall-side';

/** So long without a connection, in milliseconds, that the wall says it: it is often back at once. */
const awayFrom = 2000;

/** What the wall is told of phones. */
function extraOf(room: RoomSide, open: string | null, isInviting: boolean, isAway: boolean): WallExtra {
  if (room.kind !== 'open') return { invitation: null, phones: null };
  const { host, view } = room;
  const received = view.round !== null && view.round.key === open ? view.round.received : 0;
  return {
    invitation: view.isJoiningOpen ? host.invitation : null,
    phones: { of: view.phones, count: received },
    isInviting,
    isAway,
  };
}

interface LeadingPageProps {
  readonly running: Extract<SessionView, { readonly kind: 'running' }>;
  readonly openRoom: OpenRoom;
}

export function LeadingPage({ running, openRoom }: LeadingPageProps) {
  const { t, i18n } = useTranslation('groupSession');
  useDocumentTitle(t('documentTitle'));
  const { clock, groupSession } = useServices();
  const { session } = running;
  const send = useSessionDeed();
  const room = useRoom(session, send, openRoom);
  const [isMirror, setIsMirror] = useState(false);
  const { singleKeys } = usePreferences();
  const [isClosing, setIsClosing] = useState(false);
  const open = openRound(session)?.key ?? null;
  // The code is shown large for a moment: the next step takes it off the wall by itself.
  const step = stepNow(session).id;
  const [isInviting, setIsInviting] = useState(false);
  const [stepSeen, setStepSeen] = useState(step);
  if (stepSeen !== step) {
    setStepSeen(step);
    setIsInviting(false);
  }
  const isAway = useLasting(room.kind === 'open' && room.view.connection === 'lost', awayFrom);
  const view = useMemo(
    () => wallOf(session, extraOf(room, open, isInviting, isAway), clock.now()),
    [session, room, open, isInviting, isAway, clock],
  );
  const actOnSession = useSessionActs(send);
  const invite = useCallback(() => setIsInviting((before) => !before), []);
  const act = useCallback(
    (deed: KeyDeed): void => (deed.type === 'invite' ? invite() : actOnSession(deed)),
    [invite, actOnSession],
  );
  const onWallKey = useCallback(
    (key: WallKey): void => {
      const deed = deedOfWallKey(key, singleKeys);
      if (deed !== null) act(deed);
    },
    [act, singleKeys],
  );
  const sender = useWallSender(view, i18n.language, onWallKey);
  useSessionKeys(act, { hasSigns: singleKeys, isMirror });
  const close = (): void => {
    setIsClosing(false);
    sender.end();
    void endRoom(groupSession);
    send({ type: 'close' });
  };
  // Who is there goes before the wall while people come in.
  const isComingIn = session.startedAt === null || stepNow(session).kind === 'ground-rules';
  const who = (
    <RoomPanel
      session={session}
      send={send}
      room={room}
      isInviting={view.stage.kind === 'join'}
      onInvite={invite}
    />
  );
  if (isMirror)
    return (
      <Mirror session={session} send={send} room={room} view={view} onLeave={() => setIsMirror(false)} />
    );
  return (
    <div className={styles.page}>
      <SessionHead session={session} room={room} onClose={() => setIsClosing(true)} />
      <main id="inhoud" tabIndex={-1} className={styles.desk}>
        <RunSheetLine session={session} send={send} />
        <div className={styles.middle}>
          {running.kept === 'failed' && <StatusMessage tone="problem">{t('onlyHere')}</StatusMessage>}
          {running.kept === 'tab' && <StatusMessage tone="calm">{t('inTab')}</StatusMessage>}
          <StepPanel key={session.id} session={session} send={send} room={room} />
        </div>
        <SessionClock key={`${step} ${session.startedAt}`} session={session} send={send} />
        <div className={styles.side}>
          {isComingIn && who}
          <WallSide
            session={session}
            send={send}
            view={view}
            walls={sender.walls}
            onMirror={() => setIsMirror(true)}
          />
          {!isComingIn && who}
          <KeysList />
        </div>
      </main>
      <SessionBar session={session} send={send} onClose={() => setIsClosing(true)} />
      <CloseSession isAsked={isClosing} onStay={() => setIsClosing(false)} onClose={close} />
    </div>
  );
}
