/**
 * Who is not honest: a relay that records, replays, drops, turns round and forges; a participant who has the link; whoever
 * finds what the facilitator's device keeps. SECURITY.md makes its claims on these.
 */
import { describe, expect, test } from 'vitest';
import { downTopic, stateTopic, upTopic } from '../../src/core/tools/group-session/room-topics';
import { addUpBatch, sealVote } from '../../src/room/ballot';
import { areSame, type Bytes, bytesOf, join } from '../../src/room/bytes';
import { readGuestRecord } from '../../src/room/guest-record';
import { readHostRecord } from '../../src/room/host-record';
import {
  agree,
  derive,
  makeAgreementPair,
  makeSigningPair,
  open,
  readyToAgree,
  roomKeysOf,
} from '../../src/room/keys';
import { sealUp } from '../../src/room/messages';
import { openState, sealState } from '../../src/room/room-state';
import { ARoom, anAsk, options, tally } from './support/a-room';
import type { SeenMessage } from './support/faulty-relay';

const optionAt = (at: number): string => options[at % options.length]?.id ?? '';

/** A room in which everybody voted, and nothing is closed. @param choose what each phone votes. */
async function aVote(
  seed: number,
  phones: number,
  choose = (at: number): string => optionAt(at),
): Promise<ARoom> {
  const room = new ARoom(seed);
  await room.begin();
  await room.join(phones);
  await room.allIn();
  room.host.ask(anAsk(1));
  await room.allAsked();
  await room.time.pass(3000);
  for (const [at, phone] of room.phones.entries()) phone.vote(choose(at));
  await room.allReceived();
  return room;
}

async function counted(room: ARoom): Promise<Readonly<Record<string, number>> | null | undefined> {
  room.host.closeRound();
  await room.time.pass(10_000, () => room.roundState() === 'counted');
  return room.host.view().round?.counts;
}

function includes(whole: Bytes, part: Bytes): boolean {
  return whole.some((_, at) => part.every((byte, place) => whole[at + place] === byte));
}

