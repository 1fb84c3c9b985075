/** Every question of the method, to read through and take one along; the map itself puts at most three. */
import { useTranslation } from 'react-i18next';
import type { MapId } from '../../core/tools/network-map/network-map';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './network-map.module.css';
import { TakeQuestion } from './take-question';

const questions = [
  'why-now',
  'interests',
  'first-call',
  'hats',
  'owed-to-office',
  'information',
  'counting-on',
  'hard-no',
  'unsaid',
  'only-via-you',
  'empty-chair',
  'surprising',
  'own-accord',
  'one-tie',
] as const;

interface AllQuestionsProps {
  readonly map: MapId;
  readonly onSay: (line: string) => void;
}

export function AllQuestions({ map, onSay }: AllQuestionsProps) {
  const { t } = useTranslation('networkMap');
  return (
    <section
      className={classNames(printStyles.offPaper, styles.questions)}
      aria-labelledby="kaart-alle-vragen"
    >
      <h2 id="kaart-alle-vragen">{t('questions.title')}</h2>
      <p className={classNames(textStyles.small, printStyles.offPaper)}>{t('questions.text')}</p>
      <ol className={layoutStyles.grid}>
        {questions.map((question) => (
          <li key={question}>
            <p className={textStyles.reading} id={`kaart-vraag-${question}`}>
              {t(`questions.${question}`)}
            </p>
            <div className={classNames(layoutStyles.rowClose, styles.row)}>
              <TakeQuestion
                map={map}
                text={t(`questions.${question}`)}
                describedBy={`kaart-vraag-${question}`}
                onSay={onSay}
              />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
