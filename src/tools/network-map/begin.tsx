/** Beginning a map: one file or decision, under a word that only its maker understands. */
import { useTranslation } from 'react-i18next';
import { asId } from '../../core/shared/ids';
import { isoDay } from '../../core/shared/iso-day';
import { firstCircles } from '../../core/tools/network-map/example';
import { newMap } from '../../core/tools/network-map/network-map';
import { useServices } from '../../state/services';
import { CodeWordForm } from '../shared/code-word-form';
import { useBegin } from '../shared/use-begin';

interface BeginProps {
  readonly isFirst: boolean;
  /** Called when it was begun. */
  readonly onBegun: () => void;
}

export function Begin({ isFirst, onBegun }: BeginProps) {
  const { t } = useTranslation('networkMap');
  const { ids } = useServices();
  const { begin, isRefused } = useBegin('netwerkkaart');
  return (
    <CodeWordForm
      place="networkMap.codeWord"
      draftKind="mapDraft"
      label={t('begin.codeWord')}
      hint={t('begin.hint')}
      action={t('begin.action')}
      isFirst={isFirst}
      isRefused={isRefused}
      onBegin={(codeWord) => {
        const isBegun = begin('networkMap', (origin) =>
          newMap(codeWord, origin, {
            version: asId(ids.next()),
            today: isoDay(origin.now),
            circles: firstCircles.map((kind) => ({ id: asId(ids.next()), kind, label: '' })),
          }),
        );
        if (isBegun) onBegun();
        return isBegun;
      }}
    />
  );
}
