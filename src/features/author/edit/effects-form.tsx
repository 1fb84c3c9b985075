/** What the story remembers after a choice, as rows. */
import { useTranslation } from 'react-i18next';
import type { EditPath } from '../../../library/author-desk';
import { isMapData } from '../../../library/authored-data';
import { Button } from '../../../ui/button';
import layoutStyles from '../../../ui/layout.module.css';
import styles from './edit.module.css';
import { itemName, useEditing } from './editing';
import { Named, Problem, useSaving } from './item-tools';
import { AddMemory, MemoryValue } from './memory-value';
import { partAt } from './reading';
import { SavedSelect } from './saved-select';
import { useMemory } from './use-options';

/** A number adds, unless it is written as `{ set: … }`. */
function isSetting(effect: unknown): effect is { set: unknown } {
  return isMapData(effect) && 'set' in effect;
}

function bareValue(effect: unknown): unknown {
  return isSetting(effect) ? effect.set : effect;
}

export function EffectsForm({ path }: { readonly path: EditPath }) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const { saveNow, problem } = useSaving();
  const memory = useMemory();
  const effects = partAt(data, path);
  const names = Object.keys(effects);
  if (memory.length === 0) return null;
  return (
    <fieldset className={styles.item} data-item={itemName(path)} tabIndex={-1}>
      <legend>{t('edit.effects.legend')}</legend>
      {names.map((name) => {
        const at = [...path, name];
        const effect = effects[name];
        const variable = memory.find((one) => one.name === name);
        if (variable === undefined) return null;
        return (
          <div key={name} className={layoutStyles.rowClose}>
            {variable.kind === 'number' && (
              <SavedSelect
                label={t('edit.effects.how', { name })}
                value={isSetting(effect) ? 'set' : 'add'}
                options={(['add', 'set'] as const).map((value) => ({
                  value,
                  label: t(`edit.effects.${value}`, { name }),
                }))}
                edits={(how) => [
                  {
                    kind: 'set',
                    path: at,
                    value: how === 'set' ? { set: bareValue(effect) } : bareValue(effect),
                  },
                ]}
              />
            )}
            <MemoryValue
              label={name}
              variable={variable}
              value={bareValue(effect)}
              edits={(value) => [
                { kind: 'set', path: at, value: isSetting(effect) ? { set: value } : value },
              ]}
            />
            <Button
              kind="text"
              size="small"
              onClick={() => void saveNow([{ kind: 'remove', path: names.length === 1 ? path : at }], path)}
            >
              <Named deed={t('edit.remove')} what={name} />
            </Button>
          </div>
        );
      })}
      <AddMemory path={path} taken={names} label={t('edit.effects.more')} />
      <Problem>{problem}</Problem>
    </fieldset>
  );
}
