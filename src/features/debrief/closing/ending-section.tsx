/** How it ended: what happened, what it cost whom, and a question left open. Never a judgement. */
import { useTranslation } from 'react-i18next';
import type { PlacedNote } from '../../../core/debrief/debrief-model';
import type { Ending } from '../../../core/scenario/scenario';
import { classNames } from '../../../ui/class-names';
import layoutStyles from '../../../ui/layout.module.css';
import { RichText } from '../../../ui/rich-text';
import textStyles from '../../../ui/text.module.css';
import { NotesHere } from '../decisions/private-words';
import debriefStyles from '../layout.module.css';
import styles from './ending-section.module.css';

/** All of the ending but its title. `lang` is the language of the story where it differs from the interface. */
export function EndingTold({
  ending,
  notes,
  lang,
}: {
  readonly ending: Ending;
  readonly notes: readonly PlacedNote[];
  readonly lang: string | undefined;
}) {
  const { t } = useTranslation('debrief');
  return (
    <div className={classNames(layoutStyles.stack2xl, debriefStyles.sevenFive)}>
      <div>
        <div className={debriefStyles.reading} lang={lang}>
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
    </div>
  );
}
