/** One script out of a file and all it imports, as it stands by itself: no module, nothing to load after it. */
import { build } from 'vite';

const apart = new Set<string>();

/** The modules of all that was bundled here, of which something is left in what was made. */
export function modulesBundledApart(): ReadonlySet<string> {
  return apart;
}

/** @param entry path of the file; `name` is the global that its exports would come under */
export async function bundled(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry, formats: ['iife'], name },
    },
  });
  const chunks = [result]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .flatMap((one) => (one.type === 'chunk' ? [one] : []));
  for (const { modules } of chunks)
    for (const [id, { renderedLength }] of Object.entries(modules)) if (renderedLength > 0) apart.add(id);
  return chunks.map(({ code }) => code).join('\n');
}
