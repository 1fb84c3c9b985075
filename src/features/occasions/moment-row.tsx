/** One moment: its day, what it is, where it is prepared, and what can be done with it. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComingMoment } from '../../core/conversations/coming';
import { type Deed, openDeeds } from '../../core/conversations/deeds';
import type { Occasion } from '../../core/conversations/occasion';
import { isPlainDay } from '../../core/shared/iso-day';
import { useFormats } from '../../i18n/formats';
import { OwnPanel } from '../../parts/own-panel';
import { OpenLink } from '../../state/opened';
import { CalendarGiven } from '../../tools/shared/calendar-given';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { DayField } from '../../ui/forms/day-field';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { nameOf, wayOn } from './moment-names';
import styles from './occasions.module.css';

interface RowProps {
  readonly moment: ComingMoment;
  /** Whether it is the next day of one that is still open: that is the one to change. */
  readonly isAgain: boolean;
  /** Its record, when it is kept in the calendar. */
  readonly occasion: Occasion | undefined;
  readonly onDo: (deed: Deed) => void;
  readonly onExport: () => void;
}

/** Choosing another day, in place. */
function OtherDay({
  on,
  onMove,
  onCancel,
}: {
  readonly on: string;
  readonly onMove: (day: string) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('occasions');
  const [day, setDay] = useState<string | null>(on);
  const [isWrong, setIsWrong] = useState(false);
  return (
    <div className={classNames(printStyles.offPaper, styles.inPlace)}>
      <DayField label={t('deed.day')} value={day} onChange={setDay} />
      {isWrong && <StatusMessage tone="problem">{t('deed.badDay')}</StatusMessage>}
      <div className={classNames(layoutStyles.rowFlat, printStyles.offPaper)}>
        <Button size="small" onClick={() => (isPlainDay(day) ? onMove(day) : setIsWrong(true))}>
          {t('deed.moveTo')}
        </Button>
        <Button size="small" kind="text" onClick={onCancel}>
          {t('deed.cancel')}
        </Button>
      </div>
    </div>
  );
}

function useRowTexts({ moment, occasion }: Pick<RowProps, 'moment' | 'occasion'>) {
  const { t } = useTranslation('occasions');
  const formats = useFormats();
  const { origin, on, isPast, plan } = moment;
  const day = formats.longDay(on);
  const sure = origin === 'plan' ? 'surePlan' : origin === 'intention' ? 'sureIntention' : 'sureMoment';
  const at = plan?.at ?? null;
  const time = at === null ? '' : formats.time(new Date(`${on}T${at}`).getTime());
  return {
    name: nameOf(moment, occasion, t),
    day: isPast ? t('coming.was', { day }) : time === '' ? day : t('coming.at', { day, time }),
    letGo: origin === 'intention' ? t('deed.letGoIntention') : t(isPast ? 'deed.letGo' : 'deed.remove'),
    sure: t(`deed.${sure}`),
    of: t('coming.of', { name: nameOf(moment, occasion, t), day }),
  };
}

interface AgainProps {
  readonly everyMonths: number | null;
  /** Whether its calendar file holds one day, as that of a conversation at a time of its own does. */
  readonly isOnceInFile: boolean;
}

/** When a moment comes again; the rhythms that can be chosen have words. */
function Again({ everyMonths, isOnceInFile }: AgainProps) {
  const { t } = useTranslation('occasions');
  if (everyMonths !== 6 && everyMonths !== 12 && everyMonths !== 60) return null;
  return (
    <p className={textStyles.small}>
      {t(`coming.again.${everyMonths}`)}
      {isOnceInFile && ` ${t('coming.fileOnce')}`}
    </p>
  );
}

/** One moment in the list. What is not past and lives in a tool is changed there. */
export function MomentRow({ moment, isAgain, occasion, onDo, onExport }: RowProps) {
  const { t } = useTranslation('occasions');
  const id = useId();
  const [open, setOpen] = useState<'day' | 'let-go' | null>(null);
  const [isGiven, setGiven] = useState(false);
  const texts = useRowTexts({ moment, occasion });
  const way = wayOn(moment, occasion, t);
  const { origin, isPast, plan, everyMonths } = moment;
  const deeds = isAgain ? [] : openDeeds(moment);
  const about = <VisuallyHidden>{texts.of}</VisuallyHidden>;
  return (
    <article aria-labelledby={id} className={styles.moment} data-moment-row={origin}>
      <p className={textStyles.small}>{texts.day}</p>
      <h3 id={id}>{texts.name}</h3>
      {occasion !== undefined && occasion.note !== '' && (
        <OwnPanel>
          <p className={textStyles.ownWords} translate="no">
            {occasion.note}
          </p>
        </OwnPanel>
      )}
      {origin === 'occasion' && plan !== null && <p className={textStyles.small}>{t('coming.prepared')}</p>}
      <Again everyMonths={everyMonths} isOnceInFile={!isPast && (plan?.at ?? null) !== null} />
      <p>
        <OpenLink to={way.to} open={{ record: way.record ?? null }} className={styles.way}>
          {way.label} <Icon name="arrow" />
        </OpenLink>
      </p>
      <div className={classNames(layoutStyles.rowFlat, printStyles.offPaper)}>
        {deeds.includes('done') && (
          <Button size="small" onClick={() => onDo({ kind: 'done' })}>
            {t('deed.done')}
            {about}
          </Button>
        )}
        {deeds.includes('move') && (
          <Button
            size="small"
            kind="text"
            expanded={open === 'day'}
            onClick={() => setOpen(open === 'day' ? null : 'day')}
          >
            {t('deed.move')}
            {about}
          </Button>
        )}
        {deeds.includes('let-go') && (
          <Button
            size="small"
            kind="text"
            expanded={open === 'let-go'}
            onClick={() => setOpen(open === 'let-go' ? null : 'let-go')}
          >
            {texts.letGo}
            {about}
          </Button>
        )}
        {!isPast && (
          <Button
            size="small"
            kind="text"
            onClick={() => {
              onExport();
              setGiven(true);
            }}
          >
            {t('coming.export')}
            {about}
          </Button>
        )}
      </div>
      <CalendarGiven isGiven={isGiven} />
      {open === 'day' && (
        <OtherDay
          on={moment.on}
          onMove={(day) => onDo({ kind: 'move', on: day })}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === 'let-go' && (
        <div className={classNames(printStyles.offPaper, styles.inPlace)}>
          <p>{texts.sure}</p>
          <div className={classNames(layoutStyles.rowFlat, printStyles.offPaper)}>
            <Button size="small" kind="danger" onClick={() => onDo({ kind: 'let-go' })}>
              {texts.letGo}
            </Button>
            <Button size="small" kind="text" onClick={() => setOpen(null)}>
              {t('deed.cancel')}
            </Button>
          </div>
        </div>
      )}
    </article>
  );
}
