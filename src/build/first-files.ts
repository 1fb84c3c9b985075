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

/** The places that the files are made for, each by the file that is fetched for it. */
export interface FirstPlaces {
  readonly page: string;
  /** What everyone passes, by the name of its file: each is fetched by itself. */
  readonly screens: Readonly<Record<string, string>>;
  /** What waits for the first deed: one file. */
  readonly vault: readonly string[];
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

function filesIn(graph: ModuleGraph, { page, screens, vault }: FirstPlaces): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const id of withImports(graph, [page])) files.set(id, 'app');
  const onScreens = new Map<string, string>();
  for (const [name, entry] of Object.entries(screens)) {
    for (const id of withImports(graph, [entry])) onScreens.set(id, onScreens.has(id) ? 'stage' : name);
  }
  for (const [id, name] of onScreens) if (!files.has(id)) files.set(id, name);
  for (const id of withImports(graph, vault)) if (!files.has(id)) files.set(id, 'vault');
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
