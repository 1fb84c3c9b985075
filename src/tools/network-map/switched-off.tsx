/**
 * The page of the network map where the organisation switched it off. It says so; and of a map that was drawn before
 * everything can still be read, taken along and erased.
 */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { areTied, type MapVersion, type NetworkMap } from '../../core/tools/network-map/network-map';
import { useFormats } from '../../i18n/formats';
import { PolicyWords } from '../../parts/by-policy';
import { Unlock } from '../../parts/unlock';
import { paths } from '../../state/addresses';
import { useRecords } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import tableStyles from '../../ui/table/folding-table.module.css';
import textStyles from '../../ui/text.module.css';
import { useIsLocked } from '../shared/not-here';
import { RemoveButton, Removed } from '../shared/removal';
import { ToolExit } from '../shared/tool-exit';
import { useRecordRemovals } from '../shared/use-record-removals';
import { useNames } from './contact-names';
import { TakeMapAlong } from './more';
import styles from './network-map.module.css';

const columns = ['alias', 'place', 'file', 'roles', 'knows'] as const;

/** Everything that one version of a map says, in words. */
function VersionTable({ version }: { readonly version: MapVersion }) {
  const { t } = useTranslation('networkMap');
  const formats = useFormats();
  const names = useNames(version);
  if (version.contacts.length === 0) return <p>{t('table.empty')}</p>;
  return (
    <table className={classNames(printStyles.offPaper, tableStyles.table)}>
      <caption>{t('off.caption', { day: formats.longDay(version.begunOn) })}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {version.contacts.map((contact) => (
          <tr key={contact.id}>
            <th scope="row" translate="no">
              {contact.alias}
            </th>
            <td data-label={t('table.place')}>
              {contact.circles.map(names.circleOf).join(', ')}, {t(`rings.${contact.ring}.name`)}
            </td>
            <td data-label={t('table.file')}>
              {[t(`touches.${contact.touches}`), ...names.exchange(contact)].join('. ')}
            </td>
            <td data-label={t('table.roles')}>
              {contact.roles.map((role) => t(`roles.${role}`)).join(', ')}
            </td>
            <td data-label={t('table.knows')} translate="no">
              {version.contacts
                .filter((other) => areTied(version, contact.id, other.id))
                .map(({ alias }) => alias)
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface KeptMapProps {
  readonly map: NetworkMap;
  readonly hasFailed: boolean;
  readonly onRemove: () => void;
}

function KeptMap({ map, hasFailed, onRemove }: KeptMapProps) {
  const { t } = useTranslation('networkMap');
  return (
    <section className={layoutStyles.stackM} aria-labelledby={`kaart-${map.id}`} data-item={map.id}>
      <h2 id={`kaart-${map.id}`} className={textStyles.subheading} translate="no">
        {map.codeWord}
      </h2>
      {map.versions.toReversed().map((version) => (
        <VersionTable key={version.id} version={version} />
      ))}
      <TakeMapAlong map={map} />
      <RemoveButton
        label={t('removeMap', { codeWord: map.codeWord })}
        look="danger"
        hasFailed={hasFailed}
        onRemove={onRemove}
      />
    </section>
  );
}

export function SwitchedOff() {
  const { t } = useTranslation('networkMap');
  const { t: general } = useTranslation('general');
  const maps = useRecords('networkMap');
  const isLocked = useIsLocked();
  const removals = useRecordRemovals('networkMap', maps);
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  return (
    <div className={styles.page}>
      <div className={layoutStyles.stackM}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={styles.intro}>
          <PolicyWords part="networkMap" />{' '}
          {t(maps.length > 0 ? 'off.kept' : isLocked ? 'lockedMaps' : 'off.none')}
        </p>
        {isLocked && (
          <div className={layoutStyles.row}>
            <Unlock />
          </div>
        )}
        <p>
          {t('off.instead')} <Link to={paths.tools}>{t('off.tools')}</Link>
        </p>
      </div>
      {removals.shown.map(({ item: map, isGone }) =>
        isGone ? (
          <Removed
            key={map.id}
            name={map.codeWord}
            hasFailed={removals.failed === map.id}
            onUndo={() => removals.undo(map.id)}
          />
        ) : (
          <KeptMap
            key={map.id}
            map={map}
            hasFailed={removals.failed === map.id}
            onRemove={() => removals.remove(map)}
          />
        ),
      )}
      <ToolExit />
    </div>
  );
}
