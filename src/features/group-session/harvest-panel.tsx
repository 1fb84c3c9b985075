/** What the room wants to keep, line by line, without names; and the day to look back together. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LookBackDay } from '../../parts/look-back-day';
import { HintedField } from '../../tools/shared/hinted-field';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './harvest-panel.module.css';
import type { Leading } from './leading';

export function HarvestPanel({ session, send }: Omit<Leading, 'room'>) {
  const { t } = useTranslation('groupSession');
  const form = useRef<HTMLFormElement>(null);
  const { harvest, draft } = session;
  const add = (): void => {
    if (draft.trim() === '') return;
    send({ type: 'harvest', lines: [...harvest, draft.trim()], draft: '' });
    form.current?.querySelector('input')?.focus();
  };
  const takeAway = (index: number): void => {
    send({ type: 'harvest', lines: harvest.filter((_, at) => at !== index), draft });
    form.current?.querySelector('input')?.focus();
  };
  return (
    <div className={layoutStyles.stackL}>
      <form
        ref={form}
        className={layoutStyles.stackM}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <HintedField
          asked="note"
          label={t('harvest.label')}
          hint={t('harvest.hint')}
          value={draft}
          maxLength={300}
          onChange={(typed) => send({ type: 'harvest', lines: harvest, draft: typed })}
        />
        <div>
          <Button type="submit">{t('harvest.add')}</Button>
        </div>
      </form>
      {harvest.length > 0 && (
        <ul className={styles.harvest}>
          {harvest.map((kept, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
            <li key={index}>
              <span className={textStyles.ownWords}>{kept}</span>
              <Button kind="text" size="small" onClick={() => takeAway(index)}>
                {t('harvest.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function LookBackPanel({ session, send }: Omit<Leading, 'room'>) {
  const { t } = useTranslation('groupSession');
  return (
    <LookBackDay
      label={t('lookBack.label')}
      hint={t('lookBack.hint')}
      value={session.lookBackOn}
      onChange={(day) => send({ type: 'look-back', day })}
    />
  );
}
