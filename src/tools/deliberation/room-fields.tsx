/** With how many one is, and how one writes: asked once, before a group begins. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { fewestPeople, mostPeople, type Room, writingWays } from '../../core/tools/deliberation/room';
import { Radios } from '../../ui/forms/choices';
import selectStyles from '../../ui/forms/select.module.css';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';

interface NumberChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly choices: readonly { readonly value: number; readonly label: string }[];
  readonly onChange: (value: number) => void;
}

/** A number from a short list. */
export function NumberChoice({ label, hint, value, choices, onChange }: NumberChoiceProps) {
  const id = useId();
  return (
    <div className={layoutStyles.stackField}>
      <label htmlFor={id} className={textStyles.label}>
        {label}
      </label>
      <div>
        <select
          id={id}
          className={selectStyles.select}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          value={value}
          onChange={(event) => onChange(Number(event.target.value))}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={textStyles.small}>
          {hint}
        </p>
      )}
    </div>
  );
}

const counts = Array.from({ length: mostPeople - fewestPeople + 1 }, (_, index) => fewestPeople + index);

interface RoomFieldsProps {
  readonly room: Room;
  readonly onChange: (patch: Partial<Room>) => void;
}

export function RoomFields({ room, onChange }: RoomFieldsProps) {
  const { t } = useTranslation('deliberation');
  return (
    <>
      <NumberChoice
        label={t('room.people')}
        hint={t('room.peopleHint')}
        value={room.people}
        choices={counts.map((value) => ({ value, label: String(value) }))}
        onChange={(people) => onChange({ people })}
      />
      <Radios
        legend={t('room.writing')}
        options={writingWays.map((way) => ({ value: way, label: t(`room.way.${way}`) }))}
        value={room.writing}
        onChange={(writing) => onChange({ writing })}
      />
    </>
  );
}
