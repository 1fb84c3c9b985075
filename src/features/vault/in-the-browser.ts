/** What the browser itself knows of this page: the addresses it asked for, and what it keeps in readable form. */

/** An address that was asked for, with how often since the page was loaded. */
export interface Asked {
  readonly address: string;
  readonly times: number;
  /** Of the place the app itself came from; what was made in the page (blob:, data:) went nowhere. */
  readonly isOwn: boolean;
}

function isOwn(address: string): boolean {
  if (address.startsWith('data:')) return true;
  try {
    return new URL(address).origin === window.location.origin;
  } catch {
    // What cannot be read is not vouched for.
    return false;
  }
}

/** Every address since the page was loaded, the page itself first. */
export function everythingAsked(): readonly Asked[] {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ].map(({ name }) => name);
  return [...new Set(entries)].map((address) => ({
    address,
    times: entries.filter((name) => name === address).length,
    isOwn: isOwn(address),
  }));
}

/** Plain storage, cookies and the names of caches, as they stand. */
export async function plainlyStored(): Promise<readonly (readonly [key: string, value: string])[]> {
  const cacheNames = 'caches' in globalThis ? await caches.keys() : [];
  return [
    ...Object.entries({ ...localStorage }),
    ...Object.entries({ ...sessionStorage }),
    ...(document.cookie === '' ? [] : [['cookie', document.cookie] as const]),
    ...cacheNames.map((name) => ['cache', name] as const),
  ];
}
