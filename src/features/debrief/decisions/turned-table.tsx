/** 'Draai de tafel': a minute of this road told again from another seat. */
import { useTranslation } from 'react-i18next';
import type { Person, TurnedTable } from '../../../core/scenario/scenario';
import { classNames } from '../../../ui/class-names';
import { PersonCircle } from '../../../ui/person-circle';
import { RichText } from '../../../ui/rich-text';
import textStyles from '../../../ui/text.module.css';
import debriefStyles from '../layout.module.css';
import styles from './decision-section.module.css';

/** Whose seat it is, and the minute. `lang` is the language of the story where it differs from the interface. */
export function TurnedTableTold({
  turn,
  cast,
  lang,
}: {
  readonly turn: TurnedTable;
  readonly cast: readonly Person[];
  readonly lang: string | undefined;
}) {
  const { t } = useTranslation('debrief');
  const person = cast.find((candidate) => candidate.id === turn.seat);
  return (
    <>
      <p className={classNames(textStyles.label, textStyles.quiet, styles.seat)}>
        {person !== undefined && <PersonCircle initials={person.initials} />}
        <span>
          {t('turns.seat')}{' '}
          <span lang={lang}>{person === undefined ? turn.seat : `${person.name}, ${person.role}`}.</span>
        </span>
      </p>
      <div className={classNames(debriefStyles.reading, styles.minute)} lang={lang}>
        <RichText text={turn.text} />
      </div>
    </>
  );
}
