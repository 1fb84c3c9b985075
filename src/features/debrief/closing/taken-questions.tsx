/** The questions already taken along from this module. */
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarryItem } from '../../../core/conversations/carry-item';
import { OwnPanel } from '../../../parts/own-panel';
import { Button } from '../../../ui/button';
import layoutStyles from '../../../ui/layout.module.css';
import styles from './questions-to-take.module.css';

/** The list; `onTalk` says that one of them will be brought to a conversation. */
export function TakenQuestions({
  items,
  onTalk,
  onDrop,
  children,
}: {
  readonly items: readonly CarryItem[];
  readonly onTalk: () => void;
  readonly onDrop: (item: CarryItem) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('debrief');
  const id = useId();
  return (
    <OwnPanel>
      <h3>{t('take.carried')}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <p id={`${id}-${item.id}`} className={styles.text} translate="no">
              {item.text}
            </p>
            <div className={layoutStyles.row}>
              <Button describedBy={`${id}-${item.id}`} onClick={onTalk}>
                {t('take.talk')}
              </Button>
              <Button kind="text" describedBy={`${id}-${item.id}`} onClick={() => onDrop(item)}>
                {t('take.drop')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {children}
    </OwnPanel>
  );
}
