/** The roads into and out of the selected moment as lists of links: what the map draws, for keyboard and ear. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompiledScenario } from '../../core/scenario/scenario';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './author.module.css';
import { useRoadWords } from './road-words';
import { placeName, type Road, roadsOf } from './roads';

interface RoadListProps {
  readonly scenario: CompiledScenario;
  /** The selected moment or ending. */
  readonly id: string;
  /** The address of a moment or ending at the desk. */
  readonly addressOf: (id: string) => string;
}

/** The two lists. */
export function RoadList({ scenario, id, addressOf }: RoadListProps) {
  const { t } = useTranslation('author');
  const wordsOf = useRoadWords();
  const roads = roadsOf(scenario);
  const list = (heading: string, none: string, found: readonly Road[], endOf: (road: Road) => string) => (
    <div className={layoutStyles.stackXs}>
      <h3 className={textStyles.kicker}>{heading}</h3>
      {found.length === 0 ? (
        <p className={textStyles.small}>{none}</p>
      ) : (
        <ul className={styles.roads}>
          {found.map((road, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two branches may join the same moments
            <li key={`${road.key} ${index}`}>
              <Link to={addressOf(endOf(road))} replace lang="nl">
                {placeName(scenario, endOf(road))}
              </Link>
              <span lang={road.choice === null ? undefined : 'nl'}>{wordsOf(road).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
  const isEnding = scenario.endings.some((ending) => ending.id === id);
  return (
    <div className={styles.halves}>
      {list(
        t('roads.into'),
        t('roads.begins'),
        roads.filter(({ to }) => to.id === id),
        ({ from }) => from,
      )}
      {!isEnding &&
        list(
          t('roads.out'),
          t('roads.none'),
          roads.filter(({ from }) => from === id),
          ({ to }) => to.id,
        )}
    </div>
  );
}