describe('a relay that records everything', () => {
  test('finds no word of the question, of the options or of what was shown', async () => {
    const room = await aVote(1, 8);
    const counts = await counted(room);
    room.host.show('vraag#1', options, { kind: 'counts', counts: counts ?? {}, voters: 8 });
    await room.time.pass(1000);
    // Three or four letters in a row can stand in sealed bytes by chance.
    const words = ['zou u doen', 'De zaak', ...options.map(({ id }) => id)].map(bytesOf);
    expect(room.relay.seen.length).toBeGreaterThan(50);
    for (const { bytes } of room.relay.seen)
      for (const word of words) expect(includes(bytes, word)).toBe(false);
    const { secret } = room.admission;
    for (const { bytes } of room.relay.seen) expect(includes(bytes, secret)).toBe(false);
  });

  test('sees messages of one size from phones, whatever they say or choose', async () => {
    const one = await aVote(2, 6, () => 'stoppen');
    const other = await aVote(2, 6, (at) => optionAt(at));
    await counted(one);
    await counted(other);
    const sizes = [one, other].map(
      (room) => new Set(room.relay.seen.filter(({ by }) => by === 'phone').map(({ bytes }) => bytes.length)),
    );
    expect(sizes).toEqual([new Set([512]), new Set([512])]);
  });

  test('finds no id of a phone in one round that was there in another, and no bytes twice', async () => {
    const room = await aVote(3, 6);
    const idsOf = (seen: readonly SeenMessage[]): ReadonlySet<string> =>
      new Set(seen.filter(({ by }) => by === 'phone').map(({ topic }) => topic));
    await counted(room);
    await room.time.pass(5000);
    const first = idsOf(room.relay.seen);
    const before = room.relay.seen.length;
    room.host.ask(anAsk(2));
    await room.allAsked();
    for (const phone of room.phones) phone.vote('wachten');
    await room.allReceived();
    await counted(room);
    const second = idsOf(room.relay.seen.slice(before));
    expect(second.size).toBe(6);
    expect([...second].filter((topic) => first.has(topic))).toEqual([]);
    // Nor a public key or anything else: of two messages no sixteen bytes are the same.
    const pieces = new Set<string>();
    for (const { bytes } of room.relay.seen)
      for (let at = 1; at + 16 <= bytes.length; at += 16) {
        const piece = bytes.slice(at, at + 16).join();
        expect(pieces.has(piece)).toBe(false);
        pieces.add(piece);
      }
  });

  test('cannot play an old message again: votes do not double, phones do not go back', async () => {
    const room = await aVote(4, 7);
    const old = [...room.relay.seen];
    for (const { topic, bytes } of old) room.relay.inject(topic, bytes);
    await room.time.pass(2000);
    expect(room.host.view()).toMatchObject({ phones: 7, round: { received: 7 } });
    expect(await counted(room)).toEqual(tally(room.phones.map((_, at) => optionAt(at))));
    room.host.rest();
    await room.allIn();
    for (const { topic, bytes } of old) {
      room.relay.inject(topic, bytes);
      await room.time.pass(10);
      expect(room.phones.every((phone) => phone.view().stage.kind === 'waiting')).toBe(true);
    }
  });

  test('cannot show a phone that just joined an old question', async () => {
    const room = await aVote(5, 5);
    const old = room.relay.seen.filter(({ topic }) => topic.endsWith('/state')).at(-1);
    await counted(room);
    room.host.rest();
    await room.allIn();
    // For whoever comes now, the relay has only what was.
    room.relay.tampering = (message) => (message.topic.endsWith('/state') && old ? [old] : [message]);
    const [late] = await room.join(1);
    await room.time.pass(60_000);
    expect(['joining', 'refused']).toContain(late?.view().stage.kind);
    room.relay.tampering = (message) => [message];
    await room.allIn();
    expect(late?.view().stage.kind).toBe('waiting');
  });

  test('that lets nothing through any more is noticed by phones, also behind an open connection', async () => {
    const room = await aVote(6, 5);
    room.relay.tampering = () => [];
    await room.time.pass(40_000);
    expect(room.phones.map((phone) => phone.view().connection)).toEqual(room.phones.map(() => 'quiet'));
    room.relay.tampering = (message) => [message];
    await room.time.pass(15_000);
    expect(room.phones.every((phone) => phone.view().connection === 'open')).toBe(true);
  });

  test('that drops sums and sealed votes makes no wrong count: the facilitator is told within ten seconds', async () => {
    const room = await aVote(8, 9);
    room.relay.tampering = (message) => (message.by === 'phone' ? [] : [message]);
    room.host.closeRound();
    await room.time.pass(10_000);
    expect(room.host.view().round).toMatchObject({ state: 'failed', counts: null, received: 9 });
    room.relay.tampering = (message) => [message];
    room.host.countAgain();
    await room.time.until(() => room.roundState() === 'counted', 20_000);
    expect(room.host.view().round?.counts).toEqual(tally(room.phones.map((_, at) => optionAt(at))));
  });

  test('cannot forge: a flipped bit anywhere changes nothing but that it is sent again', async () => {
    const room = new ARoom(9);
    room.relay.tampering = (message) => {
      if (room.chance() > 0.3 || message.bytes.length === 0) return [message];
      const bytes = message.bytes.slice();
      const at = Math.floor(room.chance() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(room.chance() * 8));
      return [{ ...message, bytes }];
    };
    await room.begin();
    await room.join(6);
    await room.allIn();
    room.host.ask(anAsk(1));
    await room.allAsked();
    for (const phone of room.phones) phone.vote('stoppen');
    await room.allReceived();
    room.host.closeRound();
    await room.time.pass(60_000, () => room.roundState() === 'counted');
    expect(room.host.view().round?.counts).toEqual(tally(room.phones.map(() => 'stoppen')));
  });
});

