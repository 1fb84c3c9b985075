/** Making an intention, or sharpening one: step by step, every step open, everything kept as it is typed. */

import { useEffect, useRef, useState } from 'react';
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
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { StatusMessage } from '../../ui/status-message';
import { Leave } from '../shared/leave';
import { Removal } from '../shared/removal';
import { StepLine } from '../shared/step-line';
import { useGuide } from '../shared/use-guide';
import styles from './intentions.module.css';
import { stepViews } from './making-steps';
import { useSentence } from './sentence';

interface MakingPageProps {
  readonly making: IntentionMaking;
  /** The intention that is being sharpened. */
  readonly former: Intention | null;
  readonly onLeave: () => void;
}

export function MakingPage({ making, former, onLeave }: MakingPageProps) {
  const { t } = useTranslation('intentions');
  const { vault, clock } = useServices();
  const guide = useGuide(makingGuide, 'intentionMaking', making);
  const { draft, step, send, write } = guide;
  const title = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(step);
  const [problem, setProblem] = useState<'missing' | 'failed' | null>(null);
  useEffect(() => {
    if (arrived.current === step) return;
    arrived.current = step;
    title.current?.focus();
  }, [step]);
  const at = makingSteps.indexOf(step);
  const isLast = at === makingSteps.length - 1;
  const Step = stepViews[step];
  const finish = async (): Promise<void> => {
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
    onLeave();
  };
  return (
    <div className={styles.desk}>
      <div className={styles.making}>
        <StepLine
          label={t('steps.label')}
          sentence={t('steps.where', {
            number: at + 1,
            count: makingSteps.length,
            name: t(`steps.names.${step}`),
          })}
          steps={makingSteps.map((id, index) => ({
            id,
            name: t(`steps.names.${id}`),
            state: id === step ? 'here' : index < at ? 'walked' : 'open',
          }))}
          onGo={(id) => {
            const wanted = makingSteps.find((one) => one === id);
            if (wanted !== undefined) send({ type: 'go', step: wanted });
          }}
        />
        <h2 ref={title} tabIndex={-1}>
          {t(`${titleOf[step]}.title`)}
        </h2>
        <OwnPanel>
          <div className={styles.fields}>
            <Step record={intentionOf(making)} draft={draft} write={write} />
          </div>
        </OwnPanel>
        {problem === 'missing' && !isComplete(draft) && (
          <StatusMessage tone="problem">{t('walk.missing')}</StatusMessage>
        )}
        {problem === 'failed' && <StatusMessage tone="problem">{t('walk.failed')}</StatusMessage>}
        <div className={styles.walk}>
          {isLast ? (
            <Button kind="primary" onClick={() => void finish()}>
              {t('walk.finish')}
            </Button>
          ) : (
            <Button kind="primary" onClick={() => send({ type: 'on' })}>
              {t('walk.on')}
            </Button>
          )}
          {at > 0 && <Button onClick={() => send({ type: 'back' })}>{t('walk.back')}</Button>}
          <Leave onLeave={onLeave} />
        </div>
        <Removal
          label={t('walk.drop')}
          consequence={t('walk.dropAsk')}
          confirm={t('walk.dropConfirm')}
          leave={t('walk.dropKeep')}
          failed={t('walk.dropFailed')}
          onRemove={async () => {
            const { ok } = await vault.remove('intentionMaking', making.id);
            if (ok) onLeave();
            return ok;
          }}
        />
      </div>
      {step !== 'aloud' && <SoFar draft={draft} />}
    </div>
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
          {sentence({ when: when || '…', then: then || '…' })}
        </p>
        {draft.lookBackOn !== null && (
          <p className={styles.small}>{t('front.lookOn', { day: formats.longDay(draft.lookBackOn) })}</p>
        )}
      </OwnPanel>
    </aside>
  );
}

/** Where the texts of each step stand. */
const titleOf = {
  moment: 'moment',
  response: 'response',
  sentence: 'form',
  against: 'against',
  aloud: 'aloud',
  'look-back': 'lookBack',
} as const;
