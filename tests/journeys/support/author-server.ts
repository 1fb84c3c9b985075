/** The development server on a copy of the authors' files, for journeys that change these. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createServer, type ViteDevServer } from 'vite';
import { repositoryRoot } from '../../../src/cli/repository';

/**
 * What the server prepares of the packages it keeps here. Each worker has a place of its own: two that prepare at once
 * would take it from each other, and reload the pages that are open.
 */
const cacheDir = join(
  repositoryRoot,
  'node_modules/.vite',
  `journeys-${process.env.TEST_PARALLEL_INDEX ?? '0'}`,
);

/** One server, which serves all journeys of a file: what it made of the app for the first is there for the next. */
export class AuthorServer {
  private readonly before = new Map<string, string>();
  private server: ViteDevServer | null = null;

  private constructor(
    /** The copy. */
    readonly folder: string,
  ) {}

  static async start(): Promise<AuthorServer> {
    const folder = mkdtempSync(join(tmpdir(), 'speelveld-author-'));
    cpSync(join(repositoryRoot, 'modules'), folder, { recursive: true });
    const made = new AuthorServer(folder);
    await made.serve();
    return made;
  }

  /** With a slash at its end. */
  get address(): string {
    return this.server?.resolvedUrls?.local[0] ?? '';
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Saves as an editor would. */
  write(file: string, text: string): void {
    if (!this.before.has(file)) this.before.set(file, this.read(file));
    writeFileSync(join(this.folder, file), text);
  }

  /** Gives every file that was written the text it had. */
  restore(): void {
    for (const [file, text] of this.before) writeFileSync(join(this.folder, file), text);
    this.before.clear();
  }

  /** Ends the server and starts it anew, so that it knows no earlier version of any file. */
  async restart(): Promise<void> {
    await this.server?.close();
    await this.serve();
  }

  async close(): Promise<void> {
    await this.server?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async serve(): Promise<void> {
    process.env.SPEELVELD_MODULES = this.folder;
    try {
      this.server = await createServer({
        root: repositoryRoot,
        cacheDir,
        server: { port: 0, host: '127.0.0.1' },
        logLevel: 'silent',
      });
      await this.server.listen();
    } finally {
      delete process.env.SPEELVELD_MODULES;
    }
  }
}
