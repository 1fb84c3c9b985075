/**
 * Taking something of the map along in one press, and back in one. What goes along was put in words by us and holds no
 * alias, so that nobody need be asked about names: an alias says who is meant to whoever knows the map.
 */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CarryItem } from '../../core/conversations/carry-item';
import type { MapId } from '../../core/tools/network-map/network-map';
import { paths } from '../../state/addresses';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import textStyles from '../../ui/text.module.css';
import { useCarry } from '../shared/use-carry';
import styles from './network-map.module.css';

interface TakeQuestionProps {
  readonly map: MapId;
  readonly text: string;
  readonly kind?: CarryItem['kind'];
  /** What the press does, where it is no question that goes along. */
  readonly label?: string;
  /** The id of the question, so that the buttons of a list are told apart. */
  readonly describedBy?: string;
  /** Where it goes, if that is known; otherwise where everything lies that was taken along. */
  readonly to?: { readonly path: string; readonly label: string };
  readonly onSay: (line: string) => void;
}

/** Whether it was taken along is read from what was taken along, so it is true after a reload too. */
export function TakeQuestion({
  map,
  text,
  kind = 'question',
  label,
  describedBy,
  to,
  onSay,
}: TakeQuestionProps) {
  const { t } = useTranslation('networkMap');
  const carry = useCarry();
  const taken = carry.open.find(
    ({ origin, text: found }) => origin.place === 'tool' && origin.record === map && found === text,
  );
  const press = async (): Promise<void> => {
    const { ok } =
      taken === undefined
        ? await carry.take(kind, text, { place: 'tool', tool: 'netwerkkaart', record: map })
        : await carry.undo(taken);
    if (!ok) onSay(t('take.failed'));
    else onSay(t(taken === undefined ? 'take.said' : 'take.undone'));
  };
  return (
    <>
      {taken !== undefined && (
        <span className={styles.taken}>
          <Icon name="check" /> {t('take.taken')}
        </span>
      )}
      {taken !== undefined && (
        <Link className={textStyles.small} to={to?.path ?? paths.conversations}>
          {to?.label ?? t('take.bring')}
        </Link>
      )}
      <Button
        kind="text"
        onClick={() => void press()}
        {...(describedBy === undefined ? {} : { describedBy })}
      >
        {taken === undefined ? (label ?? t('signals.take')) : t('take.undo')}
      </Button>
    </>
  );
}
