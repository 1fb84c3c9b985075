/** What a person did then, at the decision that came back: folded, in their own panel, beside nothing. */
import { useTranslation } from 'react-i18next';
import { notesAlong } from '../../core/debrief/journeys-to-review';
import { journeyRoads } from '../../core/debrief/roads';
import { openDialogue } from '../../core/dialogue/dialogue';
import type { Journey } from '../../core/dialogue/journey';
import type { CompiledScenario } from '../../core/scenario/scenario';
import type { MomentId } from '../../core/shared/ids';
import { useFormats } from '../../i18n/formats';
import { useLangMark } from '../../i18n/lang-mark';
import { OwnPanel } from '../../parts/own-panel';
import { useRecords, useServices } from '../../state/services';
import { classNames } from '../../ui/class-names';
import foldingStyles from '../../ui/folding/folding.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './refresh.module.css';

interface ThenProps {
  readonly scenario: CompiledScenario;
  readonly journey: Journey;
  readonly decision: MomentId;
}

export function Then({ scenario, journey, decision }: ThenProps) {
  const { t } = useTranslation('refresh');
  const formats = useFormats();
  const { clock } = useServices();
  const mark = useLangMark(scenario.lang);
  const journeys = useRecords('journey');
  const notes = useRecords('note');
  const dialogue = openDialogue(scenario);
  const taken = journeyRoads(dialogue, journey).decisions.find(({ moment }) => moment === decision);
  if (taken === undefined) return null;
  const own = notesAlong(dialogue, notes, journeys, journey).filter(
    ({ kind, moment }) => kind === 'own-choice' && moment === decision,
  );
  return (
    <details className={classNames(foldingStyles.folding, styles.then)}>
      <summary>{t('back.then')}</summary>
      <OwnPanel>
        <p className={textStyles.small}>
          {t('back.thenFrom', { title: scenario.title, ago: formats.ago(journey.changedAt, clock.now()) })}
        </p>
        <p className={textStyles.reading} lang={mark}>
          {taken.choice.did}
        </p>
        {own.map(({ id, text }) => (
          <p key={id} className={textStyles.ownWords} translate="no">
            {text}
          </p>
        ))}
      </OwnPanel>
    </details>
  );
}
