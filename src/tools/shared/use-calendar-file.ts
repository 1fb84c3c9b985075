/** Days for the person's own calendar, as a file. It says that there is something and when, never what about. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CalendarMoment, calendarFile } from '../../core/conversations/calendar-file';
import { downloadText } from '../../state/download';
import { useServices } from '../../state/services';

/** What a view can give along. */
export interface CalendarFile {
  /** The words that stand in a calendar at a day to look back on. */
  readonly lookBackTitle: string;
  /** Whether a file was given here: then `CalendarGiven` says where it is. */
  readonly isGiven: boolean;
  /** Gives moments under a file name without its extension. */
  give(name: string, moments: readonly CalendarMoment[]): void;
  /** Gives one day to look back on. The id of the record alone: the name of a tool would already tell something. */
  giveLookBack(id: string, on: string): void;
}

export function useCalendarFile(): CalendarFile {
  const { t } = useTranslation('tools');
  const { clock } = useServices();
  const lookBackTitle = t('calendar.lookBack');
  const [isGiven, setGiven] = useState(false);
  const give: CalendarFile['give'] = (name, moments) => {
    downloadText(`${name}.ics`, 'text/calendar', calendarFile(moments, clock.now()));
    setGiven(true);
  };
  return {
    lookBackTitle,
    isGiven,
    give,
    giveLookBack: (id, on) =>
      give(t('calendar.lookBackFile'), [
        { id, title: lookBackTitle, on, at: null, lasts: 0, everyMonths: null },
      ]),
  };
}
