/** What the story remembers: a number, yes or no, or one of some words, each with how it begins. */
import { useTranslation } from 'react-i18next';
import { dataAt } from '../../../library/authored-data';
import { Button } from '../../../ui/button';
import layoutStyles from '../../../ui/layout.module.css';
import textStyles from '../../../ui/text.module.css';
import { AddForm } from './add-form';
import styles from './edit.module.css';
import { itemName, useEditing } from './editing';
import { Named, Problem, useSaving } from './item-tools';
import { MemoryValue } from './memory-value';
import { idFrom } from './reading';
import { SavedText } from './saved-text';
import { type Remembered, useMemory } from './use-options';

/** A name as memory has it: words run together, each but the first with a capital. */
function memoryName(typed: string): string {
  return idFrom(typed)
    .replace(/^[0-9-]+/, '')
    .replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function Variable({ variable }: { readonly variable: Remembered }) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const { saveNow, problem } = useSaving();
  const path = ['memory', variable.name];
  const start = [...path, 'start'];
  return (
    <fieldset className={styles.item}>
      <legend>{variable.name}</legend>
      <div className={layoutStyles.rowClose}>
        {variable.kind === 'number' &&
          (['min', 'max'] as const).map((name) => (
            <SavedText
              key={name}
              label={t(`edit.memory.${name}`)}
              value={String(dataAt(data, [...path, name]) ?? '')}
              edits={(typed) =>
                /^-?\d+$/.test(typed.trim())
                  ? [{ kind: 'set', path: [...path, name], value: Number(typed) }]
                  : t('edit.wholeNumber')
              }
            />
          ))}
        {variable.kind === 'word' && (
          <SavedText
            label={t('edit.memory.words')}
            value={variable.words.join(', ')}
            edits={(typed) => {
              const words = typed
                .split(',')
                .map((word) => word.trim())
                .filter((word) => word !== '');
              return words.length < 2
                ? t('edit.memory.twoWords')
                : [{ kind: 'set', path: [...path, 'values'], value: words }];
            }}
          />
        )}
        <MemoryValue
          label={t('edit.memory.start')}
          variable={variable}
          value={dataAt(data, start)}
          edits={(value) => [{ kind: 'set', path: start, value }]}
        />
      </div>
      <div className={layoutStyles.stackStart}>
        <Button kind="text" size="small" onClick={() => void saveNow([{ kind: 'remove', path }], ['memory'])}>
          <Named deed={t('edit.remove')} what={variable.name} />
        </Button>
      </div>
      <Problem>{problem}</Problem>
    </fieldset>
  );
}

export function MemoryForm() {
  const { t } = useTranslation('author');
  const memory = useMemory();
  return (
    <div className={styles.part} data-item={itemName(['memory'])} tabIndex={-1}>
      <p className={textStyles.small}>{t('edit.memory.says')}</p>
      {memory.map((variable) => (
        <Variable key={variable.name} variable={variable} />
      ))}
      <AddForm
        title={t('edit.memory.new')}
        fields={[
          { name: 'name', label: t('edit.memory.name') },
          {
            name: 'kind',
            label: t('edit.memory.kind'),
            options: (['flag', 'number', 'word'] as const).map((value) => ({
              value,
              label: t(`edit.memory.kinds.${value}`),
            })),
          },
          { name: 'words', label: t('edit.memory.wordsIfAny'), optional: true },
        ]}
        edits={({ name = '', kind, words = '' }) => {
          const id = memoryName(name);
          if (id === '' || memory.some((one) => one.name === id)) return t('edit.idTaken', { id });
          const values = words
            .split(',')
            .map((word) => word.trim())
            .filter((word) => word !== '');
          if (kind === 'word' && values.length < 2) return t('edit.memory.twoWords');
          const value =
            kind === 'number'
              ? { min: 0, max: 3, start: 0 }
              : kind === 'word'
                ? { values, start: values[0] }
                : { start: false };
          return [{ kind: 'set', path: ['memory', id], value }];
        }}
      />
    </div>
  );
}
