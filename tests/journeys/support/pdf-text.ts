/** What is to be read in a PDF as a browser prints it, page by page. */
import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

/** The objects of the file by their number; the streams unpacked. */
function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const [, number = '', body = ''] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', packed] = body.split(/\nstream\n|>>\s*stream\n/, 2);
    const bytes = Buffer.from((packed ?? '').replace(/\n?endstream$/, ''), 'latin1');
    const isPacked = packed !== undefined && head.includes('/FlateDecode');
    objects.set(number, { head, stream: isPacked ? inflateSync(bytes).toString('latin1') : '' });
  }
  return objects;
}

/** Which letters the glyphs of a font stand for. */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const say = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(Number.parseInt(glyph, 16), say(hex));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph += 1) {
        const point = Number.parseInt(hex, 16) + glyph - Number.parseInt(from, 16);
        letters.set(glyph, String.fromCodePoint(point));
      }
  return letters;
}

/** The words on each page, without the spaces between them: where these fall is a matter of drawing. */
export function pdfText(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const at = (number: string | undefined): PdfObject => objects.get(number ?? '') ?? { head: '', stream: '' };
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => {
    const fonts = new Map(
      [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => {
        const [, map] = /\/ToUnicode (\d+) 0 R/.exec(at(number).head) ?? [];
        return [name, lettersOf(at(map).stream)] as const;
      }),
    );
    const [, contents] = /\/Contents (\d+) 0 R/.exec(head) ?? [];
    let font: ReadonlyMap<number, string> = new Map();
    let text = '';
    for (const [, name, hex = ''] of at(contents).stream.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)>/g)) {
      if (name !== undefined) font = fonts.get(name) ?? new Map();
      for (const glyph of hex.match(/.{4}/g) ?? []) text += font.get(Number.parseInt(glyph, 16)) ?? '';
    }
    return text.replace(/\s/g, '');
  });
}
