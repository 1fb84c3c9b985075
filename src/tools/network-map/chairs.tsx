/** The empty chairs: which positions around the decision are heard. */
import { useTranslation } from 'react-i18next';
import { positionKinds } from '../../core/tools/network-map/network-map';
import { classNames } from '../../ui/class-names';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './network-map.module.css';
import type { MapEditing } from './use-map';

/** Which positions are heard on this file; the others are the empty chairs. */
export function Chairs({ editing }: { readonly editing: MapEditing }) {
  const { t } = useTranslation('networkMap');
  return (
    <section className={classNames(printStyles.offPaper, styles.panel)} aria-labelledby="kaart-stoelen">
      <h2 className={textStyles.subheading} id="kaart-stoelen">
        {t('chairs.title')}
      </h2>
      <fieldset className={styles.checks}>
        <legend>{t('chairs.text')}</legend>
        {positionKinds.map((position) => (
          <label key={position}>
            <input
              type="checkbox"
              checked={editing.version.heard.includes(position)}
              onChange={(event) => editing.change({ kind: 'hear', position, heard: event.target.checked })}
            />
            {t(`positions.${position}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
