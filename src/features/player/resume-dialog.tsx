/** The hervatregel: a journey as one line to write down, and going on from such a line. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../core/dialogue/journey';
import type { OwnJourney } from '../../core/dialogue/own-journey';
import type { Dialogue } from '../../core/dialogue/places';
import { fromResumeLine, type ResumeFailure, toResumeLine } from '../../core/dialogue/resume-line';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { asId, type JourneyId } from '../../core/shared/ids';
import { ResumeEntry } from '../../parts/resume-entry';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import textStyles from '../../ui/text.module.css';
import styles from './resume-dialog.module.css';

export function ResumeDialog({
  player,
  scenario,
}: {
  readonly player: {
    readonly dialogue: Dialogue;
    readonly journey: OwnJourney;
    readonly playInstead: (journey: Journey) => void;
  };
  readonly scenario: CompiledScenario;
}) {
  const { t } = useTranslation('player');
  const { t: keeping } = useTranslation('keeping');
  const { clock, ids } = useServices();
  const [open, setOpen] = useState(false);
  const take = async (typed: string): Promise<ResumeFailure | null> => {
    const outcome = fromResumeLine(player.dialogue, typed, {
      id: asId<JourneyId>(ids.next()),
      now: clock.now(),
    });
    if (outcome.ok) {
      player.playInstead(outcome.value);
      setOpen(false);
      return null;
    }
    if (outcome.failure.kind === 'does-not-fit') player.playInstead(outcome.failure.journey);
    return outcome.failure;
  };
  return (
    <>
      <Button kind="text" onClick={() => setOpen(true)}>
        {t('resume.open')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('resume.title')}
        closeLabel={t('resume.close')}
      >
        <p>{t('resume.text')}</p>
        <div>
          <p className={textStyles.label}>{t('resume.line')}</p>
          <output className={styles.line} lang={scenario.lang}>
            {toResumeLine(player.dialogue, player.journey)}
          </output>
        </div>
        <h3>{keeping('resume.enter')}</h3>
        <ResumeEntry take={take} otherScenario={keeping('resume.otherScenario')} />
      </Dialog>
    </>
  );
}
