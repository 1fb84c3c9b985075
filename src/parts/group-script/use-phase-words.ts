/** The words of a phase of a deliberation in a session: those of the deliberation itself, where a group writes on paper. */
import { useTranslation } from 'react-i18next';
import type { Phase } from '../../core/tools/group-session/phases';

interface PhaseWords {
  /** What the phase asks; the wall has it as its heading. */
  readonly asks: string;
  readonly say: string;
  readonly does: readonly string[];
  /** Questions for when it falls silent. */
  readonly follow: readonly string[];
  readonly mind: string;
}

export function usePhaseWords(): (phase: Phase) => PhaseWords {
  const { t } = useTranslation('deliberation');
  return (phase) => ({
    asks: t(`group.${phase}.title`),
    say: t(phase === 'round' ? 'group.round.sayPaper' : `group.${phase}.say`),
    does: phase === 'write' ? [t('write.onPaper')] : [],
    follow: [t(`group.${phase}.follow1`), t(`group.${phase}.follow2`)],
    mind: t(phase === 'write' ? 'group.write.mindPaper' : `group.${phase}.mind`),
  });
}
