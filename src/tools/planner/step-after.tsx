/** After the conversation: when it was, what was agreed, by whom, by when, and what came of it. */

import { useTranslation } from 'react-i18next';
import { mayHoldNames } from '../../core/shared/name-hint';
import type { Agreement } from '../../core/tools/planner/plan';
import { agreementWritten } from '../../core/tools/planner/points';
import { OwnPanel } from '../../parts/own-panel';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { DayField } from '../../ui/forms/day-field';
import { TakeAlong } from '../shared/carry';
import type { Desk } from './desk';
import styles from './planner.module.css';
import pointStyles from './points.module.css';
import { Removal } from './removal';
import { StepHeading } from './step-heading';
import { useReturnFocus } from './use-return-focus';

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
    <li data-item={id} className={pointStyles.point}>
      <Field label={label} value={text} onChange={(next) => onWrite({ text: next })} rows={2} isPrivate />
      <div className={styles.byWhen}>
        <Field
          label={t('after.by')}
          hint={t('after.byHint')}
          value={by}
          onChange={(next) => onWrite({ by: next })}
          maxLength={80}
          isPrivate
        />
        <DayField label={t('after.before')} value={before} onChange={(next) => onWrite({ before: next })} />
      </div>
      {(mayHoldNames(text) || mayHoldNames(by)) && <p className={styles.small}>{t('after.names')}</p>}
      <Removal
        what="agreement"
        label={t('remove.point')}
        about={text.trim() === '' ? label : text}
        onRemove={() => {
          onRemove();
          return true;
        }}
      />
    </li>
  );
}

export function StepAfter({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('planner');
  const { ids } = useServices();
  const { area, next } = useReturnFocus();
  const { heldOn, agreements, cameOf, toTake } = desk.draft;
  const add = (): void => {
    const id = ids.next();
    next(id, 'words');
    desk.write({ agreements: [...agreements, { id, text: '', by: '', before: null }] });
  };
  return (
    <div ref={area} className={styles.sort}>
      <StepHeading hint={t('after.hint')}>{t('after.heading')}</StepHeading>
      <DayField label={t('after.heldOn')} value={heldOn} onChange={(day) => desk.write({ heldOn: day })} />
      <section data-item="agreements" aria-labelledby="gesprek-afspraken" className={styles.part}>
        <h3 id="gesprek-afspraken" data-act="head" tabIndex={-1}>
          {t('after.agreements')}
        </h3>
        <OwnPanel>
          {agreements.length > 0 && (
            <ol className={pointStyles.points}>
              {agreements.map((agreement, index) => (
                <AgreementItem
                  key={agreement.id}
                  agreement={agreement}
                  number={index + 1}
                  onWrite={(words) =>
                    desk.write({ agreements: agreementWritten(agreements, agreement.id, words) })
                  }
                  onRemove={() => {
                    next('agreements', 'head');
                    desk.write({ agreements: agreements.filter(({ id }) => id !== agreement.id) });
                  }}
                />
              ))}
            </ol>
          )}
          <div>
            <Button onClick={add}>{t('after.add')}</Button>
          </div>
          <Field
            label={t('after.cameOf')}
            value={cameOf}
            onChange={(text) => desk.write({ cameOf: text })}
            rows={3}
            isPrivate
          />
        </OwnPanel>
      </section>
      <TakeAlong
        origin={{ tool: 'gesprekswijzer', record: desk.id }}
        kind="question"
        label={t('after.take')}
        hint={t('after.takeHint')}
        text={toTake}
        onChange={(text) => desk.write({ toTake: text })}
      />
    </div>
  );
}
