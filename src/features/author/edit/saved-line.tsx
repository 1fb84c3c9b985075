/** The line that says what was saved last, with its undoing. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import styles from './edit.module.css';
import { useEditing } from './editing';

export function SavedLine() {
  const { t } = useTranslation('author');
  const { said, undo } = useEditing();
  const line = useRef<HTMLSpanElement>(null);
  return (
    <div className={styles.said}>
      <span role="status" ref={line} tabIndex={-1}>
        {said === '' ? t('edit.savesItself') : said}
      </span>
      {undo !== null && (
        <Button
          kind="text"
          size="small"
          onClick={() => {
            line.current?.focus();
            void undo();
          }}
        >
          {t('edit.undo')}
        </Button>
      )}
    </div>
  );
}
