/** An ending: what happened, what it cost whom, and the question that stays open. */

import { useTranslation } from 'react-i18next';
import { newName, newText } from '../../../core/authoring/unwritten';
import type { EditPath } from '../../../library/author-desk';
import { dataAt } from '../../../library/authored-data';
import styles from './edit.module.css';
import { useEditing } from './editing';
import { AddButton, ItemTools } from './item-tools';
import { partsAt } from './reading';
import { SavedSelect } from './saved-select';
import { TextPair } from './text-pair';

export function EndingForm({ path, id }: { readonly path: EditPath; readonly id: string }) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const key = `endings.${id}`;
  const list = [...path, 'prices'];
  const prices = partsAt(data, list);
  const early = [...path, 'early'];
  const isEarly = dataAt(data, early) === true;
  return (
    <div className={styles.part}>
      <TextPair label={t('edit.field.title')} path={[...path, 'title']} translation={`${key}.title`} />
      <TextPair
        label={t('edit.field.endingText')}
        path={[...path, 'text']}
        translation={`${key}.text`}
        long
      />
      <SavedSelect
        label={t('edit.early.label')}
        value={isEarly ? 'early' : 'full'}
        options={(['full', 'early'] as const).map((value) => ({ value, label: t(`edit.early.${value}`) }))}
        edits={(value) => [
          value === 'early' ? { kind: 'set', path: early, value: true } : { kind: 'remove', path: early },
        ]}
      />
      <section className={styles.part}>
        <h4>{t('edit.prices')}</h4>
        {prices.map((_, index) => {
          const what = t('edit.priceNumber', { number: index + 1 });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a price has no other name than its place
            <fieldset key={index} className={styles.item}>
              <legend>{what}</legend>
              <TextPair
                label={t('edit.field.priceWho')}
                path={[...list, index, 'who']}
                translation={`${key}.prices.${index + 1}.who`}
              />
              <TextPair
                label={t('edit.field.priceWhat')}
                path={[...list, index, 'what']}
                translation={`${key}.prices.${index + 1}.what`}
                long
              />
              <ItemTools what={what} list={list} index={index} count={prices.length} />
            </fieldset>
          );
        })}
        <AddButton
          label={t('edit.addPrice')}
          list={list}
          count={prices.length}
          value={{ who: newName, what: newText }}
        />
      </section>
      <TextPair
        label={t('edit.field.openQuestion')}
        path={[...path, 'question']}
        translation={`${key}.question`}
      />
      <TextPair
        label={t('edit.field.taken')}
        path={[...path, 'taken']}
        translation={`${key}.taken`}
        optional
      />
    </div>
  );
}
