/** A step that shows one thing after the other: the voices of the absent, the cards. */
import { useTranslation } from 'react-i18next';
import { cardsIn } from '../../core/tools/group-session/parts';
import { roomQuestion } from '../../core/tools/group-session/room-question';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { classNames } from '../../ui/class-names';
import textStyles from '../../ui/text.module.css';
import type { Leading } from './leading';
import styles from './parts-panel.module.css';

export function PartsPanel({ session, send }: Omit<Leading, 'room'>) {
  const { t } = useTranslation('groupSession');
  const { shownPart } = session;
  const parts =
    stepNow(session).kind === 'absent'
      ? (roomQuestion(session)?.absent ?? []).map(({ name, says }) => ({ title: name, text: says }))
      : cardsIn(session).map((question) => ({ title: question, text: null }));
  if (parts.length === 0) return null;
  return (
    <div>
      <h2 className={textStyles.label}>{t('parts.title')}</h2>
      <ol className={styles.parts}>
        {parts.map(({ title, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change within a session, and two may say the same.
          <li key={index}>
            <button
              type="button"
              className={classNames(styles.partButton, index === shownPart && styles.partOn)}
              aria-current={index === shownPart ? 'true' : undefined}
              onClick={() => send({ type: 'part', part: index })}
            >
              {title}
            </button>
            {text !== null && <p className={textStyles.quietReading}>{text}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
