/** How people see a decision or a choice, in their own words. */

import { useTranslation } from 'react-i18next';
import { newName, newRole, newText } from '../../../core/authoring/unwritten';
import type { EditPath } from '../../../library/author-desk';
import styles from './edit.module.css';
import { useEditing } from './editing';
import { AddButton, ItemTools } from './item-tools';
import { partsAt } from './reading';
import { SavedSelect } from './saved-select';
import { TextPair } from './text-pair';
import { usePeople } from './use-options';

interface VoicesFormProps {
  /** The decision or the choice. */
  readonly path: EditPath;
  /** The key of its translation. */
  readonly owner: string;
  readonly heading: string;
}

export function VoicesForm({ path, owner, heading }: VoicesFormProps) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const people = usePeople();
  const list = [...path, 'voices'];
  const voices = partsAt(data, list);
  return (
    <section className={styles.part}>
      <h5>{heading}</h5>
      {voices.map((voice, index) => {
        const at = [...list, index];
        const key = `${owner}.voices.${index + 1}`;
        const what = t('edit.voiceNumber', { number: index + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a voice has no other name than its place
          <fieldset key={index} className={styles.item}>
            <legend>{what}</legend>
            {typeof voice.person === 'string' ? (
              <SavedSelect
                label={t('edit.field.who')}
                value={voice.person}
                options={people}
                edits={(person) => [{ kind: 'set', path: [...at, 'person'], value: person }]}
              />
            ) : (
              <>
                <TextPair label={t('edit.field.name')} path={[...at, 'name']} />
                <TextPair label={t('edit.field.role')} path={[...at, 'role']} translation={`${key}.role`} />
              </>
            )}
            <TextPair label={t('edit.field.voice')} path={[...at, 'text']} translation={key} long />
            <SavedSelect
              label={t('edit.field.present')}
              value={voice.present === false ? 'no' : 'yes'}
              options={[
                { value: 'yes', label: t('edit.yes') },
                { value: 'no', label: t('edit.no') },
              ]}
              edits={(chosen) => [
                chosen === 'no'
                  ? { kind: 'set', path: [...at, 'present'], value: false }
                  : { kind: 'remove', path: [...at, 'present'] },
              ]}
            />
            <ItemTools what={what} list={list} index={index} count={voices.length} />
          </fieldset>
        );
      })}
      {people[0] !== undefined && (
        <AddButton
          label={t('edit.addVoice')}
          list={list}
          count={voices.length}
          value={{ person: people[0].value, text: newText }}
        />
      )}
      <AddButton
        label={t('edit.addOutsider')}
        list={list}
        count={voices.length}
        value={{ name: newName, role: newRole, present: false, text: newText }}
      />
    </section>
  );
}
