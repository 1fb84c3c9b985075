/**
 * Cuts what comes in over a WebSocket into whole MQTT packets (MQTT 3.1.1, 2.2). A relay may send one packet in many pieces
 * or many in one; u8-mqtt 0.6.7, given pieces, goes on waiting for as many bytes as the largest packet before had.
 */
import { type Bytes, join } from './bytes';

/** Longest packet that is waited for; a room has none above 64 kB. */
const longest = 131_072;

/** Where a packet ends that begins at 0; null when that cannot be told yet. @throws RangeError when it is none or too long. */
function endOf(bytes: Bytes): number | null {
  let length = 0;
  for (let at = 1; at <= 4; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return null;
    length += (byte & 0x7f) * 128 ** (at - 1);
    if (length > longest) break;
    if (byte < 0x80) return at + 1 + length;
  }
  throw new RangeError('This is no packet of a room.');
}

/** Gives each whole packet on. @throws RangeError when what comes in is none. */
export function wholePackets(give: (packet: Bytes) => void): (piece: Bytes) => void {
  let waiting: Bytes = new Uint8Array(0);
  return (piece) => {
    waiting = waiting.length === 0 ? piece : join(waiting, piece);
    for (let end = endOf(waiting); end !== null && end <= waiting.length; end = endOf(waiting)) {
      const packet = waiting.slice(0, end);
      waiting = waiting.slice(end);
      give(packet);
    }
  };
}
