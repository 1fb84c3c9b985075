/** Steps 9 and 10: the conclusion with what remains wrong about it, and a look at the talk itself. */
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asksWhatRemains } from '../../core/tools/deliberation/outcome';
import { LookBackDay } from '../../parts/look-back-day';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import type { DeliberationProps } from './deliberation-props';
import { DraftField } from './draft-field';
import styles from './steps.module.css';

interface AskRemainsProps extends DeliberationProps {
  /** What leaving it open does here. */
  readonly leave: string;
  readonly onLeave: () => void;
}

/** Asks what remains wrong with what was chosen; one may leave it open, knowingly. */
export function AskRemains({ guide: { draft, write }, leave, onLeave }: AskRemainsProps) {
  const { t } = useTranslation('deliberation');
  const id = useId();
  return (
    <section className={classNames(layoutStyles.edged, styles.ask)} aria-labelledby={id}>
      <p id={id} className={textStyles.reading}>
        {t('conclude.ask')}
      </p>
      <DraftField name="remains" rows={2} draft={draft} write={write} />
      <DraftField name="limiting" rows={2} draft={draft} write={write} />
      {asksWhatRemains(draft) && (
        <div>
          <Button onClick={onLeave}>{leave}</Button>
        </div>
      )}
    </section>
  );
}

interface ConcludeProps extends DeliberationProps {
  /** One wanted to go on without it. */
  readonly asked: boolean;
  readonly onLeave: () => void;
}

export function Conclude(props: ConcludeProps) {
  const { t } = useTranslation('deliberation');
  const {
    guide: { draft, write },
    asked,
    onLeave,
  } = props;
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) question.current?.querySelector('textarea')?.focus();
  }, [asked]);
  return (
    <>
      <DraftField name="conclusion" rows={4} draft={draft} write={write} />
      {asked ? (
        <div ref={question}>
          <AskRemains {...props} leave={t('conclude.leave')} onLeave={onLeave} />
        </div>
      ) : (
        <div className={classNames(layoutStyles.stack2xl, styles.ab)}>
          <DraftField name="remains" rows={3} draft={draft} write={write} />
          <DraftField name="limiting" rows={3} draft={draft} write={write} />
        </div>
      )}
      {draft.remainsOpen && draft.remains.trim() === '' && (
        <p className={textStyles.small}>{t('conclude.open')}</p>
      )}
      <div className={classNames(layoutStyles.stack2xl, styles.ab)}>
        <DraftField name="action" rows={2} draft={draft} write={write} />
        <DraftField name="by" hint={t('fields.byHint')} rows={2} draft={draft} write={write} />
      </div>
      <div className={styles.short}>
        <LookBackDay
          label={t('fields.lookBackOn')}
          hint={t('fields.lookBackOnHint')}
          value={draft.lookBackOn}
          onChange={(lookBackOn) => write({ lookBackOn })}
        />
      </div>
    </>
  );
}

export function Evaluate({ guide: { draft, write } }: DeliberationProps) {
  const { t } = useTranslation('deliberation');
  const isSolo = draft.setting === 'solo';
  return (
    <DraftField
      name="evaluation"
      rows={4}
      draft={draft}
      write={write}
      {...(isSolo ? { label: t('fields.evaluationSolo'), hint: t('fields.evaluationSoloHint') } : {})}
    />
  );
}
