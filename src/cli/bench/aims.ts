/** What the benchmarks aim at, and whether it was reached in this run. An aim that was missed is said, not hidden. */
import { gzipOf, type PartBytes } from './bytes';
import type { CheckerOutcome } from './checker';
import { comparisonAt, type SizeOutcome } from './engines';
import type { LoadsOutcome } from './loads';
import { embedded, type RelayOutcome } from './relay';
import type { Spread } from './statistics';
import { brief, kilobytes, table } from './table';

/** One aim. */
export interface Aim {
  readonly name: string;
  readonly aim: string;
  readonly reached: string;
  readonly met: boolean;
}

/** Everything that was measured. */
export interface Outcome {
  readonly engines: readonly SizeOutcome[];
  readonly checker: readonly CheckerOutcome[];
  readonly bytes: readonly PartBytes[] | null;
  readonly loads: LoadsOutcome | null;
  readonly relay: readonly RelayOutcome[];
}

function engineAims(sizes: readonly SizeOutcome[]): readonly Aim[] {
  const wanted = [
    { moments: 40, steps: 5, load: 1 / 4 },
    { moments: 100, steps: 5, load: 1 / 4 },
    { moments: 10_000, steps: 3, load: 1 },
  ];
  return wanted.flatMap(({ moments, steps, load }) => {
    const [stepped, loaded] = [
      comparisonAt(sizes, moments, 'stepsPerSecond'),
      comparisonAt(sizes, moments, 'loadMs'),
    ];
    if (stepped === undefined || loaded === undefined) return [];
    const [times, part] = [stepped.ratio.median, loaded.ratio.median];
    return [
      {
        name: `steps, ${moments} moments`,
        aim: `≥ ${steps} × inkjs`,
        reached: `${brief(times)} ×`,
        met: times >= steps,
      },
      {
        name: `load, ${moments} moments`,
        aim: `≤ ${load} × inkjs`,
        reached: `${brief(part)} ×`,
        met: part <= load,
      },
    ];
  });
}

function growthAims({ engines, checker }: Outcome): readonly Aim[] {
  const [small, large] = [100, 10_000].map(
    (size) => comparisonAt(engines, size, 'stepsPerSecond')?.ours.median,
  );
  const growth = small === undefined || large === undefined ? null : small / large;
  const [first, last] = [checker.find(({ moments }) => moments === 1_000), checker.at(-1)];
  const perMoment = first === undefined || last === undefined ? null : last.msPerMoment / first.msPerMoment;
  return [
    ...(growth === null
      ? []
      : [
          {
            name: 'cost of a step, 10 000 against 100',
            aim: '≤ 2 ×',
            reached: `${brief(growth)} ×`,
            met: growth <= 2,
          },
        ]),
    ...(perMoment === null || first === last
      ? []
      : [
          {
            name: `checker per moment, ${last?.moments} against 1000`,
            aim: '≤ 1.5 × (linear)',
            reached: `${brief(perMoment)} ×`,
            met: perMoment <= 1.5,
          },
        ]),
  ];
}

function byteAims(parts: readonly PartBytes[]): readonly Aim[] {
  const bare = gzipOf(parts, ['page', 'fonts', 'fonts, italic']);
  return [
    {
      name: 'scripts, styles, texts, content to the first scene',
      aim: '≤ 150 kB gzip',
      reached: kilobytes(bare),
      met: bare <= 150_000,
    },
  ];
}

function loadAims({ readable, answered, keptReadable, keptAnswered }: LoadsOutcome): readonly Aim[] {
  const aim = (name: string, { median }: Spread, most: number): Aim => ({
    name: `processor 4 × slower, first scene ${name}`,
    aim: `≤ ${most} ms`,
    reached: `${brief(median)} ms`,
    met: median <= most,
  });
  return [
    aim('readable, slow 4G, cold', readable, 1_500),
    aim('answerable, slow 4G, cold', answered, 2_500),
    aim('readable, kept, without a network', keptReadable, 1_500),
    aim('answerable, kept, without a network', keptAnswered, 2_500),
  ];
}

function relayAims(relay: readonly RelayOutcome[]): readonly Aim[] {
  const full = relay.find(({ name, voters }) => name === embedded && voters === 500);
  if (full === undefined) return [];
  return [
    {
      name: 'vote to facilitator, 500 on the embedded broker, p99',
      aim: '≤ 250 ms, none lost',
      reached: `${brief(full.p99)} ms, ${full.lost} lost`,
      met: full.p99 <= 250 && full.lost === 0,
    },
  ];
}

/** The aims that this run can speak of. */
export function aimsOf(outcome: Outcome): readonly Aim[] {
  return [
    ...engineAims(outcome.engines),
    ...growthAims(outcome),
    ...(outcome.bytes === null ? [] : byteAims(outcome.bytes)),
    ...(outcome.loads == null ? [] : loadAims(outcome.loads)),
    ...relayAims(outcome.relay),
  ];
}

/** The aims as a table. */
export function aimsTable(aims: readonly Aim[]): string {
  return table(
    'aims',
    ['what', 'aim', 'reached', ''],
    aims.map(({ name, aim, reached, met }) => [name, aim, reached, met ? 'met' : 'MISSED']),
  );
}
