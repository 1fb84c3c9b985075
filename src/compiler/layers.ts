/** Lays a host's own files over ours, file by file; `modules/EIGEN-MAP.md` tells hosts the rules that stand here. */
import type { Sources } from './compilation';
import { oursBeside } from './messages/layered-path';

/** Files that add up: both are compiled, and a key of the own file goes before the same key of ours. */
const adding: ReadonlySet<string> = new Set([
  'values.yaml',
  'mechanisms.yaml',
  'sources.yaml',
  'cards.yaml',
  'routes.yaml',
  'occasions.yaml',
  'contacts.yaml',
  'truth.yaml',
  'shipped-ids.json',
]);

/** The file that a translation translates; any other file itself. */
function translatedFile(path: string): string {
  return path.replace(/\.[a-z]{2,3}\.yaml$/, '.yaml');
}

/**
 * Where one of our files goes beside own ones: under a path of its own where it adds up, under its own path where nothing
 * takes its place, and nowhere (null) where something does.
 */
function placeOf(path: string, ours: Sources, own: Sources): string | null {
  const dutch = translatedFile(path);
  if (adding.has(dutch)) {
    // A copy of ours says nothing that ours did not say: once is enough.
    return own.get(dutch) === ours.get(dutch) && dutch !== 'shipped-ids.json' ? null : oursBeside(path);
  }
  // Of our programme is kept which modules have gone: what was shipped once is not forgotten.
  if (path === 'programme.yaml') return own.has(path) ? oursBeside(path) : path;
  const [folder = '', ...below] = path.split('/');
  if (below.length > 0 && own.has(`${folder}/module.yaml`)) return null;
  return own.has(dutch) || own.has(path) ? null : path;
}

/** Our files and the own ones as one set. */
export function layered(ours: Sources, own: Sources): Sources {
  const kept = [...ours].flatMap(([path, text]): (readonly [string, string])[] => {
    const place = placeOf(path, ours, own);
    return place === null ? [] : [[place, text]];
  });
  const misencoded = new Map(
    [...(ours.misencoded ?? [])].flatMap(([path, how]) => {
      const place = placeOf(path, ours, own);
      return place === null ? [] : [[place, how] as const];
    }),
  );
  return Object.assign(new Map([...kept, ...own]), {
    misencoded: new Map([...misencoded, ...(own.misencoded ?? [])]),
  });
}
