/** What lies where, who can get at it and for how long: true for the mode that is on, kind by kind. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useVaultView } from '../../state/services';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import tableStyles from '../../ui/table/folding-table.module.css';
import textStyles from '../../ui/text.module.css';
import { onlyInTab, recordKinds } from '../../vault/field-table';
import { usePersisted } from './use-persisted';
import styles from './vault.module.css';

type Place = 'tab' | 'device' | 'passphrase';

/** What lies in one place, each kind with its number, in one line; nothing lies in a place that is left out. */
function usePlaces(): readonly { readonly place: Place; readonly holds: string }[] {
  const { t } = useTranslation('vault');
  const view = useVaultView();
  const here = onlyInTab(view);
  const kept: Place = view.mode === 'passphrase' ? 'passphrase' : 'device';
  return ([kept, 'tab'] as const).flatMap((place) => {
    const kinds = recordKinds.filter(
      (kind) => view.records[kind].length > 0 && here.has(kind) === (place === 'tab'),
    );
    if (kinds.length === 0) return [];
    const holds = kinds
      .map((kind) => `${t(`contents.kinds.${kind}`)} (${view.records[kind].length})`)
      .join(', ');
    return [{ place, holds }];
  });
}

/** The table: a row for each place where something lies, so that who can get at it is said once. */
function WhatWhere() {
  const { t } = useTranslation('vault');
  const { access } = useVaultView();
  const places = usePlaces();
  const cells = [
    ...places.map(({ place, holds }) => ({ place, holds, till: place })),
    { place: 'plain', holds: t('contents.plain'), till: 'device' } as const,
  ];
  return (
    <>
      {places.length === 0 && access !== 'locked' && <p>{t('contents.nothing')}</p>}
      <table className={classNames(tableStyles.table, styles.table)}>
        <thead>
          <tr>
            {(['what', 'where', 'who', 'till'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`contents.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map(({ place, holds, till }) => (
            <tr key={place}>
              <th scope="row" className={textStyles.reading}>
                {holds}
              </th>
              <td data-label={t('contents.columns.where')}>
                {(place === 'device' || place === 'passphrase') && <Icon name="lock" />}{' '}
                {t(`contents.where.${place}`)}
              </td>
              <td data-label={t('contents.columns.who')}>{t(`contents.who.${place}`)}</td>
              <td data-label={t('contents.columns.till')}>{t(`contents.till.${till}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Whether the browser may clear the store by itself, and asking it not to. */
function Persistence() {
  const { t } = useTranslation('vault');
  const { persisted, ask } = usePersisted();
  const [refused, setRefused] = useState(false);
  if (persisted === null) return null;
  return (
    <>
      <p>{t(persisted ? 'persist.yes' : 'persist.no')}</p>
      {!persisted && (
        <div>
          <Button kind="text" onClick={() => void ask().then((granted) => setRefused(!granted))}>
            {t('persist.ask')}
          </Button>
          {refused && <p role="status">{t('persist.refused')}</p>}
        </div>
      )}
    </>
  );
}

/** The section, with what its protection is worth. */
export function Contents() {
  const { t } = useTranslation('vault');
  const { mode, access, records, past } = useVaultView();
  const mapsInTab = mode === 'device' && records.networkMap.length > 0;
  return (
    <section className={classNames(layoutStyles.stackL, styles.section)} aria-labelledby="inhoud-kluis">
      <h2 id="inhoud-kluis">{t('contents.title')}</h2>
      <p className={textStyles.quietReading}>{t('intro')}</p>
      {access === 'locked' && <p>{t('contents.locked')}</p>}
      {mapsInTab && <p>{t('contents.mapInTab')}</p>}
      <WhatWhere />
      <h3>{t('protection.title')}</h3>
      <p>{t(`protection.${mode}`)}</p>
      {past.wasOnDevice && <p>{t('protection.remnants')}</p>}
      {mode !== 'session' && <Persistence />}
    </section>
  );
}
