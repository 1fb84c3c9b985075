/** Every question of the method, to read through and take one along; the map itself puts at most three. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import styles from './network-map.module.css';

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

export function AllQuestions({ onTake }: { readonly onTake: (question: string) => void }) {
  const { t } = useTranslation('networkMap');
  return (
    <section className={styles.questions} aria-labelledby="kaart-alle-vragen">
      <h2 id="kaart-alle-vragen">{t('questions.title')}</h2>
      <p className={styles.small}>{t('questions.text')}</p>
      <ol>
        {questions.map((question) => (
          <li key={question}>
            <p className={styles.question}>{t(`questions.${question}`)}</p>
            <Button kind="text" onClick={() => onTake(t(`questions.${question}`))}>
              {t('signals.take')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
