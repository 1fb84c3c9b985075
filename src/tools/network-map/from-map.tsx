/** One thing in one's own words, from the map to a conversation. Nothing of the map itself goes along. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MapId } from '../../core/tools/network-map/network-map';
import { paths } from '../../state/addresses';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { TakeAlong } from '../shared/carry';
import { useCarry } from '../shared/use-carry';
import styles from './network-map.module.css';

interface FromMapProps {
  readonly map: MapId;
  readonly text: string;
  readonly aliases: readonly string[];
  readonly onChange: (text: string) => void;
}

export function FromMap({ map, text, aliases, onChange }: FromMapProps) {
  const { t } = useTranslation('networkMap');
  const carry = useCarry();
  const taken = carry.open.filter(({ origin }) => origin.place === 'tool' && origin.tool === 'netwerkkaart');
  return (
    <>
      <TakeAlong
        origin={{ tool: 'netwerkkaart', record: map }}
        kind="question"
        label={t('take.label')}
        hint={t('take.hint')}
        text={text}
        onChange={onChange}
        telling={aliases}
      />
      {taken.length > 0 && (
        <section aria-labelledby="kaart-mee">
          <h3 id="kaart-mee" className={textStyles.label}>
            {t('take.list')}
          </h3>
          <ul className={styles.signals}>
            {taken.map((item) => (
              <li key={item.id}>
                <p translate="no">{item.text}</p>
                <div className={classNames(layoutStyles.rowClose, styles.row)}>
                  <Link to={paths.conversations}>{t('take.bring')}</Link>
                  <Button kind="text" onClick={() => void carry.putAway(item)}>
                    {t('take.done')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
