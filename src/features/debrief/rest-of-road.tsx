/** What else there is to look back on, one line each: the other decisions, how it ended, and the table turned. */
import { useTranslation } from 'react-i18next';
import type { DebriefModel } from '../../core/debrief/debrief-model';
import { EndingTold } from './closing/ending-section';
import { DecisionTold, type Telling } from './decisions/decision-section';
import { TurnedTableTold } from './decisions/turned-table';
import { Fold } from './fold';
import debriefStyles from './layout.module.css';
import { SceneName } from './scene-name';

/** The lines, in the order of the road. The one asked for starts open. */
export function RestOfRoad({
  model,
  openAt,
  telling,
}: {
  readonly model: DebriefModel;
  /** The moment of the decision asked for; null when none is. */
  readonly openAt: string | null;
  readonly telling: Telling;
}) {
  const { t } = useTranslation('debrief');
  const { cast, lang } = telling;
  const others = model.decisions.filter((review) => review !== model.hinge);
  if (others.length + model.turns.length === 0 && model.ending === null) return null;
  return (
    <ul className={debriefStyles.lines}>
      {others.map((review) => (
        <li key={review.stepIndex}>
          <Fold
            kicker={<SceneName at={review.at} lang={lang} />}
            title={review.choice.did}
            lang={lang}
            isAsked={review.moment === openAt}
          >
            <DecisionTold review={review} telling={telling} />
          </Fold>
        </li>
      ))}
      {model.ending !== null && (
        <li>
          <Fold kicker={t('ending.kicker')} title={model.ending.title} lang={lang}>
            <EndingTold ending={model.ending} notes={model.notesAtEnd} lang={lang} />
          </Fold>
        </li>
      )}
      {model.turns.map((turn) => (
        <li key={`${turn.moment} ${turn.seat}`}>
          <Fold kicker={t('turns.title')} title={turn.title} lang={lang}>
            <TurnedTableTold turn={turn} cast={cast} lang={lang} />
          </Fold>
        </li>
      ))}
    </ul>
  );
}
