/** The network map: the circles around one current file, as a picture and as an equal table. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Keeping } from '../../parts/keeping';
import { Unlock } from '../../parts/unlock';
import { Waiting } from '../../parts/waiting';
import { paths } from '../../state/addresses';
import { useOpened, useOpenHere } from '../../state/opened';
import { usePolicy } from '../../state/policy';
import { useRecords, useVaultView } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useContent } from '../../state/use-loaded';
import { classNames } from '../../ui/class-names';
import selectStyles from '../../ui/forms/select.module.css';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { onlyInTab } from '../../vault/field-table';
import { useIsLocked } from '../shared/not-here';
import { Removed } from '../shared/removal';
import { ToolExit } from '../shared/tool-exit';
import { useRecordRemovals } from '../shared/use-record-removals';
import { Begin } from './begin';
import { Example } from './example';
import { MapPage } from './map-page';
import { More } from './more';
import styles from './network-map.module.css';
import { SwitchedOff } from './switched-off';
import { useIsNarrow } from './use-is-narrow';

/** What is true of keeping a map as the vault is now. */
function KeepingPromise() {
  const { t } = useTranslation('networkMap');
  const view = useVaultView();
  const { keeping } = usePolicy();
  const isHere = onlyInTab(view).has('networkMap');
  const state =
    view.access === 'locked' || view.access === 'unavailable'
      ? view.access
      : isHere
        ? view.mode
        : 'passphrase';
  // Once something was written the line says that it is kept; it never says so of a map that is in this tab only.
  if (!isHere && view.save.kind !== 'nothing-to-save') return <Keeping />;
  return (
    <div className={classNames(layoutStyles.rowFlat, printStyles.offPaper, styles.promise)} data-keeping>
      <p className={classNames(textStyles.small, printStyles.offPaper)}>
        <Icon name={isHere ? 'lock-open' : 'lock'} /> <span>{t(`promise.${state}`)}</span>{' '}
        {isHere && view.access === 'writer' && keeping !== 'none' && (
          <Link to={paths.vault}>{t('promise.vault')}</Link>
        )}
      </p>
    </div>
  );
}

/** `/hulpmiddelen/netwerkkaart` */
export function NetworkMapRoute() {
  return usePolicy().networkMap ? <Maps /> : <SwitchedOff />;
}

function Maps() {
  const { t } = useTranslation('networkMap');
  const { t: general } = useTranslation('general');
  const maps = useRecords('networkMap');
  const { record: wanted } = useOpened();
  const open = useOpenHere();
  const removals = useRecordRemovals('networkMap', maps);
  const isNarrow = useIsNarrow();
  const isLocked = useIsLocked();
  // Focus goes to the first word of a map that was begun here and now, and of no other.
  const [isBegun, setBegun] = useState(false);
  const loaded = useContent('vocabulary', (library, lang) => library.vocabulary(lang));
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  if (loaded.kind === 'loading') return <Waiting />;
  const map = maps.find(({ id }) => id === wanted) ?? maps.at(-1);
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        {map !== undefined && maps.length === 1 && (
          <p className={classNames(textStyles.direction, printStyles.offPaper)} translate="no">
            {map.codeWord}
          </p>
        )}
        {map !== undefined && maps.length > 1 && (
          <label className={classNames(printStyles.offPaper, styles.which)}>
            <span>{t('maps')}</span>
            <select
              className={selectStyles.select}
              value={map.id}
              onChange={(event) => {
                setBegun(false);
                open(event.target.value, { replace: true });
              }}
            >
              {maps.map(({ id, codeWord }) => (
                <option key={id} value={id} translate="no">
                  {codeWord}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {map !== undefined && <KeepingPromise />}
      {removals.shown.map(
        ({ item, isGone }) =>
          isGone && (
            <Removed
              key={item.id}
              name={item.codeWord}
              hasFailed={removals.failed === item.id}
              onUndo={() => removals.undo(item.id)}
            />
          ),
      )}
      {map === undefined ? (
        <div className={styles.beginning}>
          <div className={styles.beginningWords}>
            <p className={styles.intro}>{t('intro')}</p>
            {isLocked && (
              <div className={layoutStyles.row}>
                <StatusMessage tone="calm">{t('lockedMaps')}</StatusMessage>
                <Unlock />
              </div>
            )}
            <Begin isFirst onBegun={() => setBegun(true)} />
            <KeepingPromise />
          </div>
          <Example isNarrow={isNarrow} />
        </div>
      ) : (
        <>
          <MapPage key={map.id} map={map} words={loaded.content} isNarrow={isNarrow} isBegun={isBegun} />
          <More
            map={map}
            hasFailed={removals.failed === map.id}
            onRemove={() => {
              setBegun(false);
              removals.remove(map);
            }}
            onBegun={() => setBegun(true)}
          />
        </>
      )}
      <ToolExit />
    </div>
  );
}
