/**
 * A learning system on a port of its own: a page that plays a course in a frame or in a window it opens, scorm-again as
 * its runtime, and a server that keeps what is committed. Beside it, at the same address, lies a course of somebody else.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { extname, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { contentType } from '../../../src/cli/headers';
import { repositoryRoot } from '../../../src/cli/repository';
import type { PackageFormat } from '../../../src/core/shared/delivery';

type ScormFormat = Extract<PackageFormat, 'scorm12' | 'scorm2004'>;

const runtimes = {
  scorm12: { script: 'scorm12.min.js', make: 'Scorm12API', name: 'API', set: 'LMSSetValue' },
  scorm2004: { script: 'scorm2004.min.js', make: 'Scorm2004API', name: 'API_1484_11', set: 'SetValue' },
} as const;

/** What the page of a learning system does; it runs in the browser. */
interface LmsWindow extends Window {
  /** Every call of the course, told to the test. */
  lmsHears?: (call: readonly string[]) => void;
  /** Whether the runtime says yes to completion and lets it fall. */
  isDeaf?: boolean;
}

function body(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => resolve(text));
  });
}

export class LearningSystem {
  /** What the server keeps of the one learner there is, as the runtime sent it; null before the first commit. */
  kept: { readonly cmi: Readonly<Record<string, unknown>> } | null = null;
  /** Every call the runtime got, of all launches. */
  readonly heard: (readonly string[])[] = [];

  private constructor(
    private readonly server: Server,
    private readonly format: ScormFormat,
    readonly module: string,
  ) {}

  static async start(format: ScormFormat, module: string, folder: string): Promise<LearningSystem> {
    const server = createServer();
    const system = new LearningSystem(server, format, module);
    server.on('request', (request, response) => {
      void system.answer(request, folder).then(({ status, type, text }) => {
        response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text);
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return system;
  }

  get address(): string {
    const address = this.server.address();
    return `http://localhost:${address === null || typeof address === 'string' ? 0 : address.port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** Hears of every call, in every window of this browser. */
  async listen(context: BrowserContext): Promise<void> {
    await context.exposeBinding('lmsHears', (_, call: readonly string[]) => {
      this.heard.push(call);
    });
  }

  /** The elements that were written, each once, in alphabetical order. */
  get written(): readonly string[] {
    const { set } = runtimes[this.format];
    return [
      ...new Set(this.heard.flatMap(([call, element]) => (call === set ? (element ?? []) : []))),
    ].sort();
  }

  /** The calls there were, each once, in alphabetical order. */
  get calls(): readonly string[] {
    return [...new Set(this.heard.flatMap(([call]) => call ?? []))].sort();
  }

  private async answer(request: IncomingMessage, folder: string) {
    const { pathname } = new URL(request.url ?? '/', this.address);
    const html = (text: string) => ({ status: 200, type: 'text/html; charset=utf-8', text });
    if (pathname === '/commit') {
      this.kept = JSON.parse(await body(request));
      return { status: 200, type: 'application/json', text: '{"result":true,"errorCode":0}' };
    }
    if (pathname === '/frame') return html(this.page('frame'));
    if (pathname === '/popup') return html(this.page('popup'));
    if (pathname === '/neighbour/') return html('<title>Neighbour</title><p>Another course');
    const [, place = '', ...rest] = pathname.split('/');
    const roots: Readonly<Record<string, string>> = {
      course: folder,
      runtime: join(repositoryRoot, 'node_modules/scorm-again/dist'),
    };
    const root = roots[place];
    try {
      if (root === undefined) throw new Error('Nothing there.');
      const text = await readFile(join(root, ...rest));
      return { status: 200, type: contentType(extname(pathname)), text };
    } catch {
      return { status: 404, type: 'text/plain', text: '' };
    }
  }

  private page(way: 'frame' | 'popup'): string {
    const { script, make, name, set } = runtimes[this.format];
    const course = `/course/index.html?module=${this.module}`;
    const runs = (given: { make: string; name: string; set: string; kept: object | null }): void => {
      const here = window as unknown as LmsWindow & Record<string, unknown>;
      const Runtime = here[given.make] as new (
        settings: object,
      ) => Record<string, (...args: string[]) => string>;
      const runtime = new Runtime({ lmsCommitUrl: '/commit', logLevel: 5 });
      if (given.kept !== null)
        Reflect.get(runtime, 'loadFromJSON').call(runtime, Reflect.get(given.kept, 'cmi'));
      here[given.name] = new Proxy(runtime, {
        get(target, call) {
          const found = Reflect.get(target, call);
          if (typeof found !== 'function') return found;
          return (...args: string[]): string => {
            here.lmsHears?.([String(call), ...args]);
            if (call === given.set && here.isDeaf === true && args[1] === 'completed') return 'true';
            return found.apply(target, args);
          };
        },
      });
    };
    const given = JSON.stringify({ make, name, set, kept: this.kept });
    const opened =
      way === 'frame'
        ? `<iframe src="${course}" title="Course" style="width:100%;height:90vh;border:0"></iframe>`
        : `<button onclick="window.open('${course}')">Open the course</button>`;
    return `<!doctype html><title>Learning system</title><script src="/runtime/${script}"></script>
      <script>(${runs.toString()})(${given})</script>${opened}`;
  }
}
