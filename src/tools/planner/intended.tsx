/** What one means to do, to be told: the intentions at hand. Shows nothing when there are none. */
import { useTranslation } from 'react-i18next';
import { ordered } from '../../core/tools/intentions/intention';
import { useSentence } from '../../parts/use-sentence';
import { useRecords } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { About } from './about';
import pointStyles from './points.module.css';

interface IntendedProps {
  /** The points that there are; what is among them is not offered again. */
  readonly taken: readonly string[];
  readonly onUse: (text: string) => void;
}

export function Intended({ taken, onUse }: IntendedProps) {
  const { t } = useTranslation('planner');
  const sentence = useSentence();
  const { front, next } = ordered(useRecords('intention'));
  const offered = [front, next].flatMap((one) => (one === null ? [] : [{ id: one.id, text: sentence(one) }]));
  const open = offered.filter(({ text }) => !taken.includes(text));
  if (open.length === 0) return null;
  return (
    <section
      aria-labelledby="gesprek-voornemens"
      className={classNames(layoutStyles.stackXs, pointStyles.answers)}
    >
      <h3 id="gesprek-voornemens">{t('sort.intended')}</h3>
      <ul>
        {open.map(({ id, text }) => (
          <li key={id}>
            <p translate="no">{text}</p>
            <Button kind="text" onClick={() => onUse(text)}>
              {t('sort.use')}
              <About text={text} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
