/**
 * The files of one build, kept by the browser so that the app opens without a network. Which request they answer, and
 * when the files of a former build may go. Nothing that a person chose or wrote comes here.
 */
import { type Built, type BuiltFile, digestLength, type OnBoard, shelfNames } from './built';

/** What a shelf needs of the browser. */
export interface Surroundings {
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'keys' | 'delete'>;
  readonly fetch: (request: RequestInfo, how?: RequestInit) => Promise<Response>;
  /** Where the app lies: the address of the folder of the worker. */
  readonly place: string;
}

/** The page behind every address of a screen. */
const shell = 'index.html';

/** So many files at a time: a network with long delays is filled, a small server is not flooded. */
const atATime = 6;

/** A server may answer differently by origin or encoding; the file is the same. */
const asFile = { ignoreVary: true, ignoreSearch: false } as const;

/** A screen has no file extension and lies outside the folders of files; the server decides by the same rule. */
function isScreen(path: string): boolean {
  return !/[^/]\.[^/]*$/.test(path) && !path.startsWith('assets/') && !path.startsWith('.well-known/');
}

/** A file whose name changes with its content: under one name there is one content. */
function isNamedByContent(path: string): boolean {
  return path.startsWith('assets/');
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash)).slice(0, digestLength);
}

/** What arrives as it was built, with the headers that it came with: the policy of the page is among them. */
function unpacked(bytes: ArrayBuffer, { headers }: Response): Response {
  const kept = new Headers(headers);
  // These tell how it travelled; what is kept is what came out.
  for (const name of ['Content-Encoding', 'Content-Length', 'Transfer-Encoding']) kept.delete(name);
  return new Response(bytes, { headers: kept });
}

/** The files of one build. */
export class Shelf {
  private readonly name: string;
  private readonly files: ReadonlyMap<string, BuiltFile>;
  private readonly of: number;

  constructor(
    private readonly built: Built,
    private readonly around: Surroundings,
  ) {
    this.name = `${shelfNames}${built.version}`;
    this.files = new Map(built.files.map((file) => [file[0], file]));
    this.of = built.files.reduce((sum, [, bytes]) => sum + bytes, 0);
  }

  private address(path: string): string {
    return new URL(path, this.around.place).href;
  }

  /**
   * Brings what is not yet there. What another build left under the same name and content is not fetched again.
   * @param told hears after each file how much lies there.
   * @throws when one file does not come as it was built; what came before stays.
   */
  async fill(told: (onBoard: OnBoard) => void): Promise<void> {
    const cache = await this.around.caches.open(this.name);
    const waiting = [...this.built.files];
    let bytes = 0;
    const bringOn = async (): Promise<void> => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const address = this.address(file[0]);
        if ((await cache.match(address, asFile)) === undefined)
          await cache.put(address, await this.bring(file));
        bytes += file[1];
        told({ bytes, of: this.of, isWhole: bytes === this.of });
      }
    };
    await Promise.all(Array.from({ length: atATime }, bringOn));
  }

  private async bring(file: BuiltFile): Promise<Response> {
    const [path] = file;
    const address = this.address(path);
    if (isNamedByContent(path)) {
      const there = await this.around.caches.match(address, asFile);
      if (there !== undefined) return there;
      const near = await this.fetched(file, 'default');
      if (near !== null) return near;
    }
    // What the browser remembered may be of another build, or of a network that asks to log in first.
    const fresh = await this.fetched(file, 'reload');
    if (fresh === null) throw new Error(`${path} did not come as it was built.`);
    return fresh;
  }

  /** A file from the network; null when it is not what was built. */
  private async fetched([path, size, digest]: BuiltFile, cache: RequestCache): Promise<Response | null> {
    const response = await this.around.fetch(this.address(path), { cache, credentials: 'same-origin' });
    if (!response.ok) return null;
    const bytes = await response.arrayBuffer();
    const isBuilt = bytes.byteLength === size && (await digestOf(bytes)) === digest;
    return isBuilt ? unpacked(bytes, response) : null;
  }

  /** Counts what lies there; does not take its word for it. */
  async look(): Promise<OnBoard> {
    const { caches } = this.around;
    const isMade = (await caches.keys()).includes(this.name);
    const requests = isMade ? await (await caches.open(this.name)).keys() : [];
    const there = new Set(requests.map(({ url }) => url));
    const bytes = this.built.files.reduce(
      (sum, [path, size]) => (there.has(this.address(path)) ? sum + size : sum),
      0,
    );
    return { bytes, of: this.of, isWhole: this.built.files.every(([path]) => there.has(this.address(path))) };
  }

  /** Takes this build away, after it did not come whole. */
  async clear(): Promise<void> {
    await this.around.caches.delete(this.name);
  }

  /**
   * The answer to a request; null when it is left to the browser. A screen gets the page, a built file what was built.
   * A file of another build is looked for among what is kept and else asked of the network, and a file that is not
   * there is not there: it never becomes the page.
   */
  answer(request: Pick<Request, 'url' | 'method' | 'mode'>): Promise<Response> | null {
    if (request.method !== 'GET' || !request.url.startsWith(this.around.place)) return null;
    const path = new URL(request.url).pathname.slice(new URL(this.around.place).pathname.length);
    if (this.files.has(path)) return this.kept(path, request);
    if (request.mode === 'navigate' && isScreen(path)) return this.kept(shell, request);
    return isNamedByContent(path) ? this.ofAnyBuild(request) : null;
  }

  private async kept(path: string, request: Pick<Request, 'url'>): Promise<Response> {
    const { caches, fetch } = this.around;
    const found = await caches.match(this.address(path), { ...asFile, cacheName: this.name });
    // The request as it came: without what lies here, the server answers it as it would have.
    return found ?? fetch(request as Request);
  }

  private async ofAnyBuild(request: Pick<Request, 'url'>): Promise<Response> {
    return (await this.around.caches.match(request.url, asFile)) ?? this.around.fetch(request as Request);
  }

  /**
   * Removes what other builds left, when this one takes over.
   * @param openWindows how many windows of the app are open; while there are any, they may be of another build.
   */
  async tidy(openWindows: number): Promise<void> {
    if (openWindows > 0) return;
    for (const name of await this.around.caches.keys()) {
      if (name.startsWith(shelfNames) && name !== this.name) await this.around.caches.delete(name);
    }
  }
}
