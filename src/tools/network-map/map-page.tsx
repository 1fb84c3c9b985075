/** One map on the editing: picture, table or questions, with beside it who is chosen and what the map asks. */
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '../../core/scenario/vocabulary';
import type { ContactId, NetworkMap, VersionId } from '../../core/tools/network-map/network-map';
import { download } from '../../state/download';
import { useDraft } from '../../state/use-draft';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import hiddenStyles from '../../ui/visually-hidden.module.css';
import { AllQuestions } from './all-questions';
import { Chairs } from './chairs';
import { AddContact, Circles } from './circles';
import { ContactPanel } from './contact-panel';
import { FromMap } from './from-map';
import styles from './network-map.module.css';
import { PaperMap } from './paper-map';
import { Picture } from './picture';
import { Signals } from './signals';
import { ContactTable } from './table';
import { unlabelledImage } from './unlabelled';
import { useMap } from './use-map';
import { Versions } from './versions';

const narrow = '(width < 37.5em)';

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

const views = ['picture', 'table', 'questions'] as const;
/** What went wrong where it was tried is told there; the rest above the map. */
const toldThere = new Set(['alias-empty', 'alias-taken', 'too-many-contacts', 'circle-in-use']);

interface MapPageProps {
  readonly map: NetworkMap;
  readonly words: Vocabulary;
}

/** Give it a key: history belongs to one map. */
export function MapPage({ map, words }: MapPageProps) {
  const { t } = useTranslation('networkMap');
  const editing = useMap(map);
  const [note, onNote] = useDraft(`networkMap.take.${map.id}`, '', 'mapDraft');
  const isNarrow = useIsNarrow();
  const [view, setView] = useState<(typeof views)[number]>('picture');
  const [selected, setSelected] = useState<ContactId | null>(null);
  const [isEditing, setEditing] = useState(false);
  const [compareWith, setCompareWith] = useState<VersionId | 'none' | null>(null);
  const [notNow, setNotNow] = useState<ReadonlySet<string>>(new Set());
  const [noImage, setNoImage] = useState(false);
  const contact = editing.version.contacts.find(({ id }) => id === selected);
  const older = map.versions.slice(0, -1);
  const earlier =
    compareWith === 'none' ? null : (older.find(({ id }) => id === compareWith) ?? older.at(-1) ?? null);
  const isEmpty = editing.version.contacts.length === 0;
  const take = (question: string): void => {
    onNote(question);
    document.querySelector<HTMLElement>('#kaart-meenemen textarea')?.focus();
  };
  const image = (): void => {
    unlabelledImage(editing.version).then(
      (blob) => {
        setNoImage(false);
        download('kaart-zonder-namen.png', blob);
      },
      () => setNoImage(true),
    );
  };
  return (
    <>
      <div className={classNames(layoutStyles.rowClose, printStyles.offPaper, styles.bar)}>
        <fieldset className={styles.tabs}>
          <legend className={hiddenStyles.hidden}>{t('view.label')}</legend>
          {views.map((one) => (
            <button
              key={one}
              type="button"
              className={styles.tab}
              aria-pressed={view === one}
              onClick={() => setView(one)}
            >
              {t(`view.${one}`)}
            </button>
          ))}
        </fieldset>
        <div className={classNames(layoutStyles.rowClose, styles.row)}>
          {editing.canUndo && (
            <Button kind="text" onClick={editing.undo}>
              {t('undo')}
            </Button>
          )}
          {editing.canRedo && (
            <Button kind="text" onClick={editing.redo}>
              {t('redo')}
            </Button>
          )}
          <Button kind="text" onClick={image}>
            {t('image')}
          </Button>
          <Button kind="text" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </div>
      {noImage && <StatusMessage tone="problem">{t('noImage')}</StatusMessage>}
      {editing.refusal !== null && !toldThere.has(editing.refusal) && (
        <StatusMessage tone="problem">{t(`refused.${editing.refusal}`)}</StatusMessage>
      )}
      <PaperMap
        editing={editing}
        earlier={earlier}
        about={contact === undefined ? null : selected}
        notNow={notNow}
        note={note}
      />
      <div className={classNames(layoutStyles.stack3xl, printStyles.offPaper, styles.desk)}>
        <div className={styles.work}>
          {isEmpty && <Circles editing={editing} />}
          {view === 'picture' && (
            <Picture
              editing={editing}
              earlier={earlier}
              selected={selected}
              onSelect={setSelected}
              isNarrow={isNarrow}
            />
          )}
          {view === 'table' && <ContactTable editing={editing} />}
          {view === 'questions' && <AllQuestions onTake={take} />}
        </div>
        <div className={styles.adding}>
          <AddContact
            editing={editing}
            onAdded={(id) => {
              setSelected(id);
              setEditing(true);
            }}
          />
        </div>
        <div className={classNames(printStyles.offPaper, styles.side)}>
          {view === 'picture' && contact !== undefined && (
            <ContactPanel
              key={contact.id}
              editing={editing}
              contact={contact}
              isEditing={isEditing}
              onEdit={setEditing}
              onRemoved={() => {
                setSelected(null);
                document.getElementById('kaart-vragen')?.focus();
              }}
            />
          )}
          <Signals
            editing={editing}
            earlier={earlier}
            about={contact === undefined ? null : selected}
            words={words}
            notNow={notNow}
            onNotNow={(id) => setNotNow(new Set([...notNow, id]))}
            onTake={take}
          />
          <div id="kaart-meenemen">
            <FromMap
              map={map.id}
              text={note}
              aliases={editing.version.contacts.map(({ alias }) => alias)}
              onChange={onNote}
            />
          </div>
        </div>
        <div className={classNames(printStyles.offPaper, styles.below)}>
          {!isEmpty && <Circles editing={editing} />}
          <Chairs editing={editing} />
          <Versions editing={editing} earlier={earlier} onCompare={setCompareWith} />
        </div>
      </div>
    </>
  );
}
