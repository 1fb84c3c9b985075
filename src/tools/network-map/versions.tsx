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
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import selectStyles from '../../ui/forms/select.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './network-map.module.css';
import type { MapEditing } from './use-map';

/** Moments of the same map: beginning a new one, and what changed since an earlier one, in words. */
export function Versions({
  editing,
  earlier,
  onCompare,
}: {
  readonly editing: MapEditing;
  readonly earlier: MapVersion | null;
  readonly onCompare: (version: VersionId | 'none') => void;
}) {
  const { t } = useTranslation('networkMap');
  const formats = useFormats();
  const [occasion, setOccasion] = useState<VersionOccasion>('annual-talk');
  const older = editing.map.versions.slice(0, -1);
  const named = (aliases: readonly { readonly alias: string }[]): string =>
    aliases.length === 0 ? t('versions.nobody') : formats.list(aliases.map(({ alias }) => alias));
  const difference = earlier === null ? null : compareVersions(earlier, editing.version);
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
            {older.map((version) => (
              <option key={version.id} value={version.id}>
                {t(`occasions.${version.occasion}`)}, {formats.longDay(version.begunOn)}
              </option>
            ))}
            <option value="none">{t('versions.noCompare')}</option>
          </select>
        </label>
      )}
      {difference !== null && (
        <dl className={styles.changes}>
          <dt>{t('versions.came')}</dt>
          <dd>{named(difference.came)}</dd>
          <dt>{t('versions.left')}</dt>
          <dd>{named(difference.left)}</dd>
          <dt>{t('versions.changed')}</dt>
          <dd>
            {difference.changed.length === 0
              ? t('versions.nobody')
              : difference.changed
                  .map(({ after, ring, rolesGained, rolesLost, touchesChanged }) =>
                    [
                      after.alias,
                      ...(ring === null
                        ? []
                        : [`${t(`rings.${ring.from}.name`)} → ${t(`rings.${ring.to}.name`)}`]),
                      ...rolesGained.map((role) => t('versions.roleGained', { role: t(`roles.${role}`) })),
                      ...rolesLost.map((role) => t('versions.roleLost', { role: t(`roles.${role}`) })),
                      ...(touchesChanged ? [t(`touches.${after.touches}`)] : []),
                    ].join(', '),
                  )
                  .join('; ')}
          </dd>
        </dl>
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
