/** The moments: what lies behind and is still open, and along the line what is coming from today on. */
import { type Ref, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComingMoment } from '../../core/conversations/coming';
import type { Deed } from '../../core/conversations/deeds';
import { occasionsThatWere } from '../../core/conversations/occasion';
import { useFormats } from '../../i18n/formats';
import { CalendarGiven } from '../../tools/shared/calendar-given';
import { useIsLocked } from '../../tools/shared/not-here';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import foldingStyles from '../../ui/folding/folding.module.css';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { type LineStop, ProgressLine } from '../../ui/progress-line';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { MomentRow } from './moment-row';
import styles from './occasions.module.css';
import type { Calendar } from './use-calendar';

/** What a list says after a deed: words, and whether it went well. */
interface Said {
  readonly text: string;
  readonly isDone: boolean;
}

function Outcome({ said }: { readonly said: Said | null }) {
  if (said === null) return null;
  return <StatusMessage tone={said.isDone ? 'done' : 'problem'}>{said.text}</StatusMessage>;
}

function useSaying(): {
  readonly said: Said | null;
  readonly title: Ref<HTMLHeadingElement>;
  /** After a deed the row may be gone, so focus goes to the heading above the list. */
  say(isDone: boolean, text: string): void;
} {
  const { t } = useTranslation('occasions');
  const title = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const say = (isDone: boolean, text: string): void => {
    setSaid({ isDone, text: isDone ? text : t('deed.failed') });
    if (isDone) title.current?.focus();
  };
  return { said, title, say };
}

export function ComingList({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation('occasions');
  const formats = useFormats();
  const { said, title, say } = useSaying();
  const [isGiven, setGiven] = useState(false);
  const isLocked = useIsLocked();
  const { coming, ahead, occasions, today } = calendar;
  const act = async (moment: ComingMoment, deed: Deed): Promise<void> => {
    const isDone = await calendar.do(moment, deed);
    if (deed.kind === 'move') say(isDone, t('deed.movedTo', { day: formats.longDay(deed.on) }));
    else say(isDone, t(deed.kind === 'done' ? 'deed.closed' : 'deed.removed'));
  };
  const stop = (moment: ComingMoment): LineStop => ({
    id: `${moment.origin} ${moment.record} ${moment.on}`,
    state: 'open',
    content: (
      <MomentRow
        moment={moment}
        isAgain={!coming.includes(moment)}
        occasion={occasions.find(({ id }) => moment.origin === 'occasion' && id === moment.record)}
        onDo={(deed) => void act(moment, deed)}
        onExport={() => calendar.download([moment])}
      />
    ),
  });
  const past = coming.filter(({ isPast }) => isPast);
  const stops: readonly LineStop[] = [
    {
      id: 'today',
      state: 'here',
      content: <p className={styles.today}>{t('coming.today', { day: formats.longDay(today) })}</p>,
    },
    ...ahead.map(stop),
  ];
  return (
    <div className={styles.list}>
      {past.length > 0 && (
        <section aria-labelledby="momenten-open" className={classNames(layoutStyles.columnL, styles.part)}>
          <h2 className={textStyles.subheading} id="momenten-open">
            {t('past.title')}
          </h2>
          <ProgressLine stops={past.map(stop)} label={t('past.label')} />
        </section>
      )}
      <section aria-labelledby="momenten-komt" className={classNames(layoutStyles.columnL, styles.part)}>
        <h2 className={textStyles.subheading} id="momenten-komt" ref={title} tabIndex={-1}>
          {t('coming.title')}
        </h2>
        <Outcome said={said} />
        {coming.length === 0 ? (
          !isLocked && <p className={styles.empty}>{t('coming.empty')}</p>
        ) : (
          <ProgressLine stops={stops} label={t('coming.label')} />
        )}
        {ahead.length > 0 && (
          <div className={classNames(layoutStyles.stackStart, printStyles.offPaper)}>
            <Button
              onClick={() => {
                calendar.download(ahead);
                setGiven(true);
              }}
            >
              {t('coming.exportAll')}
            </Button>
            <p className={textStyles.small}>{t('coming.exportHint')}</p>
            <CalendarGiven isGiven={isGiven} />
          </div>
        )}
        <Been calendar={calendar} onSay={say} />
      </section>
    </div>
  );
}

/** Moments that came once and were closed, or left out: to put back, or to take away for good. */
function Been({
  calendar,
  onSay,
}: {
  readonly calendar: Calendar;
  readonly onSay: (isDone: boolean, text: string) => void;
}) {
  const { t } = useTranslation('occasions');
  const formats = useFormats();
  const been = occasionsThatWere(calendar.occasions);
  if (been.length === 0) return null;
  return (
    <details className={classNames(printStyles.offPaper, styles.been, foldingStyles.folding)}>
      <summary>{t('been.title')}</summary>
      <ul>
        {been.map((occasion) => {
          const name = occasion.refresh === null ? t(`kind.${occasion.kind}`) : t(`step.${occasion.refresh}`);
          return (
            <li key={occasion.id}>
              <p>{name}</p>
              {occasion.note !== '' && <p translate="no">{occasion.note}</p>}
              <p className={textStyles.small}>{t('been.on', { day: formats.longDay(occasion.on) })}</p>
              <div className={classNames(layoutStyles.rowFlat, printStyles.offPaper)}>
                <Button
                  kind="text"
                  onClick={async () => onSay(await calendar.reopen(occasion), t('deed.back'))}
                >
                  {t('been.back')}
                </Button>
                <Button
                  kind="text"
                  onClick={async () => onSay(await calendar.remove(occasion), t('deed.removed'))}
                >
                  {t('been.remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
