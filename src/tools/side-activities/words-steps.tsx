/** The steps that are words alone: describing, the view from outside, the provisional judgement. */
import { useTranslation } from 'react-i18next';
import { judgementOf } from '../../core/tools/side-activities/weighing';
import { Field } from '../../ui/field';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { BroughtHere, Carried } from '../shared/carry';
import { HintedField } from '../shared/hinted-field';
import styles from './side-activities.module.css';
import type { WeighingProps } from './weighing-props';

/** A text with another one below it. */
function joined(text: string, more: string): string {
  return text.trim() === '' ? more : `${text.trimEnd()}\n${more}`;
}

export function DescribeStep({ guide: { id, draft, write } }: WeighingProps) {
  const { t } = useTranslation('sideActivities');
  return (
    <>
      <div className={layoutStyles.stackXl}>
        <HintedField
          asked="codeWord"
          label={t('begin.codeWord')}
          hint={t('begin.hint')}
          value={draft.codeWord}
          onChange={(codeWord) => write({ codeWord })}
          maxLength={40}
        />
        <HintedField
          asked="text"
          label={t('describe.what')}
          value={draft.what}
          onChange={(what) => write({ what })}
          rows={3}
        />
        <Field
          label={t('describe.without')}
          value={draft.without}
          onChange={(without) => write({ without })}
          rows={3}
          isPrivate
        />
      </div>
      <Carried
        here={{ tool: 'nevenactiviteiten', record: id }}
        action={t('describe.use')}
        onUse={({ text }) => write({ what: joined(draft.what, text) })}
      />
      <BroughtHere here={{ tool: 'nevenactiviteiten', record: id }} />
    </>
  );
}

export function OutsiderStep({ guide: { draft, write } }: WeighingProps) {
  const { t } = useTranslation('sideActivities');
  return (
    <div className={layoutStyles.stackXl}>
      <Field
        label={t('outsider.view')}
        value={draft.outsider}
        onChange={(outsider) => write({ outsider })}
        rows={4}
        isPrivate
      />
      <Field
        label={t('outsider.unasked')}
        value={draft.unasked}
        onChange={(unasked) => write({ unasked })}
        rows={2}
        isPrivate
      />
    </div>
  );
}

export function JudgementStep({ guide: { draft, write } }: WeighingProps) {
  const { t } = useTranslation('sideActivities');
  const judgement = judgementOf(draft);
  return (
    <>
      <div className={layoutStyles.stackXl}>
        {(['choose', 'because', 'evenThough'] as const).map((part) => (
          <Field
            key={part}
            label={t(`judgement.${part}`)}
            labelLook="serif"
            value={draft[part]}
            onChange={(text) => write({ [part]: text })}
            rows={2}
            isPrivate
          />
        ))}
      </div>
      {judgement !== null && (
        <div className={layoutStyles.stackS}>
          <h3 className={textStyles.kicker}>{t('judgement.together')}</h3>
          <p className={styles.sentence} translate="no">
            {t(`judgement.sentence.${judgement.form}`, { ...judgement })}
          </p>
        </div>
      )}
    </>
  );
}
