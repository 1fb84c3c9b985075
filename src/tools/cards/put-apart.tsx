/** The cards that were put apart: to come back to in this visit, and no longer than that. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { backInDeck, lay } from '../../core/tools/cards/table';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './cards.module.css';
import { questionOf, useDeck, useShown } from './deck';
import { changeTable, useVisit } from './visit';

interface PutApartProps {
  readonly onLaid: () => void;
  readonly onReturned: () => void;
}

export function PutApart({ onLaid, onReturned }: PutApartProps) {
  const { t } = useTranslation('cards');
  const { lang } = useDeck();
  const id = useId();
  const { aside } = useVisit((visit) => visit.table);
  const show = useShown();
  const apart = aside.flatMap((one) => {
    const shown = show(one);
    return shown === null ? [] : [{ id: one, shown }];
  });
  if (apart.length === 0) return null;
  return (
    <section
      aria-labelledby={id}
      className={classNames(layoutStyles.stackXs, printStyles.offPaper, styles.apart)}
    >
      <h3 id={id} tabIndex={-1} data-apart>
        {t('apart.title')}
      </h3>
      <p className={textStyles.small}>{t('apart.promise')}</p>
      <ul>
        {apart.map(({ id: card, shown }) => (
          <li key={card}>
            <p lang={shown.kind === 'card' ? lang : undefined}>{questionOf(shown)}</p>
            <div className={styles.row}>
              <Button
                kind="text"
                onClick={() => {
                  changeTable((table) => lay(table, card));
                  onLaid();
                }}
              >
                {t('apart.lay')}
              </Button>
              <Button
                kind="text"
                onClick={() => {
                  changeTable((table) => backInDeck(table, card));
                  onReturned();
                }}
              >
                {t(shown.kind === 'own' ? 'apart.putAway' : 'apart.return')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
