/** A story that cannot be put on stage: why, and the moments that can be made out in its file all the same. */

import { useTranslation } from 'react-i18next';
import type { AuthorNews, AuthorStory } from '../../core/authoring/news';
import { firstCauseFirst, nameOf, storyOf } from '../../library/author-news';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './author.module.css';

interface UnplayableProps {
  readonly story: AuthorStory;
  readonly news: AuthorNews;
}

/** In the place of the desk. */
export function Unplayable({ story, news }: UnplayableProps) {
  const { t } = useTranslation('author');
  const own = firstCauseFirst(news.messages.filter((message) => storyOf(news, message) === story));
  const moments = news.outlines[nameOf(story)]?.moments ?? [];
  return (
    <section className={layoutStyles.stackL} aria-labelledby="auteur-verhaal">
      <h2 id="auteur-verhaal" lang="nl">
        {story.title ?? story.id}
      </h2>
      <p>{t(story.state === 'unnamed' ? 'unplayable.unnamed' : 'unplayable.unread', { file: story.file })}</p>
      {own
        .filter(({ severity }) => severity === 'error' || story.state === 'unnamed')
        .map(({ file, line, column, code, message }) => (
          <StatusMessage key={`${file}:${line}:${column}:${code}`} tone="problem" quiet>
            {file}:{line}:{column}: <span lang="nl">{message}</span>
          </StatusMessage>
        ))}
      {moments.length > 0 && (
        <>
          <h3 className={textStyles.itemTitle}>{t('unplayable.moments', { count: moments.length })}</h3>
          <ol className={styles.roads}>
            {moments.map(({ id, line }) => (
              <li key={`${line} ${id}`}>
                <span>{id}</span>
                <span>{t('unplayable.line', { line })}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
