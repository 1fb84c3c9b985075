/** What an installation looks like: its name, colours and logo, from `theme` in organisation.yaml. */
import type { House } from '../core/scenario/house';
import { checkColours, type HouseColours } from './check/house-colours';
import type { Sources } from './compilation';
import type { Reporter } from './messages/reporter';
import type { ParsedFile } from './parse/parse-file';
import type { AuthoredOrganisation } from './parse/tool-schemas';

/** Most bytes of a logo: it travels inside the first file that everyone fetches. */
const mostBytes = 32_768;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What no drawing needs and a page must not get: code, and whatever is fetched from elsewhere. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/<!(?:DOCTYPE|ENTITY)/i, 'er staat een DOCTYPE of ENTITY in'],
  [/<\?(?!xml\s)/i, 'er staat een opdracht voor een programma in (<?…)'],
  [
    /<(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|audio|video|handler|animate|set)\b/i,
    'er staat een script of iets wat beweegt of inbedt in',
  ],
  [/\son[a-z]+\s*=/i, 'er staat een script in (on…=)'],
  [/(?:javascript|vbscript):/i, 'er staat een script in'],
  [
    /\bhref\s*=\s*(?!["']\s*(?:#|data:image\/png;base64,))/i,
    'het verwijst naar iets buiten het bestand (href)',
  ],
  [/\bsrc\s*=/i, 'het verwijst naar iets buiten het bestand (src)'],
  [/url\(\s*(?!["']?#)/i, 'het verwijst naar iets buiten het bestand (url)'],
  [/@import/i, 'het haalt een stijlblad van buiten (@import)'],
];

/** Why a drawing cannot be the logo; null when it can. */
function objectionTo(svg: string): string | null {
  if (!/<svg[\s>]/.test(svg) || !svg.trimEnd().endsWith('</svg>')) return 'het is geen SVG';
  if (!/<svg[^>]*\sviewBox\s*=/.test(svg)) return 'er staat geen viewBox in, dus het heeft geen verhouding';
  // What is written as a number of a character is read as that character.
  const read = svg.replace(
    /&#(?:x([0-9a-f]+)|(\d+));?/gi,
    (_whole, hex: string | undefined, number: string) =>
      String.fromCodePoint(Math.min(0x10ffff, hex === undefined ? Number(number) : Number.parseInt(hex, 16))),
  );
  return refused.find(([pattern]) => pattern.test(read))?.[1] ?? null;
}

function logoAddress(file: string, content: string | undefined): { address: string } | { reason: string } {
  if (content === undefined) return { reason: 'het staat niet naast organisation.yaml' };
  const isDrawing = file.endsWith('.svg');
  const bytes = Buffer.from(content, isDrawing ? 'utf8' : 'base64');
  if (bytes.length > mostBytes)
    return { reason: `het is ${Math.ceil(bytes.length / 1024)} kB groot en er past 32 kB` };
  if (isDrawing) {
    const reason = objectionTo(content);
    return reason === null
      ? { address: `data:image/svg+xml;base64,${bytes.toString('base64')}` }
      : { reason };
  }
  return bytes.subarray(0, 8).equals(signature)
    ? { address: `data:image/png;base64,${bytes.toString('base64')}` }
    : { reason: 'het is geen PNG' };
}

/** The house of an installation, and its colours. Without an organisation.yaml that is nothing at all. */
export function compileHouse(
  file: ParsedFile<AuthoredOrganisation>,
  sources: Sources,
  reporter: Reporter,
): { readonly house: House; readonly colours: HouseColours } {
  const { data, yaml } = file;
  const { name, logo, colours } = data.theme;
  const set: HouseColours = Object.fromEntries(
    Object.entries(colours).filter(([, colour]) => colour !== undefined),
  );
  checkColours(set, yaml, reporter);
  const found = logo === undefined ? null : logoAddress(logo.file, sources.get(logo.file));
  if (found !== null && 'reason' in found && !file.repaired)
    reporter.report('theme/logo', yaml.place(['theme', 'logo', 'file']), {
      file: logo?.file ?? '',
      reason: found.reason,
    });
  return {
    house: {
      name,
      logo: found !== null && 'address' in found ? { address: found.address, alt: logo?.alt ?? '' } : null,
      report: data.report,
    },
    colours: set,
  };
}
