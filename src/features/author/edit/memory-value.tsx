/** One value that a story remembers: chosen where it is yes or no or a word, typed where it is a number. */
import { useTranslation } from 'react-i18next';
import type { Edit, EditPath } from '../../../library/author-desk';
import { Button } from '../../../ui/button';
import layoutStyles from '../../../ui/layout.module.css';
import { Problem, useSaving } from './item-tools';
import { SavedSelect } from './saved-select';
import { SavedText } from './saved-text';
import { type Remembered, useMemory } from './use-options';

interface MemoryValueProps {
  readonly label: string;
  readonly variable: Remembered;
  readonly value: unknown;
  readonly edits: (value: string | number | boolean) => readonly Edit[];
}

/** What a variable is when nothing else was said. */
export function firstValue({ kind, words, least }: Remembered): string | number | boolean {
  return kind === 'flag' ? true : kind === 'number' ? least : (words[0] ?? '');
}

export function MemoryValue({ label, variable, value, edits }: MemoryValueProps) {
  const { t } = useTranslation('author');
  if (variable.kind === 'number')
    return (
      <SavedText
        label={label}
        value={String(value)}
        edits={(typed) => (/^[-+]?\d+$/.test(typed.trim()) ? edits(Number(typed)) : t('edit.wholeNumber'))}
      />
    );
  const options =
    variable.kind === 'word'
      ? variable.words.map((word) => ({ value: word, label: word }))
      : [
          { value: 'true', label: t('edit.yes') },
          { value: 'false', label: t('edit.no') },
        ];
  return (
    <SavedSelect
      label={label}
      value={String(value)}
      options={options}
      edits={(chosen) => edits(variable.kind === 'word' ? chosen : chosen === 'true')}
    />
  );
}

interface AddMemoryProps {
  /** The map by name to which one more is added. */
  readonly path: EditPath;
  /** The names that stand there already. */
  readonly taken: readonly string[];
  readonly label: string;
}

/** One more remembered thing with its first value, while there is one that does not stand there yet. */
export function AddMemory({ path, taken, label }: AddMemoryProps) {
  const { saveNow, problem } = useSaving();
  const free = useMemory().find(({ name }) => !taken.includes(name));
  const add = (one: Remembered) =>
    void saveNow([{ kind: 'set', path: [...path, one.name], value: firstValue(one) }], path);
  return (
    <>
      {free !== undefined && (
        <div className={layoutStyles.stackStart}>
          <Button kind="text" size="small" onClick={() => add(free)}>
            {label}
          </Button>
        </div>
      )}
      <Problem>{problem}</Problem>
    </>
  );
}
