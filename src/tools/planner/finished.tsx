/** A preparation that is closed: on to the other person, and from what was agreed to an intention. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { isoDay } from '../../core/shared/iso-day';
import type { Agreement } from '../../core/tools/planner/plan';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { StatusMessage } from '../../ui/status-message';
import { useCarry } from '../shared/use-carry';
import { About } from './about';
import { CalendarButton } from './calendar-button';
import type { Desk } from './desk';
import styles from './planner.module.css';
import pointStyles from './points.module.css';
import { Removal } from './removal';
import { StepHeading } from './step-heading';

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
function Agreements({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('planner');
  const carry = useCarry();
  const navigate = useNavigate();
  const termsOf = useTerms();
  const [failed, setFailed] = useState(false);
  const agreements = desk.draft.agreements.filter(({ text }) => text.trim() !== '');
  const intend = async (text: string): Promise<void> => {
    const isThere = carry.open.some(
      (item) => item.text === text.trim() && item.origin.place === 'tool' && item.origin.record === desk.id,
    );
    const { ok } = isThere
      ? { ok: true }
      : await carry.take('sentence', text, { place: 'tool', tool: 'gesprekswijzer', record: desk.id });
    if (ok) void navigate(paths.tool('voornemens'));
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
            <p className={styles.small}>{termsOf(agreement)}</p>
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

export function Finished({ desk, onReopen }: { readonly desk: Desk; readonly onReopen: () => void }) {
  const { t } = useTranslation('planner');
  const { vault, clock } = useServices();
  const formats = useFormats();
  const navigate = useNavigate();
  const { talk, title, on, at, lasts, heldOn } = desk.draft;
  const isHeld = heldOn !== null;
  const isOver = isHeld || (on !== null && on < isoDay(clock.now()));
  const onward = isHeld
    ? t('finished.heldText')
    : on === null
      ? t('finished.readyNoDay')
      : t(isOver ? 'finished.overDay' : 'finished.readyDay', { day: formats.longDay(on) });
  return (
    <>
      <StepHeading>{t(isHeld ? 'finished.held' : 'finished.ready')}</StepHeading>
      <p className={styles.forward}>{onward}</p>
      {!isOver && on !== null && <CalendarButton id={desk.id} on={on} at={at} lasts={lasts} />}
      <Agreements desk={desk} />
      <div className={styles.onward}>
        {!isHeld && <Button onClick={() => desk.go('after')}>{t('finished.after')}</Button>}
        <Button kind="text" onClick={onReopen}>
          {t('finished.reopen')}
        </Button>
      </div>
      <div className={styles.closing}>
        <p>
          <Link to={paths.mirror(talk)}>{t('finished.mirror')}</Link>
        </p>
        <Removal
          what="plan"
          label={t('remove.plan')}
          about={title.trim() === '' ? t('list.untitled') : title}
          onRemove={async () => {
            const { ok } = await vault.remove('conversationPlan', desk.id);
            if (ok) void navigate(paths.tool('gesprekswijzer'));
            return ok;
          }}
        />
      </div>
    </>
  );
}
