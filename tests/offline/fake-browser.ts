/** Caches in memory and a server that can be cut off, for the worker's shelf. */
import type { Surroundings } from '../../src/offline/shelf';

/** Where the app lies in these tests. */
export const place = 'https://speelveld.example/oefen/';

class FakeCache {
  readonly kept = new Map<string, Response>();

  async match(address: string): Promise<Response | undefined> {
    return this.kept.get(address)?.clone();
  }

  async put(address: string, response: Response): Promise<void> {
    this.kept.set(address, response);
  }

  async keys(): Promise<readonly { readonly url: string }[]> {
    return [...this.kept.keys()].map((url) => ({ url }));
  }
}

/** The caches of one origin. */
export class FakeCaches {
  readonly all = new Map<string, FakeCache>();

  async open(name: string): Promise<FakeCache> {
    const cache = this.all.get(name) ?? new FakeCache();
    this.all.set(name, cache);
    return cache;
  }

  async keys(): Promise<string[]> {
    return [...this.all.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.all.delete(name);
  }

  async match(address: string, how: { readonly cacheName?: string } = {}): Promise<Response | undefined> {
    const caches = [...this.all].filter(([name]) => how.cacheName === undefined || how.cacheName === name);
    for (const [, cache] of caches) {
      const found = await cache.match(address);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** What is asked of the server: the address, and how the browser was to look in its own memory. */
export interface AskedFor {
  readonly address: string;
  readonly cache: RequestCache | undefined;
}

/** A server with these files by path; what it was asked for is noted. */
export class FakeServer {
  readonly asked: AskedFor[] = [];
  isCutOff = false;

  constructor(readonly files: Map<string, string>) {}

  readonly fetch = async (request: RequestInfo, how?: RequestInit): Promise<Response> => {
    const address = typeof request === 'string' ? request : request.url;
    this.asked.push({ address, cache: how?.cache });
    if (this.isCutOff) throw new TypeError('Failed to fetch');
    const body = this.files.get(address.slice(place.length));
    if (body === undefined) return new Response('Not found', { status: 404 });
    return new Response(body, {
      headers: { 'Content-Security-Policy': "default-src 'none'", 'Content-Encoding': 'br' },
    });
  };
}

/** A browser with that server. */
export function browserWith(caches: FakeCaches, server: FakeServer): Surroundings {
  // Safe: the shelf uses of the caches what is made here.
  return { caches: caches as unknown as Surroundings['caches'], fetch: server.fetch, place };
}
