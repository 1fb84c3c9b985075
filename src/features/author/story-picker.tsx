/** Which story lies on the desk: every one there is, by module, each with its state where that is not plain. */

import { useTranslation } from 'react-i18next';
import type { AuthorStory } from '../../core/authoring/news';
import { nameOf } from '../../library/author-news';
import selectStyles from '../../ui/forms/select.module.css';
import styles from './author.module.css';
import { useVersionWords } from './version-words';

interface StoryPickerProps {
  readonly stories: readonly AuthorStory[];
  readonly value: string;
  readonly onPick: (name: string) => void;
}

/** The modules that readers see first, the author's own examples after. */
function modulesOf(stories: readonly AuthorStory[]): readonly string[] {
  const all = [...new Set(stories.map(({ module }) => module))];
  const isExample = (module: string): boolean => module.startsWith('_');
  return [...all.filter((module) => !isExample(module)), ...all.filter(isExample)];
}

/** A native list, in groups. */
export function StoryPicker({ stories, value, onPick }: StoryPickerProps) {
  const { t } = useTranslation('author');
  const versionOf = useVersionWords();
  const stateOf = ({ state, readAt }: AuthorStory): string => {
    if (state === 'current') return '';
    return ` (${t(`state.${state}`, { time: readAt === null ? '' : versionOf(readAt) })})`;
  };
  return (
    <label className={styles.pick}>
      {t('scenario')}
      <select className={selectStyles.select} value={value} onChange={(event) => onPick(event.target.value)}>
        {modulesOf(stories).map((module) => (
          <optgroup key={module} label={module}>
            {stories
              .filter((story) => story.module === module)
              .map((story) => (
                <option key={nameOf(story)} value={nameOf(story)}>
                  {story.title ?? story.id}
                  {story.kind === 'mini' && `, ${t('state.mini')}`}
                  {stateOf(story)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
