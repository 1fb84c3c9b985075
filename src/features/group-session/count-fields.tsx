/** Counting by hand: per option a figure with fewer and more beside it, and how many that makes. */
import { useTranslation } from 'react-i18next';
import { votersIn } from '../../core/tools/group-session/disclosure';
import type { RoomOption } from '../../core/tools/group-session/material';
import { mostPeople } from '../../core/tools/group-session/plan';
import type { Round } from '../../core/tools/group-session/session';
import { CountField } from '../../ui/count-field';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './count-fields.module.css';
import { handCounted } from './deeds';
import type { Leading } from './leading';

interface CountFieldsProps extends Pick<Leading, 'session' | 'send'> {
  readonly round: Round;
  readonly options: readonly RoomOption[];
}

function OptionCount({
  option,
  count,
  onCount,
}: {
  readonly option: RoomOption;
  readonly count: number;
  readonly onCount: (count: number) => void;
}) {
  const { t } = useTranslation('groupSession');
  const { letter, act } = option;
  return (
    <li className={styles.count}>
      <span className={styles.letter} aria-hidden="true">
        {letter}
      </span>
      <span className={styles.act}>{act}</span>
      <CountField
        label={t('count.of', { letter, act })}
        fewer={t('count.fewer', { letter })}
        more={t('count.more', { letter })}
        value={count}
        most={mostPeople}
        onChange={onCount}
      />
    </li>
  );
}

export function CountFields({ session, send, round, options }: CountFieldsProps) {
  const { t } = useTranslation('groupSession');
  const hand = round.hand ?? {};
  const counted = votersIn(hand) + votersIn(round.phones ?? {});
  const { people } = session;
  return (
    <div className={styles.counts}>
      <ul>
        {options.map((option) => (
          <OptionCount
            key={option.id}
            option={option}
            count={hand[option.id] ?? 0}
            onCount={(count) => send(handCounted(round, option.id, count))}
          />
        ))}
      </ul>
      <p className={textStyles.small}>
        {session.voting === 'phones' && round.phones === null
          ? t('count.byHand', { count: counted })
          : t('count.total', { count: counted, people })}
      </p>
      <VisuallyHidden>
        <span role="status">{options.map(({ id, letter }) => `${letter} ${hand[id] ?? 0}`).join(', ')}</span>
      </VisuallyHidden>
    </div>
  );
}
