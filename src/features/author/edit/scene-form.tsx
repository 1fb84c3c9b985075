/** The scene that a moment stands in: where and when, and how it reaches the player. */
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../core/scenario/scenario';
import type { EditPath } from '../../../library/author-desk';
import styles from './edit.module.css';
import { useEditing } from './editing';
import { ItemTools } from './item-tools';
import { partsAt, textAt } from './reading';
import { SavedSelect } from './saved-select';
import { TextPair } from './text-pair';

/** How a scene reaches the player. */
export const channels: readonly Channel[] = [
  'gesprek',
  'telefoon',
  'mail',
  'chat',
  'vergadering',
  'document',
  'gedachte',
];

export function SceneForm({ path }: { readonly path: EditPath }) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const key = `scenes.${textAt(data, [...path, 'id'])}`;
  const channel = [...path, 'channel'];
  return (
    <div className={styles.part}>
      {(['title', 'time', 'place'] as const).map((name) => (
        <TextPair
          key={name}
          label={t(`edit.field.${name}`)}
          path={[...path, name]}
          translation={`${key}.${name}`}
        />
      ))}
      {(['circumstance', 'later', 'intro'] as const).map((name) => (
        <TextPair
          key={name}
          label={t(`edit.field.${name}`)}
          path={[...path, name]}
          translation={`${key}.${name}`}
          optional
        />
      ))}
      <SavedSelect
        label={t('edit.field.channel')}
        value={textAt(data, channel)}
        options={channels.map((value) => ({ value, label: value }))}
        edits={(value) => [{ kind: 'set', path: channel, value }]}
      />
      <ItemTools
        what={t('edit.sceneWhole', { title: textAt(data, [...path, 'title']) })}
        list={['scenes']}
        index={Number(path[1])}
        count={partsAt(data, ['scenes']).length}
      />
    </div>
  );
}
