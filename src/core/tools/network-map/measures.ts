/**
 * Measures of an ego network, on what the person believes about their own contacts. They never appear as
 * a number on screen; signals turn them into a question. Definitions follow Hanneman & Riddle,
 * Introduction to Social Network Methods, ch. 9 (size, density, components), Burt, Structural Holes (1992)
 * (open pairs), Freeman via Everett & Borgatti, Ego network betweenness, Social Networks 27 (2005)
 * (ego betweenness) and Krackhardt & Stern, Social Psychology Quarterly 51 (1988) (E-I index).
 */

/** One ego network. Ties are undirected pairs of contacts; `group` maps ego and contacts to a category. */
export interface EgoNetwork {
  readonly ego: string;
  readonly alters: readonly string[];
  readonly ties: readonly (readonly [string, string] | readonly string[])[];
  readonly group?: Readonly<Record<string, string>> | null;
}

/** The measures; null where a measure is undefined for so few contacts or without categories. */
export interface EgoMeasures {
  /** The number of contacts. */
  readonly size: number;
  /** Share of the possible ties between contacts that exist, 0 to 1; null below two contacts. */
  readonly density: number | null;
  /** Connected groups of contacts once the person is left out. */
  readonly components: number;
  /** Pairs of contacts without a tie between them. */
  readonly openPairs: number;
  /** Sum over open pairs of 1 / (1 + their common contacts). */
  readonly egoBetweenness: number;
  /** (E - I) / (E + I): -1 all in the person's own category, +1 none; null without contacts or categories. */
  readonly eiIndex: number | null;
}

/** Who knows whom, as neighbour sets; ties to oneself and to anyone who is no contact are left out. */
function neighbourSets(network: EgoNetwork): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map(network.alters.map((alter) => [alter, new Set<string>()]));
  for (const [a, b] of network.ties) {
    if (a === undefined || b === undefined || a === b) continue;
    const ofA = neighbours.get(a);
    const ofB = neighbours.get(b);
    if (ofA === undefined || ofB === undefined) continue;
    ofA.add(b);
    ofB.add(a);
  }
  return neighbours;
}

/** Of each contact the number of its group: two are in one group when a chain of ties joins them. */
function componentsOf(neighbours: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let components = 0;
  for (const start of neighbours.keys()) {
    if (found.has(start)) continue;
    const queue = [start];
    found.set(start, components);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const other of neighbours.get(next) ?? []) {
        if (found.has(other)) continue;
        found.set(other, components);
        queue.push(other);
      }
    }
    components += 1;
  }
  return found;
}

/**
 * Which contacts reach each other through acquaintances once the person is left out (component, Hanneman & Riddle
 * ch. 9): those with the same number do.
 */
export function reachable(alters: readonly string[], ties: EgoNetwork['ties']): ReadonlyMap<string, number> {
  return componentsOf(neighbourSets({ ego: '', alters, ties }));
}

function externalInternal(network: EgoNetwork): number | null {
  const { alters, ego, group } = network;
  if (group === undefined || group === null || alters.length === 0) return null;
  const own = group[ego];
  const same = alters.filter((alter) => group[alter] === own).length;
  return (alters.length - 2 * same) / alters.length;
}

/** Computes all measures of one network; O(n² · smallest degree) for n contacts. */
export function egoMeasures(network: EgoNetwork): EgoMeasures {
  const neighbours = neighbourSets(network);
  const alters = [...neighbours.keys()];
  const size = alters.length;
  let openPairs = 0;
  let egoBetweenness = 0;
  for (const [index, a] of alters.entries()) {
    const ofA = neighbours.get(a) ?? new Set();
    for (const b of alters.slice(index + 1)) {
      if (ofA.has(b)) continue;
      const ofB = neighbours.get(b) ?? new Set();
      const [small, large] = ofA.size < ofB.size ? [ofA, ofB] : [ofB, ofA];
      let common = 0;
      for (const other of small) if (large.has(other)) common += 1;
      openPairs += 1;
      egoBetweenness += 1 / (1 + common);
    }
  }
  const possible = (size * (size - 1)) / 2;
  return {
    size,
    density: possible === 0 ? null : (possible - openPairs) / possible,
    components: new Set(componentsOf(neighbours).values()).size,
    openPairs,
    egoBetweenness,
    eiIndex: externalInternal({ ...network, alters }),
  };
}
