/** The case to read aloud: an own case, the questions of the cards, or the steps of a deliberation. */
import { useTranslation } from 'react-i18next';
import { minutesFrom, minutesOf, stepsOf } from '../../core/tools/deliberation/course';
import type { RoomQuestion } from '../../core/tools/group-session/material';
import type { RunSheet } from '../../core/tools/group-session/run-sheet';
import { useFormats } from '../../i18n/formats';
import { onPages, questionsOnPage } from './pack-parts';
import { CutSheet, PaperPage, PaperPart } from './paper';
import paperStyles from './paper.module.css';
import styles from './read-aloud.module.css';
import scriptStyles from './script-pages.module.css';

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
    <CutSheet key={page.join()} label={parts('parts.case-cards')} rows={3} columns={2}>
      {page.map((question) => (
        <div key={question} className={paperStyles.card}>
          <p className={paperStyles.kicker}>{t('titles.cards')}</p>
          <p className={paperStyles.cardTitle}>{question}</p>
        </div>
      ))}
    </CutSheet>
  ));
}

/** The steps of a deliberation with their words, those of the tool itself; the short form when there is no time for all. */
export function DeliberationPages({
  sheet,
  title,
  people,
}: {
  sheet: RunSheet;
  title: string;
  people: number;
}) {
  const { t } = useTranslation('groupPack');
  const { t: words } = useTranslation('deliberation');
  const { t: script } = useTranslation('groupScript');
  const formats = useFormats();
  const room = { people, writing: 'paper', writeMinutes: null, isStill: false } as const;
  const planned = sheet.steps.find(({ kind }) => kind === 'deliberation')?.minutes ?? 0;
  const full = { setting: 'group', form: 'full', room } as const;
  const kind = minutesFrom(full) <= planned ? full : ({ ...full, form: 'short' } as const);
  return (
    <PaperPage kicker={title} title={t('parts.deliberation')}>
      <p>{t('deliberation.text')}</p>
      {stepsOf(kind).map((step, index) => {
        const minutes = minutesOf(kind, step);
        return (
          <section key={step} className={scriptStyles.step}>
            <h3 className={paperStyles.stepTitle}>
              <span>{`${index + 1}. ${words(`group.${step}.title`)}`}</span>
              {minutes > 0 && <span className={paperStyles.minutes}>{formats.duration(minutes)}</span>}
            </h3>
            <PaperPart title={script('say')}>
              <p className={scriptStyles.say}>
                {`‘${words(step === 'round' ? 'group.round.sayPaper' : `group.${step}.say`)}’`}
              </p>
            </PaperPart>
            <div className={scriptStyles.sideBySide}>
              <PaperPart title={script('ask')}>
                <ul className={paperStyles.bullets}>
                  <li>{words(`group.${step}.follow1`)}</li>
                  <li>{words(`group.${step}.follow2`)}</li>
                </ul>
              </PaperPart>
              <PaperPart title={script('beware')}>
                <p>{words(step === 'write' ? 'group.write.mindPaper' : `group.${step}.mind`)}</p>
              </PaperPart>
            </div>
          </section>
        );
      })}
    </PaperPage>
  );
}
