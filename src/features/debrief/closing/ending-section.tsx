/** How it ended: what happened, what it cost whom, and a question left open. Never a judgement. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../../core/dialogue/journey';
import type { Ending } from '../../../core/scenario/scenario';
import { classNames } from '../../../ui/class-names';
import layoutStyles from '../../../ui/layout.module.css';
import { RichText } from '../../../ui/rich-text';
import textStyles from '../../../ui/text.module.css';
import { NotesHere } from '../decisions/private-words';
import debriefStyles from '../layout.module.css';
import styles from './ending-section.module.css';

/** The ending of this road. `lang` is the language of the story where it differs from the interface. */
export function EndingSection({
  ending,
  notes,
  lang,
}: {
  readonly ending: Ending;
  readonly notes: readonly Note[];
  readonly lang: string | undefined;
}) {
  const { t } = useTranslation('debrief');
  const id = useId();
  return (
    <section
      className={classNames(layoutStyles.stack3xl, debriefStyles.sevenFive, debriefStyles.section)}
      aria-labelledby={id}
    >
      <div>
        <p className={textStyles.kicker}>{t('ending.kicker')}</p>
        <h2 id={id} className={styles.title} lang={lang}>
          {ending.title}
        </h2>
        <div className={classNames(debriefStyles.reading, styles.text)} lang={lang}>
          <RichText text={ending.text} />
        </div>
        <NotesHere notes={notes} />
      </div>
      <div>
        <h3 className={textStyles.kicker}>{t('ending.prices')}</h3>
        <dl className={styles.prices} lang={lang}>
          {ending.prices.map((price) => (
            <div key={`${price.who} ${price.what}`} className={styles.price}>
              <dt className={textStyles.itemName}>{price.who}</dt>
              <dd>{price.what}</dd>
            </div>
          ))}
        </dl>
        <h3 className={textStyles.kicker}>{t('ending.question')}</h3>
        <p className={styles.question} lang={lang}>
          {ending.question}
        </p>
      </div>
    </section>
  );
}
