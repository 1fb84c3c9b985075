/** One decision of a mini case, looked back on: what it honoured and strained alike, and how others saw it. */
import { useTranslation } from 'react-i18next';
import type { DecisionReview } from '../../core/debrief/debrief-model';
import { initialsOf } from '../../core/scenario/initials';
import type { Person, Voice } from '../../core/scenario/scenario';
import { OwnPanel } from '../../parts/own-panel';
import { ValuePair } from '../../parts/value-pair';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { PersonCircle } from '../../ui/person-circle';
import { RichText } from '../../ui/rich-text';
import textStyles from '../../ui/text.module.css';
import styles from './refresh.module.css';

interface DecisionBackProps {
  readonly review: Pick<
    DecisionReview,
    'choice' | 'decision' | 'honours' | 'strains' | 'mechanism' | 'mechanismHere' | 'voices' | 'ownWords'
  >;
  readonly cast: readonly Person[];
  /** The language of the case where it differs from the interface. */
  readonly lang: string | undefined;
}

function Heard({ voice, cast, lang }: { voice: Voice; cast: readonly Person[]; lang: string | undefined }) {
  const { t } = useTranslation('refresh');
  const initials = initialsOf(voice, cast);
  return (
    <li className={classNames(layoutStyles.stackS, styles.voice)}>
      <blockquote className={styles.quote} lang={lang}>
        ‘{voice.text}’
      </blockquote>
      <p className={classNames(layoutStyles.press, textStyles.small)}>
        <PersonCircle initials={initials} look={voice.present ? 'plain' : 'absent'} />
        <span>
          <span lang={lang}>{[voice.name, voice.role].filter((part) => part !== '').join(', ')}</span>
          {!voice.present && ` (${t('back.absent')})`}
        </span>
      </p>
    </li>
  );
}

export function DecisionBack({ review, cast, lang }: DecisionBackProps) {
  const { t } = useTranslation('refresh');
  const { choice, decision, honours, strains, mechanism, mechanismHere, voices, ownWords } = review;
  return (
    <>
      <section className={layoutStyles.columnL}>
        <h2 lang={lang}>{choice.did}</h2>
        {ownWords.length > 0 && (
          <OwnPanel>
            <h3 className={textStyles.itemName}>{t('back.ownWords')}</h3>
            {ownWords.map(({ id, text }) => (
              <p key={id} className={textStyles.ownWords} translate="no">
                {text}
              </p>
            ))}
          </OwnPanel>
        )}
        <div className={textStyles.reading} lang={lang}>
          <RichText text={decision.lookBack} />
        </div>
        {honours.length + strains.length > 0 && (
          <ValuePair
            titles={{ honoured: t('back.honoured'), strained: t('back.strained') }}
            honours={honours}
            strains={strains}
            lang={lang}
          />
        )}
        {mechanism !== null && (
          <section>
            <h3 className={textStyles.kicker}>{t('back.mechanism')}</h3>
            <p className={textStyles.itemName} lang={lang}>
              {mechanism.name}
            </p>
            <p className={textStyles.reading} lang={lang}>
              {mechanismHere ?? mechanism.explanation}
            </p>
          </section>
        )}
      </section>
      <section className={layoutStyles.columnL}>
        <h3 className={textStyles.kicker}>{t('back.voices')}</h3>
        <ul>
          {voices.map((voice) => (
            <Heard key={`${voice.name} ${voice.text}`} voice={voice} cast={cast} lang={lang} />
          ))}
        </ul>
      </section>
    </>
  );
}
