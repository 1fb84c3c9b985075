/** The hervatregel: a journey as one line to write down, and going on from such a line. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fromResumeLine, toResumeLine } from '../../core/dialogue/resume-line';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { asId, type JourneyId } from '../../core/shared/ids';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { StatusMessage } from '../../ui/status-message';
import styles from './resume-dialog.module.css';
import type { Player } from './use-player';

export function ResumeDialog({
  player,
  scenario,
}: {
  readonly player: Player;
  readonly scenario: CompiledScenario;
}) {
  const { t } = useTranslation('player');
  const { clock, ids } = useServices();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const [partly, setPartly] = useState<number | null>(null);
  const go = (): void => {
    const outcome = fromResumeLine(player.dialogue, typed, {
      id: asId<JourneyId>(ids.next()),
      now: clock.now(),
    });
    if (outcome.ok) {
      player.playInstead(outcome.value);
      setProblem(undefined);
      setTyped('');
      setOpen(false);
      return;
    }
    const { failure } = outcome;
    if (failure.kind === 'does-not-fit') {
      player.playInstead(failure.journey);
      setProblem(undefined);
      setPartly(failure.fits);
    } else setProblem(t(failure.kind === 'other-scenario' ? 'resume.otherScenario' : 'resume.damaged'));
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
          <p className={styles.label}>{t('resume.line')}</p>
          <output className={styles.line} lang={scenario.lang}>
            {toResumeLine(player.dialogue, player.journey)}
          </output>
        </div>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            go();
          }}
        >
          <h3>{t('resume.enter')}</h3>
          <Field label={t('resume.field')} value={typed} onChange={setTyped} error={problem} isPrivate />
          <Button type="submit">{t('resume.go')}</Button>
          {partly !== null && (
            <StatusMessage tone="calm">{t('resume.doesNotFit', { steps: partly })}</StatusMessage>
          )}
        </form>
      </Dialog>
    </>
  );
}
