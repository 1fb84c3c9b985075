/** What one gave, for oneself to see: covered until one asks for it, for a neighbour reads along. */
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomOption } from '../../core/tools/group-session/material';
import type { RoomAsk } from '../../room/port';
import { Button } from '../../ui/button';
import textStyles from '../../ui/text.module.css';
import styles from './join.module.css';

interface YourChoiceProps extends Pick<RoomAsk, 'lang'> {
  readonly option: RoomOption;
  readonly children?: ReactNode;
}

export function YourChoice({ option: { letter, act, words }, lang, children = null }: YourChoiceProps) {
  const { t } = useTranslation('join');
  const [isShown, setIsShown] = useState(false);
  const id = useId();
  return (
    <div className={styles.given}>
      <div className={styles.deeds}>
        <Button kind="text" expanded={isShown} controls={id} onClick={() => setIsShown(!isShown)}>
          {t(isShown ? 'vote.cover' : 'vote.uncover')}
        </Button>
        {children}
      </div>
      <div id={id} hidden={!isShown}>
        {isShown && (
          <>
            <p className={textStyles.kicker}>{t('vote.yours')}</p>
            <div lang={lang ?? ''}>
              <p className={textStyles.strong}>
                {letter}. {act}
              </p>
              {words !== null && <p className={styles.spoken}>‘{words}’</p>}
            </div>
          </>
        )}
      </div>
    </div>
  );
}
