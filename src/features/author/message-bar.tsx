/**
 * Every message of every file, first cause first, each with its place, what mends it and a press that goes there; and
 * the time of the version that is played while a mistake stands. New messages are announced once, calmly.
 */

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuthorMessage, AuthorNews, AuthorStory } from '../../core/authoring/news';
import type { AuthorDesk } from '../../library/author-desk';
import { firstCauseFirst, messagesSince, nameOf, spotOf, storyOf } from '../../library/author-news';
import { type AuthorPlace, authorAddress, type BarFilter } from '../../state/author-address';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import selectStyles from '../../ui/forms/select.module.css';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import authorStyles from './author.module.css';
import { useCommandWords } from './edit/command-words';
import styles from './message-bar.module.css';
import { useVersionWords } from './version-words';

interface MessageBarProps {
  readonly news: AuthorNews;
  /** The story on the desk; null when there is none. */
  readonly story: AuthorStory | null;
  readonly place: AuthorPlace;
  readonly desk: AuthorDesk;
  readonly onFilter: (bar: BarFilter) => void;
}

/** As many as one takes in; the first causes stand first, and mending these often mends the rest. */
const shownFirst = 5;

/** What is announced when the news changes: what came, or that the last error went. */
function useAnnounced(news: AuthorNews): string {
  const { t } = useTranslation('author');
  const before = useRef(news);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    if (before.current === news) return;
    const fresh = messagesSince(before.current, news);
    const hadErrors = before.current.messages.some(({ severity }) => severity === 'error');
    const hasErrors = news.messages.some(({ severity }) => severity === 'error');
    before.current = news;
    const [first] = firstCauseFirst(fresh);
    if (first !== undefined) {
      setAnnounced(t('bar.new', { count: fresh.length, file: first.file, line: first.line }));
    } else setAnnounced(hadErrors && !hasErrors ? t('bar.mended') : '');
  }, [news, t]);
  return announced;
}

function Example({ written, mended }: NonNullable<AuthorMessage['example']>) {
  const { t } = useTranslation('author');
  return (
    <dl className={styles.example}>
      <div>
        <dt>{t('bar.written')}</dt>
        <dd>
          <code>{written}</code>
        </dd>
      </div>
      <div>
        <dt>{t('bar.mends')}</dt>
        <dd>
          <code>{mended}</code>
        </dd>
      </div>
    </dl>
  );
}

function Row({
  message,
  news,
  place,
  desk,
}: Pick<MessageBarProps, 'news' | 'place' | 'desk'> & { readonly message: AuthorMessage }) {
  const { t } = useTranslation('author');
  const inWords = useCommandWords();
  const { key } = message;
  /** What translates nothing any more goes, as it stands now; when the file changed in between nothing happens. */
  const takeAway = async (gone: string): Promise<void> => {
    const { hash } = await desk.file(message.file);
    await desk.write(message.file, hash, [{ kind: 'remove', path: ['texts', gone] }]);
  };
  const story = storyOf(news, message);
  const spot = story === null ? null : spotOf(news, story, message);
  const isError = message.severity === 'error';
  return (
    <li className={styles.row}>
      <p className={classNames(styles.kind, isError && styles.error)}>
        {isError && <Icon name="warning" />}
        {t(isError ? 'bar.error' : 'bar.warning')}
      </p>
      <div className={layoutStyles.stackXs}>
        <p lang="nl">{inWords(message.message)}</p>
        <p className={textStyles.small}>
          <span className={styles.place}>
            {message.file}:{message.line}:{message.column}
          </span>{' '}
          {story !== null && (
            <Link to={authorAddress({ ...place, story: nameOf(story), spot, memory: null })}>
              {spot === null
                ? t('bar.toStory', { story: story.title ?? story.id })
                : t('bar.toMoment', { spot, story: story.title ?? story.id })}
            </Link>
          )}
        </p>
        {message.example !== undefined && <Example {...message.example} />}
        {message.code === 'translation/superfluous' && key !== undefined && (
          <div>
            <Button kind="text" size="small" onClick={() => void takeAway(key)}>
              {t('bar.takeAway')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

/** The bar at the top of the page. */
export function MessageBar({ news, story, place, desk, onFilter }: MessageBarProps) {
  const { t } = useTranslation('author');
  const announced = useAnnounced(news);
  const [isWhole, setWhole] = useState(false);
  const versionOf = useVersionWords();
  const { bar } = place;
  const ofStory = news.messages.filter((message) => bar.of === 'all' || storyOf(news, message) === story);
  const shown = firstCauseFirst(
    ofStory.filter(({ severity }) => bar.kinds === 'all' || severity === 'error'),
  );
  const errors = ofStory.filter(({ severity }) => severity === 'error').length;
  const warnings = ofStory.length - errors;
  const counted = [t('bar.errors', { count: errors }), t('bar.warnings', { count: warnings })].join(', ');
  const title = story?.title ?? story?.id ?? '';
  return (
    <section className={styles.bar} aria-labelledby="auteur-meldingen" data-errors={errors > 0}>
      <div className={layoutStyles.row}>
        <h2 className={styles.heading} id="auteur-meldingen">
          <VisuallyHidden>{t('bar.title')}:</VisuallyHidden>{' '}
          {bar.of === 'story' && story !== null ? t('bar.inStory', { counted, story: title }) : counted}
        </h2>
        <label className={authorStyles.pick}>
          {t('bar.of')}
          <select
            className={selectStyles.select}
            value={bar.of}
            onChange={({ target }) => onFilter({ ...bar, of: target.value === 'story' ? 'story' : 'all' })}
          >
            <option value="all">{t('bar.everywhere')}</option>
            <option value="story">{t('bar.thisStory')}</option>
          </select>
        </label>
        <label className={authorStyles.pick}>
          {t('bar.kinds')}
          <select
            className={selectStyles.select}
            value={bar.kinds}
            onChange={({ target }) => onFilter({ ...bar, kinds: target.value === 'all' ? 'all' : 'errors' })}
          >
            <option value="errors">{t('bar.onlyErrors')}</option>
            <option value="all">{t('bar.withWarnings')}</option>
          </select>
        </label>
      </div>
      {story?.state === 'older' && story.readAt !== null && (
        <p className={styles.version}>
          {t('version.older', { story: title, time: versionOf(story.readAt) })}
        </p>
      )}
      <VisuallyHidden>
        <span role="status">{announced}</span>
      </VisuallyHidden>
      {shown.length > 0 && (
        <>
          {errors > shownFirst && <p className={textStyles.small}>{t('bar.begin')}</p>}
          <ol className={styles.list}>
            {shown.slice(0, isWhole ? shown.length : shownFirst).map((message) => (
              <Row
                key={`${message.file}:${message.line}:${message.column}:${message.code}:${message.message}`}
                message={message}
                news={news}
                place={place}
                desk={desk}
              />
            ))}
          </ol>
          {shown.length > shownFirst && (
            <Button kind="text" size="small" expanded={isWhole} onClick={() => setWhole(!isWhole)}>
              {isWhole ? t('bar.fewer') : t('bar.more', { count: shown.length - shownFirst })}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
