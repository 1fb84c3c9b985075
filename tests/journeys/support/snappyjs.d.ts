/** The part of `snappyjs` that is used here; it brings no types. */
declare module 'snappyjs' {
  /** @throws Error when the bytes are no Snappy stream. */
  export function uncompress(compressed: Uint8Array): Uint8Array;
}
