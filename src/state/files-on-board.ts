/**
 * Whether the app's own files lie on this device, so that it opens without a network. They are fetched when someone
 * asks for it or chose to keep something here, and never before.
 */
import type { OnBoard } from '../offline/built';

/** How it stands with the files. */
export type FilesView =
  /** Not looked yet. */
  | { readonly kind: 'unknown' }
  /** This build has no service worker: a package for a learning system, or in development. */
  | { readonly kind: 'not-built' }
  /** This browser has none to give: not over https, or forbidden. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'absent' }
  /** `onBoard` is null until the first file came. */
  | { readonly kind: 'fetching'; readonly onBoard: OnBoard | null }
  /** Something did not come. */
  | { readonly kind: 'failed' }
  /** The browser cleared a part. */
  | { readonly kind: 'incomplete'; readonly onBoard: OnBoard }
  /** Everything lies here. */
  | { readonly kind: 'ready'; readonly onBoard: OnBoard; readonly isNewerWaiting: boolean };

/** The files of the app on this device. */
export interface FilesOnBoard {
  view(): FilesView;
  subscribe(listener: () => void): () => void;
  /** Counts what lies here now. */
  look(): Promise<void>;
  /** Fetches what is not yet here; ends when it is, or did not come. */
  bring(): Promise<void>;
  /** Takes the files away, and the worker that hands them out. */
  remove(): Promise<void>;
}

/** How much all of it is, in the same kilobytes, before anything lies here; null in a build that does not say. */
export function kilobytesToCome(): number | null {
  const said = document.querySelector<HTMLMetaElement>('meta[name="speelveld-bytes"]')?.content;
  const bytes = Number(said ?? 0);
  return bytes > 0 ? kilobytes({ bytes, of: bytes }).of : null;
}

/** How much lies here, and of how much, for a sentence that says so. */
export function kilobytes({ bytes, of }: Pick<OnBoard, 'bytes' | 'of'>): {
  readonly kb: number;
  readonly of: number;
} {
  return { kb: Math.round(bytes / 1000), of: Math.round(of / 1000) };
}
