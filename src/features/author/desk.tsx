/** One scenario on the author's desk: the graph, the moment that was pointed at, and the live player. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openDialogue } from '../../core/dialogue/dialogue';
import { explore } from '../../core/dialogue/explore';
import { toResumeLine } from '../../core/dialogue/resume-line';
import { journeyTo } from '../../core/dialogue/shortest-way';
import { type CompiledScenario, momentsOf } from '../../core/scenario/scenario';
import { asId } from '../../core/shared/ids';
import { type AuthorMessage, type AuthorNews, messagesByMoment } from '../../library/author-news';
import { paths } from '../../state/addresses';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './author.module.css';
import { GraphView } from './graph-view';
import { LivePlayer } from './live-player';
import { MomentPanel } from './moment-panel';
import { ownerOfKey, textsOfCover } from './moment-texts';
import { TextTable } from './text-table';

/** More than any story needs, and soon enough for a graph. */
const mostStates = 20_000;

interface DeskProps {
  readonly dutch: CompiledScenario;
  readonly english: CompiledScenario | null;
  readonly news: AuthorNews;
}

function worstOf(messages: readonly AuthorMessage[] | undefined): 'error' | 'warning' | null {
  if (messages === undefined || messages.length === 0) return null;
  return messages.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}

/** The choice that leads from one place to another; undefined when none does. */
function choiceBetween(scenario: CompiledScenario, from: string | null, to: string): string | undefined {
  const next = momentsOf(scenario).find(({ id }) => id === from)?.next;
  return next?.kind === 'decision'
    ? next.decision.choices.find((choice) => choice.to.id === to)?.id
    : undefined;
}

/** One scenario on the desk. Give it a key: what was seen belongs to the scenario. */
export function Desk({ dutch, english, news }: DeskProps) {
  const { t } = useTranslation('author');
  const moments = momentsOf(dutch);
  const [selected, setSelected] = useState<string>(moments[0]?.id ?? '');
  const [live, setLive] = useState<string | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const name = `${dutch.module}/${dutch.id}`;
  const messages = messagesByMoment(news, name, (key) => ownerOfKey(dutch, key));
  const dialogue = openDialogue(dutch);
  const way = journeyTo(dialogue, selected, { id: asId('auteur'), now: 0 });
  const address = way === null ? null : paths.authorStage(name, toResumeLine(dialogue, way));
  const { states } = explore(dutch, mostStates);
  const stands = (id: string): void => {
    setLive(id);
    setSeen((before) => (before.has(id) ? before : new Set([...before, id])));
    const choice = choiceBetween(dutch, last.current, id);
    last.current = id;
    if (choice !== undefined) setTaken((before) => new Set([...before, choice]));
  };
  const choices = moments.flatMap(({ next }) => (next.kind === 'decision' ? next.decision.choices : []));
  const cover = messages.get(null) ?? [];
  const places = [...moments.map(({ id }): string => id), ...dutch.endings.map(({ id }): string => id)];
  return (
    <>
      <p className={textStyles.small}>
        {t('coverage', {
          seen: places.filter((id) => seen.has(id)).length,
          all: places.length,
          taken: choices.filter(({ id }) => taken.has(id)).length,
          choices: choices.length,
          states: states.size,
        })}
      </p>
      {cover.map(({ file, line, message, severity }) => (
        <StatusMessage key={`${file}:${line}:${message}`} tone={severity === 'error' ? 'problem' : 'calm'}>
          {file}:{line}: {message}
        </StatusMessage>
      ))}
      <div className={styles.desk}>
        <div className={layoutStyles.column2xl}>
          <GraphView
            scenario={dutch}
            selected={selected}
            live={live}
            seen={seen}
            taken={taken}
            worst={(id) => worstOf(messages.get(id))}
            onSelect={setSelected}
          />
          <MomentPanel
            id={selected}
            dutch={dutch}
            english={english}
            messages={messages.get(selected) ?? []}
            file={news.outlines[name]?.file}
            onSelect={setSelected}
          />
          <details className={styles.cover}>
            <summary>{t('cover')}</summary>
            <TextTable
              dutch={textsOfCover(dutch)}
              english={english === null ? [] : textsOfCover(english)}
              messages={cover}
            />
          </details>
        </div>
        {address === null ? (
          <p role="status">{t('cannotStand')}</p>
        ) : (
          <LivePlayer key={address} src={address} onPlace={stands} />
        )}
      </div>
    </>
  );
}
