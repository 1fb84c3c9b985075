/** One moment beside its translation: what the checker says of it, how long and how easily it reads, what it weighs. */
import { useTranslation } from 'react-i18next';
import { readingEase } from '../../core/scenario/reading-ease';
import type { CompiledScenario } from '../../core/scenario/scenario';
import type { AuthorMessage } from '../../library/author-news';
import { StatusMessage } from '../../ui/status-message';
import styles from './author.module.css';
import { playedText, textsAt } from './moment-texts';

/** Words a minute, as the compiler counts. */
const wordsPerMinute = 200;

function seconds(text: string): number {
  return Math.round(((text.match(/\S+/g) ?? []).length / wordsPerMinute) * 60);
}

interface MomentPanelProps {
  readonly id: string;
  readonly dutch: CompiledScenario;
  /** Null where there is no English yet. */
  readonly english: CompiledScenario | null;
  readonly messages: readonly AuthorMessage[];
}

/** The panel below the graph. */
export function MomentPanel({ id, dutch, english, messages }: MomentPanelProps) {
  const { t } = useTranslation('author');
  const played = playedText(dutch, id);
  const ease = readingEase(played, 'nl');
  const translated = new Map(
    english === null ? [] : textsAt(english, id).map(({ key, text }) => [key, text] as const),
  );
  const behind = new Map(
    messages.flatMap(({ key, code }) =>
      key !== undefined && code.startsWith('translation/') ? [[key, code.slice('translation/'.length)]] : [],
    ),
  );
  return (
    <section className={styles.panel} aria-labelledby="auteur-moment">
      <h2 id="auteur-moment">{id}</h2>
      <p className={styles.small}>
        {t('reads', { seconds: seconds(played) })} {ease === null ? t('tooShort') : t('ease', { ease })}
      </p>
      {messages.map(({ code, file, line, message, severity }) => (
        <StatusMessage
          key={`${file}:${line}:${code}:${message}`}
          tone={severity === 'error' ? 'problem' : 'calm'}
        >
          {file}:{line}: {message}
        </StatusMessage>
      ))}
      <div className={styles.scroll}>
        <table className={styles.texts}>
          <caption>{t('texts')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('key')}</th>
              <th scope="col">{t('dutch')}</th>
              <th scope="col">{t('english')}</th>
            </tr>
          </thead>
          <tbody>
            {textsAt(dutch, id).map(({ key, text }) => {
              const state = behind.get(key);
              const there = state === 'missing' ? undefined : translated.get(key);
              return (
                <tr key={key}>
                  <th scope="row">{key}</th>
                  <td lang="nl">{text}</td>
                  <td lang={there === undefined ? undefined : 'en'}>
                    {there ?? t('missing')}
                    {there !== undefined && state !== undefined && (
                      <strong lang={undefined}> ({t(state === 'stale' ? 'stale' : 'unconfirmed')})</strong>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
