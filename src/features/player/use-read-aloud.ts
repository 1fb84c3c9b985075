/** Reads the lines of a scene aloud, by a voice that is on the device. It never shows a line and never chooses. */
import { useCallback, useEffect, useMemo, useReducer, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../core/dialogue/journey';
import type { Entry } from '../../core/dialogue/player-view';
import {
  afterEvent,
  lineRead,
  type ReadAloud,
  type ReadAloudEvent,
  saidNow,
  still,
} from '../../core/dialogue/read-aloud';
import { type SpokenWords, sayingsOf } from '../../core/dialogue/sayings';
import type { CompiledScenario, Seat } from '../../core/scenario/scenario';
import type { SayingEnd } from '../../core/shared/ports';
import { shortName } from '../../parts/plan-people';
import { type ReadingPace, usePreferences } from '../../state/preferences';
import { useServices } from '../../state/services';

/** What these paces are for a voice. */
const rates: Readonly<Record<ReadingPace, number>> = { slow: 0.8, usual: 1, brisk: 1.25 };

/** The words beside the lines; where the voice speaks another language than the interface, names alone. */
function useSpokenWords(scenario: CompiledScenario): SpokenWords {
  const { t, i18n } = useTranslation('player');
  return useMemo(() => {
    const isSame = i18n.language === scenario.lang;
    const nameOf = (seat: Seat): string => {
      const person = scenario.cast.find(({ id }) => id === seat);
      return person === undefined ? '' : shortName(person);
    };
    return {
      speaks: (seat) => (seat === 'you' && isSame ? t('you') : nameOf(seat)),
      thinks: (seat) => {
        if (!isSame) return nameOf(seat);
        return seat === 'you' ? t('youThink') : t('thinks', { name: nameOf(seat) });
      },
      paper: ({ document }) => {
        const paper = scenario.documents.find(({ id }) => id === document);
        if (paper === undefined) return '';
        return isSame ? t('readAloud.paper', { title: paper.title }) : paper.title;
      },
    };
  }, [t, i18n.language, scenario]);
}

/** What the bar of the player shows of it, and what it can ask. */
export interface ReadingAloud {
  /** Whether a voice on this device speaks the language of the story. */
  readonly isPossible: boolean;
  readonly state: ReadAloud;
  /** The key of the line that is being read. */
  readonly line: string | null;
  readonly ask: (event: 'start' | 'pause' | 'resume' | 'next' | 'stop') => void;
}

/** Says what is to be said now, and tells what became of it. Leaving the page ends it. */
function useVoice(text: string | null, place: string, lang: string, tell: (end: SayingEnd) => void): void {
  const { speech } = useServices();
  const rate = rates[usePreferences(({ readingPace }) => readingPace)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: two lines may have the same text, the place tells them apart
  useEffect(() => {
    if (text === null) return;
    speech.say(text, { lang, rate }, tell);
    return () => speech.silence();
  }, [speech, text, place, lang, rate, tell]);
}

/** Nothing is said in a page that nobody sees: another tab, a page that is left. */
function usePauseOutOfSight(pause: () => void): void {
  const { speech } = useServices();
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'visible') return;
      speech.silence();
      pause();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', speech.silence);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', speech.silence);
    };
  }, [speech, pause]);
}

/** Follows a story. A choice ends it, and so does another journey. */
export function useReadAloud(
  scenario: CompiledScenario,
  { id: journey, steps }: Journey,
  entries: readonly Entry[],
): ReadingAloud {
  const { lang } = scenario;
  const { speech } = useServices();
  const words = useSpokenWords(scenario);
  const sayings = useMemo(() => sayingsOf(entries, words), [entries, words]);
  const [state, happens] = useReducer(
    (before: ReadAloud, event: ReadAloudEvent) => afterEvent(before, event, sayings),
    still,
  );
  const now = state.kind === 'speaking' ? saidNow(state, sayings) : null;
  useVoice(now?.text ?? null, now === null ? '' : `${now.line} ${now.part}`, lang, happens);
  usePauseOutOfSight(useCallback(() => happens('pause'), []));
  const chosen = `${journey} ${steps.length}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice is what ends it
  useEffect(() => happens('stop'), [chosen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines are what it follows
  useEffect(() => happens('shown'), [sayings]);
  const line = lineRead(state);
  const canSpeak = (): boolean => speech.canSpeak(lang);
  const isPossible = useSyncExternalStore(speech.subscribe, canSpeak, canSpeak);
  return { isPossible, state, line, ask: happens };
}
