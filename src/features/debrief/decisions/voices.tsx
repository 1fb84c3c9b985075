/** How others saw a decision; at least one of them was not in the room. */
import { useTranslation } from 'react-i18next';
import { initialsOf } from '../../../core/scenario/initials';
import type { Person, Voice } from '../../../core/scenario/scenario';
import { classNames } from '../../../ui/class-names';
import { PersonCircle } from '../../../ui/person-circle';
import textStyles from '../../../ui/text.module.css';
import styles from './voices.module.css';

/** The voices at one decision. `lang` is the language of the story where it differs from the interface. */
export function Voices({
  voices,
  cast,
  lang,
}: {
  readonly voices: readonly Voice[];
  readonly cast: readonly Person[];
  readonly lang: string | undefined;
}) {
  const { t } = useTranslation('debrief');
  if (voices.length === 0) return null;
  return (
    <section>
      <h3 className={classNames(textStyles.kicker, styles.head)}>{t('review.voices')}</h3>
      <ul>
        {voices.map((voice) => (
          <li key={`${voice.name} ${voice.text}`} className={styles.voice}>
            <blockquote className={styles.quote} lang={lang}>
              ‘{voice.text}’
            </blockquote>
            <p className={styles.who}>
              <PersonCircle initials={initialsOf(voice, cast)} look={voice.present ? 'plain' : 'absent'} />
              <span>
                <span lang={lang}>
                  {voice.name}
                  {voice.role !== '' && `, ${voice.role}`}
                </span>
                {!voice.present && <span className={styles.absent}>{t('review.absent')}</span>}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
