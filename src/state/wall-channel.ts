/**
 * The way between the facilitator's window and the wall: two windows of one browser, without a server and without a
 * trace. The facilitator says what hangs on the wall; a wall says that it is there, asks for what it should show when it
 * opens or was loaded anew, and passes on the keys of a presenter remote. A wall whose facilitator is gone keeps what it
 * shows.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useHref } from 'react-router';
import type { WallView } from '../core/tools/group-session/wall-view';
import { type InterfaceLanguage, isInterfaceLanguage } from '../i18n/languages';
import { changeLanguage } from '../i18n/start-i18n';
import { paths } from './addresses';
import { isInLearningSystem } from './delivered';
import { useServices } from './services';

const channelName = 'speelveld.scherm';

/** A tab of another version of the app may speak otherwise; it is not listened to. */
const format = 1;

/** The keys that a wall passes on: those of a presenter remote, B for black and Escape for its end, Q for the code. */
export const wallKeys = [
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  ' ',
  'Escape',
  'b',
  '.',
  'q',
] as const;
export type WallKey = (typeof wallKeys)[number];

/** The facilitator asks so often, in milliseconds, which walls are there. */
const rollCall = 4_000;

type WallMessage =
  /** What hangs on the wall, which is not looked into here, and the language that the facilitator's window has. */
  | { readonly type: 'view'; readonly view: unknown; readonly language: InterfaceLanguage | null }
  /** The session is over. */
  | { readonly type: 'ended' }
  | { readonly type: 'who' }
  /** A wall opened and shows nothing yet. */
  | { readonly type: 'hello'; readonly wall: string }
  | { readonly type: 'here'; readonly wall: string }
  | { readonly type: 'gone'; readonly wall: string }
  | { readonly type: 'key'; readonly key: WallKey };

/** Reads what came in, which may be anything; null where it is not ours. */
function readMessage(data: unknown): WallMessage | null {
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'format') !== format) return null;
  const text = (name: string): string => {
    const found: unknown = Reflect.get(data, name);
    return typeof found === 'string' ? found : '';
  };
  const type = text('type');
  switch (type) {
    case 'view': {
      const language = text('language');
      return {
        type,
        view: Reflect.get(data, 'view'),
        language: isInterfaceLanguage(language) ? language : null,
      };
    }
    case 'ended':
    case 'who':
      return { type };
    case 'hello':
    case 'here':
    case 'gone':
      return text('wall') === '' ? null : { type, wall: text('wall') };
    case 'key': {
      const key = wallKeys.find((one) => one === text('key'));
      return key === undefined ? null : { type, key };
    }
    default:
      return null;
  }
}

interface Line {
  say(message: WallMessage): void;
  close(): void;
}

/**
 * Opens the way; a browser without it has one window only. In a learning system there is none: other courses at the same
 * address could listen.
 */
function openLine(hear: (message: WallMessage) => void): Line {
  if (isInLearningSystem || typeof BroadcastChannel === 'undefined')
    return { say: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message !== null) hear(message);
  };
  return {
    say: (message) => channel.postMessage({ ...message, format }),
    close: () => channel.close(),
  };
}

/** What the facilitator knows of the walls. */
interface WallSender {
  /** How many are open. */
  readonly walls: number;
  /** Says that the session is over: nothing of it stays on a wall. */
  end(): void;
}

/**
 * Puts a view on every wall, as long as the view that uses it is there.
 * @param view null before anything is known; the walls keep what they show
 * @param spoken the tag of the language that it is in
 * @param onKey hears the keys that were pressed on a wall
 */
export function useWallSender(
  view: WallView | null,
  spoken: string,
  onKey: (key: WallKey) => void,
): WallSender {
  const language = isInterfaceLanguage(spoken) ? spoken : null;
  const [walls, setWalls] = useState<ReadonlySet<string>>(new Set());
  const line = useRef<Line | null>(null);
  const now = useRef({ view, language, onKey });
  useEffect(() => {
    now.current = { view, language, onKey };
  }, [view, language, onKey]);
  useEffect(() => {
    let answered = new Set<string>();
    const opened = openLine((message) => {
      if (message.type === 'key') now.current.onKey(message.key);
      if (message.type === 'hello' && now.current.view !== null)
        opened.say({ type: 'view', view: now.current.view, language: now.current.language });
      if (message.type === 'hello' || message.type === 'here') {
        answered.add(message.wall);
        setWalls((before) => (before.has(message.wall) ? before : new Set([...before, message.wall])));
      }
      if (message.type === 'gone') {
        answered.delete(message.wall);
        setWalls((before) => new Set([...before].filter((wall) => wall !== message.wall)));
      }
    });
    line.current = opened;
    opened.say({ type: 'who' });
    // A window that crashed says nothing; who does not answer is no longer counted.
    const timer = setInterval(() => {
      const those = answered;
      answered = new Set();
      setWalls((before) => (before.size === those.size ? before : those));
      opened.say({ type: 'who' });
    }, rollCall);
    return () => {
      clearInterval(timer);
      opened.close();
      line.current = null;
    };
  }, []);
  useEffect(() => {
    if (view !== null) line.current?.say({ type: 'view', view, language });
  }, [view, language]);
  const end = useCallback(() => line.current?.say({ type: 'ended' }), []);
  return { walls: walls.size, end };
}

/** How a view opens a wall: a window of its own, that can be dragged to the other screen. */
export function useOpenWall(): () => void {
  const address = useHref(paths.groupWall);
  // Without an opener, so that nothing of this tab goes with it.
  return () => void window.open(address, '_blank', 'popup,noopener,width=1280,height=720');
}

/** What a wall has. */
interface WallReceiver<View> {
  /** What hangs on it; null while no session said anything. */
  readonly view: View | null;
  /** Whether the session that hung on it is over. */
  readonly hasEnded: boolean;
  /** Passes a key on to the facilitator. */
  press(key: WallKey): void;
}

/**
 * A wall that waits for what it should show, and shows it in the language of the facilitator's window.
 * @param read looks into what came in; what is no view is ignored. It never changes.
 */
export function useWallReceiver<View>(read: (data: unknown) => View | null): WallReceiver<View> {
  const { ids } = useServices();
  const [view, setView] = useState<View | null>(null);
  const [hasEnded, setHasEnded] = useState(false);
  const line = useRef<Line | null>(null);
  useEffect(() => {
    const wall = ids.next();
    const opened = openLine((message) => {
      if (message.type === 'who') opened.say({ type: 'here', wall });
      if (message.type === 'ended') {
        setView(null);
        setHasEnded(true);
      }
      if (message.type === 'view') {
        const shown = read(message.view);
        if (shown !== null) {
          setView(shown);
          setHasEnded(false);
        }
        // Where its texts cannot be fetched the wall stays as it is.
        if (message.language !== null) changeLanguage(message.language).catch(() => undefined);
      }
    });
    line.current = opened;
    const come = (): void => opened.say({ type: 'hello', wall });
    const go = (): void => opened.say({ type: 'gone', wall });
    come();
    window.addEventListener('pagehide', go);
    window.addEventListener('pageshow', come);
    return () => {
      go();
      window.removeEventListener('pagehide', go);
      window.removeEventListener('pageshow', come);
      opened.close();
      line.current = null;
    };
  }, [ids, read]);
  const press = useCallback((key: WallKey) => line.current?.say({ type: 'key', key }), []);
  return { view, hasEnded, press };
}
