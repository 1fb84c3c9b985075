/** What is fixed before one chooses, each with where it stands. */

import { useTranslation } from 'react-i18next';
import { newText } from '../../../core/authoring/unwritten';
import { givenKinds } from '../../../core/scenario/scenario';
import type { EditPath } from '../../../library/author-desk';
import { isMapData } from '../../../library/authored-data';
import styles from './edit.module.css';
import { useEditing } from './editing';
import { AddButton, ItemTools } from './item-tools';
import { partAt, partsAt, textAt } from './reading';
import { SavedSelect } from './saved-select';
import { TextPair } from './text-pair';

export function GivenForm({ path, moment }: { readonly path: EditPath; readonly moment: string }) {
  const { t } = useTranslation('author');
  const { t: general } = useTranslation('general');
  const { data, known } = useEditing();
  const list = [...path, 'given'];
  const given = partsAt(data, list);
  const documents = Object.keys(partAt(data, ['documents'])).map((id) => ({
    value: `document:${id}`,
    label: textAt(data, ['documents', id, 'title']) || id,
  }));
  const places = [
    { value: '', label: general('given.story') },
    ...documents,
    ...known.sources.map(({ value, label }) => ({ value: `source:${value}`, label })),
  ];
  const placeOf = (row: Readonly<Record<string, unknown>>): string =>
    typeof row.source === 'string'
      ? `source:${row.source}`
      : typeof row.document === 'string'
        ? `document:${row.document}`
        : '';
  return (
    <section className={styles.part}>
      <h5>{t('given')}</h5>
      {given.map((row, index) => {
        const at = [...list, index];
        const what = t('edit.givenNumber', { number: index + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
          <fieldset key={index} className={styles.item}>
            <legend>{what}</legend>
            <SavedSelect
              label={t('kind')}
              value={String(row.kind ?? '')}
              options={givenKinds.map((kind) => ({ value: kind, label: general(`given.kind.${kind}`) }))}
              edits={(kind) => [{ kind: 'set', path: [...at, 'kind'], value: kind }]}
            />
            <TextPair
              label={t('edit.field.given')}
              path={[...at, 'text']}
              translation={`${moment}.given.${index + 1}`}
              long
            />
            <SavedSelect
              label={t('where')}
              value={placeOf(row)}
              options={places}
              edits={(chosen) => {
                const { source: _source, document: _document, ...rest } = isMapData(row) ? row : {};
                const [kind, id] = chosen.split(':');
                const place = kind === 'source' || kind === 'document' ? { [kind]: id } : {};
                return [{ kind: 'set', path: at, value: { ...rest, ...place } }];
              }}
            />
            <ItemTools what={what} list={list} index={index} count={given.length} />
          </fieldset>
        );
      })}
      {given.length < 6 && (
        <AddButton
          label={t('edit.addGiven')}
          list={list}
          count={given.length}
          value={{ kind: 'fact', text: newText }}
        />
      )}
    </section>
  );
}
