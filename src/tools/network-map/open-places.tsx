/** The places of the example that still ask for somebody. They are no contacts: nothing counts them and nothing keeps them. */
import { useTranslation } from 'react-i18next';
import type { PlaceId } from '../../core/tools/network-map/example';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './network-map.module.css';

interface OpenPlacesProps {
  readonly places: readonly PlaceId[];
  /** The one that is being filled in. */
  readonly chosen: PlaceId | undefined;
  readonly onChoose: (place: PlaceId) => void;
  readonly onAside: (places: readonly PlaceId[]) => void;
}

export function OpenPlaces({ places, chosen, onChoose, onAside }: OpenPlacesProps) {
  const { t } = useTranslation('networkMap');
  if (places.length === 0) return null;
  return (
    <section className={classNames(printStyles.offPaper, styles.places)} aria-labelledby="kaart-plekken">
      <h3 className={textStyles.label} id="kaart-plekken">
        {t('places.title')}
      </h3>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <button
              type="button"
              className={styles.place}
              aria-pressed={place === chosen}
              onClick={() => onChoose(place)}
            >
              {t(`places.${place}`)}
            </button>
          </li>
        ))}
        {chosen !== undefined && (
          <li>
            <Button kind="text" onClick={() => onAside([chosen])}>
              {t('places.notForMe')}
            </Button>
          </li>
        )}
        <li>
          <Button kind="text" onClick={() => onAside(places)}>
            {t('places.without')}
          </Button>
        </li>
      </ul>
    </section>
  );
}
