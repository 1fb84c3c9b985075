/** What a choice honours and what it strains: a value of the library, and why. */

import { useTranslation } from 'react-i18next';
import { newText } from '../../../core/authoring/unwritten';
import type { EditPath } from '../../../library/author-desk';
import { Button } from '../../../ui/button';
import layoutStyles from '../../../ui/layout.module.css';
import styles from './edit.module.css';
import { itemName, useEditing } from './editing';
import { Named, Problem, useSaving } from './item-tools';
import { partAt, textAt } from './reading';
import { SavedSelect } from './saved-select';
import { TextPair } from './text-pair';

/** At most three values on a side. */
const most = 3;

export function WeighsForm({
  path,
  kind,
}: {
  readonly path: EditPath;
  readonly kind: 'honours' | 'strains';
}) {
  const { t } = useTranslation('author');
  const { data, known } = useEditing();
  const { saveNow, problem } = useSaving();
  const at = [...path, kind];
  const weighed = partAt(data, at);
  const names = Object.keys(weighed);
  const choice = textAt(data, [...path, 'id']);
  const free = known.values.find(({ value }) => !names.includes(value));
  return (
    <fieldset className={styles.item} data-item={itemName(at)} tabIndex={-1}>
      <legend>{t(kind)}</legend>
      {names.map((name) => (
        <div key={name} className={layoutStyles.stackS}>
          <div className={styles.row}>
            <SavedSelect
              label={t('edit.field.value')}
              value={name}
              options={known.values.filter(({ value }) => value === name || !names.includes(value))}
              edits={(chosen) => [
                {
                  kind: 'set',
                  path: at,
                  value: Object.fromEntries(
                    Object.entries(weighed).map(([key, why]) => [key === name ? chosen : key, why]),
                  ),
                },
              ]}
            />
            <TextPair
              label={t('edit.field.why')}
              path={[...at, name]}
              translation={`${choice}.${kind}.${name}`}
              long
            />
          </div>
          {names.length > 1 && (
            <div className={layoutStyles.stackStart}>
              <Button
                kind="text"
                size="small"
                onClick={() => void saveNow([{ kind: 'remove', path: [...at, name] }], at)}
              >
                <Named deed={t('edit.remove')} what={name} />
              </Button>
            </div>
          )}
        </div>
      ))}
      {names.length < most && free !== undefined && (
        <div className={layoutStyles.stackStart}>
          <Button
            kind="text"
            size="small"
            onClick={() => void saveNow([{ kind: 'set', path: [...at, free.value], value: newText }], at)}
          >
            {t('edit.addValue')}
          </Button>
        </div>
      )}
      <Problem>{problem}</Problem>
    </fieldset>
  );
}
