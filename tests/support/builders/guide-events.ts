/** What a person can do with any process of steps. */
import fc from 'fast-check';

/** On, back, away and to any step, in any order; what is written differs from tool to tool. */
export function guideMoves<Step extends string>(steps: readonly Step[]) {
  return fc.oneof(
    fc.constantFrom(
      { type: 'on' as const },
      { type: 'back' as const },
      { type: 'pause' as const },
      { type: 'resume' as const },
      { type: 'finish' as const },
    ),
    fc.constantFrom(...steps).map((step) => ({ type: 'go' as const, step })),
  );
}
