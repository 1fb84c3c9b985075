/** Says that it is done for now, and which day comes next. Nothing is counted and nothing more is asked. */
import { useTranslation } from 'react-i18next';
import { type ComingMoment, nextLookBack } from '../../core/conversations/coming';
import { type RefreshBase, refreshDaysAhead } from '../../core/conversations/refresh';
import { useFormats } from '../../i18n/formats';
import textStyles from '../../ui/text.module.css';

interface DoneForNowProps {
  readonly base: RefreshBase;
  readonly coming: readonly ComingMoment[];
}

export function DoneForNow({ base, coming }: DoneForNowProps) {
  const { t } = useTranslation('refresh');
  const formats = useFormats();
  const next = refreshDaysAhead(base)[0]?.on ?? null;
  const lookBack = nextLookBack(coming, base.today);
  const said = (): string => {
    if (lookBack !== null && (next === null || lookBack < next))
      return t('done.lookBack', { day: formats.longDay(lookBack) });
    if (next !== null) return t('done.next', { day: formats.longDay(next) });
    return t(base.from === null || base.isPaused ? 'done.plain' : 'done.none');
  };
  return <p className={textStyles.reading}>{said()}</p>;
}