describe('a participant, who has the link', () => {
  test('cannot act as the facilitator: what other keys signed is not believed, by link or by code', async () => {
    const room = await aVote(10, 5);
    const keys = roomKeysOf(room.admission.secret);
    const signer = await makeSigningPair(crypto);
    const agreement = await makeAgreementPair(crypto);
    const own = { signer: signer.publicKey, host: agreement.publicKey, signingKey: signer.privateKey };
    const forged = await sealState(crypto, keys, own, {
      boot: 99,
      version: room.time.now + 1_000_000,
      isJoiningOpen: true,
      phones: 0,
      display: 'ended',
      round: null,
      result: null,
    });
    room.relay.inject(stateTopic(keys.room), forged);
    await room.time.pass(1000);
    expect(room.phones.every((phone) => phone.view().stage.kind === 'vote')).toBe(true);
    // Signed by the one, but under the name of the other: no more.
    const opened = await openState(crypto, keys, room.relay.kept()[0]?.bytes ?? new Uint8Array(0));
    if (opened === null) throw new Error('The true state does not open.');
    const swapped = await sealState(crypto, keys, { ...own, signer: opened.signer }, opened.state);
    expect(await openState(crypto, keys, swapped)).toBeNull();
    // With another key at the start the phone says so, and the two words differ.
    const other = new ARoom(11);
    await other.begin();
    const [strange] = await room.join(1, { ...room.admission, fingerprint: other.admission.fingerprint });
    await room.time.pass(3000);
    expect(strange?.view().stage).toEqual({ kind: 'refused', why: 'not-this-room' });
    const [typed] = await room.join(1, { ...room.admission, fingerprint: null });
    await room.time.pass(3000);
    expect(typed?.view().words).toEqual(room.host.invitation.words);
    expect(other.host.invitation.words).not.toEqual(room.host.invitation.words);
  });

  test("cannot read what another phone and the facilitator's device say to each other, nor speak for it", async () => {
    const room = await aVote(12, 5);
    const keys = roomKeysOf(room.admission.secret);
    for (const { topic, bytes } of room.relay.seen.filter(({ topic }) => !topic.endsWith('/state'))) {
      const [, , way, id] = topic.split('/');
      const about = bytesOf(`speelveld room 1 ${way === 'u' ? 'up' : 'down'} ${keys.room} ${id}`);
      const opened = await open(crypto, keys.key, way === 'u' ? bytes.slice(1) : bytes, about);
      // With the key of the room only a greeting opens: a public key, a number and filling.
      if (opened !== null) expect(opened.subarray(71).every((byte) => byte === 0)).toBe(true);
    }
    const voting =
      room.relay.seen
        .filter(({ by }) => by === 'phone')
        .at(-1)
        ?.topic.split('/')[3] ?? '';
    const forged = await sealUp(
      crypto,
      keys.key,
      { room: keys.room, id: voting },
      { kind: 'gone', said: 2 ** 47 },
    );
    room.relay.inject(upTopic(keys.room, voting), forged);
    const pair = await makeAgreementPair(crypto);
    const hello = { kind: 'hello', publicKey: pair.publicKey, said: 1 } as const;
    const posing = await sealUp(crypto, keys.key, { room: keys.room, id: voting }, hello);
    room.relay.inject(upTopic(keys.room, voting), posing);
    room.relay.inject(downTopic(keys.room, voting), forged);
    await room.time.pass(1000);
    expect(room.host.view()).toMatchObject({ phones: 5, round: { received: 5 } });
  });

  test('is seen as one phone more when it joins twice, and not let in once joining is closed', async () => {
    const room = await aVote(13, 5);
    await room.join(1);
    await room.time.pass(3000);
    expect(room.host.view().phones).toBe(6);
    room.host.setJoining(false);
    const [late] = await room.join(1);
    await room.time.pass(3000);
    expect(late?.view().stage).toEqual({ kind: 'refused', why: 'closed' });
    expect(room.host.view().phones).toBe(6);
    room.host.setJoining(true);
    await room.time.pass(3000);
    expect(late?.view().stage.kind).toBe('vote');
  });
});

describe('a phone of the committee', () => {
  const context = { room: 'r', round: new Uint8Array(8), attempt: new Uint8Array(8) };

  test('adds up no fewer than five ballots, and none that stands there twice', async () => {
    const member = { id: '00000000000000ff', ...(await makeAgreementPair(crypto)) };
    const entries = await Promise.all(
      Array.from({ length: 5 }, async (_, at) => {
        const voter = { id: `000000000000000${at}`, ...(await makeAgreementPair(crypto)) };
        const shares = await sealVote(crypto, context, voter, [member], 1);
        return { voter: voter.id, publicKey: voter.publicKey, share: shares?.[0] ?? new Uint8Array(0) };
      }),
    );
    expect(await addUpBatch(crypto, context, member, entries)).toEqual([0, 5, 0, 0, 0]);
    expect(await addUpBatch(crypto, context, member, entries.slice(1))).toBeNull();
    const [first, ...rest] = entries;
    if (!first) throw new Error('There is none.');
    expect(await addUpBatch(crypto, context, member, [...rest, rest[0] ?? first])).toBeNull();
    // Of another attempt, round or room none opens.
    const later = { ...context, attempt: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) };
    expect(await addUpBatch(crypto, later, member, entries)).toBeNull();
  });

  test('that does not answer is missed by nobody, up to a minority; more of them are told, and counted around', async () => {
    const few = await aVote(14, 9);
    for (const phone of few.phones.slice(0, 4)) phone.die();
    expect(await counted(few)).toEqual(tally(few.phones.map((_, at) => optionAt(at))));
    const many = await aVote(15, 14);
    for (const phone of many.phones.slice(0, 8)) phone.die();
    many.host.closeRound();
    await many.time.pass(10_000);
    if (many.roundState() === 'failed') many.host.countAgain();
    await many.time.pass(30_000, () => many.roundState() === 'counted');
    expect(many.host.view().round?.counts).not.toBeNull();
    const { received, counts } = many.host.view().round ?? { received: 0, counts: null };
    expect(Object.values(counts ?? {}).reduce((sum, one) => sum + one, 0)).toBe(received);
  });
});

