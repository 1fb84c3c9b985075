/**
 * The format of stored records and the steps that bring older ones here. Migrations are pure, only added,
 * and run in order; each has a frozen save of the format before it in the tests.
 */

/** The format this version writes. */
export const recordFormat = 3;

/** One step from a format to the next. */
export interface Migration {
  /** The format it reads. */
  readonly from: number;
  readonly name: string;
  apply(kind: string, record: unknown): unknown;
}

function asObject(record: unknown): Readonly<Record<string, unknown>> | null {
  return typeof record === 'object' && record !== null ? (record as Record<string, unknown>) : null;
}

/** Intentions learn to be rehearsed and looked back on; a meeneem-item knows where it was brought. */
const conversationTools: Migration = {
  from: 1,
  name: 'conversation tools',
  apply(kind, record) {
    const old = asObject(record);
    if (old === null) return record;
    if (kind === 'intention')
      return {
        ...old,
        response: null,
        pushback: '',
        answer: '',
        reminder: '',
        rehearsed: 0,
        looks: [],
        changedAt: old.madeAt,
        inFrontAt: old.madeAt,
        letGoAt: null,
      };
    if (kind !== 'carryItem') return record;
    const origin = asObject(old.origin);
    return {
      ...old,
      origin: origin?.place === 'tool' ? { ...origin, record: null } : old.origin,
      broughtTo: [],
    };
  },
};

/** An intention says since when it reads as it does. One that was changed since it was made may have been sharpened. */
const wordedIntentions: Migration = {
  from: 2,
  name: 'worded intentions',
  apply(kind, record) {
    const old = asObject(record);
    if (old === null || kind !== 'intention') return record;
    return { ...old, wordedAt: old.changedAt === old.madeAt ? old.madeAt : null };
  },
};

/**
 * All steps, oldest first.
 * @internal exported for its tests
 */
export const migrations: readonly Migration[] = [conversationTools, wordedIntentions];

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
