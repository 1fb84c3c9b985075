/** One story on the author's desk: its map, the moment that was pointed at with its memory, and the live player. */

import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AuthorMessage, AuthorNews, AuthorStory } from '../../core/authoring/news';
import { openDialogue } from '../../core/dialogue/dialogue';
import { showLines } from '../../core/dialogue/edit';
import type { Journey } from '../../core/dialogue/journey';
import { belongsTo } from '../../core/dialogue/own-journey';
import { type Dialogue, visibleLines } from '../../core/dialogue/places';
import { replay } from '../../core/dialogue/replay';
import { toResumeLine } from '../../core/dialogue/resume-line';
import { journeyTo, stateCount, statesAt } from '../../core/dialogue/shortest-way';
import { walkAlong } from '../../core/dialogue/walk-along';
import { type CompiledScenario, momentsOf } from '../../core/scenario/scenario';
import { asId } from '../../core/shared/ids';
import type { AuthorDesk } from '../../library/author-desk';
import { type HearNews, messagesByMoment, nameOf, walksOf } from '../../library/author-news';
import { paths } from '../../state/addresses';
import { type AuthorPlace, authorAddress } from '../../state/author-address';
import textStyles from '../../ui/text.module.css';
import styles from './author.module.css';
import { BlindPanel } from './blind-panel';
import { StoryEditor } from './edit/story-editor';
import { GraphView } from './graph-view';
import { LiveMemory } from './live-memory';
import { LivePlayer } from './live-player';
import { asTexts, nearest, otherThan, wantedIn } from './memory';
import { MemoryPanel } from './memory-panel';
import { MomentPanel } from './moment-panel';
import { ownerOfKey, textsOfCover } from './moment-texts';
import { RoadList } from './road-list';
import { Standing } from './standing';
import { TextFigures } from './text-figures';
import { TextTable } from './text-table';
import { type PlayedWalk, WalksPanel } from './walks-panel';

const origin = { id: asId<never>('auteur'), now: 0 };

interface DeskProps {
  readonly dutch: CompiledScenario;
  readonly english: CompiledScenario | null;
  readonly story: AuthorStory;
  readonly news: AuthorNews;
  readonly place: AuthorPlace;
  readonly desk: AuthorDesk;
  readonly hear: HearNews;
}

function worstOf(messages: readonly AuthorMessage[] | undefined): 'error' | 'warning' | null {
  if (messages === undefined || messages.length === 0) return null;
  return messages.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}

/** The moment or ending that an address means: by its id, or by a key or a choice of it; otherwise the first. */
function standsAt(scenario: CompiledScenario, spot: string | null): string {
  const moments = momentsOf(scenario);
  const first = moments[0]?.id ?? '';
  if (spot === null) return first;
  const isPlace = [...moments, ...scenario.endings].some(({ id }) => id === spot);
  return isPlace ? spot : (ownerOfKey(scenario, spot) ?? first);
}

/** How many lines one reads up to the last one that depends on memory. */
function conditionalLines(dialogue: Dialogue, journey: Journey): number {
  const shown = visibleLines(dialogue, replay(dialogue, journey).place);
  return shown.findLastIndex(({ when }) => when !== undefined) + 1;
}

/** What was played in the frame since the desk was opened. */
function useSeen(scenario: CompiledScenario) {
  const [journey, setJourney] = useState<Journey | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<Journey | null>(null);
  const dialogue = openDialogue(scenario);
  const hear = (reported: Journey): void => {
    if (!belongsTo(scenario, reported)) return;
    const before = last.current;
    last.current = reported;
    setJourney(reported);
    const { place } = replay(dialogue, reported);
    const id = place.kind === 'moment' ? place.moment : place.ending;
    setSeen((all) => (all.has(id) ? all : new Set([...all, id])));
    const choice = reported.steps.at(-1)?.choice;
    const isOneFurther = before?.id === reported.id && reported.steps.length === before.steps.length + 1;
    if (isOneFurther && choice !== undefined) setTaken((all) => new Set([...all, choice]));
  };
  return { live: journey === null ? null : replay(dialogue, journey), seen, taken, hear };
}

