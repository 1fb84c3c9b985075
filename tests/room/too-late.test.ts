/**
 * What a phone says of a choice that was on its way when the vote was closed: exactly what became of it, as far as the
 * facilitator's device said so. It never passes for given what did not arrive, nor for lost what counts.
 */
import { describe, expect, test } from 'vitest';
import { joinRoom } from '../../src/room/join-room';
import type { GuestStage, RoomGuest } from '../../src/room/port';
import type { Connect, TransportReceiver } from '../../src/room/transport';
import { ARoom, anAsk, options, tally } from './support/a-room';

/** A connection that is taken away and given back. `says`: whether what it says arrives; `hears` the same the other way. */
function breakable(connect: Connect) {
  const line = { says: true, hears: true };
  let receiver: TransportReceiver | null = null;
  const broken: Connect = (admin) => {
    const whole = connect(admin);
    return {
      ...whole,
      publish: (...given) => {
        if (line.says) whole.publish(...given);
      },
      receive: (to) => {
        receiver = to;
        whole.receive({
          connection: (connection) => to.connection(connection),
          message: (topic, bytes) => {
            if (line.hears) to.message(topic, bytes);
          },
        });
      },
    };
  };
  const is = (next: typeof line): void => {
    Object.assign(line, next);
    receiver?.connection(next.hears ? 'open' : 'lost');
  };
  return {
    connect: broken,
    away: () => is({ says: false, hears: false }),
    onlyHears: () => is({ says: false, hears: true }),
    back: () => is({ says: true, hears: true }),
  };
}

/** A vote that is open, with five phones that voted and one whose network fails. */
async function anOpenVote(): Promise<{
  readonly room: ARoom;
  readonly phone: RoomGuest;
  readonly network: ReturnType<typeof breakable>;
}> {
  const room = new ARoom(3);
  await room.begin();
  const network = breakable(room.relay.connect);
  const environment = room.time.environment(room.chance);
  const phone = await joinRoom(room.admission, { connect: network.connect, environment });
  await room.join(5);
  await room.allIn();
  room.host.ask(anAsk(1));
  await room.allAsked();
  await room.time.until(() => phone.view().stage.kind === 'vote', 20_000);
  for (const { guest } of room.phones) guest.vote('doorzetten');
  await room.allReceived();
  return { room, phone, network };
}

const choiceOf = (stage: GuestStage): unknown => ('choice' in stage ? stage.choice : null);

async function gives(room: ARoom, phone: RoomGuest, option: string): Promise<void> {
  phone.vote(option);
  await room.time.until(() => {
    const { stage } = phone.view();
    return stage.kind === 'vote' && stage.choice.kind === 'received' && stage.choice.option === option;
  }, 20_000);
}

/** Closes, and waits until it is counted. */
async function close(room: ARoom): Promise<void> {
  room.host.closeRound();
  await room.time.until(() => room.roundState() === 'counted', 60_000);
}

const five = Array<string>(5).fill('doorzetten');

