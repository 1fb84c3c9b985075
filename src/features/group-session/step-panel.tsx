/** The step that is on: what to say, what to ask when it falls silent, what to mind, and what can be done in it. */
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { roomQuestion } from '../../core/tools/group-session/room-question';
import { mayBeShown, roundOf } from '../../core/tools/group-session/rounds';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { talkWay } from '../../core/tools/group-session/talk-way';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './group-session.module.css';
import type { Leading } from './leading';
import { StepControls } from './step-controls';
import { useStepWords } from './use-step-words';

/** The heading takes the focus when another step is on, so that it is read; also when nothing else has it. */
function useHeading(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (before.current === null ? isLost : before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  return heading;
}

/** What the author wrote for this step, and for the talk what the first vote asks for. */
function useSaying({ session }: Pick<Leading, 'session'>) {
  const { t } = useTranslation('groupSession');
  const step = stepNow(session);
  const question = roomQuestion(session);
  const round = roundOf(session, 1);
  const isTalk = step.kind === 'talk';
  const way = isTalk ? talkWay(round === null ? null : mayBeShown(session, round)) : null;
  const isAboutTalk = isTalk || step.kind === 'plenary';
  return {
    say: step.say,
    way: way === null ? null : t(`talk.${way}`),
    questions: step.questions.length > 0 ? step.questions : isAboutTalk ? (question?.questions ?? []) : [],
    notes: isAboutTalk || step.kind === 'moved' ? (question?.notes ?? []) : [],
  };
}

export function StepPanel({ session, send, room }: Leading) {
  const { t } = useTranslation('groupSession');
  const { nameOf } = useStepWords();
  const step = stepNow(session);
  const heading = useHeading(step.id);
  const { say, way, questions, notes } = useSaying({ session });
  return (
    <section className={styles.stepPanel} aria-labelledby="stap-nu">
      <div className={layoutStyles.stackXs}>
        <p className={textStyles.kicker}>
          {t('step.number', { number: session.at + 1, total: session.sheet.steps.length })}
        </p>
        <h1 id="stap-nu" ref={heading} tabIndex={-1}>
          {nameOf(step)}
        </h1>
      </div>
      {way !== null && <p>{way}</p>}
      {say.length > 0 && (
        <div className={styles.say}>
          {say.map((text) => (
            <p key={text}>{t('step.quote', { text })}</p>
          ))}
        </div>
      )}
      <StepControls session={session} send={send} room={room} />
      {questions.length > 0 && (
        <div>
          <h2 className={textStyles.label}>{t('step.questions')}</h2>
          <ul className={styles.questions}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      {notes.length > 0 && (
        <div className={styles.mind}>
          <h2 className={styles.mindTitle}>{t('step.mind')}</h2>
          <ul className={layoutStyles.stackS}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
