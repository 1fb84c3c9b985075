/** What one does with a map as a whole: take it along, make a picture of it, throw it away, begin another. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isoDay } from '../../core/shared/iso-day';
import type { NetworkMap } from '../../core/tools/network-map/network-map';
import { NewPassphrase } from '../../parts/new-passphrase';
import { paths } from '../../state/addresses';
import { downloadText } from '../../state/download';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { RemoveButton } from '../shared/removal';
import { Begin } from './begin';
import styles from './network-map.module.css';

export function More({
  map,
  hasFailed,
  onRemove,
  onBegun,
}: {
  readonly map: NetworkMap;
  readonly hasFailed: boolean;
  readonly onRemove: () => void;
  readonly onBegun: () => void;
}) {
  const { t } = useTranslation('networkMap');
  return (
    <details className={classNames(printStyles.offPaper, styles.panel)}>
      <summary>{t('more')}</summary>
      <TakeMapAlong map={map}>
        <Link to={paths.vault}>{t('file.back')}</Link>
      </TakeMapAlong>
      <Begin isFirst={false} onBegun={onBegun} />
      <RemoveButton
        label={t('removeMap', { codeWord: map.codeWord })}
        look="danger"
        hasFailed={hasFailed}
        onRemove={onRemove}
      />
    </details>
  );
}

/** A map as a file of its own, sealed under a passphrase; `children` go beside the button. */
export function TakeMapAlong({ map, children }: { readonly map: NetworkMap; readonly children?: ReactNode }) {
  const { t } = useTranslation('networkMap');
  const { vault, clock } = useServices();
  const [packing, setPacking] = useState(false);
  const [packed, setPacked] = useState(false);
  const takeAlong = async (passphrase: string): Promise<null> => {
    const text = await vault.pack(passphrase, [{ kind: 'networkMap', record: map }]);
    downloadText(`speelveld-kaart-${isoDay(clock.now())}.json`, 'application/json', text);
    setPacked(true);
    return null;
  };
  return (
    <>
      <div className={classNames(layoutStyles.rowClose, styles.row)}>
        <Button onClick={() => setPacking(true)}>{t('file.action')}</Button>
        {children}
      </div>
      <p className={classNames(textStyles.small, printStyles.offPaper)}>{t('file.text')}</p>
      {packed && <StatusMessage tone="done">{t('file.done')}</StatusMessage>}
      <NewPassphrase
        open={packing}
        title={t('file.action')}
        explanation={t('file.explanation')}
        action={t('file.save')}
        onClose={() => setPacking(false)}
        onChosen={takeAlong}
      />
    </>
  );
}
