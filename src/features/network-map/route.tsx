/** The network map: the circles around one current file, as a picture and as an equal table. */
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Vocabulary } from '../../core/scenario/vocabulary';
import { isoDay } from '../../core/shared/iso-day';
import {
  type ContactId,
  emptyVersion,
  type MapId,
  type NetworkMap,
  type VersionId,
} from '../../core/tools/network-map/network-map';
import { Keeping } from '../../state/keeping';
import { usePaths } from '../../state/paths';
import { useContentLanguage } from '../../state/preferences';
import { useRecords, useServices, useVaultView } from '../../state/services';
import { useDocumentTitle } from '../../state/use-document-title';
import { useLoaded } from '../../state/use-loaded';
import { Waiting } from '../../state/waiting';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { StatusMessage } from '../../ui/status-message';
import { AddContact, Circles } from './circles';
import { ContactPanel } from './contact-panel';
import { Chairs, Signals, Versions } from './looking';
import styles from './network-map.module.css';
import { Picture } from './picture';
import { ContactTable } from './table';
import { TakeAlong } from './take-along';
import { useMap } from './use-map';

const narrow = '(max-width: 599px)';

function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(narrow);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(narrow).matches,
  );
}

/** One map on the desk. Give it a key: history belongs to one map. */
function MapPage({ map, words }: { readonly map: NetworkMap; readonly words: Vocabulary }) {
  const { t } = useTranslation('networkMap');
  const desk = useMap(map);
  const isNarrow = useIsNarrow();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const [selected, setSelected] = useState<ContactId | null>(null);
  const [note, setNote] = useState('');
  const contact = desk.version.contacts.find(({ id }) => id === selected);
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.row}>
          {(['picture', 'table'] as const).map((one) => (
            <Button key={one} kind="secondary" pressed={view === one} onClick={() => setView(one)}>
              {t(`view.${one}`)}
            </Button>
          ))}
        </div>
        <div className={styles.row}>
          {desk.canUndo && (
            <Button kind="text" onClick={desk.undo}>
              {t('undo')}
            </Button>
          )}
          {desk.canRedo && (
            <Button kind="text" onClick={desk.redo}>
              {t('redo')}
            </Button>
          )}
          <Button kind="text" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </div>
      {desk.refusal !== null && <StatusMessage tone="problem">{t(`refused.${desk.refusal}`)}</StatusMessage>}
      <div className={styles.desk}>
        <div className={styles.work}>
          {view === 'picture' ? (
            <Picture desk={desk} selected={selected} onSelect={setSelected} isNarrow={isNarrow} />
          ) : (
            <ContactTable desk={desk} />
          )}
          <Circles desk={desk} />
          <AddContact desk={desk} onAdded={setSelected} />
          <Chairs desk={desk} />
        </div>
        <div className={styles.side}>
          {contact !== undefined && (
            <ContactPanel
              key={contact.id}
              desk={desk}
              contact={contact}
              onRemoved={() => setSelected(null)}
            />
          )}
          <Signals desk={desk} about={selected} words={words} onTake={setNote} />
          <TakeAlong
            text={note}
            aliases={desk.version.contacts.map(({ alias }) => alias)}
            onChange={setNote}
          />
          <Versions desk={desk} />
        </div>
      </div>
    </>
  );
}

/** Beginning a map: one file or decision, under a word that only its maker understands. */
function Begin({ onBegun }: { readonly onBegun: (map: NetworkMap) => void }) {
  const { t } = useTranslation('networkMap');
  const { vault, clock, ids } = useServices();
  const [codeWord, setCodeWord] = useState('');
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    if (codeWord.trim() === '') return;
    const now = clock.now();
    const version = emptyVersion(ids.next() as VersionId, 'start', isoDay(now));
    const map: NetworkMap = {
      id: ids.next() as MapId,
      codeWord: codeWord.trim(),
      versions: [version],
      changedAt: now,
    };
    void vault.put('networkMap', map);
    setCodeWord('');
    onBegun(map);
  };
  return (
    <form onSubmit={begin} className={styles.panel}>
      <Field
        label={t('begin.codeWord')}
        hint={t('begin.hint')}
        value={codeWord}
        onChange={setCodeWord}
        maxLength={40}
        isPrivate
      />
      <div>
        <Button type="submit">{t('begin.action')}</Button>
      </div>
    </form>
  );
}

/** What is true of keeping a map in the mode that is on. */
function KeepingPromise() {
  const { t } = useTranslation('networkMap');
  const { mode } = useVaultView();
  const paths = usePaths();
  return (
    <p className={styles.small}>
      {t(`promise.${mode}`)} {mode !== 'passphrase' && <Link to={paths.vault}>{t('promise.vault')}</Link>}
    </p>
  );
}

/** `/hulpmiddelen/netwerkkaart` */
export function NetworkMapRoute() {
  const { t } = useTranslation('networkMap');
  const { t: general } = useTranslation('general');
  const { library, vault } = useServices();
  const { mode } = useVaultView();
  const paths = usePaths();
  const lang = useContentLanguage();
  const maps = useRecords('networkMap');
  const [wanted, setWanted] = useState<MapId | null>(null);
  const loaded = useLoaded(lang, () => library.vocabulary(lang));
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  if (loaded.kind === 'loading') return <Waiting />;
  const map = maps.find(({ id }) => id === wanted) ?? maps.at(-1);
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={styles.intro}>{t('intro')}</p>
      <KeepingPromise />
      {mode === 'passphrase' && <Keeping />}
      {maps.length > 1 && (
        <label className={styles.field}>
          <span>{t('maps')}</span>
          <select value={map?.id} onChange={(event) => setWanted(event.target.value as MapId)}>
            {maps.map(({ id, codeWord }) => (
              <option key={id} value={id}>
                {codeWord}
              </option>
            ))}
          </select>
        </label>
      )}
      {map === undefined ? (
        <Begin onBegun={({ id }) => setWanted(id)} />
      ) : (
        <>
          <h2 className={styles.codeWord}>{map.codeWord}</h2>
          <MapPage key={map.id} map={map} words={loaded.content} />
          <details className={styles.panel}>
            <summary>{t('more')}</summary>
            <p className={styles.small}>
              {t('file')} <Link to={paths.vault}>{t('toVault')}</Link>
            </p>
            <Begin onBegun={({ id }) => setWanted(id)} />
            <div>
              <Button kind="danger" onClick={() => void vault.remove('networkMap', map.id)}>
                {t('removeMap', { codeWord: map.codeWord })}
              </Button>
            </div>
          </details>
        </>
      )}
    </div>
  );
}
