/** Packets are cut the same however they arrive, and nothing that is sent makes the reading fail in another way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  makeCutter,
  Refused,
  readConnect,
  readPublish,
  readSubscribe,
  writeConnect,
  writeForget,
} from '../../src/relay/mqtt-packets';
import { connectPacket, packetOf, publishPacket, subscribePacket } from './support/raw-client';

/** The bytes in pieces of these lengths, over and over. */
function piecesOf(bytes: Buffer, lengths: readonly number[]): readonly Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    pieces.push(bytes.subarray(at, at + length));
    at += length;
  }
  return pieces;
}

describe('the cutter', () => {
  test('gives the same packets however the bytes are cut on the way', () => {
    const packets = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 8 });
    const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(packets, lengths, (contents, pieces) => {
        const sent = contents.map((content) => packetOf(0x30, Buffer.from(content)));
        const cut = makeCutter(() => 1_000);
        const got = piecesOf(Buffer.concat(sent), pieces).flatMap((piece) => [...cut(piece)]);
        expect(got.map((one) => one.toString('hex'))).toEqual(sent.map((one) => one.toString('hex')));
      }),
    );
  });

  test('refuses what is too long at its heading, whatever follows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 268_435_455 }), (length) => {
        const heading: number[] = [];
        for (let left = length; left > 0; left = Math.floor(left / 128))
          heading.push(left > 127 ? (left % 128) + 128 : left);
        expect(() => [...makeCutter(() => 100)(Buffer.from([0x30, ...heading]))]).toThrow(Refused);
      }),
    );
  });
});

describe('the reader', () => {
  test('understands what clients send', () => {
    expect(readConnect(connectPacket({ username: 'facilitator', password: 'secret', will: 'a/b' }))).toEqual({
      level: 4,
      hasWill: true,
      username: 'facilitator',
      password: Buffer.from('secret'),
    });
    expect(readConnect(connectPacket())).toMatchObject({ username: null, password: null, hasWill: false });
    const message = { topic: 'a/b', qos: 1, isRetained: true };
    expect(readPublish(publishPacket('a/b', 'x', message))).toEqual({ ...message, isEmpty: false });
    expect(readPublish(publishPacket('a/b', '', message))).toEqual({ ...message, isEmpty: true });
    expect(readSubscribe(subscribePacket(7, ['a', 'b/#'], 1))).toEqual({
      id: 7,
      filters: [
        { filter: 'a', qos: 1 },
        { filter: 'b/#', qos: 1 },
      ],
    });
  });

  test('understands what it writes itself', () => {
    const login = { username: 'phone', password: 'x'.repeat(200) };
    expect(readConnect(writeConnect('id', login))).toMatchObject({
      level: 4,
      username: 'phone',
      hasWill: false,
    });
    expect(readPublish(writeForget('a/b'))).toEqual({
      topic: 'a/b',
      qos: 1,
      isRetained: true,
      isEmpty: true,
    });
  });

  test('refuses what is no packet, and fails in no other way', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (content) => {
        for (const read of [readConnect, readPublish, readSubscribe]) {
          try {
            read(packetOf(0x30, Buffer.from(content)));
          } catch (error) {
            expect(error).toBeInstanceOf(Refused);
          }
        }
      }),
    );
  });
});
