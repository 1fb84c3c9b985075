/** Phones that come and go: how many there are, what a phone says before it knows whose room it is, and a room that is over. */
import { describe, expect, test } from 'vitest';
import { joinRoom } from '../../src/room/join-room';
import { ARoom, anAsk } from './support/a-room';

const hours = 60 * 60_000;

async function aRoom(seed: number, phones: number): Promise<ARoom> {
  const room = new ARoom(seed);
  await room.begin();
  await room.join(phones);
  await room.allIn();
  await room.time.pass(3000);
  return room;
}

describe('a page that goes', () => {
  test('is one phone less, and after a reload the same phone again', async () => {
    const room = await aRoom(1, 6);
    const [going, staying] = room.phones;
    going?.guest.away();
    const kept = going?.guest.state() ?? '';
    going?.die();
    await room.time.pass(4000);
    expect(room.host.view().phones).toBe(5);
    expect(staying?.view().phones).toBe(5);
    going?.reload(() => kept);
    await room.time.pass(6000);
    expect(room.host.view().phones).toBe(6);
    expect(room.phones.map((phone) => phone.view().phones)).toEqual(Array(6).fill(6));
  });

  test('comes back by itself when it was only put aside', async () => {
    const room = await aRoom(2, 5);
    room.phones[0]?.guest.away();
    await room.time.pass(6000);
    expect(room.host.view().phones).toBe(5);
  });

  test('keeps its vote: it still counts as taking part in that round, and no more in the next', async () => {
    const room = await aRoom(3, 6);
    room.host.ask(anAsk(1));
    await room.allAsked();
    for (const phone of room.phones) phone.vote('doorzetten');
    await room.allReceived();
    const [going] = room.phones;
    going?.guest.away();
    going?.die();
    await room.time.pass(3000);
    expect(room.host.view()).toMatchObject({ phones: 6, round: { received: 6 } });
    room.host.ask(anAsk(2));
    await room.time.pass(3000);
    expect(room.host.view()).toMatchObject({ phones: 5, round: { received: 0 } });
  });

  test('cannot be made to go or come by an old message', async () => {
    const room = await aRoom(4, 5);
    const [one, other] = room.phones;
    one?.guest.away();
    one?.reload();
    await room.time.pass(4000);
    other?.guest.away();
    other?.die();
    await room.time.pass(2000);
    const old = room.relay.seen.filter(({ by }) => by === 'phone');
    for (const { topic, bytes } of old) room.relay.inject(topic, bytes);
    await room.time.pass(2000);
    expect(room.host.view().phones).toBe(4);
  });
});

describe('a phone that came by a code', () => {
  test('says nothing to the room before the words were compared, also not when they differ', async () => {
    const room = await aRoom(5, 5);
    const before = room.relay.seen.filter(({ by }) => by === 'phone').length;
    const held = async () => {
      const environment = room.time.environment(room.chance);
      const by = { ...room.admission, fingerprint: null };
      return joinRoom(by, { connect: room.relay.connect, environment, isHeld: true });
    };
    const [entering, leaving] = [await held(), await held()];
    await room.time.pass(60_000);
    expect(entering.view()).toMatchObject({
      words: room.host.invitation.words,
      stage: { kind: 'joining' },
    });
    leaving.leave();
    await room.time.pass(3000);
    expect(room.relay.seen.filter(({ by }) => by === 'phone')).toHaveLength(before);
    expect(room.host.view().phones).toBe(5);
    entering.enter();
    await room.time.pass(4000);
    expect(entering.view().stage.kind).toBe('waiting');
    expect(room.host.view().phones).toBe(6);
  });
});

describe('a phone that gives its place to another tab', () => {
  test('is still one phone, with its vote, and the first one is told', async () => {
    const room = await aRoom(6, 5);
    room.host.ask(anAsk(1));
    await room.allAsked();
    const [phone] = room.phones;
    phone?.vote('stoppen');
    await room.allReceived();
    const first = phone?.guest;
    phone?.reload(() => first?.handOver() ?? '');
    expect(first?.view().stage).toEqual({ kind: 'elsewhere' });
    expect(first?.state()).toBe('');
    await room.time.pass(4000);
    expect(phone?.view().stage).toMatchObject({
      kind: 'vote',
      choice: { kind: 'received', option: 'stoppen' },
    });
    expect(room.host.view()).toMatchObject({ phones: 5, round: { received: 1 } });
  });
});

describe('a phone that missed the end', () => {
  test('says within ten seconds of coming back that the room is quiet, and after a reload too', async () => {
    const room = await aRoom(7, 5);
    const [away] = room.phones;
    room.crash();
    room.relay.restart(1000);
    await room.time.pass(14_000);
    expect(away?.view()).toMatchObject({ connection: 'quiet', stage: { kind: 'waiting' } });
    away?.reload();
    await room.time.pass(11_000);
    expect(away?.view().stage).toEqual({ kind: 'refused', why: 'silent' });
  });

  test('keeps nothing longer than a room can last', async () => {
    const room = await aRoom(8, 1);
    const [phone] = room.phones;
    const state = phone?.guest.state() ?? '';
    expect(state).not.toBe('');
    room.crash();
    await room.time.pass(12 * hours + 5000);
    expect(phone?.view().stage).toEqual({ kind: 'ended' });
    expect(phone?.guest.state()).toBe('');
    expect(() => phone?.reload(() => state)).toThrow();
  }, 60_000);

  test.each(['votes', 'hears', 'goes'])(
    'erases what is too old before anything else, also when it %s before its clock ticks',
    async (how) => {
      const room = await aRoom(8, 5);
      const [phone] = room.phones;
      room.host.ask(anAsk(1));
      await room.allAsked();
      const seen = room.relay.seen.length;
      // It slept: time went on, and nothing of it ran.
      room.time.now += 12 * hours;
      if (how === 'votes') phone?.vote('stoppen');
      if (how === 'goes') phone?.guest.away();
      if (how === 'hears') room.relay.cut(1.1);
      expect(phone?.view().stage).toEqual({ kind: 'ended' });
      expect(phone?.guest.state()).toBe('');
      await room.time.pass(0);
      expect(room.relay.seen.slice(seen).filter(({ by }) => by === 'phone')).toEqual([]);
    },
  );
});

describe('a code of no room', () => {
  test('is told within ten seconds', async () => {
    const room = await aRoom(9, 1);
    const [lost] = await room.join(1, {
      secret: crypto.getRandomValues(new Uint8Array(16)),
      fingerprint: null,
    });
    await room.time.pass(12_000);
    expect(lost?.view().stage).toEqual({ kind: 'refused', why: 'no-room' });
  });
});

test('phones show in which language something is asked, and in which it was', async () => {
  const room = await aRoom(10, 5);
  room.host.ask({ ...anAsk(1), lang: 'en' });
  await room.allAsked();
  expect(room.phones[0]?.view()).toMatchObject({ stage: { ask: { lang: 'en' } }, wasAsked: true });
  room.host.show(anAsk(1).key, anAsk(1).options, { kind: 'none', why: 'too-few' });
  await room.time.pass(1000);
  expect(room.phones[0]?.view().stage).toMatchObject({ kind: 'result', ask: { lang: 'en' } });
});
