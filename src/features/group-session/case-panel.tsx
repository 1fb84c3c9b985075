/** A case as the facilitator reads it aloud, whole: the wall shows no more of it than stays readable at a distance. */
import { useTranslation } from 'react-i18next';
import { roomQuestion } from '../../core/tools/group-session/room-question';
import textStyles from '../../ui/text.module.css';
import type { Leading } from './leading';
import styles from './story-panel.module.css';

export function CasePanel({ session }: Pick<Leading, 'session'>) {
  const { t } = useTranslation('groupSession');
  const question = roomQuestion(session);
  if (question === null) return null;
  const { situation, given, prompt } = question;
  return (
    <div className={styles.lines}>
      <h2 className={textStyles.label}>{t('case.aloud')}</h2>
      {[...situation, prompt].map((text) => (
        <p key={text}>{text}</p>
      ))}
      {given.length > 0 && (
        <>
          <h3 className={textStyles.label}>{t('case.given')}</h3>
          <ul className={styles.given}>
            {given.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
