/** Choices that are better than another on offer beside them: then there is no dilemma. */
import type { Exploration } from '../../core/dialogue/explore';
import type { Choice, Moment } from '../../core/scenario/scenario';

/** A choice that dominates another. `index` is its rank in the decision. */
export interface Domination {
  readonly moment: string;
  readonly index: number;
  readonly id: string;
  readonly other: string;
}

interface Weights {
  readonly honours: ReadonlySet<string>;
  readonly strains: ReadonlySet<string>;
}

function weightsOf({ consideration }: Choice): Weights | null {
  if (consideration === undefined) return null;
  return {
    honours: new Set(consideration.honours.map(({ value }) => value)),
    strains: new Set(consideration.strains.map(({ value }) => value)),
  };
}

function includes(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return [...some].every((value) => all.has(value));
}

/** Whether `one` honours all that `other` honours, strains nothing that `other` does not, and is not equal. */
function dominates(one: Weights, other: Weights): boolean {
  const equal = one.honours.size === other.honours.size && one.strains.size === other.strains.size;
  return includes(one.honours, other.honours) && includes(other.strains, one.strains) && !equal;
}

/** Every domination within a decision whose two choices are on offer together in a reachable state. */
export function dominations(
  moments: ReadonlyMap<string, Moment>,
  exploration: Exploration,
): readonly Domination[] {
  const suspected = new Map<string, Domination[]>();
  for (const [moment, { next }] of moments) {
    if (next.kind === 'onward') continue;
    const weighed = next.decision.choices.map((choice, index) => ({
      choice,
      index,
      weights: weightsOf(choice),
    }));
    const found = weighed.flatMap((one) =>
      weighed.flatMap((other) =>
        one !== other &&
        one.weights !== null &&
        other.weights !== null &&
        dominates(one.weights, other.weights)
          ? [{ moment, index: one.index, id: one.choice.id, other: other.choice.id }]
          : [],
      ),
    );
    if (found.length > 0) suspected.set(moment, found);
  }
  const proven = new Set<Domination>();
  for (const { moment, offered } of exploration.states.values()) {
    for (const domination of suspected.get(moment) ?? []) {
      const here: readonly string[] = offered;
      if (here.includes(domination.id) && here.includes(domination.other)) proven.add(domination);
    }
  }
  return [...proven];
}
