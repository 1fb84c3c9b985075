/** The intentions one has: one in front, one after it, the rest laid aside or let go. */
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import { type Intention, isDue, ordered } from '../../core/tools/intentions/intention';
import { veryWords } from '../../core/tools/intentions/sentence/sentence';
import { useFormats } from '../../i18n/formats';
import { OwnPanel } from '../../parts/own-panel';
import { useSentence } from '../../parts/use-sentence';
import { useRecords, useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import foldingStyles from '../../ui/folding/folding.module.css';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { CalendarGiven } from '../shared/calendar-given';
import { TakeAlongDraft } from '../shared/carry';
import { Rehearsal } from '../shared/rehearsal';
import { RemoveButton, Removed } from '../shared/removal';
import { useCalendarFile } from '../shared/use-calendar-file';
import { useRecordRemovals } from '../shared/use-record-removals';
import styles from './intentions.module.css';
import { Looks } from './looks';

interface ShelfProps {
  /** The intention that the address names. */
  readonly wanted: string | null;
  readonly onSharpen: (intention: Intention) => void;
  readonly onLookBack: (intention: Intention) => void;
  /** Puts one in front, or takes it up again. */
  readonly onForward: (intention: Intention) => void;
}

/** Which one, for who does not see what the button stands beside. */
function About({ text }: { readonly text: string }) {
  return (
    <>
      {' '}
      <VisuallyHidden>
        <span translate="no">‘{text}’</span>
      </VisuallyHidden>
    </>
  );
}

/** Marks the intention that the address names, so that one arrives there. */
function arrival({ id }: Intention, wanted: string | null) {
  return id === wanted ? { 'data-arrival': '', tabIndex: -1 } : {};
}

type FrontProps = Omit<ShelfProps, 'onForward'>;

function FrontOne({
  intention,
  wanted,
  onSharpen,
  onLookBack,
}: FrontProps & { readonly intention: Intention }) {
  const { t } = useTranslation('intentions');
  const formats = useFormats();
  const sentence = useSentence();
  const { vault, clock } = useServices();
  const [aloud, setAloud] = useState(false);
  const rehearsal = useRef<HTMLDivElement>(null);
  // The button that asked for it is gone.
  useLayoutEffect(() => {
    if (aloud) rehearsal.current?.querySelector('button')?.focus();
  }, [aloud]);
  const calendar = useCalendarFile();
  const due = isDue(intention, isoDay(clock.now()));
  const day = formats.longDay(intention.lookBackOn);
  return (
    <section
      className={classNames(layoutStyles.desk, styles.front)}
      aria-labelledby="voornemen-vooraan"
      {...arrival(intention, wanted)}
    >
      <h2 className={textStyles.subheading} id="voornemen-vooraan" tabIndex={-1}>
        {t('front.title')}
      </h2>
      <OwnPanel>
        {aloud ? (
          <div ref={rehearsal}>
            <Rehearsal
              sentence={sentence(intention)}
              count={intention.rehearsed}
              onSaid={() =>
                void vault.put('intention', {
                  ...intention,
                  rehearsed: intention.rehearsed + 1,
                  changedAt: clock.now(),
                })
              }
            />
          </div>
        ) : (
          <p className={styles.sentence} translate="no">
            {sentence(intention)}
          </p>
        )}
        {intention.pushback !== '' && (
          <p className={textStyles.ownWords} translate="no">
            {t('front.against', { pushback: veryWords(intention.pushback) })}
            {intention.answer !== '' && ` ${t('front.answer', { answer: veryWords(intention.answer) })}`}
          </p>
        )}
        {intention.reminder !== '' && (
          <p className={textStyles.small} translate="no">
            {t('front.reminder', { who: intention.reminder })}
          </p>
        )}
        {due ? (
          <StatusMessage tone="calm">{t('front.due', { day })}</StatusMessage>
        ) : (
          <p className={textStyles.small}>{t('front.lookOn', { day })}</p>
        )}
        <div className={classNames(layoutStyles.row, printStyles.offPaper)}>
          <Button kind={due ? 'primary' : 'secondary'} onClick={() => onLookBack(intention)}>
            {t('front.look')}
          </Button>
          <Button kind="text" onClick={() => onSharpen(intention)}>
            {t('front.sharpen')}
          </Button>
          {!aloud && (
            <Button kind="text" onClick={() => setAloud(true)}>
              {t('front.again')}
            </Button>
          )}
          {!due && (
            <Button kind="text" onClick={() => calendar.giveLookBack(intention.id, intention.lookBackOn)}>
              {t('front.calendar')}
            </Button>
          )}
        </div>
        <CalendarGiven isGiven={calendar.isGiven} />
        <Looks intention={intention} />
      </OwnPanel>
      <TakeAlongDraft
        place={`intentions.take.${intention.id}`}
        start=""
        origin={{ tool: 'voornemens', record: intention.id }}
        kind="sentence"
        label={t('take.label')}
        hint={t('take.hint')}
      />
    </section>
  );
}

/** The one in front. Shows nothing when none is. */
export function Front(props: FrontProps) {
  const { front } = ordered(useRecords('intention'));
  return front === null ? null : <FrontOne key={front.id} intention={front} {...props} />;
}

/** All behind it; what is let go can be taken up again. Shows nothing when there are none. */
export function Behind(props: Omit<ShelfProps, 'onSharpen'>) {
  const { t } = useTranslation('intentions');
  const formats = useFormats();
  const sentence = useSentence();
  const { clock } = useServices();
  const { wanted } = props;
  const today = isoDay(clock.now());
  const { next, aside, letGo } = ordered(useRecords('intention'));
  const removals = useRecordRemovals('intention', letGo);
  const forward = (intention: Intention) => (
    <Button kind="text" onClick={() => props.onForward(intention)}>
      {t(intention.letGoAt === null ? 'next.forward' : 'letGo.pickUp')}
      <About text={sentence(intention)} />
    </Button>
  );
  const item = (intention: Intention) => (
    <li key={intention.id} {...arrival(intention, wanted)}>
      <p className={textStyles.ownWords} translate="no">
        {sentence(intention)}
      </p>
      <p className={textStyles.small}>
        {t(isDue(intention, today) ? 'front.due' : 'front.lookOn', {
          day: formats.longDay(intention.lookBackOn),
        })}
      </p>
      <div className={classNames(layoutStyles.row, printStyles.offPaper)}>
        {forward(intention)}
        <Button
          kind={isDue(intention, today) ? 'secondary' : 'text'}
          onClick={() => props.onLookBack(intention)}
        >
          {t('front.look')}
          <About text={sentence(intention)} />
        </Button>
      </div>
    </li>
  );
  if (next === null && aside.length === 0 && removals.shown.length === 0) return null;
  return (
    <div className={layoutStyles.column2xl}>
      {next !== null && (
        <section className={layoutStyles.stackM} aria-labelledby="voornemen-daarna">
          <h2 className={textStyles.subheading} id="voornemen-daarna">
            {t('next.title')}
          </h2>
          <ul className={classNames(layoutStyles.grid, styles.items)}>{item(next)}</ul>
        </section>
      )}
      {aside.length > 0 && (
        <section className={layoutStyles.stackM} aria-labelledby="voornemen-apart">
          <h2 className={textStyles.subheading} id="voornemen-apart">
            {t('aside.title')}
          </h2>
          <p className={textStyles.small}>{t('aside.text')}</p>
          <ul className={classNames(layoutStyles.grid, styles.items)}>{aside.map(item)}</ul>
        </section>
      )}
      {removals.shown.length > 0 && (
        <details className={foldingStyles.folding} open={letGo.some(({ id }) => id === wanted) || undefined}>
          <summary>{t('letGo.title')}</summary>
          <ul className={classNames(layoutStyles.grid, styles.items)}>
            {removals.shown.map(({ item: intention, isGone }) =>
              isGone ? (
                <li key={intention.id}>
                  <Removed
                    name={sentence(intention)}
                    hasFailed={removals.failed === intention.id}
                    onUndo={() => removals.undo(intention.id)}
                  />
                </li>
              ) : (
                <li key={intention.id} data-item={intention.id} {...arrival(intention, wanted)}>
                  <p className={textStyles.ownWords} translate="no">
                    {sentence(intention)}
                  </p>
                  <div className={classNames(layoutStyles.row, printStyles.offPaper)}>
                    {forward(intention)}
                    <RemoveButton
                      label={t('letGo.remove')}
                      about={sentence(intention)}
                      hasFailed={removals.failed === intention.id}
                      onRemove={() => removals.remove(intention)}
                    />
                  </div>
                </li>
              ),
            )}
          </ul>
        </details>
      )}
    </div>
  );
}
