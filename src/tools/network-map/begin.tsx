/** Beginning a map: one file or decision, under a word that only its maker understands. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import { looksLikeName } from '../../core/shared/name-hint';
import {
  emptyVersion,
  type MapId,
  type NetworkMap,
  type VersionId,
} from '../../core/tools/network-map/network-map';
import { useServices } from '../../state/services';
import { useDraft } from '../../state/use-draft';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { RefusedHere } from '../shared/not-here';
import styles from './network-map.module.css';

export function Begin({ onBegun }: { readonly onBegun: (map: NetworkMap) => void }) {
  const { t } = useTranslation('networkMap');
  const { vault, clock, ids } = useServices();
  const [codeWord, setCodeWord, clearCodeWord] = useDraft('networkMap.codeWord', '', 'mapDraft');
  const [isRefused, setRefused] = useState(false);
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    if (codeWord.trim() === '') return;
    const now = clock.now();
    const version = emptyVersion(ids.next() as VersionId, 'start', isoDay(now));
    const map: NetworkMap = {
      id: ids.next() as MapId,
      codeWord: codeWord.trim(),
      versions: [version],
      changedAt: now,
    };
    setRefused(vault.view().access === 'reader');
    if (vault.view().access === 'reader') return;
    void vault.put('networkMap', map);
    clearCodeWord();
    onBegun(map);
  };
  return (
    <form onSubmit={begin} className={styles.begin}>
      <Field
        label={t('begin.codeWord')}
        hint={looksLikeName(codeWord) ? t('begin.looksLikeName') : t('begin.hint')}
        value={codeWord}
        onChange={setCodeWord}
        maxLength={40}
        isPrivate
      />
      {isRefused && <RefusedHere />}
      <div>
        <Button kind="primary" type="submit">
          {t('begin.action')}
        </Button>
      </div>
    </form>
  );
}
