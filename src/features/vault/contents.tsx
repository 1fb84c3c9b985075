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

/** The table. A kind of which there is nothing is named too: one sees what could be kept. */
function WhatWhere() {
  const { t } = useTranslation('vault');
  const view = useVaultView();
  const here = onlyInTab(view);
  return (
    <table className={classNames(tableStyles.table, styles.table)}>
      <thead>
        <tr>
          {(['what', 'count', 'where', 'who', 'till'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`contents.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {recordKinds.map((kind) => {
          const place = here.has(kind) ? 'tab' : view.mode === 'passphrase' ? 'passphrase' : 'device';
          const count = view.records[kind].length;
          return (
            <tr key={kind}>
              <th scope="row" className={textStyles.reading}>
                {t(`contents.kinds.${kind}`)}
              </th>
              <td data-label={t('contents.columns.count')}>
                {count === 0 ? t('contents.none') : String(count)}
              </td>
              <td data-label={t('contents.columns.where')}>
                {place !== 'tab' && <Icon name="lock" />} {t(`contents.where.${place}`)}
              </td>
              <td data-label={t('contents.columns.who')}>{t(`contents.who.${place}`)}</td>
              <td data-label={t('contents.columns.till')}>{t(`contents.till.${place}`)}</td>
            </tr>
          );
        })}
        <tr>
          <th scope="row" className={textStyles.reading}>
            {t('contents.plain')}
          </th>
          <td />
          <td data-label={t('contents.columns.where')}>{t('contents.where.plain')}</td>
          <td data-label={t('contents.columns.who')}>{t('contents.who.plain')}</td>
          <td data-label={t('contents.columns.till')}>{t('contents.till.device')}</td>
        </tr>
      </tbody>
    </table>
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
