/**
 * Which files the code of the first screens travels in. Everyone passes the start and the player, so each of the two is
 * one file, as is the frame of pages, with what they share in another: in forty small files the same code weighs a twelfth more, and takes as many
 * requests. What is not on the way to them stays out, whatever folder it stands in.
 */

/** What is known of a module of the build. */
interface ModuleInfo {
  readonly importedIds: readonly string[];
}

/** The modules of the build by their id, once all of them are known. */
interface ModuleGraph {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** What is fetched by itself. */
interface Place {
  readonly entries: readonly string[];
  /** The screen that is always there with it; what stands in that is there too. */
  readonly inside?: string;
}

/** The places that the files are made for, each by the files that are fetched for it. */
export interface FirstPlaces {
  readonly page: string;
  /** What everyone passes, by the name of its file. */
  readonly screens: Readonly<Record<string, Place>>;
  /** What comes after a screen is there, by its name; `vault` is the one that has a file of its own. */
  readonly later: Readonly<Record<string, Place>>;
}

/** Everything that is there as soon as one of these is, without what is fetched on demand. */
function withImports(graph: ModuleGraph, starts: readonly string[]): ReadonlySet<string> {
  const met = new Set<string>();
  const queue = [...starts];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    queue.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return met;
}

/** What each of these places needs beyond the screen it is inside of, by module. */
function neededBy(
  graph: ModuleGraph,
  places: Readonly<Record<string, Place>>,
  screens: FirstPlaces['screens'],
): ReadonlyMap<string, readonly string[]> {
  const needed = new Map<string, readonly string[]>();
  for (const [name, { entries, inside }] of Object.entries(places)) {
    const there = withImports(graph, inside === undefined ? [] : (screens[inside]?.entries ?? []));
    for (const id of withImports(graph, entries)) {
      if (!there.has(id)) needed.set(id, [...(needed.get(id) ?? []), name]);
    }
  }
  return needed;
}

function filesIn(graph: ModuleGraph, { page, screens, later }: FirstPlaces): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const id of withImports(graph, [page])) files.set(id, 'app');
  const laterOf = neededBy(graph, later, screens);
  for (const [id, [screen = '', ...others]] of neededBy(graph, screens, screens)) {
    if (files.has(id)) continue;
    // What comes later would fetch along a whole screen that one is not on.
    const alone = laterOf.has(id) ? `later-${screen}` : screen;
    files.set(id, others.length > 0 ? 'stage' : alone);
  }
  for (const [id, names] of laterOf) if (names.includes('vault') && !files.has(id)) files.set(id, 'vault');
  return files;
}

/** The name of the file in which a module travels; null where the bundler may decide. */
export function firstFiles(places: FirstPlaces): (id: string, graph: ModuleGraph) => string | null {
  let found: ReadonlyMap<string, string> | null = null;
  return (id, graph) => {
    found ??= filesIn(graph, places);
    return found.get(id) ?? null;
  };
}
