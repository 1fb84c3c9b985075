/** Files compressed beforehand, for a web server that sends them as they lie. */
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { gzipSync } from 'fflate';
import type { PackageFiles } from './files';

/** What a web server may send compressed: text, in whatever language. */
const compressible = /\.(?:html|js|css|json|svg|txt|webmanifest|xml)$/;

const asBrotli = promisify(brotliCompress);

/** The file of one name, compressed in both ways; a way that gains nothing is left out. */
async function compressedFile(
  path: string,
  bytes: Uint8Array,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const br = await asBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
  // Without a time, and by the same code everywhere: that of Node gives other bytes on another processor.
  const gz = gzipSync(bytes, { level: 9, mtime: 0 });
  return (
    [
      [`${path}.br`, new Uint8Array(br)],
      [`${path}.gz`, gz],
    ] as const
  ).filter(([, made]) => made.byteLength < bytes.byteLength);
}

/** The compressed companions of all files that gain by it. */
export async function compressed(files: PackageFiles): Promise<PackageFiles> {
  const made = [...files]
    .filter(([path]) => compressible.test(path))
    .map(([path, bytes]) => compressedFile(path, bytes));
  return new Map((await Promise.all(made)).flat());
}
