/**
 * A page that plays one story by itself: the player and the debrief of the app with their styles and letters, in one
 * file that asks nothing of anyone. What is the same for every story is bundled once and kept under a hash of its source.
 */
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentId, type PageContent } from '../preview-page/content';
import { filledIn, hashOf, inData, inScript, inText, paperMark } from './one-file';

/** The script and the styles of the page, the same for every story. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

/** What is said in the page before its script runs, and on paper. */
export interface PageHead {
  readonly title: string;
  readonly draft: string;
  /** To who has no scripts. */
  readonly noscript: string;
}

/** Folders of src that no page in a browser is made of. */
const neverInPage = new Set(['cli', 'compiler', 'relay', 'offline', 'reading-page', 'lms']);

/** Stands for everything that decides what the parts look like. */
function fingerprint(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !neverInPage.has(entry.name))
    .map(({ name }) => join(root, 'src', name));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of files.sort()) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** The letters that Dutch and English are written in, with their files inside; the rarer ones are the machine's own. */
function lettersOf(sheet: string): string {
  const folder = join(sheet, '..');
  const faces = readFileSync(sheet, 'utf8').match(/@font-face \{[^}]*\}/g) ?? [];
  return faces
    .filter((face) => face.includes('-core.woff2'))
    .map((face) =>
      face.replace(
        /url\('\.\/([^']+)'\)/,
        (_, name: string) => `url(data:font/woff2;base64,${readFileSync(join(folder, name), 'base64')})`,
      ),
    )
    .join('\n');
}

/** Builds what readers get, whatever the environment of the command is: the bundler looks there for it. */
async function asForReaders<Built>(make: () => Promise<Built>): Promise<Built> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    return await make();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

async function bundle(root: string, letters: string): Promise<PageParts> {
  // Only now: who finds the parts ready does not wait for the bundler.
  const [{ build }, { prepareFonts }] = await Promise.all([import('vite'), import('./font-subset-plugin')]);
  const sheet = await prepareFonts(letters);
  const result = await asForReaders(() =>
    build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: {
        'process.env.NODE_ENV': '"production"',
        'import.meta.env.SPEELVELD_ALONE': '"yes"',
      },
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        cssCodeSplit: false,
        lib: { entry: join(root, 'src/preview-page/main.tsx'), formats: ['iife'], name: 'speelveldVerhaal' },
      },
    }),
  );
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
  const styles = outputs.flatMap((one) =>
    one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : [],
  );
  return { script: inScript(script), style: [lettersOf(sheet), ...styles].join('\n') };
}

/** Where things may be kept that can be made again; null in a checkout that cannot be written in. */
function cacheIn(root: string): string | null {
  const folder = join(root, 'node_modules', '.cache');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return null;
  }
}

/** Bundles where nothing can be kept. */
async function bundleApart(root: string): Promise<PageParts> {
  const folder = mkdtempSync(join(tmpdir(), 'speelveld-letters-'));
  try {
    return await bundle(root, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Parts that were made before; null where there are none, or none any more. */
function keptAt(path: string): PageParts | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PageParts;
  } catch {
    return null;
  }
}

/**
 * The parts of the page, made anew when any source of theirs changed.
 * @param root where the repository lies.
 * @throws Error when the source cannot be bundled.
 */
export async function previewParts(root: string): Promise<PageParts> {
  const cache = cacheIn(root);
  if (cache === null) return bundleApart(root);
  const own = 'speelveld-preview-';
  const kept = join(cache, `${own}${fingerprint(root)}.json`);
  const ready = keptAt(kept);
  if (ready !== null) return ready;
  const parts = await bundle(root, join(cache, 'speelveld-fonts'));
  // Put in position whole: two may be made at the same time.
  const draft = `${kept}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(parts));
  renameSync(draft, kept);
  // Of a source that has changed since.
  for (const name of readdirSync(cache))
    if (name.startsWith(own) && join(cache, name) !== kept) rmSync(join(cache, name), { force: true });
  return parts;
}

/** The page for one story, whole. */
export function previewPage(root: string, parts: PageParts, head: PageHead, content: PageContent): string {
  const style = `${parts.style}\n${paperMark(head.draft)}`;
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(parts.script)}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const page = readFileSync(join(root, 'src/preview-page/page.html'), 'utf8');
  return filledIn(page.replace('<html lang="nl">', `<html lang="${content.lang}">`), {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    title: inText(head.title),
    style: `<style>${style}</style>`,
    draft: inText(head.draft),
    noscript: inText(head.noscript),
    content: `<script type="application/json" id="${contentId}">${inData(content)}</script>`,
    script: `<script>${parts.script}</script>`,
  });
}
