/** What lies where, who can get at it and for how long: true for the mode that is on, kind by kind. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import { NewerVersion } from '../../parts/newer-version';
import { kilobytes } from '../../state/files-on-board';
import { usePolicy } from '../../state/policy';
import { useServices, useVaultView } from '../../state/services';
import { useFilesView } from '../../state/use-files';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import { onlyInTab } from '../../vault/field-table';
import { allowsMode, type RecordKind, type VaultView } from '../../vault/port';
import { recordKinds } from '../../vault/record-kinds';
import { goToPart } from './go-to-part';
import { usePersisted } from './use-persisted';
import styles from './vault.module.css';

type Place = 'tab' | 'device' | 'passphrase';

/** How many records of each kind lie in the vault or its tab; a deliberation that is held for a group lies elsewhere. */
function countsOf({ records, held }: VaultView, place: Place, isInTab: (kind: RecordKind) => boolean) {
  const heldInTab = held.filter(({ kept }) => kept === 'tab' || kept === 'failed').length;
  return recordKinds.flatMap((kind) => {
    const own = records[kind].length - (kind === 'deliberation' ? held.length : 0);
    const inPlace = isInTab(kind) === (place === 'tab') ? own : 0;
    const count = inPlace + (kind === 'deliberation' && place === 'tab' ? heldInTab : 0);
    return count === 0 ? [] : [{ kind, count }];
  });
}

/** What lies in each place, kind by kind with its number; a place where nothing lies is left out. */
function usePlaces() {
  const view = useVaultView();
  const here = onlyInTab(view);
  const kept: Place = view.mode === 'passphrase' ? 'passphrase' : 'device';
  return ([kept, 'tab'] as const).flatMap((place) => {
    const holds = countsOf(view, place, (kind) => here.has(kind));
    return holds.length === 0 ? [] : [{ place, holds }];
  });
}

/** One place: who can get at it and for how long, in one sentence, and what lies there. */
function PlaceOf({
  place,
  until = '',
  children,
}: {
  readonly place: Place | 'plain' | 'held' | 'app';
  /** When it is erased. */
  readonly until?: string;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('vault');
  return (
    <div className={classNames(layoutStyles.stackS, styles.place)}>
      <h3>
        {(place === 'device' || place === 'passphrase' || place === 'held') && <Icon name="lock" />}{' '}
        {t(`contents.where.${place}`)}
      </h3>
      <p>{t(`contents.means.${place}`, { time: until })}</p>
      {children}
    </div>
  );
}

/** The app's own files, when they lie here; who keeps nothing else takes them away by themselves. */
function AppFiles() {
  const { t } = useTranslation('onBoard');
  const { files } = useServices();
  const { mode } = useVaultView();
  const view = useFilesView();
  if (view.kind !== 'ready' && view.kind !== 'incomplete') return null;
  const remove = async (): Promise<void> => {
    await files.remove();
    // The button is gone with what it was for.
    goToPart('inhoud-kluis');
  };
  return (
    <PlaceOf place="app">
      <p className={textStyles.small}>
        {t(view.kind === 'ready' ? 'lies' : 'liesPart', kilobytes(view.onBoard))}
      </p>
      <NewerVersion />
      {mode === 'session' && (
        <div>
          <Button kind="text" onClick={() => void remove()}>
            {t('remove')}
          </Button>
        </div>
      )}
    </PlaceOf>
  );
}

/** The places, each said once; last what is stored for everyone to read. */
function WhatWhere() {
  const { t } = useTranslation('vault');
  const formats = useFormats();
  const { access, held } = useVaultView();
  const places = usePlaces();
  const onDevice = held.filter(({ kept }) => kept === 'stored' || kept === 'writing');
  return (
    <>
      {places.length === 0 && onDevice.length === 0 && access !== 'locked' && <p>{t('contents.nothing')}</p>}
      {places.map(({ place, holds }) => (
        <PlaceOf key={place} place={place}>
          <dl className={styles.kinds}>
            {holds.map(({ kind, count }) => (
              <div key={kind}>
                <dt>{t(`contents.kinds.${kind}`)}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
        </PlaceOf>
      ))}
      {onDevice.map(({ key, until }) => (
        <PlaceOf key={key} place="held" until={formats.time(until ?? 0)} />
      ))}
      <AppFiles />
      <PlaceOf place="plain">
        <p className={textStyles.small}>{t('contents.plain')}</p>
      </PlaceOf>
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
  const { mode, access, records, past, held } = useVaultView();
  const mayHold = allowsMode(usePolicy(), 'device') || held.length > 0;
  const mapsInTab = mode === 'device' && records.networkMap.length > 0;
  return (
    <section className={classNames(layoutStyles.stackL, styles.section)} aria-labelledby="inhoud-kluis">
      <h2 id="inhoud-kluis">{t('contents.title')}</h2>
      <p className={textStyles.quietReading}>{t('intro')}</p>
      {access === 'locked' && <p>{t('contents.locked')}</p>}
      {mapsInTab && <p>{t('contents.mapInTab')}</p>}
      <WhatWhere />
      <h3>{t('protection.title')}</h3>
      <p>
        {[t(`protection.${mode}`), mode === 'session' && mayHold ? t('protection.group') : '']
          .join(' ')
          .trim()}
      </p>
      {past.wasOnDevice && <p>{t('protection.remnants')}</p>}
      {mode !== 'session' && <Persistence />}
    </section>
  );
}
