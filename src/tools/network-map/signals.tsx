/** The questions that the map puts: at most three at a time, each with what it saw and where that comes from. */
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '../../core/scenario/vocabulary';
import type { MapVersion } from '../../core/tools/network-map/network-map';
import { keptInPlace, type Signal, signals } from '../../core/tools/network-map/signals';
import { SourceLink } from '../../parts/source-link';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './network-map.module.css';
import { useSignalWords } from './signal-words';
import { TakeQuestion } from './take-question';
import type { MapEditing } from './use-map';

/** The questions to show, and how one is put away until the page is left. */
export interface Questions {
  readonly shown: readonly Signal[];
  putAway(signal: Signal): void;
}

interface SignalsProps {
  readonly editing: MapEditing;
  readonly questions: Questions;
  readonly words: Vocabulary;
  readonly onSay: (line: string) => void;
}

/**
 * The questions of a map, of which paper shows the same: what stands stays where it stands, as long as it is true and
 * not put away. `earlier` is the moment before this one that is looked at.
 */
export function useQuestions(version: MapVersion, earlier: MapVersion | null): Questions {
  const [notNow, setNotNow] = useState<ReadonlySet<string>>(new Set());
  const [places, setPlaces] = useState<readonly string[]>([]);
  const shown = keptInPlace(
    signals(version, earlier).filter(({ id }) => !notNow.has(id)),
    places,
  );
  const ids = shown.map(({ id }) => id);
  if (ids.join() !== places.join()) setPlaces(ids);
  return { shown, putAway: ({ id }) => setNotNow(new Set([...notNow, id])) };
}

interface OneProps extends Pick<SignalsProps, 'editing' | 'words' | 'onSay'> {
  readonly signal: Signal;
  readonly onNotNow: () => void;
}

function One({ editing, signal, words, onSay, onNotNow }: OneProps) {
  const { t } = useTranslation('networkMap');
  const { question, why, taken } = useSignalWords(editing.version)(signal);
  const id = useId();
  const mechanism = words.mechanisms.find((one) => one.id === signal.mechanism);
  return (
    <li>
      <p className={textStyles.reading} id={id}>
        {question}
      </p>
      <p className={classNames(textStyles.small, printStyles.offPaper)}>{why}</p>
      <div className={classNames(layoutStyles.rowClose, styles.row)}>
        <TakeQuestion map={editing.map.id} text={taken} describedBy={id} onSay={onSay} />
        <Button kind="text" describedBy={id} onClick={onNotNow}>
          {t('signals.notNow')}
        </Button>
      </div>
      {mechanism !== undefined && (
        <details>
          <summary>{t('signals.meaning', { name: mechanism.name })}</summary>
          <p>{mechanism.explanation}</p>
          <ul className={classNames(textStyles.small, printStyles.offPaper)}>
            {words.sources
              .filter(({ id: source }) => mechanism.sources.includes(source))
              .map((source) => (
                <li key={source.id}>
                  <SourceLink source={source} lang={words.lang} />
                </li>
              ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** At most three at a time. */
export function Signals({ editing, questions: { shown, putAway }, words, onSay }: SignalsProps) {
  const { t } = useTranslation('networkMap');
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={classNames(printStyles.offPaper, styles.panel)} aria-labelledby="kaart-vragen">
      <h2 className={textStyles.subheading} id="kaart-vragen" tabIndex={-1} ref={heading}>
        {t('signals.title')}
      </h2>
      {shown.length === 0 && (
        <p className={classNames(textStyles.small, printStyles.offPaper)}>{t('signals.none')}</p>
      )}
      <ul className={styles.signals}>
        {shown.map((signal) => (
          <One
            key={signal.id}
            editing={editing}
            signal={signal}
            words={words}
            onSay={onSay}
            onNotNow={() => {
              putAway(signal);
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
    </section>
  );
}
