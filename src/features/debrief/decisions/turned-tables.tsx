/** 'Draai de tafel': a minute of this road told again from another seat, only when asked for. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, TurnedTable } from '../../../core/scenario/scenario';
import { classNames } from '../../../ui/class-names';
import layoutStyles from '../../../ui/layout.module.css';
import { PersonCircle } from '../../../ui/person-circle';
import { RichText } from '../../../ui/rich-text';
import debriefStyles from '../layout.module.css';
import { Reveal } from './reveal';
import styles from './turned-tables.module.css';

/** The turned tables of this road. `lang` is the language of the story where it differs from the interface. */
export function TurnedTables({
  turns,
  cast,
  lang,
}: {
  readonly turns: readonly TurnedTable[];
  readonly cast: readonly Person[];
  readonly lang: string | undefined;
}) {
  const { t } = useTranslation('debrief');
  const id = useId();
  if (turns.length === 0) return null;
  return (
    <section className={debriefStyles.section} aria-labelledby={id}>
      <h2 id={id}>{t('turns.title')}</h2>
      <p className={styles.intro}>{t('turns.intro')}</p>
      <ul className={classNames(layoutStyles.ruled, styles.list)}>
        {turns.map((turn) => {
          const person = cast.find((candidate) => candidate.id === turn.seat);
          const name = person?.name ?? turn.seat;
          return (
            <li key={`${turn.moment} ${turn.seat}`} className={styles.turn}>
              <h3 lang={lang}>{turn.title}</h3>
              <Reveal show={t('turns.sit', { name })} hide={t('turns.back')}>
                <p className={styles.seat}>
                  {person !== undefined && <PersonCircle initials={person.initials} />}
                  <span>
                    {t('turns.seat')}{' '}
                    <span lang={lang}>{person === undefined ? name : `${name}, ${person.role}`}.</span>
                  </span>
                </p>
                <div className={classNames(debriefStyles.reading, styles.text)} lang={lang}>
                  <RichText text={turn.text} />
                </div>
              </Reveal>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
