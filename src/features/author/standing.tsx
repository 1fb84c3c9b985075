/** How far a story is on its way to readers: its state, what comes next, and who read it. For authors alone. */

import { useTranslation } from 'react-i18next';
import type { AuthorStory } from '../../core/authoring/news';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';

/** The state and the readers of one story; nothing where it could not be compiled. */
export function Standing({ story }: { readonly story: AuthorStory }) {
  const { t } = useTranslation('author');
  const { stage, lacks, readings } = story;
  if (stage === null) return null;
  const [next] = lacks;
  const readers = Object.entries(readings).flatMap(([lang, all]) => all.map((one) => ({ lang, ...one })));
  return (
    <section className={layoutStyles.stackM} aria-labelledby="auteur-staat">
      <h2 className={textStyles.subheading} id="auteur-staat">
        {t('standing.heading')}
      </h2>
      <p>
        {t(`standing.stage.${stage}`)} {next !== undefined && t(`standing.next.${next}`)}
      </p>
      {readers.length > 0 && (
        <ul>
          {readers.map(({ lang, who, role, as, on, holds }) => (
            <li key={`${lang} ${who} ${role} ${on} ${as}`}>
              {t('standing.reader', { who, role, day: on, lang, as: t(`standing.as.${as}`) })}{' '}
              {!holds && t('standing.gone')}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
