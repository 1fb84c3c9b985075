/** How others saw a decision; at least one of them was not in the room. */
import { useTranslation } from 'react-i18next';
import type { Person, Voice } from '../../../core/scenario/scenario';
import { classNames } from '../../../ui/class-names';
import { PersonCircle } from '../../../ui/person-circle';
import textStyles from '../../../ui/text.module.css';
import styles from './voices.module.css';

/**
 * One or two letters for someone who speaks in the debrief: those of the cast, or else the first letters
 * of the first and the last word of the name.
 */
function initialsOf(voice: Voice, cast: readonly Person[]): string {
  const known = cast.find((person) => person.id === voice.person);
  if (known !== undefined) return known.initials;
  const words = voice.name.split(/\s+/).filter((word) => word !== '');
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => word?.charAt(0).toUpperCase() ?? '').join('');
}

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
