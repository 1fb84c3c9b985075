/** A preparation that is closed: on to the other person, and from what was agreed to an intention. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isoDay } from '../../core/shared/iso-day';
import type { Agreement } from '../../core/tools/planner/plan';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { useGo } from '../../state/opened';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { RemoveButton } from '../shared/removal';
import { useCarry } from '../shared/use-carry';
import { About } from './about';
import { CalendarButton } from './calendar-button';
import type { PlanProps } from './plan-props';
import styles from './planner.module.css';
import pointStyles from './points.module.css';

/** By whom and before when, as far as that was said. */
function useTerms(): (agreement: Agreement) => string {
  const { t } = useTranslation('planner');
  const formats = useFormats();
  return ({ by, before }) => {
    if (before === null) return by;
    const day = formats.longDay(before);
    return by.trim() === '' ? t('finished.agreedDay', { day }) : t('finished.agreed', { by, day });
  };
}

/** What was agreed; each can go along to the intentions. */
function Agreements({ guide }: PlanProps) {
  const { t } = useTranslation('planner');
  const carry = useCarry();
  const go = useGo();
  const termsOf = useTerms();
  const [failed, setFailed] = useState(false);
  const agreements = guide.draft.agreements.filter(({ text }) => text.trim() !== '');
  const intend = async (text: string): Promise<void> => {
    const isThere = carry.open.some(
      (item) => item.text === text.trim() && item.origin.place === 'tool' && item.origin.record === guide.id,
    );
    const { ok } = isThere
      ? { ok: true }
      : await carry.take('sentence', text, { place: 'tool', tool: 'gesprekswijzer', record: guide.id });
    if (ok) go(paths.tool('voornemens'));
    else setFailed(true);
  };
  if (agreements.length === 0) return null;
  return (
    <section aria-labelledby="gesprek-afgesproken" className={styles.part}>
      <h3 id="gesprek-afgesproken">{t('finished.agreements')}</h3>
      <ul>
        {agreements.map((agreement) => (
          <li key={agreement.id} className={pointStyles.choice}>
            <p className={pointStyles.choiceText} translate="no">
              {agreement.text}
            </p>
            <p className={classNames(textStyles.small, styles.small)} translate="no">
              {termsOf(agreement)}
            </p>
            <div>
              <Button kind="text" onClick={() => void intend(agreement.text)}>
                {t('finished.toIntention')}
                <About text={agreement.text} />
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {failed && <StatusMessage tone="problem">{t('finished.failed')}</StatusMessage>}
    </section>
  );
}

interface FinishedProps extends PlanProps {
  readonly onRemove: () => void;
}

export function Finished({ guide, onRemove }: FinishedProps) {
  const { t } = useTranslation('planner');
  const { clock } = useServices();
  const formats = useFormats();
  const { talk, title, on, at, lasts, heldOn } = guide.draft;
  const isHeld = heldOn !== null;
  const isOver = isHeld || (on !== null && on < isoDay(clock.now()));
  const onward = isHeld
    ? t('finished.heldText')
    : on === null
      ? t('finished.readyNoDay')
      : t(isOver ? 'finished.overDay' : 'finished.readyDay', { day: formats.longDay(on) });
  return (
    <>
      <p className={textStyles.reading}>{onward}</p>
      {!isOver && on !== null && <CalendarButton id={guide.id} on={on} at={at} lasts={lasts} />}
      <Agreements guide={guide} />
      {!isHeld && (
        <div>
          <Button onClick={() => guide.go('after')}>{t('finished.after')}</Button>
        </div>
      )}
      <div className={layoutStyles.stackXs}>
        <p>
          <Link to={paths.mirror(talk)}>{t('finished.mirror')}</Link>
        </p>
        <RemoveButton
          label={t('remove.plan')}
          about={title.trim() === '' ? t('list.untitled') : title}
          onRemove={onRemove}
        />
      </div>
    </>
  );
}
