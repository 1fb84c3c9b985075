/** The questions that the map puts: at most three at a time, each with what it saw and where that comes from. */
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '../../core/scenario/vocabulary';
import type { Signal } from '../../core/tools/network-map/signals';
import { SourceLink } from '../../parts/source-link';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './network-map.module.css';
import { useSignalWords } from './signal-words';
import { TakeQuestion } from './take-question';
import type { Asked } from './use-asked';
import type { MapEditing } from './use-map';

interface SignalsProps {
  readonly editing: MapEditing;
  readonly asked: Asked;
  readonly words: Vocabulary;
  readonly onSay: (line: string) => void;
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
          <summary>{t('signals.meaning', { name: mechanism.name.toLocaleLowerCase(words.lang) })}</summary>
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

/** At most three at a time; 'not now' puts one away until the page is left. */
export function Signals({ editing, asked, words, onSay }: SignalsProps) {
  const { t } = useTranslation('networkMap');
  const heading = useRef<HTMLHeadingElement>(null);
  const { shown } = asked;
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
              asked.putAway(signal.id);
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
    </section>
  );
}
