/** ‘Lees voor’: the voice of this device reads the lines that are shown. Where there is no such voice, nothing. */
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../core/dialogue/journey';
import type { SceneView } from '../../core/dialogue/player-view';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { changePreferences, readingPaces, usePreferences } from '../../state/preferences';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import selectStyles from '../../ui/forms/select.module.css';
import { Icon } from '../../ui/icon';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './read-aloud.module.css';
import { type ReadingAloud, useReadAloud } from './use-read-aloud';

function Pace() {
  const { t } = useTranslation('player');
  const id = useId();
  const pace = usePreferences(({ readingPace }) => readingPace);
  return (
    <span className={styles.pace}>
      <label htmlFor={id} className={textStyles.label}>
        {t('readAloud.pace')}
      </label>
      <select
        id={id}
        className={selectStyles.select}
        value={pace}
        onChange={({ target }) => {
          const chosen = readingPaces.find((one) => one === target.value);
          if (chosen !== undefined) changePreferences({ readingPace: chosen });
        }}
      >
        {readingPaces.map((one) => (
          <option key={one} value={one}>
            {t(`readAloud.paces.${one}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** What the first button does, by how far reading is. It stays the same button, so that focus stays on it. */
const firstDeed = {
  still: { event: 'start', label: 'readAloud.start' },
  speaking: { event: 'pause', label: 'readAloud.pause' },
  paused: { event: 'resume', label: 'readAloud.resume' },
  waiting: { event: 'start', label: 'readAloud.again' },
} as const;

/** The controls; while it reads they stay in sight. */
function Controls({ aloud: { isPossible, state, ask } }: { readonly aloud: ReadingAloud }) {
  const { t, i18n } = useTranslation('player');
  const bar = useRef<HTMLFieldSetElement>(null);
  if (!isPossible) return null;
  const { event, label } = firstDeed[state.kind];
  const stop = (): void => {
    ask('stop');
    bar.current?.querySelector('button')?.focus();
  };
  return (
    <fieldset
      ref={bar}
      aria-label={t('readAloud.label')}
      lang={i18n.language}
      aria-live="off"
      className={classNames(
        printStyles.offPaper,
        styles.bar,
        state.kind !== 'still' && styles.reading,
        state.kind === 'speaking' && styles.speaking,
      )}
    >
      <Button size="small" onClick={() => ask(event)}>
        <Icon name="sound" /> {t(label)}
      </Button>
      {state.kind !== 'still' && (
        <>
          <Button size="small" onClick={() => ask('next')}>
            {t('readAloud.next')}
          </Button>
          <Button size="small" onClick={stop}>
            {t('readAloud.stop')}
          </Button>
          <Pace />
        </>
      )}
      <p role="status" className={classNames(textStyles.small, styles.status)}>
        {state.kind === 'waiting' && <span>{t('readAloud.waiting')}</span>}
        {state.kind === 'still' && state.failed && <span>{t('readAloud.failed')}</span>}
      </p>
    </fieldset>
  );
}

interface ReadAloudBarProps {
  readonly scenario: CompiledScenario;
  readonly journey: Journey;
  readonly view: SceneView;
  /** Is told the key of the line that is being read, null when none is. */
  readonly onLine: (line: string | null) => void;
}

export function ReadAloudBar({ scenario, journey, view, onLine }: ReadAloudBarProps) {
  const aloud = useReadAloud(scenario, journey, view.entries);
  useEffect(() => {
    onLine(aloud.line);
    return () => onLine(null);
  }, [onLine, aloud.line]);
  return <Controls aloud={aloud} />;
}
