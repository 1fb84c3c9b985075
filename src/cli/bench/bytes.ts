/** What a reader downloads before the first scene can be played, read from the manifest of the build. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { kilobytes, table } from './table';

const chunkSchema = z.object({
  file: z.string(),
  css: z.array(z.string()).optional(),
  assets: z.array(z.string()).optional(),
  imports: z.array(z.string()).optional(),
});
const manifestSchema = z.record(z.string(), chunkSchema);
type Manifest = z.infer<typeof manifestSchema>;

/** The parts of the road from the address to the first scene. */
export type Part = 'page' | 'scripts' | 'styles' | 'texts' | 'content' | 'fonts' | 'fonts, italic';

/** The bytes of one part: as it lies there, and as it goes over the wire. */
export interface PartBytes {
  readonly part: Part;
  readonly files: readonly string[];
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The chunk of the page, and of the two screens that are passed: the start and the player. */
const scripts = ['index.html', 'src/features/start/route.tsx', 'src/features/player/route.tsx'];
const texts = ['general', 'start', 'player'].map((name) => `src/i18n/locales/nl/${name}.json`);

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

/** The longest scenario in Dutch stands for the one that is played first. */
function longestScenario(manifest: Manifest, size: (file: string) => number): readonly string[] {
  const all = Object.keys(manifest).filter((key) => /speelveld\/scenario\/.+\/nl$/.test(key));
  const bytes = (key: string): number => size(manifest[key]?.file ?? '');
  return all.sort((a, b) => bytes(b) - bytes(a)).slice(0, 1);
}

/**
 * Which files belong to which part.
 * @internal exported for its tests
 */
export function filesToFirstScene(
  manifest: Manifest,
  size: (file: string) => number,
): ReadonlyMap<Part, readonly string[]> {
  const files = (keys: readonly string[]): readonly string[] =>
    [...new Set(keys.flatMap((key) => manifest[key]?.file ?? []))].sort();
  const chunks = withImports(manifest, scripts);
  const styles = [...new Set(chunks.flatMap((key) => manifest[key]?.css ?? []))].sort();
  // The wider alphabets are fetched only for a text that has letters from them.
  const assets = new Set(chunks.flatMap((key) => manifest[key]?.assets ?? []));
  const fonts = [...assets].filter((file) => /-core-.*\.woff2$/.test(file)).sort();
  const catalogue = Object.keys(manifest).filter((key) => /speelveld\/catalogue\/nl$/.test(key));
  return new Map<Part, readonly string[]>([
    ['page', ['index.html']],
    ['scripts', files(chunks)],
    ['styles', styles],
    ['texts', files(withImports(manifest, texts).filter((key) => !chunks.includes(key)))],
    ['content', files([...catalogue, ...longestScenario(manifest, size)])],
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
 * The bytes to the first scene of the build in `folder`; null when nothing has been built there.
 * @throws Error when a screen or its texts are not in the manifest: without them there would seem to be less.
 */
export function bytesToFirstScene(folder: string): readonly PartBytes[] | null {
  const path = join(folder, '.vite', 'manifest.json');
  if (!existsSync(path)) return null;
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const missing = [...scripts, ...texts].filter((key) => manifest[key] === undefined);
  if (missing.length > 0) throw new Error(`The build has no ${missing.join(', no ')}.`);
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  return [...filesToFirstScene(manifest, (file) => read(file).length)].map(([part, files]) => {
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
export function bytesTable(parts: readonly PartBytes[]): string {
  return table(
    'bytes to the first scene that can be played, in Dutch',
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