/** One story on the desk. Give it a key: what was seen belongs to the story. */
export function Desk({ dutch, english, story, news, place, desk, hear: hearNews }: DeskProps) {
  const { t } = useTranslation('author');
  const navigate = useNavigate();
  const { live, seen, taken, hear } = useSeen(dutch);
  const [played, setPlayed] = useState<PlayedWalk | null>(null);
  const dialogue = openDialogue(dutch);
  const name = nameOf(story);
  const selected = standsAt(dutch, place.spot);
  const states = useMemo(() => statesAt(dutch, selected), [dutch, selected]);
  const wanted = place.memory === null ? null : wantedIn(place.memory, dutch.memory);
  const memory = (wanted === null ? states[0] : nearest(states, wanted))?.memory;
  const go = (to: Partial<AuthorPlace>): void => {
    setPlayed(null);
    void navigate(authorAddress({ ...place, story: name, spot: selected, ...to }), { replace: true });
  };

  const walks = walksOf(news, story);
  const walk = played === null ? undefined : walks[played.index]?.walk;
  const along =
    played === null || walk === undefined
      ? null
      : walkAlong(dialogue, walk.choices.slice(0, played.step), played.step === walk.choices.length, origin);
  const way = journeyTo(dialogue, selected, origin, memory);
  // Who asks for a memory wants to see what comes with it, up to the last line that does: after the last of all a
  // narrow player folds the lines away. Who points at a moment sees it as it opens.
  const isAsked = wanted !== null && way !== null && belongsTo(dutch, way) && states.length > 0;
  const stood = isAsked ? showLines(dialogue, way, conditionalLines(dialogue, way), origin.now) : way;
  const onStage = along?.journey ?? stood;
  const address = onStage === null ? null : paths.authorStage(name, toResumeLine(dialogue, onStage));

  const messages = messagesByMoment(news, story, (key) => ownerOfKey(dutch, key));
  const moments = momentsOf(dutch);
  const choices = moments.flatMap(({ next }) => (next.kind === 'decision' ? next.decision.choices : []));
  const places = [...moments.map(({ id }): string => id), ...dutch.endings.map(({ id }): string => id)];
  const stands = live?.place;
  return (
    <div className={styles.desk}>
      <div className={styles.column}>
        <GraphView
          scenario={dutch}
          selected={selected}
          live={stands === undefined ? null : stands.kind === 'moment' ? stands.moment : stands.ending}
          seen={seen}
          taken={taken}
          worst={(id) => worstOf(messages.get(id))}
          onSelect={(spot) => go({ spot, memory: null })}
        />
        <p className={textStyles.small}>
          {t('coverage', {
            seen: places.filter((id) => seen.has(id)).length,
            all: places.length,
            taken: choices.filter(({ id }) => taken.has(id)).length,
            choices: choices.length,
            states: stateCount(dutch),
          })}
        </p>
        <MomentPanel id={selected} dutch={dutch} english={english} messages={messages.get(selected) ?? []}>
          <RoadList
            scenario={dutch}
            id={selected}
            addressOf={(spot) => authorAddress({ ...place, story: name, spot, memory: null })}
          />
          <StoryEditor
            desk={desk}
            hear={hearNews}
            file={story.file}
            id={selected}
            onSelect={(spot) => go({ spot, memory: null })}
          />
          {memory !== undefined && (
            <MemoryPanel
              key={selected}
              scenario={dutch}
              id={selected}
              states={states}
              memory={memory}
              refused={wanted === null ? [] : otherThan(memory, wanted)}
              onSet={(set) => go({ memory: asTexts(set) })}
            />
          )}
        </MomentPanel>
        <Standing story={story} />
        <TextFigures dutch={dutch} english={english} />
        <BlindPanel scenario={dutch} rounds={news.blind[name] ?? []} />
        <details className={styles.cover}>
          <summary>{t('cover')}</summary>
          <TextTable
            dutch={textsOfCover(dutch)}
            english={english === null ? [] : textsOfCover(english)}
            messages={messages.get(null) ?? []}
          />
        </details>
      </div>
      <div className={styles.stage}>
        {address === null ? (
          <p role="status">{t('cannotStand')}</p>
        ) : (
          <LivePlayer key={address} src={address} onJourney={hear} />
        )}
        {live !== null && <LiveMemory scenario={dutch} at={live} />}
        <WalksPanel
          scenario={dutch}
          walks={walks}
          live={live}
          played={played}
          fits={along?.fits ?? 0}
          onPlay={setPlayed}
          desk={desk}
        />
      </div>
    </div>
  );
}
