/** The step that is on: what to say, what to ask when it falls silent, what to mind, and what can be done in it. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { stepNow } from '../../core/tools/group-session/steps-of-session';
import { useScript } from '../../parts/group-script/use-script';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { isUnderWay } from './deeds';
import type { Leading } from './leading';
import { StepControls } from './step-controls';
import styles from './step-panel.module.css';
import { contextOf } from './use-step-words';

type Heading = RefObject<HTMLHeadingElement | null>;

/** The heading takes the focus when another step is on, so that it is read; also when nothing else has it. */
function useHeading(step: string): Heading {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (before.current === null ? isLost : before.current !== step) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    before.current = step;
  }, [step]);
  return heading;
}

/** Lines beside a few words that name them. */
function Aside({
  title,
  lines,
  isWarning = false,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly isWarning?: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.mind}>
      <h2 className={classNames(styles.mindTitle, isWarning && styles.warning)}>{title}</h2>
      <ul className={layoutStyles.stackS}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** Before the start: what hangs there meanwhile, and what begins the session. */
function Doors({ session, heading }: Pick<Leading, 'session'> & { readonly heading: Heading }) {
  const { t } = useTranslation('groupSession');
  return (
    <div className={layoutStyles.stackM}>
      <div className={layoutStyles.stackXs}>
        <p className={textStyles.kicker}>{t('doors.kicker')}</p>
        <h1 id="stap-nu" ref={heading} tabIndex={-1}>
          {t('doors.title')}
        </h1>
      </div>
      <p>{t(session.voting === 'phones' ? 'doors.withPhones' : 'doors.text')}</p>
      <p>{t('doors.check')}</p>
    </div>
  );
}

export function StepPanel({ session, send, room }: Leading) {
  const { t } = useTranslation('groupSession');
  const step = stepNow(session);
  const areDoorsOpen = session.startedAt === null;
  const heading = useHeading(areDoorsOpen ? 'doors' : step.id);
  const { title, says, does, asks, beware, notes } = useScript(step, contextOf(session));
  return (
    <section
      className={classNames(styles.stepPanel, isUnderWay(session) && styles.underWay)}
      aria-labelledby="stap-nu"
    >
      {areDoorsOpen ? (
        <>
          <Doors session={session} heading={heading} />
          <h2 className={textStyles.label}>{t('doors.first', { name: title })}</h2>
        </>
      ) : (
        <div className={layoutStyles.stackXs}>
          <p className={textStyles.kicker}>
            {t('step.number', { number: session.at + 1, total: session.sheet.steps.length })}
          </p>
          <h1 id="stap-nu" ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
      )}
      {says.length > 0 && (
        <div className={styles.say}>
          {says.map((text) => (
            <p key={text}>{t('step.quote', { text })}</p>
          ))}
        </div>
      )}
      <StepControls session={session} send={send} room={room} />
      {asks.length > 0 && (
        <div>
          <h2 className={textStyles.label}>{t('step.questions')}</h2>
          <ul className={styles.questions}>
            {asks.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      <Aside title={t('step.does')} lines={does} />
      <Aside title={t('step.notes')} lines={notes} />
      <Aside title={t('step.mind')} lines={beware} isWarning />
    </section>
  );
}
