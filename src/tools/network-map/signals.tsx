/** The questions that the map puts: at most three at a time, each with what it saw and where that comes from. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '../../core/scenario/vocabulary';
import type { ContactId, MapVersion } from '../../core/tools/network-map/network-map';
import { type Signal, signals } from '../../core/tools/network-map/signals';
import { useFormats } from '../../i18n/formats';
import { SourceLink } from '../../parts/source-link';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { useNames } from './contact-names';
import styles from './network-map.module.css';
import type { MapEditing } from './use-map';

/** What the sentences of signals are filled in with. */
type SignalValues = Partial<
  Record<'alias' | 'roles' | 'one' | 'other' | 'circle' | 'positions' | 'aliases', string>
>;

/** A question put by the map, with what it saw. */
export function useSignalWords(editing: MapEditing) {
  const { t } = useTranslation('networkMap');
  const formats = useFormats();
  const names = useNames(editing.version);
  return (signal: Signal): { readonly question: string; readonly why: string } => {
    const say = (kind: Exclude<Signal['kind'], 'open-debt'>, values: SignalValues = {}) => ({
      question: t(`signals.${kind}.question`, values),
      why: t(`signals.${kind}.why`, values),
    });
    switch (signal.kind) {
      case 'double-role':
        return say(signal.kind, {
          alias: signal.contact.alias,
          roles: formats.list(signal.roles.map((role) => t(`roles.${role}`))),
        });
      case 'near-and-touching':
        return say(signal.kind, { alias: signal.contact.alias });
      case 'open-debt':
        return {
          question: t(`signals.open-debt.question.${signal.side}`, { alias: signal.contact.alias }),
          why: t(`signals.open-debt.why.${signal.side}`, { alias: signal.contact.alias }),
        };
      case 'bridge':
        return say(signal.kind, { one: signal.one.alias, other: signal.other.alias });
      case 'closed-circle':
        return say(signal.kind, { circle: names.circleOf(signal.circle) });
      case 'empty-chairs':
        return say(signal.kind, {
          positions: formats.list(signal.positions.slice(0, 3).map((position) => t(`positions.${position}`))),
        });
      case 'newcomers':
        return say(signal.kind, {
          aliases: formats.list(signal.contacts.slice(0, 4).map(({ alias }) => alias)),
        });
      case 'separate-groups':
      case 'own-work':
        return say(signal.kind);
    }
  };
}

interface SignalsProps {
  readonly editing: MapEditing;
  /** The moment before this one that is looked at. */
  readonly earlier: MapVersion | null;
  readonly about: ContactId | null;
  readonly words: Vocabulary;
  /** The questions that were put away until the page is left. */
  readonly notNow: ReadonlySet<string>;
  readonly onNotNow: (signal: string) => void;
  readonly onTake: (question: string) => void;
}

/** At most three at a time; 'not now' puts one away until the page is left. */
export function Signals({ editing, earlier, about, words, notNow, onNotNow, onTake }: SignalsProps) {
  const { t } = useTranslation('networkMap');
  const say = useSignalWords(editing);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = signals(editing.version, earlier, about, notNow).slice(0, 3);
  return (
    <section className={classNames(printStyles.offPaper, styles.panel)} aria-labelledby="kaart-vragen">
      <h2 className={textStyles.subheading} id="kaart-vragen" tabIndex={-1} ref={heading}>
        {t('signals.title')}
      </h2>
      {shown.length === 0 && (
        <p className={classNames(textStyles.small, printStyles.offPaper)}>{t('signals.none')}</p>
      )}
      <ul className={styles.signals}>
        {shown.map((signal) => {
          const { question, why } = say(signal);
          const mechanism = words.mechanisms.find(({ id }) => id === signal.mechanism);
          return (
            <li key={signal.id}>
              <p className={textStyles.reading}>{question}</p>
              <p className={classNames(textStyles.small, printStyles.offPaper)}>{why}</p>
              {mechanism !== undefined && (
                <details>
                  <summary>{t('signals.meaning', { name: mechanism.name })}</summary>
                  <p>{mechanism.explanation}</p>
                  <ul className={classNames(textStyles.small, printStyles.offPaper)}>
                    {words.sources
                      .filter(({ id }) => mechanism.sources.includes(id))
                      .map((source) => (
                        <li key={source.id}>
                          <SourceLink source={source} lang={words.lang} />
                        </li>
                      ))}
                  </ul>
                </details>
              )}
              <div className={classNames(layoutStyles.rowClose, styles.row)}>
                <Button kind="text" onClick={() => onTake(question)}>
                  {t('signals.take')}
                </Button>
                <Button
                  kind="text"
                  onClick={() => {
                    onNotNow(signal.id);
                    heading.current?.focus();
                  }}
                >
                  {t('signals.notNow')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
