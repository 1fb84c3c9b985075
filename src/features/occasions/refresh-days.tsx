/** Days to retrieve something, offered one by one. What is not taken leaves no trace. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type RefreshSuggestion, refreshSuggestions } from '../../core/conversations/refresh';
import { isPlainDay } from '../../core/shared/iso-day';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { useRecords } from '../../state/services';
import { useDue } from '../../state/use-due';
import { useContent } from '../../state/use-loaded';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { DayField } from '../../ui/forms/day-field';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './occasions.module.css';
import type { Calendar } from './use-calendar';

export function RefreshDays({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation('occasions');
  const formats = useFormats();
  // The modules on offer tell a short case from a story: the days are counted as they are on the page for refreshing.
  const loaded = useContent('catalogue', (library, lang) => library.catalogue(lang));
  const { base } = useDue(loaded.kind === 'here' ? loaded.content.modules : []);
  const counted = loaded.kind === 'here' ? base.from : null;
  const hasClosed = useRecords('moduleClosing').length > 0;
  const { isPaused } = base;
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState<{ readonly isDone: boolean; readonly on: string } | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const from = chosen ?? counted;
  const suggestions = refreshSuggestions({ ...base, from: isPlainDay(from) ? from : null });
  const take = async ({ step, on }: RefreshSuggestion): Promise<void> => {
    const isDone = await calendar.add({ kind: 'refresh', on, note: '', everyMonths: null, refresh: step });
    setSaid({ isDone, on });
    // What was taken is offered no more, and its button is gone.
    if (isDone) title.current?.focus();
  };
  return (
    <section aria-labelledby="momenten-ophalen" className={classNames(layoutStyles.columnL, styles.part)}>
      <h2 ref={title} tabIndex={-1} className={textStyles.subheading} id="momenten-ophalen">
        {t('refresh.title')}
      </h2>
      <p>{t('refresh.text')}</p>
      <DayField
        label={t('refresh.from')}
        hint={t(
          counted === null ? 'refresh.fromOwn' : hasClosed ? 'refresh.fromClosing' : 'refresh.fromStory',
        )}
        value={from}
        onChange={setChosen}
      />
      {said !== null && (
        <StatusMessage tone={said.isDone ? 'done' : 'problem'}>
          {said.isDone ? t('deed.added', { day: formats.longDay(said.on) }) : t('deed.failed')}
        </StatusMessage>
      )}
      {suggestions.length === 0 ? (
        <p className={textStyles.small}>{t(isPaused ? 'refresh.paused' : 'refresh.none')}</p>
      ) : (
        <ul className={classNames(layoutStyles.grid, styles.suggestions)}>
          {suggestions.map((suggestion) => (
            <li key={suggestion.step}>
              <p className={styles.step}>{t(`step.${suggestion.step}`)}</p>
              <p className={textStyles.small}>{formats.longDay(suggestion.on)}</p>
              <Button kind="text" onClick={() => void take(suggestion)}>
                {t('refresh.take')}
                <VisuallyHidden>: {t(`step.${suggestion.step}`)}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={paths.refresh}>{t('refresh.toRefresh')}</Link>
      </p>
    </section>
  );
}
