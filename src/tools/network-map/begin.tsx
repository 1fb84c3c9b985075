/** Beginning a map: one file or decision, under a word that only its maker understands. */
import { useTranslation } from 'react-i18next';
import { asId } from '../../core/shared/ids';
import { isoDay } from '../../core/shared/iso-day';
import { looksLikeName } from '../../core/shared/name-hint';
import { type MapId, newMap, type VersionId } from '../../core/tools/network-map/network-map';
import { useServices } from '../../state/services';
import { CodeWordForm } from '../shared/code-word-form';
import { useBegin } from '../shared/use-begin';

export function Begin({ isFirst }: { readonly isFirst: boolean }) {
  const { t } = useTranslation('networkMap');
  const { clock, ids } = useServices();
  const { begin, isRefused } = useBegin('netwerkkaart');
  return (
    <CodeWordForm
      place="networkMap.codeWord"
      draftKind="mapDraft"
      label={t('begin.codeWord')}
      hint={(codeWord) => t(looksLikeName(codeWord) ? 'begin.looksLikeName' : 'begin.hint')}
      action={t('begin.action')}
      isFirst={isFirst}
      isRefused={isRefused}
      onBegin={(codeWord) => {
        const now = clock.now();
        const made = { map: asId<MapId>(ids.next()), version: asId<VersionId>(ids.next()) };
        return begin('networkMap', newMap(codeWord, made, { now, today: isoDay(now) }));
      }}
    />
  );
}
