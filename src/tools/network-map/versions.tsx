/** Moments of one map: beginning a new one, and what changed since an earlier one, in words beside the picture. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareVersions } from '../../core/tools/network-map/compare';
import {
  type MapVersion,
  type VersionId,
  type VersionOccasion,
  versionOccasions,
} from '../../core/tools/network-map/network-map';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import selectStyles from '../../ui/forms/select.module.css';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './network-map.module.css';
import { TakeQuestion } from './take-question';
import { useDifference, useSaidDifference } from './use-difference';
import type { MapEditing } from './use-map';

/** Moments of the same map: beginning a new one, and what changed since an earlier one, in words. */
export function Versions({
  editing,
  earlier,
  onCompare,
  onSay,
}: {
  readonly editing: MapEditing;
  readonly earlier: MapVersion | null;
  readonly onCompare: (version: VersionId | 'none') => void;
  readonly onSay: (line: string) => void;
}) {
  const { t } = useTranslation('networkMap');
  const formats = useFormats();
  const [occasion, setOccasion] = useState<VersionOccasion>('annual-talk');
  const older = editing.map.versions.slice(0, -1);
  const [withAliases, setWithAliases] = useState(false);
  const inWords = useDifference(editing.version);
  const inSentences = useSaidDifference(editing.version);
  const difference = earlier === null ? null : compareVersions(earlier, editing.version);
  const rows = difference === null ? [] : inWords(difference);
  const differs =
    difference !== null && (['came', 'left', 'changed'] as const).some((one) => difference[one].length > 0);
  return (
    <section className={classNames(printStyles.offPaper, styles.panel)} aria-labelledby="kaart-momenten">
      <h2 className={textStyles.subheading} id="kaart-momenten">
        {t('versions.title')}
      </h2>
      <p className={classNames(textStyles.small, printStyles.offPaper)}>{t('versions.text')}</p>
      {older.length > 0 && (
        <label className={styles.field}>
          <span>{t('versions.compare')}</span>
          <select
            className={selectStyles.select}
            value={earlier?.id ?? 'none'}
            onChange={({ target }) => onCompare(older.find(({ id }) => id === target.value)?.id ?? 'none')}
          >
            {older.map((version, index) => (
              <option key={version.id} value={version.id}>
                {/* Nobody said on what occasion the first was begun. */}
                {index === 0 ? t('versions.first') : t(`occasions.${version.occasion}`)},{' '}
                {formats.date(version.begunOn)}
              </option>
            ))}
            <option value="none">{t('versions.noCompare')}</option>
          </select>
        </label>
      )}
      {difference !== null && (
        <dl className={styles.changes}>
          {rows.map(({ term, values }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{values.length === 0 ? t('versions.nobody') : values.join('; ')}</dd>
            </div>
          ))}
        </dl>
      )}
      {earlier !== null && difference !== null && differs && (
        <div className={layoutStyles.stackS}>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={withAliases}
              onChange={({ target }) => setWithAliases(target.checked)}
            />
            {t('versions.withAliases')}
          </label>
          <div className={classNames(layoutStyles.rowClose, styles.row)}>
            <TakeQuestion
              map={editing.map.id}
              kind="sentence"
              text={inSentences(difference, earlier.begunOn, withAliases)}
              label={t('versions.take')}
              to={{ path: paths.tool('gesprekswijzer'), label: t('versions.prepare') }}
              onSay={onSay}
            />
          </div>
        </div>
      )}
      <label className={styles.field}>
        <span>{t('versions.occasion')}</span>
        <select
          className={selectStyles.select}
          value={occasion}
          onChange={(event) =>
            setOccasion(versionOccasions.find((one) => one === event.target.value) ?? occasion)
          }
        >
          {versionOccasions.map((one) => (
            <option key={one} value={one}>
              {t(`occasions.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <div>
        <Button kind="secondary" onClick={() => editing.begin(occasion)}>
          {t('versions.begin')}
        </Button>
      </div>
    </section>
  );
}
