/** What one gave, for oneself to see. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomOption } from '../../core/tools/group-session/material';
import textStyles from '../../ui/text.module.css';
import styles from './join.module.css';

interface YourChoiceProps {
  readonly option: RoomOption;
  readonly children?: ReactNode;
}

export function YourChoice({ option: { letter, act, words }, children = null }: YourChoiceProps) {
  const { t } = useTranslation('join');
  return (
    <div className={styles.given}>
      <p className={textStyles.kicker}>{t('vote.yours')}</p>
      <p className={textStyles.strong}>
        {letter}. {act}
      </p>
      {words !== null && <p className={styles.spoken}>‘{words}’</p>}
      {children}
    </div>
  );
}
