/** One moment beside its translation: what the checker says of it, how long and how easily it reads, what it weighs. */

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorMessage } from '../../core/authoring/news';
import { readingEase } from '../../core/scenario/reading-ease';
import { type CompiledScenario, momentsOf } from '../../core/scenario/scenario';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { GivenTable } from './given-table';
import { playedText, textsAt } from './moment-texts';
import { TextTable } from './text-table';
import { WeightsTable } from './weights-table';

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
  /** What else is said of it, below its messages. */
  readonly children?: ReactNode;
}

/** The panel below the graph. */
export function MomentPanel({ id, dutch, english, messages, children }: MomentPanelProps) {
  const { t } = useTranslation('author');
  const played = playedText(dutch, id);
  const ease = readingEase(played, 'nl');
  const next = momentsOf(dutch).find((moment) => moment.id === id)?.next;
  return (
    <section className={layoutStyles.stackM} aria-labelledby="auteur-moment">
      <h2 className={textStyles.subheading} id="auteur-moment">
        {id}
      </h2>
      <p className={textStyles.small}>
        {t('reads', { seconds: seconds(played) })} {ease === null ? t('tooShort') : t('ease', { ease })}
      </p>
      {messages.map(({ code, file, line, message, severity }) => (
        <StatusMessage
          key={`${file}:${line}:${code}:${message}`}
          tone={severity === 'error' ? 'problem' : 'calm'}
          quiet
        >
          {file}:{line}: <span lang="nl">{message}</span>
        </StatusMessage>
      ))}
      {children}
      {next?.kind === 'decision' && (
        <>
          <GivenTable given={next.decision.given} />
          <WeightsTable decision={next.decision} />
        </>
      )}
      <TextTable
        dutch={textsAt(dutch, id)}
        english={english === null ? [] : textsAt(english, id)}
        messages={messages}
      />
    </section>
  );
}
