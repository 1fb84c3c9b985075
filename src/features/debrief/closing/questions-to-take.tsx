/**
 * Questions to take to someone outside the circle: choose one, put it in your own words, take it along. One line
 * until it is opened, or until something is written or taken.
 */
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Journey } from '../../../core/dialogue/journey';
import type { ModuleClosing } from '../../../core/programme/module-closing';
import type { Ending } from '../../../core/scenario/scenario';
import { Unkept } from '../../../parts/keeping';
import { OwnPanel } from '../../../parts/own-panel';
import { paths } from '../../../state/addresses';
import { useRecords, useVaultView } from '../../../state/services';
import { useDraft } from '../../../state/use-draft';
import { useCarry } from '../../../tools/shared/use-carry';
import { useRecordRemovals } from '../../../tools/shared/use-record-removals';
import { Button } from '../../../ui/button';
import choiceStyles from '../../../ui/choice.module.css';
import { classNames } from '../../../ui/class-names';
import { Field } from '../../../ui/field';
import layoutStyles from '../../../ui/layout.module.css';
import printStyles from '../../../ui/print.module.css';
import { StatusMessage } from '../../../ui/status-message';
import textStyles from '../../../ui/text.module.css';
import { Fold } from '../fold';
import type { CloseModule } from '../use-debrief-actions';
import styles from './questions-to-take.module.css';
import { SavingMessage } from './saving-message';
import { TakenQuestions } from './taken-questions';
import { useSaving } from './use-saving';

/** The questions that are always offered (methods E.2, point 6), by the name of their text. Their order says nothing. */
const patternQuestions = ['outsider', 'call', 'afterwards', 'weight', 'real'] as const;

/**
 * The section. The question of the ending is in the language of the story. Each is put to the reader, and goes along
 * as a question of their own: it ends on their sheet and in their mouth.
 */
export function QuestionsToTake({
  journey,
  closing,
  ending,
  lang,
  onClose,
}: {
  readonly journey: Journey;
  readonly closing: ModuleClosing | null;
  readonly ending: Ending | null;
  readonly lang: string | undefined;
  readonly onClose: CloseModule;
}) {
  const { t } = useTranslation('debrief');
  const carry = useCarry();
  const { mode } = useVaultView();
  const { keeping, accepts, keep } = useSaving();
  const name = useId();
  const [picked, setPicked] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  /** What was taken last, which then says so of itself. */
  const [fresh, setFresh] = useState<string | null>(null);
  const taken = useRecords('carryItem').filter(
    (item) =>
      item.kind === 'question' && item.origin.place === 'debrief' && item.origin.module === journey.module,
  );
  const removals = useRecordRemovals('carryItem', taken);
  const offered = [
    ...(ending === null
      ? []
      : [{ key: 'story', text: ending.question, start: ending.taken ?? ending.question, lang }]),
    ...patternQuestions.map((key) => {
      const text = t(`take.questions.${key}`);
      return { key: String(key), text, start: t(`take.asTaken.${key}`), lang: undefined };
    }),
    { key: 'own', text: t('take.own'), start: '', lang: undefined },
  ];
  const start = offered.find(({ key }) => key === picked)?.start ?? '';
  const [words, setWords, clearWords] = useDraft(`debrief.question.${journey.id}`, start);
  // What was typed shows itself, also after the lock; then it is a question of one's own.
  if (picked === null && words !== '') setPicked('own');
  const take = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') {
      setRefused(true);
      return;
    }
    const { module, scenario, id } = journey;
    const origin = { place: 'debrief', module, scenario, journey: id, moment: null } as const;
    void keep([carry.take('question', words, origin)]);
    if (!accepts) return;
    clearWords();
    setPicked(null);
    setFresh(words.trim());
  };

  return (
    <Fold title={t('take.title')} lang={undefined} startsOpen={taken.length > 0 || words !== ''}>
      <p className={styles.intro}>{t('take.intro')}</p>
      <form className={styles.form} onSubmit={take} noValidate>
        <fieldset>
          <legend className={classNames(textStyles.legend, printStyles.offPaper)}>{t('take.legend')}</legend>
          <div className={styles.questions}>
            {offered.map((question) => (
              <label
                key={question.key}
                className={classNames(styles.question, question.key === 'own' && printStyles.offPaper)}
              >
                <input
                  className={classNames(printStyles.offPaper, choiceStyles.mark, styles.mark)}
                  type="radio"
                  name={name}
                  checked={picked === question.key}
                  onChange={() => {
                    setPicked(question.key);
                    clearWords();
                    setRefused(false);
                  }}
                />
                <span lang={question.lang}>{question.text}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {picked !== null && (
          <div className={classNames(printStyles.offPaper, styles.words)} data-private>
            <OwnPanel>
              <Field
                label={t('take.words')}
                hint={t('take.wordsHint')}
                rows={2}
                isPrivate
                value={words}
                onChange={setWords}
                error={refused && words.trim() === '' ? t('take.empty') : undefined}
              />
              <Unkept />
              <div className={layoutStyles.row}>
                <Button type="submit">{t('take.carry')}</Button>
                <p className={textStyles.small}>{t(`promise.${mode}`)}</p>
              </div>
            </OwnPanel>
          </div>
        )}
      </form>
      {removals.shown.length > 0 && (
        <div className={styles.taken} data-private>
          <TakenQuestions removals={removals} fresh={fresh} onTalk={() => void keep(onClose('conversation'))}>
            <p className={textStyles.small}>
              <Link to={paths.tool('gesprekswijzer')}>{t('take.prepare')}</Link>
              {' · '}
              <Link to={paths.conversations}>{t('take.conversations')}</Link>
            </p>
            {closing === null && <p className={textStyles.small}>{t('take.stillCloses')}</p>}
            {closing?.way === 'conversation' && (
              <StatusMessage tone="calm">{t('take.talkChosen')}</StatusMessage>
            )}
          </TakenQuestions>
        </div>
      )}
      <div className={styles.kept}>
        <SavingMessage outcome={keeping} />
      </div>
      <p className={classNames(textStyles.small, styles.route)}>
        {t('take.route')} <Link to={paths.help}>{t('take.routeLink')}</Link>
      </p>
    </Fold>
  );
}
