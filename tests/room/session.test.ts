/** Whole sessions between a facilitator's device and phones, over a relay that works. */
import { describe, expect, test } from 'vitest';
import { ARoom, anAsk, options, tally } from './support/a-room';

describe('a room with phones', () => {
  test('asks, receives, adds up and shows, twice', async () => {
    const room = new ARoom(1);
    await room.begin();
    await room.join(9);
    await room.allIn();
    expect(room.host.view()).toMatchObject({ connection: 'open', phones: 9, round: null });
    for (const number of [1, 2] as const) {
      room.host.ask(anAsk(number));
      await room.allAsked();
      const votes = room.phones.map((_, at) => options[(at * number) % 3]?.id ?? '');
      for (const [at, phone] of room.phones.entries()) phone.vote(votes[at] ?? '');
      await room.allReceived();
      expect(room.host.view().round).toMatchObject({ received: 9, state: 'open', counts: null });
      room.host.closeRound();
      await room.time.until(() => room.roundState() === 'counted', 10_000);
      expect(room.host.view().round?.counts).toEqual(tally(votes));
      room.host.show(anAsk(number).key, options, { kind: 'counts', counts: tally(votes), voters: 9 });
      await room.time.until(() => room.phones.every((one) => one.view().stage.kind === 'result'), 10_000);
      room.host.rest();
      await room.allIn();
    }
    expect(room.relay.refused).toEqual([]);
    await Promise.all([room.host.end(), room.time.pass(2000)]);
    expect(room.phones.every((one) => one.view().stage.kind === 'ended')).toBe(true);
    expect(room.relay.kept()).toEqual([]);
    expect(room.host.state()).toBe('');
    expect(room.phones.map(({ guest }) => guest.state())).toEqual(room.phones.map(() => ''));
  });
});
