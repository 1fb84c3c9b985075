/** After the conversation: when it was, what was agreed, by whom, by when, and what came of it. */
import { useTranslation } from 'react-i18next';
import { insertedAfter } from '../../core/shared/list';
import type { Agreement } from '../../core/tools/planner/plan';
import { agreementWritten } from '../../core/tools/planner/points';
import { OwnPanel } from '../../parts/own-panel';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { DayField } from '../../ui/forms/day-field';
import layoutStyles from '../../ui/layout.module.css';
import { TakeAlong } from '../shared/carry';
import { HintedField } from '../shared/hinted-field';
import { RemoveButton, Removed, useRemovals } from '../shared/removal';
import { useReturnFocus } from '../shared/use-return-focus';
import type { PlanProps } from './plan-props';
import styles from './planner.module.css';

interface AgreementItemProps {
  readonly agreement: Agreement;
  readonly number: number;
  readonly onWrite: (words: Partial<Omit<Agreement, 'id'>>) => void;
  readonly onRemove: () => void;
}

function AgreementItem({ agreement, number, onWrite, onRemove }: AgreementItemProps) {
  const { t } = useTranslation('planner');
  const { id, text, by, before } = agreement;
  const label = t('after.agreement', { number });
  return (
    <li data-item={id} className={layoutStyles.stackSm}>
      <HintedField
        asked="note"
        label={label}
        value={text}
        onChange={(next) => onWrite({ text: next })}
        rows={2}
      />
      <div className={styles.byWhen}>
        <HintedField
          asked="note"
          label={t('after.by')}
          hint={t('after.byHint')}
          value={by}
          onChange={(next) => onWrite({ by: next })}
          maxLength={80}
        />
        <DayField label={t('after.before')} value={before} onChange={(next) => onWrite({ before: next })} />
      </div>
      <RemoveButton label={t('remove.point')} about={text.trim() === '' ? label : text} onRemove={onRemove} />
    </li>
  );
}

export function StepAfter({ guide }: PlanProps) {
  const { t } = useTranslation('planner');
  const { ids } = useServices();
  const { area, next } = useReturnFocus();
  const { heldOn, agreements, cameOf, toTake } = guide.draft;
  const add = (): void => {
    const id = ids.next();
    next(id, 'words');
    guide.write({ agreements: [...agreements, { id, text: '', by: '', before: null }] });
  };
  const removals = useRemovals(agreements, (agreement) => {
    guide.write((now) => ({ agreements: now.agreements.filter(({ id }) => id !== agreement.id) }));
    return (after) => {
      guide.write((now) => ({ agreements: insertedAfter(now.agreements, agreement, after) }));
      return true;
    };
  });
  return (
    <div ref={area} className={styles.sort}>
      <DayField label={t('after.heldOn')} value={heldOn} onChange={(day) => guide.write({ heldOn: day })} />
      <section data-item="agreements" aria-labelledby="gesprek-afspraken" className={styles.part}>
        <h3 id="gesprek-afspraken" data-act="head" tabIndex={-1}>
          {t('after.agreements')}
        </h3>
        <OwnPanel>
          {removals.shown.length > 0 && (
            <ol className={layoutStyles.stackXl}>
              {removals.shown.map(({ item, isGone }) => {
                const number = agreements.findIndex(({ id }) => id === item.id) + 1;
                return isGone ? (
                  <li key={item.id}>
                    <Removed
                      name={item.text}
                      said={item.text.trim() === '' ? t('remove.blankAgreement') : undefined}
                      hasFailed={false}
                      onUndo={() => removals.undo(item.id)}
                    />
                  </li>
                ) : (
                  <AgreementItem
                    key={item.id}
                    agreement={item}
                    number={number}
                    onWrite={(words) =>
                      guide.write({ agreements: agreementWritten(agreements, item.id, words) })
                    }
                    onRemove={() => removals.remove(item)}
                  />
                );
              })}
            </ol>
          )}
          <div>
            <Button onClick={add}>{t('after.add')}</Button>
          </div>
          <Field
            label={t('after.cameOf')}
            value={cameOf}
            onChange={(text) => guide.write({ cameOf: text })}
            rows={3}
            isPrivate
          />
        </OwnPanel>
      </section>
      <TakeAlong
        origin={{ tool: 'gesprekswijzer', record: guide.id }}
        kind="question"
        label={t('after.take')}
        hint={t('after.takeHint')}
        text={toTake}
        onChange={(text) => guide.write({ toTake: text })}
      />
    </div>
  );
}
