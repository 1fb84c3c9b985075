/** What a build of the app consists of, and what a page and its service worker say to each other. */

/** One built file: its path below the place of the app, its size, and the beginning of the SHA-256 of its bytes. */
export type BuiltFile = readonly [path: string, bytes: number, digest: string];

/** One build: a name that no other build has, and its files. */
export interface Built {
  readonly version: string;
  readonly files: readonly BuiltFile[];
}

/** What of a build lies on the device. */
export interface OnBoard {
  /** Bytes that lie there, of all that belong there. */
  readonly bytes: number;
  readonly of: number;
  /** Whether every file lies there. */
  readonly isWhole: boolean;
}

/** What a page asks its worker: to look what lies there, or first to fetch what is missing. */
export type Question = 'look' | 'fill';

/** What the worker sends: an answer through the port of the question, and every page while it fetches. */
export type Told = { readonly kind: 'on-board'; readonly onBoard: OnBoard } | { readonly kind: 'failed' };

/** The name of the worker's file, beside the page. */
export const workerFile = 'sw.js';

/** How much of a digest is kept: enough to tell files apart, little enough to send along for each. */
export const digestLength = 10;

/** What the names of the caches with these files begin with. */
export const shelfNames = 'speelveld-';
