/**
 * The phones of the benchmark of the room, in a process of their own: `room-phones <port> <fragment> <voters> <seconds>`.
 * Each joins, votes at some moment of those seconds in every round that is asked, and times that deed until it knows that
 * its vote was received. Tells its parent when all are in, and after each round the times.
 */
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { readFragment } from '../../src/room/invitation';
import { joinRoom } from '../../src/room/join-room';
import type { GuestStage, RoomGuest } from '../../src/room/port';
import { connectTo, until } from './room-support';

/** At most so many join at the same moment, as people do who scan a code. */
const together = 20;

const [port = '', fragment = '', voters = '0', seconds = '0'] = process.argv.slice(2);
const admission = readFragment(fragment);
if (admission === null) throw new Error('The link of the invitation cannot be read.');
const connect = connectTo(Number(port));

const phoneIs = (phone: RoomGuest, is: (stage: GuestStage) => boolean): Promise<void> =>
  until(phone, () => is(phone.view().stage));

const phones: RoomGuest[] = [];
while (phones.length < Number(voters)) {
  const joining = Math.min(together, Number(voters) - phones.length);
  const joined = await Promise.all(Array.from({ length: joining }, () => joinRoom(admission, { connect })));
  await Promise.all(joined.map((phone) => phoneIs(phone, ({ kind }) => kind === 'waiting')));
  phones.push(...joined);
}
process.send?.('joined');

async function voteOnce(phone: RoomGuest, option: string, before: string): Promise<number> {
  await phoneIs(phone, (stage) => stage.kind === 'vote' && stage.ask.key !== before);
  await pause(Math.random() * Number(seconds) * 1_000);
  const startedAt = performance.now();
  phone.vote(option);
  await phoneIs(phone, (stage) => stage.kind === 'vote' && stage.choice.kind === 'received');
  return performance.now() - startedAt;
}

/** The key of the round that was voted in last. */
let last = '';
for (;;) {
  const times = await Promise.all(phones.map((phone, at) => voteOnce(phone, at % 2 === 0 ? 'a' : 'b', last)));
  const [first] = phones;
  const stage = first?.view().stage;
  last = stage?.kind === 'vote' ? stage.ask.key : last;
  process.send?.(times);
}
