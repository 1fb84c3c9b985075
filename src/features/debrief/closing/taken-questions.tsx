/** The questions already taken along from this module. */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarryItem } from '../../../core/conversations/carry-item';
import { OwnPanel } from '../../../parts/own-panel';
import { type Removals, RemoveButton, Removed } from '../../../tools/shared/removal';
import { Button } from '../../../ui/button';
import layoutStyles from '../../../ui/layout.module.css';
import { StatusMessage } from '../../../ui/status-message';
import styles from './questions-to-take.module.css';

/** The list; `onTalk` says that one of them will be brought to a conversation. */
export function TakenQuestions({
  removals,
  fresh,
  onTalk,
  children,
}: {
  readonly removals: Removals<CarryItem>;
  /** The words that were taken along last, in this view; null when none were. */
  readonly fresh: string | null;
  readonly onTalk: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('debrief');
  return (
    <OwnPanel>
      <h3>{t('take.carried')}</h3>
      <ul>
        {removals.shown.map(({ item, isGone }) => (
          <li key={item.id} className={styles.item}>
            {isGone ? (
              <Removed
                name=""
                said={t('take.dropped')}
                hasFailed={removals.failed === item.id}
                onUndo={() => removals.undo(item.id)}
              />
            ) : (
              <TakenQuestion
                item={item}
                isFresh={item.text === fresh}
                hasFailed={removals.failed === item.id}
                onTalk={onTalk}
                onDrop={() => removals.remove(item)}
              />
            )}
          </li>
        ))}
      </ul>
      {children}
    </OwnPanel>
  );
}

/** One of them. The button that took it along is gone, so focus comes here, and it says that it was taken. */
function TakenQuestion({
  item,
  isFresh,
  hasFailed,
  onTalk,
  onDrop,
}: {
  readonly item: CarryItem;
  readonly isFresh: boolean;
  readonly hasFailed: boolean;
  readonly onTalk: () => void;
  readonly onDrop: () => void;
}) {
  const { t } = useTranslation('debrief');
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isFresh) place.current?.focus();
  }, [isFresh]);
  return (
    <div ref={place} tabIndex={-1} data-item={item.id} className={styles.carried}>
      {isFresh && <StatusMessage tone="done">{t('take.taken')}</StatusMessage>}
      <p id={id} className={styles.text} translate="no">
        {item.text}
      </p>
      <div className={layoutStyles.row}>
        <Button describedBy={id} onClick={onTalk}>
          {t('take.talk')}
        </Button>
        <RemoveButton label={t('take.drop')} about={item.text} hasFailed={hasFailed} onRemove={onDrop} />
      </div>
    </div>
  );
}
