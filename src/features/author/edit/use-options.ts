/** What may be chosen in the lists of the forms: people, places in the story, memory. */
import { useTranslation } from 'react-i18next';
import { type Option, useEditing } from './editing';
import { endingIds, momentIds, partAt, textAt } from './reading';

function isEndingTarget(target: unknown): target is { ending: string } {
  return typeof target === 'object' && target !== null && 'ending' in target;
}

/** A target of the file as the value of an option. */
export function fromTarget(target: unknown): string {
  return isEndingTarget(target) ? `ending:${target.ending}` : typeof target === 'string' ? target : '';
}

/** The value of an option as a target of the file. */
export function toTarget(value: string): string | { readonly ending: string } {
  return value.startsWith('ending:') ? { ending: value.slice('ending:'.length) } : value;
}

export function usePeople(): readonly Option[] {
  const { data } = useEditing();
  return Object.keys(partAt(data, ['cast'])).map((id) => ({
    value: id,
    label: textAt(data, ['cast', id, 'name']) || id,
  }));
}

/** Whoever a line may be of. */
export function useSpeakers(): readonly Option[] {
  const { t } = useTranslation('author');
  const people = usePeople();
  return [
    ...people,
    { value: 'you', label: t('edit.speaker.you') },
    { value: 'narrator', label: t('edit.speaker.narrator') },
    { value: 'thought', label: t('edit.speaker.thought') },
  ];
}

/** Every moment and ending. */
export function usePlaces(): readonly Option[] {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  return [
    ...momentIds(data).map((id) => ({ value: id, label: id })),
    ...endingIds(data).map((id) => ({ value: `ending:${id}`, label: t('edit.endingNamed', { id }) })),
  ];
}

/** A remembered thing: its name and what it can be. */
export interface Remembered {
  readonly name: string;
  readonly kind: 'number' | 'flag' | 'word';
  readonly words: readonly string[];
  readonly least: number;
}

export function useMemory(): readonly Remembered[] {
  const { data } = useEditing();
  return Object.entries(partAt(data, ['memory'])).map(([name, declared]) => {
    const variable = declared as { min?: unknown; values?: unknown };
    const words = Array.isArray(variable?.values) ? variable.values.map(String) : [];
    const kind = words.length > 0 ? 'word' : typeof variable?.min === 'number' ? 'number' : 'flag';
    return { name, kind, words, least: typeof variable?.min === 'number' ? variable.min : 0 };
  });
}
