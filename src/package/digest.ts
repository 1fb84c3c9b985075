/** Digests of files, and a name that is made of one. */
import { createHash } from 'node:crypto';

/** SHA-256 as 64 hexadecimal signs. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A UUID that says no more than what a digest says: version 8, for uses of one's own (RFC 9562, section 5.8). */
export function uuidOf(digest: string): string {
  const variant = '89ab'[Number.parseInt(digest.charAt(16), 16) % 4];
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
