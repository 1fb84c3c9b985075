/** A plan as an encrypted file: made from one plan here, opened on the laptop in the room. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import type { GroupPlan } from '../../core/tools/group-session/plan';
import { NewPassphrase } from '../../parts/new-passphrase';
import { OpenFile } from '../../parts/open-file';
import { downloadText } from '../../state/download';
import { useOpenHere } from '../../state/opened';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import type { KeptRecord, Unpacked } from '../../vault/port';

export function TakeAlong({ plan }: { readonly plan: GroupPlan }) {
  const { t } = useTranslation('groupPlan');
  const { vault, clock } = useServices();
  const [isAsking, setAsking] = useState(false);
  const [isMade, setMade] = useState(false);
  const make = async (passphrase: string): Promise<null> => {
    const text = await vault.pack(passphrase, [{ kind: 'groupPlan', record: plan }]);
    downloadText(`${t('file.name')}-${isoDay(clock.now())}.json`, 'application/json', text);
    setMade(true);
    return null;
  };
  return (
    <section aria-labelledby="plan-meenemen" className={layoutStyles.stackM}>
      <h2 id="plan-meenemen" className={textStyles.subheading}>
        {t('file.title')}
      </h2>
      <p>{t('file.text')}</p>
      <div>
        <Button onClick={() => setAsking(true)}>{t('file.action')}</Button>
      </div>
      {isMade && <StatusMessage tone="done">{t('file.done')}</StatusMessage>}
      <NewPassphrase
        open={isAsking}
        title={t('file.action')}
        explanation={t('file.explanation')}
        action={t('file.save')}
        onClose={() => setAsking(false)}
        onChosen={make}
      />
    </section>
  );
}

/** Of a file that holds more, only the plans are taken in; an only plan opens. */
export function OpenPlan() {
  const { t } = useTranslation('groupPlan');
  const { vault } = useServices();
  const open = useOpenHere();
  const [refused, setRefused] = useState<'noPlan' | 'failed' | null>(null);
  const take = async ({ records }: Unpacked): Promise<void> => {
    const plans = records.filter(
      (one): one is Extract<KeptRecord, { readonly kind: 'groupPlan' }> => one.kind === 'groupPlan',
    );
    const [first] = plans;
    if (first === undefined) {
      setRefused('noPlan');
      return;
    }
    const { ok } = await vault.takeIn(plans, 'merge');
    if (!ok) setRefused('failed');
    else if (plans.length === 1) open(first.record.id);
  };
  return (
    <section aria-labelledby="plan-openen" className={layoutStyles.stackM}>
      <h2 id="plan-openen" className={textStyles.subheading}>
        {t('file.open')}
      </h2>
      <p className={textStyles.small}>{t('file.openText')}</p>
      <OpenFile
        label={t('file.choose')}
        action={t('file.look')}
        onChoose={() => setRefused(null)}
        onOpened={(found) => void take(found)}
      />
      {refused !== null && <StatusMessage tone="problem">{t(`file.${refused}`)}</StatusMessage>}
    </section>
  );
}
