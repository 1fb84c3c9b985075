/** What a learning system put behind the address when it started the app: read once, and taken out of it. */
import { paths } from './addresses';

/**
 * All that stands behind the ?, taken out of the address and of the history before anything else happens.
 * @param page the window of the app, in which what stands behind the # is the screen.
 */
export function takeParameters(page: Window): URLSearchParams {
  const { search, pathname, hash } = page.location;
  page.history.replaceState(null, '', pathname + hash);
  return new URLSearchParams(search);
}

/** Goes to the screen that a launch begins with, unless the address asks for another. */
export function openFirst(page: Window, screen: string): void {
  const asked = page.location.hash.slice(1);
  if (asked === '' || asked === paths.start) page.history.replaceState(null, '', `#${screen}`);
}
