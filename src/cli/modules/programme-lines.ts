/** A module into the programme: one line or one name is put in, everything else stays as it is. */
import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import {
  contentEnd,
  contentStart,
  keyText,
  lineEnd,
  lineStart,
  nextLine,
  type Splice,
  spliced,
} from './yaml-lines';

interface PlacedTrack {
  readonly id: string;
  readonly modules: YAMLSeq;
}

function tracksIn(text: string): readonly PlacedTrack[] {
  const tracks = parseDocument(text).get('tracks');
  return (isSeq(tracks) ? tracks.items : []).flatMap((track) => {
    const modules = isMap(track) ? track.get('modules') : undefined;
    return isMap(track) && isSeq(modules) ? [{ id: String(track.get('id')), modules }] : [];
  });
}

function announcement(item: unknown, module: string): item is YAMLMap {
  return isMap(item) && item.get('announced') === module;
}

function appended(text: string, { modules }: PlacedTrack, module: string): Splice {
  const last = modules.items.at(-1);
  if (modules.flow === true) {
    const at = contentEnd(last);
    return { from: at, to: at, put: `, ${module}` };
  }
  const at = nextLine(text, contentEnd(last));
  const begin = contentStart(modules);
  const end = lineEnd(text);
  const line = `${text.slice(lineStart(text, begin), begin)}- ${module}${end}`;
  return { from: at, to: at, put: at === text.length && !text.endsWith('\n') ? end + line : line };
}

/**
 * The programme with a module in it: in the place where it was announced, and otherwise at the end of a track. The
 * same text when it is there already; null when there is no such track.
 * @param track its id; null for the first one
 */
export function withModule(text: string, module: string, track: string | null): string | null {
  const tracks = tracksIn(text);
  const items = tracks.flatMap(({ modules }) => modules.items);
  if (items.some((item) => isScalar(item) && item.value === module)) return text;
  const announced = items.find((item) => announcement(item, module));
  if (announced !== undefined) {
    const from = contentStart(announced);
    return spliced(text, [{ from, to: contentEnd(announced), put: module }]);
  }
  const chosen = track === null ? tracks[0] : tracks.find(({ id }) => id === track);
  return chosen === undefined ? null : spliced(text, [appended(text, chosen, module)]);
}

/** The ids of the tracks. */
export function trackIds(text: string): readonly string[] {
  return tracksIn(text).map(({ id }) => id);
}

/** The translation of the programme without the texts of what was announced and now is a module. */
export function withoutAnnouncement(text: string, module: string): string {
  const texts = parseDocument(text).get('texts');
  if (!isMap(texts) || texts.flow === true) return text;
  const isItsOwn = (pair: Pair): boolean => {
    const [, announced, part, ...more] = keyText(pair).split('.');
    return announced === module && (part === 'title' || part === 'theme') && more.length === 0;
  };
  const gone = texts.items.filter(isItsOwn).map((pair) => ({
    from: lineStart(text, contentStart(pair.key)),
    to: nextLine(text, Math.max(contentEnd(pair.key), contentEnd(pair.value))),
    put: '',
  }));
  return spliced(text, gone);
}
