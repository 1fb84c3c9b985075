/** ‘Waar kan ik terecht?’: choosing a kind of question, and what can be done with it. */
import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HelpQuestion } from '../../core/scenario/guidance';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Radios } from '../../ui/forms/choices';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { Answer, type Shown } from './answer';
import styles from './help.module.css';

/** What to do outside this app, before anything else. */
function Danger() {
  const { t } = useTranslation('help');
  return (
    <div className={styles.danger}>
      <Icon name="warning" />
      <p>
        {t('where.danger')}{' '}
        <a href="tel:112" className={textStyles.emphasis}>
          112
        </a>
        . {t('where.outside')}
      </p>
    </div>
  );
}

interface PickerProps {
  readonly questions: readonly HelpQuestion[];
  readonly lang: string | undefined;
  readonly chosen: HelpQuestion | null;
  readonly onChoose: (id: string) => void;
  readonly onShow: (event: FormEvent) => void;
}

function Picker({ questions, lang, chosen, onChoose, onShow }: PickerProps) {
  const { t } = useTranslation('help');
  return (
    <form className={classNames(layoutStyles.columnL, printStyles.offPaper)} onSubmit={onShow}>
      <Radios
        legend={t('where.question')}
        options={questions.map(({ id, question }) => ({
          value: id,
          label: <span lang={lang}>{question}</span>,
        }))}
        value={chosen?.id ?? null}
        onChange={onChoose}
      />
      {chosen !== null && (
        <div>
          <Button kind="primary" type="submit">
            {t('where.show')}
          </Button>
        </div>
      )}
    </form>
  );
}

interface WhereProps extends Shown {
  /** The id of a question; one that does not exist is none. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The part of the page. Without questions (a host may leave them out) it says only what to do in danger. */
export function Where({ chosen, onChoose, ...shown }: WhereProps) {
  const { t } = useTranslation('help');
  const place = useRef<HTMLElement>(null);
  const { questions } = shown.guidance;
  const question = questions.find(({ id }) => id === chosen) ?? null;
  const show = (event: FormEvent): void => {
    event.preventDefault();
    place.current?.querySelector<HTMLElement>('[data-answer]')?.focus();
  };
  const backToQuestions = (): void => {
    place.current?.querySelector<HTMLElement>('input:checked')?.focus();
  };
  return (
    <section
      ref={place}
      aria-labelledby="hulp-waar"
      className={classNames(layoutStyles.stackXl, styles.where)}
    >
      <h2 id="hulp-waar">{t('where.title')}</h2>
      <Danger />
      {questions.length > 0 && (
        <>
          <p className={styles.intro}>{t('where.intro')}</p>
          <div className={classNames(layoutStyles.stack4xl, styles.desk)}>
            <Picker
              questions={questions}
              lang={shown.lang}
              chosen={question}
              onChoose={onChoose}
              onShow={show}
            />
            <div className={styles.beside}>
              <VisuallyHidden>
                <span role="status">
                  {question !== null && t('where.shown', { question: question.question })}
                </span>
              </VisuallyHidden>
              {question === null ? (
                <p className={classNames(printStyles.offPaper, styles.none)}>{t('where.none')}</p>
              ) : (
                <Answer {...shown} question={question} onBack={backToQuestions} />
              )}
            </div>
          </div>
        </>
      )}
    </section>
  );
}
