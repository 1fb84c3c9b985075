/**
 * Votes through the relay: how long until a vote has reached the facilitator, behind each broker and beside that broker
 * alone in the same run; and a rush of visitors at the server that also carries the relay.
 */
import { z } from 'zod';
import type { PartBytes } from './bytes';
import { runJson } from './run-json';
import { brief, kilobytes, table } from './table';

const relaySchema = z.array(
  z.object({
    name: z.string(),
    peer: z.string().nullable(),
    voters: z.number(),
    p50: z.number(),
    p95: z.number(),
    p99: z.number(),
    burstP99: z.number(),
    lost: z.number(),
    bytes: z.number().nullable(),
  }),
);

/** One broker, alone or behind the relay, with so many voters; times in milliseconds, memory of all its processes. */
export type RelayOutcome = z.infer<typeof relaySchema>[number];

const roomSchema = z.array(
  z.object({
    voters: z.number(),
    p50: z.number(),
    p95: z.number(),
    p99: z.number(),
    votes: z.number(),
    counted: z.number(),
    joinMs: z.number(),
    sumMs: z.number(),
    longestSumMs: z.number(),
  }),
);

/** The app's own room, in some rounds: votes until their phones know that they were received, everyone joining, and adding up. */
export type RoomOutcome = z.infer<typeof roomSchema>[number];

const rushSchema = z.object({
  visitors: z.number(),
  bytes: z.number(),
  firstMs: z.number(),
  medianMs: z.number(),
  lastMs: z.number(),
  perSecond: z.number(),
});

/** A rush of visitors. */
export type RushOutcome = z.infer<typeof rushSchema>;

/** The relay with the broker that `npm start` brings along, as the measurement calls it. */
export const embedded = 'relay, embedded (aedes)';

/** Measures with so many voters who vote over so many seconds. Brokers that are not here are left out. */
export function measureRelay(seconds: number, voters: readonly number[]): Promise<readonly RelayOutcome[]> {
  const args = ['--import', 'tsx', 'tests/bench/relay.ts', String(seconds), ...voters.map(String)];
  return runJson(args, relaySchema);
}

/** Lets phones of the app itself vote; all of them compute in one process of this one machine. */
export function measureRoom(seconds: number, voters: readonly number[]): Promise<readonly RoomOutcome[]> {
  const args = ['--import', 'tsx', 'tests/bench/room.ts', String(seconds), ...voters.map(String)];
  return runJson(args, roomSchema);
}

/** Lets visitors fetch all that a first visit needs, all at the same moment. */
export function measureRush(
  folder: string,
  visitors: number,
  parts: readonly PartBytes[],
): Promise<RushOutcome> {
  const files = parts.filter(({ part }) => part !== 'content').flatMap((part) => part.files);
  return runJson(['--import', 'tsx', 'tests/bench/rush.ts', folder, String(visitors), ...files], rushSchema);
}

/** How the relay compares with the same broker alone, or with the one that a cluster is made of. */
function ratioTo(outcomes: readonly RelayOutcome[], { peer, voters, p99 }: RelayOutcome): string {
  const beside = outcomes.find((one) => one.name === peer && one.voters === voters);
  return beside === undefined ? '' : `${brief(p99 / beside.p99)} ×`;
}

/** The votes as a table. */
export function relayTable(seconds: number, outcomes: readonly RelayOutcome[]): string {
  return table(
    `vote to facilitator over ${seconds} seconds, and all at once, ms; sealed beforehand, no TLS`,
    ['voters', 'way', 'p50', 'p95', 'p99', 'p99 ÷ broker alone', 'at once p99', 'lost', 'memory'],
    outcomes.map((one) => [
      String(one.voters),
      one.name,
      ...[one.p50, one.p95, one.p99].map(brief),
      ratioTo(outcomes, one),
      brief(one.burstP99),
      String(one.lost),
      one.bytes === null ? 'unknown' : `${(one.bytes / 1e6).toFixed(0)} MB`,
    ]),
  );
}

/** The app's own room as a table. */
export function roomTable(seconds: number, outcomes: readonly RoomOutcome[]): string {
  return table(
    `the app's own room on the embedded broker, vote to receipt on the phone over ${seconds} seconds, ms`,
    ['phones', 'p50', 'p95', 'p99', 'votes', 'counted', 'all joined', 'added up', 'at the longest'],
    outcomes.map(({ voters, p50, p95, p99, votes, counted, joinMs, sumMs, longestSumMs }) => [
      String(voters),
      ...[p50, p95, p99].map(brief),
      ...[votes, counted].map(String),
      ...[joinMs, sumMs, longestSumMs].map(brief),
    ]),
  );
}

/** The rush as a table. */
export function rushTable({ visitors, bytes, firstMs, medianMs, lastMs, perSecond }: RushOutcome): string {
  return table(
    'a first visit, all visitors at the same moment, ms',
    ['visitors', 'each', 'one before, cold', 'median', 'last', 'files a second'],
    [
      [
        String(visitors),
        kilobytes(bytes),
        ...[firstMs, medianMs, lastMs].map(brief),
        brief(Math.round(perSecond)),
      ],
    ],
  );
}