describe("what the facilitator's device keeps", () => {
  test('has fewer than five votes counted by nobody', async () => {
    const room = await aVote(16, 4);
    expect(await counted(room)).toBeNull();
    expect(room.host.view().round).toMatchObject({ state: 'counted', received: 4 });
  });

  test('opens no vote: neither its record nor any key in it, with everything that the relay saw', async () => {
    const room = await aVote(17, 6);
    const text = room.host.state();
    const record = readHostRecord(text);
    const round = record?.round;
    if (!record || !round) throw new Error('The record does not read.');
    expect(round.ballots.size).toBe(6);
    expect(readHostRecord(room.kept)?.round?.ballots.size).toBe(6);
    const own = await readyToAgree(crypto, record.agreement.privateKey);
    const secrets = [record.secret, ...record.phones.map(({ pair }) => pair)];
    // What only the phones have: with it the same shares do open, so the tries below are tries.
    const ofPhones = room.phones.map(({ guest }) => readGuestRecord(guest.state())?.round?.own);
    let [tried, openedByMember] = [0, 0];
    for (const [voter, ballot] of round.ballots)
      for (const [place, share] of ballot.shares.entries()) {
        const member = round.attempt.members[place];
        if (!member) throw new Error('A share is for nobody.');
        const salt = join(round.tag, round.attempt.tag, ballot.publicKey, member.publicKey);
        const { room: name } = roomKeysOf(record.secret);
        const about = join(
          bytesOf(`speelveld room 1 share ${name} ${voter} ${member.id} `),
          round.tag,
          round.attempt.tag,
        );
        const theirs = ofPhones.find((pair) => pair && areSame(pair.publicKey, member.publicKey));
        const secret =
          theirs && (await agree(crypto, await readyToAgree(crypto, theirs.privateKey), ballot.publicKey));
        if (secret && (await open(crypto, derive(secret, 'share', 32, salt), share, about)))
          openedByMember += 1;
        const agreed = await Promise.all(
          [ballot.publicKey, member.publicKey].map((key) => agree(crypto, own, key)),
        );
        for (const known of [...secrets, ...agreed.filter((one) => one !== null)])
          for (const key of [known, derive(known, 'share', 32, salt)]) {
            if (key.length !== 32) continue;
            tried += 1;
            expect(await open(crypto, key, share, about)).toBeNull();
          }
      }
    expect(tried).toBeGreaterThan(300);
    expect(openedByMember).toBe(6 * round.attempt.members.length);
    await counted(room);
    const after = readHostRecord(room.host.state())?.round;
    expect([...(after?.ballots.values() ?? [])].every(({ shares }) => shares.length === 0)).toBe(true);
  });

  test('is written down before a vote is called received', async () => {
    const room = new ARoom(18);
    await room.begin();
    await room.join(5);
    await room.allIn();
    room.host.ask(anAsk(1));
    await room.allAsked();
    await room.time.pass(3000);
    room.keepTakes = 60_000;
    for (const phone of room.phones) phone.vote('stoppen');
    await room.time.pass(20_000);
    expect(room.host.view().round?.received).toBe(5);
    const states = room.phones.map((phone) => phone.view().stage);
    expect(states.every((stage) => stage.kind === 'vote' && stage.choice.kind === 'sending')).toBe(true);
  });

  test('tells nothing of who voted first: views and batches have no order and no names', async () => {
    const room = await aVote(19, 7);
    expect(Object.keys(room.host.view()).sort()).toEqual(['connection', 'isJoiningOpen', 'phones', 'round']);
    expect(Object.keys(room.host.view().round ?? {}).sort()).toEqual(['counts', 'key', 'received', 'state']);
    room.host.closeRound();
    await room.time.pass(50);
    const batch = readHostRecord(room.host.state())?.round?.attempt.batch ?? [];
    expect(batch).toEqual([...batch].sort());
    expect(batch).toHaveLength(7);
  });
});