describe('a change that is on its way when the vote is closed', () => {
  test('leaves the earlier choice to count, and the phone says so: on its way, once closed, with the result and after', async () => {
    const { room, phone, network } = await anOpenVote();
    await gives(room, phone, 'overleggen');
    network.away();
    phone.vote('stoppen');
    expect(phone.view().stage).toMatchObject({
      kind: 'vote',
      choice: { kind: 'changing', option: 'stoppen', earlier: 'overleggen' },
    });
    await close(room);
    const counts = tally([...five, 'overleggen']);
    expect(room.host.view().round?.counts).toEqual(counts);
    network.back();
    const stands = { kind: 'earlier', option: 'overleggen', tooLate: 'stoppen' };
    await room.time.until(() => phone.view().stage.kind === 'counting', 20_000);
    await room.time.pass(5000);
    expect(choiceOf(phone.view().stage)).toEqual(stands);
    room.host.show(anAsk(1).key, options, { kind: 'counts', counts, voters: 6 });
    await room.time.until(() => phone.view().stage.kind === 'result', 20_000);
    expect(phone.view().stage).toMatchObject({
      ask: { number: 1, prompt: 'Wat zou u doen?' },
      choice: stands,
    });
    room.host.rest();
    await room.time.until(() => phone.view().stage.kind === 'waiting', 20_000);
    expect(phone.view().stage).toMatchObject({ after: { ask: { number: 1 }, choice: stands } });
  });

  test('is not called late nor received before the facilitator’s device said so', async () => {
    const { room, phone, network } = await anOpenVote();
    await gives(room, phone, 'overleggen');
    network.away();
    phone.vote('stoppen');
    await close(room);
    network.onlyHears();
    await room.time.until(() => phone.view().stage.kind === 'counting', 20_000);
    expect(choiceOf(phone.view().stage)).toEqual({ kind: 'unsure', option: 'stoppen' });
  });

  test('of which nothing was heard before the next question is named there, as what cannot be known any more', async () => {
    const { room, phone, network } = await anOpenVote();
    await gives(room, phone, 'overleggen');
    network.away();
    phone.vote('stoppen');
    await close(room);
    room.host.ask(anAsk(2));
    await room.time.pass(5000);
    network.back();
    const asked = (): number | null => {
      const { stage } = phone.view();
      return stage.kind === 'vote' ? stage.ask.number : null;
    };
    await room.time.until(() => asked() === 2, 20_000);
    expect(phone.view().stage).toMatchObject({ choice: { kind: 'none' }, unheard: { number: 1 } });
    expect(room.phones[0]?.view().stage).toMatchObject({ ask: { number: 2 }, unheard: null });
  });

  test('counts where it arrives before that', async () => {
    const { room, phone, network } = await anOpenVote();
    await gives(room, phone, 'overleggen');
    network.away();
    phone.vote('stoppen');
    network.back();
    await room.time.until(() => room.host.view().round?.received === 6, 20_000);
    await room.time.pass(5000);
    await close(room);
    expect(room.host.view().round?.counts).toEqual(tally([...five, 'stoppen']));
    await room.time.pass(5000);
    expect(choiceOf(phone.view().stage)).toEqual({ kind: 'received', option: 'stoppen' });
  });

  test('is no loss where it is a change back to what counts', async () => {
    const { room, phone, network } = await anOpenVote();
    await gives(room, phone, 'overleggen');
    network.away();
    phone.vote('stoppen');
    phone.vote('overleggen');
    await close(room);
    network.back();
    await room.time.until(() => phone.view().stage.kind === 'counting', 20_000);
    await room.time.pass(5000);
    expect(choiceOf(phone.view().stage)).toEqual({ kind: 'received', option: 'overleggen' });
  });
});

describe('a first choice', () => {
  test('that does not arrive before the vote is closed does not count, and the phone says so', async () => {
    const { room, phone, network } = await anOpenVote();
    network.away();
    phone.vote('stoppen');
    expect(choiceOf(phone.view().stage)).toEqual({ kind: 'sending', option: 'stoppen' });
    await close(room);
    network.back();
    await room.time.until(() => phone.view().stage.kind === 'counting', 20_000);
    await room.time.pass(5000);
    expect(choiceOf(phone.view().stage)).toEqual({ kind: 'too-late', option: 'stoppen' });
    expect(room.host.view().round?.counts).toEqual(tally(five));
  });

  test('that had arrived is known to be in time, also before it is asked anew', async () => {
    const { room, phone, network } = await anOpenVote();
    await gives(room, phone, 'stoppen');
    network.onlyHears();
    room.host.closeRound();
    await room.time.until(() => phone.view().stage.kind === 'counting', 20_000);
    expect(choiceOf(phone.view().stage)).toEqual({ kind: 'received', option: 'stoppen' });
  });

  test('that was not given is none', async () => {
    const { room, phone } = await anOpenVote();
    await close(room);
    await room.time.until(() => phone.view().stage.kind === 'counting', 20_000);
    expect(choiceOf(phone.view().stage)).toEqual({ kind: 'none' });
  });
});
