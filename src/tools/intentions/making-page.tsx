/** Making an intention, or sharpening one: step by step, every step open, everything kept as it is typed. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intention } from '../../core/tools/intentions/intention';
import {
  half,
  type IntentionMaking,
  intentionOf,
  isComplete,
  type MakingDraft,
  madeFrom,
  makingSteps,
} from '../../core/tools/intentions/making';
import { makingGuide } from '../../core/tools/intentions/making-guide';
import { useFormats } from '../../i18n/formats';
import { OwnPanel } from '../../parts/own-panel';
import { useSentence } from '../../parts/use-sentence';
import { useServices } from '../../state/services';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import type { RecordPage } from '../shared/record-tool';
import { RemoveButton } from '../shared/removal';
import { StepPage } from '../shared/step-page';
import { useGuide } from '../shared/use-guide';
import styles from './intentions.module.css';
import { stepViews } from './making-steps';

interface MakingPageProps {
  readonly making: IntentionMaking;
  /** The intention that is being sharpened. */
  readonly former: Intention | null;
  readonly page: RecordPage;
  /** Whether one came here from looking back on it. */
  readonly isAfterLook: boolean;
}

export function MakingPage({ making, former, page, isAfterLook }: MakingPageProps) {
  const { t } = useTranslation('intentions');
  const { vault, clock } = useServices();
  const guide = useGuide(makingGuide, 'intentionMaking', making);
  const { draft, step } = guide;
  const [problem, setProblem] = useState<'asked' | 'missing' | 'failed' | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const isLast = step === makingSteps.at(-1);
  const Step = stepViews[step];
  const finish = async (): Promise<void> => {
    // A day that is still asked about is no answer yet.
    const asked = area.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (asked != null) {
      setProblem('asked');
      asked.focus();
      return;
    }
    const made = madeFrom(draft, intentionOf(making), former, clock.now());
    if (made === null) {
      setProblem('missing');
      return;
    }
    const { ok } = await vault.put('intention', made);
    if (!ok) {
      setProblem('failed');
      return;
    }
    await vault.remove('intentionMaking', making.id);
    page.close();
  };
  return (
    <StepPage
      guide={guide}
      steps={makingSteps}
      nameOf={(one) => t(`steps.${one}.name`)}
      title={t(`steps.${step}.title`)}
      onward={t(isLast ? 'walk.finish' : 'walk.on')}
      onOnward={isLast ? () => void finish() : guide.on}
      isArrival={page.isArrival}
      onLeave={page.close}
      after={<RemoveButton label={t('walk.drop')} onRemove={page.remove} />}
      beside={step !== 'aloud' && <SoFar draft={draft} />}
    >
      {isAfterLook && step === 'sentence' && (
        <StatusMessage tone="done">{t('look.kept.sharpen')}</StatusMessage>
      )}
      <OwnPanel>
        <div ref={area} className={layoutStyles.stackXl}>
          <Step record={intentionOf(making)} guide={guide} />
        </div>
      </OwnPanel>
      {problem === 'asked' && draft.lookBackOn === null && (
        <StatusMessage tone="problem">{t('walk.asked')}</StatusMessage>
      )}
      {problem === 'missing' && !isComplete(draft) && (
        <StatusMessage tone="problem">{t('walk.missing')}</StatusMessage>
      )}
      {problem === 'failed' && <StatusMessage tone="problem">{t('walk.failed')}</StatusMessage>}
    </StepPage>
  );
}

/** The sentence as it stands, with dots where something is still open. */
function SoFar({ draft }: { readonly draft: MakingDraft }) {
  const { t } = useTranslation('intentions');
  const formats = useFormats();
  const sentence = useSentence();
  const [when, then] = [half(draft.when, 'when'), half(draft.then, 'then')];
  if (when === '' && then === '') return null;
  return (
    <aside className={styles.soFar} aria-label={t('soFar')}>
      <OwnPanel>
        <p className={styles.sentence} translate="no">
          {sentence(draft)}
        </p>
        {draft.lookBackOn !== null && (
          <p className={textStyles.small}>{t('front.lookOn', { day: formats.longDay(draft.lookBackOn) })}</p>
        )}
      </OwnPanel>
    </aside>
  );
}
