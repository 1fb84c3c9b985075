/** Finding a source by any word of it. */
import type { Source } from '../../core/scenario/vocabulary';

/** Lower case and without accents, so that 'integriteit' also finds 'Intégriteit'. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The sources in which every typed word occurs somewhere, in the order they came; all of them for no words. */
export function findSources(
  sources: readonly Source[],
  typed: string,
  also: (source: Source) => readonly string[],
): readonly Source[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return sources.filter((source) => {
    const text = plain([source.title, source.supports, source.reference, ...also(source)].join(' '));
    return words.every((word) => text.includes(word));
  });
}
