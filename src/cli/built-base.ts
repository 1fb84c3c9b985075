/** For which path a built app was built: it asks for its own files under that path and nowhere else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The base path of the app that lies in a folder, with a slash at both ends; the root for a package that finds its files
 * wherever it lies. Null when no built app lies there.
 */
export function builtBase(folder: string): string | null {
  let page: string;
  try {
    page = readFileSync(join(folder, 'index.html'), 'utf8');
  } catch {
    // Not there, or not ours to read: nothing that can be served.
    return null;
  }
  const [, base] = /<script type="module"[^>]* src="([^"]*\/)assets\//.exec(page) ?? [];
  if (base === undefined) return null;
  return base.startsWith('/') ? base : '/';
}
