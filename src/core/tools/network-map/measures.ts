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

function countComponents(neighbours: ReadonlyMap<string, ReadonlySet<string>>): number {
  const seen = new Set<string>();
  let components = 0;
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    components += 1;
    const queue = [start];
    seen.add(start);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const other of neighbours.get(next) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        queue.push(other);
      }
    }
  }
  return components;
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
    components: countComponents(neighbours),
    openPairs,
    egoBetweenness,
    eiIndex: externalInternal({ ...network, alters }),
  };
}
