/** Finding a source by any word of it, by its kind, and by where it is used. */
import type { Source, SourceUse } from '../../core/scenario/vocabulary';

/** Lower case and without accents, so that 'integriteit' also finds 'Intégriteit'. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Where a source is used, as a list to choose from knows it: a module, or a file of the conversation tools. */
export function placeOf(use: SourceUse): string {
  return use.place === 'module' ? use.module : use.place;
}

/** What was asked for; empty where everything will do. */
export interface Asked {
  readonly typed: string;
  readonly kind: string;
  readonly place: string;
}

/** The sources that fit, with every typed word somewhere in them, in the order they came. */
export function findSources(
  sources: readonly Source[],
  { typed, kind, place }: Asked,
  also: (source: Source) => readonly string[],
): readonly Source[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return sources.filter((source) => {
    if (kind !== '' && source.kind !== kind) return false;
    if (place !== '' && !source.usedIn.some((use) => placeOf(use) === place)) return false;
    const text = plain([source.title, source.supports, source.reference, ...also(source)].join(' '));
    return words.every((word) => text.includes(word));
  });
}
