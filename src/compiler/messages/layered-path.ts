/**
 * The names of files where a host has a folder of its own beside ours. What stands in both and adds up (values, sources,
 * cards …) is two files with one name: theirs keeps it, ours goes by `+/` and the name.
 */

const ours = '+/';

/** The path that our file goes by where an own file of that name adds to it. */
export function oursBeside(path: string): string {
  return `${ours}${path}`;
}

/** Whether a path is that of our file beside an own one. */
export function isOursBeside(path: string): boolean {
  return path.startsWith(ours);
}

/** The path of a file in the folder that it lies in. */
export function plainPath(path: string): string {
  return isOursBeside(path) ? path.slice(ours.length) : path;
}
