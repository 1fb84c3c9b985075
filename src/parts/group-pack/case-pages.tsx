/** The case to read aloud: an own case, or the questions of the cards. */
import { useTranslation } from 'react-i18next';
import type { RoomQuestion } from '../../core/tools/group-session/material';
import { classNames } from '../../ui/class-names';
import { onPages, questionsOnPage } from './pack-parts';
import { CutSheet, PaperPage, PaperPart } from './paper';
import paperStyles from './paper.module.css';
import styles from './read-aloud.module.css';

export function CasePage({ question, title }: { readonly question: RoomQuestion; readonly title: string }) {
  const { t } = useTranslation('groupPack');
  const { situation, given, prompt, options, absent, twist } = question;
  return (
    <PaperPage kicker={t('parts.case')} title={title}>
      <div className={styles.readAloud}>
        {situation.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {given.length > 0 && (
          <PaperPart title={t('case.given')}>
            <ul className={paperStyles.bullets}>
              {given.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </PaperPart>
        )}
        <PaperPart title={t('case.question')}>
          <p className={paperStyles.strong}>{prompt}</p>
        </PaperPart>
        {options.length > 0 && (
          <PaperPart title={t('case.options')}>
            <Options options={options} />
          </PaperPart>
        )}
        {absent.length > 0 && (
          <PaperPart title={t('case.absent')}>
            <ul className={paperStyles.bullets}>
              {absent.map(({ name }) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </PaperPart>
        )}
        {twist !== null && (
          <div className={styles.kept}>
            <PaperPart title={t('case.twist')}>
              <p>{twist}</p>
            </PaperPart>
          </div>
        )}
      </div>
    </PaperPage>
  );
}

/** The options with their letters, one a line. */
export function Options({ options }: Pick<RoomQuestion, 'options'>) {
  return (
    <ul className={styles.options}>
      {options.map(({ id, letter, act, words }) => (
        <li key={id}>
          <strong>{`${letter}.`}</strong>
          <span>
            {act}
            {words !== null && ` ‘${words}’`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The questions as cards to lay open. */
export function QuestionCards({ questions }: { readonly questions: readonly string[] }) {
  const { t } = useTranslation('groupScript');
  const { t: parts } = useTranslation('groupPack');
  return onPages(questions, questionsOnPage).map((page) => (
    <CutSheet key={page.join()} label={parts('parts.case-cards')} rows={4} columns={2}>
      {page.map((question) => (
        <div key={question} className={classNames(paperStyles.card, styles.question)}>
          <p className={paperStyles.kicker}>{t('titles.cards')}</p>
          <p className={styles.questionText}>{question}</p>
        </div>
      ))}
    </CutSheet>
  ));
}
