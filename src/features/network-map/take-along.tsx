/** One thing in one's own words, from the map to a conversation. Nothing of the map itself goes along. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asId, type CarryItemId } from '../../core/shared/ids';
import { useRecords, useServices, useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { PrivatePanel } from '../../ui/private-panel';
import { StatusMessage } from '../../ui/status-message';
import { holdsAlias, mayHoldNames } from './names';
import styles from './network-map.module.css';

interface TakeAlongProps {
  readonly text: string;
  readonly aliases: readonly string[];
  readonly onChange: (text: string) => void;
}

export function TakeAlong({ text, aliases, onChange }: TakeAlongProps) {
  const { t } = useTranslation('networkMap');
  const { vault, clock, ids } = useServices();
  const { mode } = useVaultView();
  const taken = useRecords('carryItem').filter(
    ({ origin, doneAt }) => origin.place === 'tool' && origin.tool === 'netwerkkaart' && doneAt === null,
  );
  const [state, setState] = useState<'writing' | 'names' | 'kept' | 'failed'>('writing');
  const holdsNames = mayHoldNames(text) || holdsAlias(text, aliases);
  const keep = async (): Promise<void> => {
    if (holdsNames && state !== 'names') {
      setState('names');
      return;
    }
    const { ok } = await vault.put('carryItem', {
      id: asId<CarryItemId>(ids.next()),
      kind: 'question',
      text: text.trim(),
      origin: { place: 'tool', tool: 'netwerkkaart' },
      madeAt: clock.now(),
      doneAt: null,
    });
    setState(ok ? 'kept' : 'failed');
    if (ok) onChange('');
  };
  return (
    <PrivatePanel label={t(mode === 'passphrase' ? 'take.private' : 'take.own')}>
      <Field
        label={t('take.label')}
        hint={t('take.hint')}
        value={text}
        onChange={(next) => {
          setState('writing');
          onChange(next);
        }}
        rows={3}
        isPrivate
      />
      {state === 'names' && <StatusMessage tone="problem">{t('take.names')}</StatusMessage>}
      {state === 'kept' && <StatusMessage tone="done">{t('take.kept')}</StatusMessage>}
      {state === 'failed' && <StatusMessage tone="problem">{t('take.failed')}</StatusMessage>}
      {text.trim() !== '' && (
        <div className={styles.row}>
          <Button onClick={() => void keep()}>{t(state === 'names' ? 'take.anyway' : 'take.action')}</Button>
        </div>
      )}
      {taken.length > 0 && (
        <>
          <h3 className={styles.taken}>{t('take.list')}</h3>
          <ul className={styles.signals}>
            {taken.map((item) => (
              <li key={item.id}>
                <p translate="no">{item.text}</p>
                <div>
                  <Button
                    kind="text"
                    onClick={() => void vault.put('carryItem', { ...item, doneAt: clock.now() })}
                  >
                    {t('take.done')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </PrivatePanel>
  );
}
