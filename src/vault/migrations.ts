/**
 * The format of stored records and the steps that bring older ones here. Migrations are pure, only added,
 * and run in order; each has a frozen save of the format before it in the tests.
 */

/** The format this version writes. */
export const recordFormat = 1;

/** One step from a format to the next. */
export interface Migration {
  /** The format it reads. */
  readonly from: number;
  readonly name: string;
  apply(kind: string, record: unknown): unknown;
}

/** All steps, oldest first. */
export const migrations: readonly Migration[] = [];

/** A record of an older format as it would be written today; one of today's format comes back as it is. */
export function migrate(
  format: number,
  kind: string,
  record: unknown,
  steps: readonly Migration[] = migrations,
): unknown {
  return steps
    .filter(({ from }) => from >= format)
    .reduce((current, step) => step.apply(kind, current), record);
}
