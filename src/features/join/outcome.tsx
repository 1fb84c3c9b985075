/** The result as it is on the wall: counts, one word, or why there is nothing. */
import { useTranslation } from 'react-i18next';
import type { Shown } from '../../core/tools/group-session/disclosure';
import type { RoomAsk } from '../../room/port';
import styles from './join.module.css';

interface OutcomeProps extends Pick<RoomAsk, 'options' | 'lang'> {
  readonly shown: Shown;
}

export function Outcome({ options, lang, shown }: OutcomeProps) {
  const { t } = useTranslation('join');
  if (shown.kind === 'none') return <p role="status">{t(`result.${shown.why}`)}</p>;
  if (shown.kind === 'band') {
    const leading = options.filter(({ id }) => shown.leading.includes(id));
    const [first] = leading;
    return (
      <p role="status">
        {shown.band === 'divided' || leading.length !== 1 || first === undefined
          ? t('result.divided')
          : t(`result.${shown.band}`, { option: `${first.letter}. ${first.act.replace(/\.$/, '')}` })}
      </p>
    );
  }
  const isOfOneMind = Object.values(shown.counts).includes(shown.voters);
  return (
    <>
      <dl className={styles.counts}>
        {options.map(({ id, letter, act }) => (
          <div key={id}>
            <dt lang={lang ?? ''}>
              {letter}. {act}
            </dt>
            <dd>{t('result.votes', { count: shown.counts[id] ?? 0 })}</dd>
          </div>
        ))}
      </dl>
      <p>{t('result.total', { count: shown.voters })}</p>
      {isOfOneMind && <p>{t('result.tellsAll')}</p>}
    </>
  );
}
