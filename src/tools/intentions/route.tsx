/** Intentions: making one in a fixed form, having it in front, and looking back on it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId } from '../../core/shared/ids';
import { isoDay } from '../../core/shared/iso-day';
import { type Intention, isDue } from '../../core/tools/intentions/intention';
import {
  emptyMaking,
  type IntentionMaking,
  type MakingId,
  sharpening,
} from '../../core/tools/intentions/making';
import { useOpened, useOpenHere } from '../../state/opened';
import { useRecords, useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { NotHere, RefusedHere, useIsLocked } from '../shared/not-here';
import { ToolExit } from '../shared/tool-exit';
import { ToolFrame } from '../shared/tool-frame';
import { useBegin } from '../shared/use-begin';
import styles from './intentions.module.css';
import { isLookedAt, LookBackForm } from './look-back';
import { MakingPage } from './making-page';
import { Shelf } from './shelf';

type Place =
  | { readonly kind: 'shelf' }
  | { readonly kind: 'making'; readonly making: MakingId }
  | { readonly kind: 'looking-back'; readonly intention: Intention['id'] };

/** `/hulpmiddelen/voornemens`; opened at one that is in the making, or at one to look back on. */
export function IntentionsRoute() {
  const { t } = useTranslation('intentions');
  const { clock, ids } = useServices();
  const starting = useBegin('voornemens');
  const isLocked = useIsLocked();
  const intentions = useRecords('intention');
  const makings = useRecords('intentionMaking');
  const { record: wanted } = useOpened();
  const open = useOpenHere();
  const [lookingBack, setLookingBack] = useState<Intention['id'] | null>(null);
  const today = isoDay(clock.now());
  const making = makings.find(({ id }) => id === wanted);
  const drafts = useRecords('draft');
  const looked = intentions.find(
    (intention) => intention.id === lookingBack || (intention.id === wanted && isDue(intention, today)),
  );
  const begun = intentions.find((intention) => isLookedAt(intention, drafts));
  // What was filled in shows itself, also after the lock.
  if (begun !== undefined && lookingBack === null && wanted === null) setLookingBack(begun.id);
  const place: Place =
    looked !== undefined
      ? { kind: 'looking-back', intention: looked.id }
      : making !== undefined
        ? { kind: 'making', making: making.id }
        : { kind: 'shelf' };
  const toShelf = (): void => {
    setLookingBack(null);
    open(null, { replace: true });
  };
  const begin = (former: Intention | null): void => {
    const now = clock.now();
    const under = makings.find(({ of }) => former !== null && of === former.id);
    const started: IntentionMaking = under ?? {
      ...(former === null ? emptyMaking : sharpening(former)),
      id: asId<MakingId>(ids.next()),
      of: former?.id ?? null,
      step: former === null ? 'moment' : 'sentence',
      madeAt: now,
      changedAt: now,
    };
    setLookingBack(null);
    if (under === undefined) starting.begin('intentionMaking', started);
    else open(started.id);
  };
  return (
    <ToolFrame title={t('title')} intro={place.kind === 'shelf' ? t('intro') : undefined}>
      {place.kind === 'making' && making !== undefined && (
        <MakingPage
          key={making.id}
          making={making}
          former={intentions.find(({ id }) => id === making.of) ?? null}
          onLeave={toShelf}
        />
      )}
      {place.kind === 'looking-back' && looked !== undefined && (
        <LookBackForm
          key={looked.id}
          intention={looked}
          onDone={(sharpen) => {
            if (sharpen) begin(looked);
            else toShelf();
          }}
        />
      )}
      {place.kind === 'shelf' && (
        <>
          {starting.isRefused && <RefusedHere />}
          {wanted !== null && !intentions.some(({ id }) => id === wanted) && <NotHere gone={t('gone')} />}
          <Shelf wanted={wanted} onSharpen={begin} onLookBack={({ id }) => setLookingBack(id)} />
          {makings.length > 0 && (
            <section className={styles.section} aria-labelledby="voornemen-bezig">
              <h2 id="voornemen-bezig">{t('continue.title')}</h2>
              <ul className={styles.items}>
                {makings.map((one) => (
                  <li key={one.id}>
                    <p className={styles.plain} translate="no">
                      {one.when || one.situation || t(one.of === null ? 'continue.new' : 'continue.of')}
                    </p>
                    <div className={styles.row}>
                      <Button onClick={() => open(one.id)}>{t('continue.action')}</Button>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {intentions.length === 0 && makings.length === 0 && !isLocked && (
            <section className={styles.section} aria-labelledby="voornemen-geen">
              <h2 id="voornemen-geen">{t('none.title')}</h2>
              <p className={styles.plain}>{t('none.text')}</p>
            </section>
          )}
          <div>
            <Button kind={intentions.length === 0 ? 'primary' : 'secondary'} onClick={() => begin(null)}>
              {t('begin')}
            </Button>
          </div>
        </>
      )}
      <ToolExit />
    </ToolFrame>
  );
}
