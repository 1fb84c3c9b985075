/**
 * A day to look back, which lies ahead. One that has been, or lies years ahead, is asked about beside the field, and
 * one that the calendar does not have is said to be so; nothing changes until that is answered.
 */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DayDoubt, doubtAbout, isoDay } from '../core/shared/iso-day';
import { useFormats } from '../i18n/formats';
import { useServices } from '../state/services';
import { Button } from '../ui/button';
import { DayField } from '../ui/forms/day-field';
import layoutStyles from '../ui/layout.module.css';
import { StatusMessage } from '../ui/status-message';

interface LookBackDayProps {
  readonly label: string;
  readonly hint?: string;
  /** ISO day; null while none was chosen. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  /** What is wrong with the day, where nothing is asked about it. */
  readonly problem?: ReactNode;
}

/** What was typed and is not taken over yet. */
interface Held {
  readonly day: string | null;
  readonly doubt: DayDoubt;
  /** What was chosen when it was typed: another choice meanwhile answers the question. */
  readonly of: string | null;
  /** A year that is being typed is not asked about. */
  readonly isAsked: boolean;
}

export function LookBackDay({ label, hint, value, onChange, problem = null }: LookBackDayProps) {
  const { t } = useTranslation('tools');
  const formats = useFormats();
  const { clock } = useServices();
  const [given, setHeld] = useState<Held | null>(null);
  const [answers, setAnswers] = useState(0);
  const area = useRef<HTMLDivElement>(null);
  const held = given?.of === value ? given : null;
  // The buttons that answered are gone: back to the field, which now shows what was chosen.
  useLayoutEffect(() => {
    if (answers > 0) area.current?.querySelector('input')?.focus();
  }, [answers]);
  const change = (day: string | null): void => {
    const doubt = day === null ? null : doubtAbout(day, isoDay(clock.now()));
    if (doubt === null) onChange(day);
    setHeld(doubt === null ? null : { day, doubt, of: value, isAsked: doubt !== 'odd' });
  };
  const answer = (isMeant: boolean): void => {
    if (isMeant && held !== null) onChange(held.day);
    setHeld(null);
    setAnswers(answers + 1);
  };
  const leave = (isHalf: boolean): void => {
    if (held !== null) setHeld({ ...held, isAsked: true });
    else if (isHalf) setHeld({ day: value, doubt: 'odd', of: value, isAsked: true });
  };
  const about = held?.isAsked === true ? held : null;
  const day = about?.day == null || about.doubt === 'odd' ? '' : formats.longDay(about.day);
  return (
    <div ref={area}>
      <DayField
        label={label}
        {...(hint === undefined ? {} : { hint })}
        value={held === null ? value : held.day}
        onChange={change}
        onLeave={leave}
        problem={
          about === null ? (
            problem
          ) : (
            <div className={layoutStyles.stackS}>
              <StatusMessage tone="problem">{t(`day.${about.doubt}`, { day })}</StatusMessage>
              {about.doubt !== 'odd' && (
                <div className={layoutStyles.rowFlat}>
                  <Button size="small" onClick={() => answer(true)}>
                    {t('day.yes')}
                  </Button>
                  <Button size="small" kind="text" onClick={() => answer(false)}>
                    {t('day.no')}
                  </Button>
                </div>
              )}
            </div>
          )
        }
      />
    </div>
  );
}
