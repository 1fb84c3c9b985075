/**
 * Where the learning system put what content speaks to: an object of an agreed name in the window of this page, in one
 * around it, or in one that opened any of these.
 */

/** How many windows are looked at: a chain of windows that goes round, or on and on, ends here. */
const mostWindows = 500;

/** A property of something that may belong to another origin, of which most may not be read. */
function readable(from: object, name: string): unknown {
  try {
    return Reflect.get(from, name);
  } catch {
    return undefined;
  }
}

function isObject(found: unknown): found is object {
  return typeof found === 'object' && found !== null;
}

/** This window, those around it from the inside out, and then likewise each one that opened one of these. */
function windowsFrom(first: object): readonly object[] {
  const found = new Set<object>();
  const starts: unknown[] = [first];
  for (const start of starts) {
    let here = start;
    while (isObject(here) && !found.has(here) && found.size < mostWindows) {
      found.add(here);
      starts.push(readable(here, 'opener'));
      here = readable(here, 'parent');
    }
  }
  return [...found];
}

/** The object of that name which has something to call; null where no window has one. */
export function findApi(page: object, name: string, firstCall: string): object | null {
  for (const window of windowsFrom(page)) {
    const api = readable(window, name);
    if ((isObject(api) || typeof api === 'function') && typeof readable(api, firstCall) === 'function')
      return api;
  }
  return null;
}
