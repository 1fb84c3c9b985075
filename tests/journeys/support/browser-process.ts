/** A browser of its own with a profile on the disk, which can be closed as a person does, or killed as a power cut does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, expect, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../../../src/cli/browser';

/** A folder for one profile. */
export class Profile {
  readonly folder = mkdtempSync(join(tmpdir(), 'speelveld-profile-'));

  /**
   * Tidies it away, once more while processes of a browser that was killed still write in it. Node's own retries do not
   * help: they empty a folder once only.
   */
  async remove(): Promise<void> {
    await expect(() => rmSync(this.folder, { recursive: true, force: true })).toPass({ timeout: 20_000 });
  }
}

/** The process that owns the profile, by its number. */
async function mainProcess(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (browser === undefined) throw new Error('The browser names no process of its own.');
  return browser.id;
}

/** The process and all that it started; where it leads no group, itself, and the rest follows. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    process.kill(pid, 'SIGKILL');
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** One run of the browser on a profile. */
export class BrowserRun {
  private constructor(
    readonly context: BrowserContext,
    private readonly pid: number,
  ) {}

  static async start(profile: Profile, baseURL: string | undefined): Promise<BrowserRun> {
    const executablePath = process.env.CHROMIUM ?? findBrowser() ?? 'chromium';
    const context = await chromium.launchPersistentContext(profile.folder, {
      executablePath,
      args: [...browserArguments],
      reducedMotion: 'reduce',
      // As in the configuration.
      serviceWorkers: 'block',
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    // As in the configuration: on a busy machine a page may take long.
    context.setDefaultTimeout(30_000);
    const session = await context.browser()?.newBrowserCDPSession();
    if (session === undefined) throw new Error('The browser does not say what it is.');
    return new BrowserRun(context, await mainProcess(session));
  }

  /** The tab it opens with. */
  get page(): Page {
    const [page] = this.context.pages();
    if (page === undefined) throw new Error('The browser opened no tab.');
    return page;
  }

  /** As a person does. */
  async close(): Promise<void> {
    await this.context.close();
    await this.gone();
  }

  /** As a power cut does: nothing is tidied away. May be called when it is gone already. */
  async kill(): Promise<void> {
    if (!isAlive(this.pid)) return;
    const closed = this.context.waitForEvent('close');
    killGroup(this.pid);
    await closed;
    await this.gone();
  }

  private async gone(): Promise<void> {
    await expect.poll(() => isAlive(this.pid)).toBe(false);
  }
}
