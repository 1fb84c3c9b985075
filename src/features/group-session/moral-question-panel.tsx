/** The room's moral question, written once by the facilitator in the room's words. The wall has it at once, and keeps it. */
import { useTranslation } from 'react-i18next';
import { questionHints } from '../../core/tools/deliberation/question-hints';
import { HintedField } from '../../tools/shared/hinted-field';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import type { Leading } from './leading';

/** Fifteen long words: more than that would not fit on the wall beside a step. */
const mostLetters = 140;

export function MoralQuestionPanel({ session, send }: Omit<Leading, 'room'>) {
  const { t } = useTranslation(['groupSession', 'deliberation']);
  const { moralQuestion } = session;
  const hints = questionHints(moralQuestion);
  return (
    <div className={layoutStyles.stackM}>
      <HintedField
        asked="note"
        label={t('moralQuestion.label')}
        hint={t('moralQuestion.hint')}
        rows={3}
        maxLength={mostLetters}
        value={moralQuestion}
        onChange={(text) => send({ type: 'moral-question', text })}
      />
      {/* Calm hints; a question is never refused for them. */}
      <ul role="status" aria-label={t('deliberation:hints.title')} className={textStyles.small}>
        {hints.map((hint) => (
          <li key={hint}>{t(`deliberation:hints.${hint}`)}</li>
        ))}
      </ul>
    </div>
  );
}
