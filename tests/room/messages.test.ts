/** Whatever comes in that is no message of a room is none, and does no harm. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phoneMessageBytes, readTopic } from '../../src/core/tools/group-session/room-topics';
import { type Bytes, fromBase64url, toBase64url } from '../../src/room/bytes';
import { readGuestRecord } from '../../src/room/guest-record';
import { readHostRecord } from '../../src/room/host-record';
import { makeCode, readCode, readFragment, secretOf } from '../../src/room/invitation';
import { openDown, openUp, sealDown, sealUp, type UpMessage } from '../../src/room/messages';
import { openState } from '../../src/room/room-state';
import { words, wordsOf } from '../../src/room/words';

const bytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const address = { room: toBase64url(bytes(16)), id: '0123456789abcdef' };
const random = fc.uint8Array({ maxLength: 700 }).map((array) => new Uint8Array(array));
const attempt = bytes(8);

const messages: readonly UpMessage[] = [
  { kind: 'hello', publicKey: bytes(64), said: 1_800_000_000_000 },
  { kind: 'gone', said: 2 },
  { kind: 'here', attempt, publicKey: bytes(64) },
  { kind: 'sum', attempt, sum: [1, 2, 3, 4, 65_520] },
  {
    kind: 'ballot',
    attempt,
    sequence: 1_800_000_000_000,
    publicKey: bytes(64),
    shares: Array.from({ length: 9 }, () => bytes(38)),
  },
];

describe('a message of a phone', () => {
  test.each(messages)(
    'of kind $kind arrives as it was sent, in the one size that all have',
    async (message) => {
      const key = bytes(32);
      const sealed = await sealUp(crypto, key, address, message);
      expect(sealed).toHaveLength(phoneMessageBytes);
      expect(await openUp(crypto, key, address, sealed)).toEqual(message);
      expect(await openUp(crypto, key, { ...address, id: 'fedcba9876543210' }, sealed)).toBeNull();
      expect(await openUp(crypto, bytes(32), address, sealed)).toBeNull();
      const changed = sealed.slice();
      changed[100] = (changed[100] ?? 0) ^ 1;
      expect(await openUp(crypto, key, address, changed)).toBeNull();
    },
  );

  test('that is none is none, whatever it is', async () => {
    const keys = { room: address.room, key: bytes(32) };
    await fc.assert(
      fc.asyncProperty(random, async (noise) => {
        expect(await openUp(crypto, keys.key, address, noise)).toBeNull();
        expect(await openDown(crypto, keys.key, address, noise)).toBeNull();
        expect(await openState(crypto, keys, noise)).toBeNull();
      }),
    );
  });

  test('does not open as one that goes down', async () => {
    const key = bytes(32);
    const sealed = await sealDown(crypto, key, address, { kind: 'done', attempt });
    expect(await openUp(crypto, key, address, sealed)).toBeNull();
    expect(await openDown(crypto, key, address, sealed)).toEqual({ kind: 'done', attempt });
  });
});

describe('what is read from outside', () => {
  test('is refused when it is no record, no invitation and no code', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), random.map(toBase64url)), (text) => {
        expect(readHostRecord(text)).toBeNull();
        expect(readGuestRecord(text)).toBeNull();
        expect(readFragment(text)).toBeNull();
      }),
    );
  });

  test('is bytes again after base64url', () => {
    fc.assert(
      fc.property(random, (array) => {
        expect(fromBase64url(toBase64url(array))).toEqual(array);
      }),
    );
  });

  test('is a topic of a room only when it is exactly one', () => {
    expect(readTopic(`s/${address.room}/u/${address.id}`)).toEqual({ kind: 'up', ...address });
    for (const topic of ['#', `s/${address.room}/#`, `s/${address.room}/d/+`, `s/${address.room}/state/x`])
      expect(readTopic(topic)).toBeNull();
  });

  test('is a code in any case and grouping, and each code has a secret of its own', async () => {
    const code = makeCode(crypto);
    const typed = `${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`.toLowerCase();
    expect(readCode(typed)).toBe(code);
    expect(readCode('0OI1')).toBeNull();
    expect(await secretOf(code)).toEqual(await secretOf(code));
    expect(await secretOf(code)).not.toEqual(await secretOf(makeCode(crypto)));
  });
});

describe('the two words', () => {
  test('are of 256 plain ones, each there once, short and readable', () => {
    expect(new Set(words).size).toBe(256);
    expect(words.every((word) => /^[a-z]{2,11}$/.test(word))).toBe(true);
  });

  test('are the same for the same keys and room, and say something of both', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.string(), (print, room) => {
        const fingerprint = new Uint8Array(print);
        expect(wordsOf(fingerprint, room)).toEqual(wordsOf(fingerprint, room));
        for (const word of wordsOf(fingerprint, room)) expect(words).toContain(word);
      }),
    );
    const fingerprint = bytes(16);
    const pairs = Array.from({ length: 50 }, (_, at) => wordsOf(fingerprint, `${at}`).join());
    expect(new Set(pairs).size).toBeGreaterThan(45);
  });
});
