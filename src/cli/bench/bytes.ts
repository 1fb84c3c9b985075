/** What a reader downloads on a first visit, read from its page and the manifest of the build. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { drawnFolder } from '../../core/shared/delivery';
import { kilobytes, table } from './table';

const chunkSchema = z.object({
  file: z.string(),
  name: z.string().optional(),
  css: z.array(z.string()).optional(),
  imports: z.array(z.string()).optional(),
});
const manifestSchema = z.record(z.string(), chunkSchema);
type Manifest = z.infer<typeof manifestSchema>;

/** The parts of a road. */
export type Part = 'page' | 'scripts' | 'styles' | 'texts' | 'content' | 'fonts' | 'fonts, italic';

/** Where a first visit goes: to a story by its address, up to its first scene, or to the start page. */
export type Road = 'first scene' | 'start page';

/** The bytes of one part: as it lies there, and as it goes over the wire. */
export interface PartBytes {
  readonly part: Part;
  readonly files: readonly string[];
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** What is fetched for each, by the names that `vite.config.ts` gives the files; texts by theirs without the language. */
const roads: Readonly<
  Record<Road, { readonly scripts: readonly string[]; readonly texts: readonly string[] }>
> = {
  'first scene': { scripts: ['player'], texts: ['first'] },
  'start page': { scripts: ['start', 'frame'], texts: ['first', 'start'] },
};

const textsOf = (road: Road, lang: string): readonly string[] =>
  roads[road].texts.map((name) => `${name}-${lang}`);

/** The keys of the scripts of these names. */
function keysNamed(manifest: Manifest, names: readonly string[]): readonly string[] {
  return Object.keys(manifest).filter((key) => {
    const { name, file } = manifest[key] ?? {};
    return name !== undefined && names.includes(name) && file?.endsWith('.js') === true;
  });
}

/** The files that the page itself asks for. */
function filesOfPage(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.(?:js|css))"/g)].flatMap(
    ([, file]) => file ?? [],
  );
}

function withImports(manifest: Manifest, keys: readonly string[]): readonly string[] {
  const met = new Set<string>();
  const queue = keys.filter((key) => manifest[key] !== undefined);
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (met.has(key)) continue;
    met.add(key);
    queue.push(...(manifest[key]?.imports ?? []));
  }
  return [...met];
}

/** The page that a road begins with: a story has one of its own, with its first scene in it. */
function pageOf(road: Road, openings: readonly string[]): string {
  const [, story] = /speelveld\/opening\/(.+)\/[^/]+$/.exec(openings[0] ?? '') ?? [];
  return road === 'start page' || story === undefined ? 'index.html' : `${drawnFolder}/modules/${story}.html`;
}

/** The longest opening in a language stands for that of the story that is played first. */
function longestOpening(manifest: Manifest, size: (file: string) => number, lang: string): readonly string[] {
  const all = Object.keys(manifest).filter(
    (key) => /speelveld\/opening\//.test(key) && key.endsWith(`/${lang}`),
  );
  const bytes = (key: string): number => size(manifest[key]?.file ?? '');
  return all.sort((a, b) => bytes(b) - bytes(a)).slice(0, 1);
}

/** A build as far as counting needs it. */
interface Build {
  readonly manifest: Manifest;
  /** The text of a page. */
  readonly html: (file: string) => string;
  /** The bytes of a file. */
  readonly size: (file: string) => number;
}

/**
 * Which files belong to which part.
 * @internal exported for its tests
 */
export function filesOnRoad(
  { manifest, html, size }: Build,
  road: Road,
  lang: string,
): ReadonlyMap<Part, readonly string[]> {
  const files = (keys: readonly string[]): readonly string[] =>
    [...new Set(keys.flatMap((key) => manifest[key]?.file ?? []))].sort();
  const openings = longestOpening(manifest, size, lang);
  const page = pageOf(road, openings);
  const [, module = ''] = /speelveld\/opening\/([^/]+)/.exec(openings[0] ?? '') ?? [];
  const stories = Object.keys(manifest).filter((key) => key.endsWith(`speelveld/stories/${module}`));
  const ofPage = filesOfPage(html(page));
  const keys = Object.keys(manifest).filter((key) => ofPage.includes(manifest[key]?.file ?? ''));
  const chunks = withImports(manifest, [
    ...keys.filter((key) => !key.endsWith('.css')),
    ...keysNamed(manifest, roads[road].scripts),
  ]);
  const ofChunks = chunks.flatMap((key) => manifest[key]?.css ?? []);
  const isSheet = (file: string): boolean => file.endsWith('.css');
  // They come after what there is to read; the wider alphabets only for a text that has letters from them.
  const fonts = files(Object.keys(manifest)).filter((file) => /-core-.*\.woff2$/.test(file));
  const catalogue = Object.keys(manifest).filter((key) => key.endsWith(`speelveld/catalogue/${lang}`));
  return new Map<Part, readonly string[]>([
    ['page', [page]],
    ['scripts', [...new Set([...files(chunks), ...ofPage.filter((file) => !isSheet(file))])].sort()],
    ['styles', [...new Set([...ofChunks, ...ofPage.filter(isSheet)])].sort()],
    [
      'texts',
      files(
        withImports(manifest, keysNamed(manifest, textsOf(road, lang))).filter(
          (key) => !chunks.includes(key),
        ),
      ),
    ],
    ['content', files(road === 'start page' ? catalogue : [...openings, ...stories])],
    ['fonts', fonts.filter((file) => !file.includes('italic'))],
    ['fonts, italic', fonts.filter((file) => file.includes('italic'))],
  ]);
}

/** A font is compressed already, and servers leave it as it is. */
function overTheWire(file: string, bytes: Buffer): { readonly gzip: number; readonly brotli: number } {
  if (file.endsWith('.woff2')) return { gzip: bytes.length, brotli: bytes.length };
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

/**
 * The bytes on a road of the build in `folder`; null when nothing has been built there.
 * @throws Error when a screen or its texts are not in the manifest: without them there would seem to be less.
 */
export function bytesOnRoad(folder: string, road: Road, lang = 'nl'): readonly PartBytes[] | null {
  const path = join(folder, '.vite', 'manifest.json');
  if (!existsSync(path)) return null;
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const wanted = [...roads[road].scripts, ...textsOf(road, lang)];
  const missing = wanted.filter((name) => keysNamed(manifest, [name]).length === 0);
  if (missing.length > 0) throw new Error(`The build has no ${missing.join(', no ')}.`);
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const built: Build = {
    manifest,
    html: (file) => read(file).toString('utf8'),
    size: (file) => read(file).length,
  };
  return [...filesOnRoad(built, road, lang)].map(([part, files]) => {
    const all = files.map((file) => {
      const bytes = read(file);
      return { raw: bytes.length, ...overTheWire(file, bytes) };
    });
    const sum = (what: 'raw' | 'gzip' | 'brotli'): number => all.reduce((total, one) => total + one[what], 0);
    return { part, files, raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
  });
}

/** The gzipped bytes of all parts but those left out. */
export function gzipOf(parts: readonly PartBytes[], without: readonly Part[] = []): number {
  return parts.filter(({ part }) => !without.includes(part)).reduce((sum, { gzip }) => sum + gzip, 0);
}

/** The outcome as a table. */
export function bytesTable(parts: readonly PartBytes[], road: Road): string {
  return table(
    `bytes to the ${road} on a first visit, in Dutch`,
    ['part', 'files', 'raw', 'gzip', 'brotli'],
    parts.map(({ part, files, raw, gzip, brotli }) => [
      part,
      String(files.length),
      kilobytes(raw),
      kilobytes(gzip),
      kilobytes(brotli),
    ]),
  );
}
