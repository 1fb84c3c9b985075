/** One map on the editing: picture, table or questions, with beside it who is chosen and what the map asks. */
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '../../core/scenario/vocabulary';
import { openPlaces } from '../../core/tools/network-map/example';
import {
  type ContactId,
  currentVersion,
  type NetworkMap,
  type VersionId,
} from '../../core/tools/network-map/network-map';
import { download } from '../../state/download';
import { useDraft } from '../../state/use-draft';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import hiddenStyles from '../../ui/visually-hidden.module.css';
import { AddContact, anywhere, toWord, type Where, whereOf } from './add-contact';
import { AllQuestions } from './all-questions';
import { Chairs } from './chairs';
import { Circles } from './circles';
import { ContactPanel } from './contact-panel';
import { FromMap } from './from-map';
import styles from './network-map.module.css';
import { OpenPlaces } from './open-places';
import { PaperMap } from './paper-map';
import { Picture } from './picture';
import { useSaid } from './said';
import { Signals } from './signals';
import { ContactTable } from './table';
import { unlabelledImage } from './unlabelled';
import { useAsked } from './use-asked';
import { useMap } from './use-map';
import { Versions } from './versions';

const views = ['picture', 'table', 'questions'] as const;
/** What went wrong where it was tried is told there; the rest above the map. */
const toldThere: ReadonlySet<string> = new Set([
  'alias-empty',
  'alias-taken',
  'alias-too-long',
  'label-too-long',
  'too-many-contacts',
  'too-many-ties',
  'circle-in-use',
]);

interface MapPageProps {
  readonly map: NetworkMap;
  readonly words: Vocabulary;
  readonly isNarrow: boolean;
  /** Whether it was begun a moment ago. */
  readonly isBegun: boolean;
}

/** The person on the picture that something happened to, if it was one. */
const onPerson = ({ target }: { readonly target: EventTarget }): boolean =>
  target instanceof Element && target.closest('[data-contact]') !== null;

/** Further than this a press is a drag. */
const still = 8;

/** What was just done; the same words twice are said twice. */
function useLine() {
  const [line, setLine] = useState({ text: '', times: 0 });
  const say = (text: string): void => setLine(({ times }) => ({ text, times: times + 1 }));
  return { line, say };
}

/** Which places of the example were put aside; kept beside the map, as what was typed beside it is. */
function useAside(map: NetworkMap) {
  const [text, write] = useDraft(`networkMap.places.${map.id}`, '', 'mapDraft');
  const aside = new Set(text.match(/[a-z-]+/g));
  return { aside, put: (places: readonly string[]) => write([...aside, ...places].join(' ')) };
}

/** Give it a key: history belongs to one map. */
export function MapPage({ map, words, isNarrow, isBegun }: MapPageProps) {
  const { t } = useTranslation('networkMap');
  const { line, say } = useLine();
  const saidLine = useRef<HTMLParagraphElement>(null);
  const said = useSaid(currentVersion(map));
  const editing = useMap(map, (done) => {
    const text = said(done);
    if (text !== null) say(text);
    // One goes on above, where also the line stands that says it.
    if (done.kind === 'moment') saidLine.current?.scrollIntoView({ block: 'nearest' });
  });
  const { aside, put } = useAside(map);
  const [where, setWhere] = useState<Where>(anywhere);
  const [added, setAdded] = useState<ContactId | null>(null);
  const [note, onNote] = useDraft(`networkMap.take.${map.id}`, '', 'mapDraft');
  const [view, setView] = useState<(typeof views)[number]>('picture');
  const [selected, setSelected] = useState<ContactId | null>(null);
  const [compareWith, setCompareWith] = useState<VersionId | 'none' | null>(null);
  const [noImage, setNoImage] = useState(false);
  const contact = editing.version.contacts.find(({ id }) => id === selected);
  const older = map.versions.slice(0, -1);
  const earlier =
    compareWith === 'none' ? null : (older.find(({ id }) => id === compareWith) ?? older.at(-1) ?? null);
  const asked = useAsked(editing.version, earlier);
  const last = editing.version.contacts.find(({ id }) => id === added && id !== selected);
  const history = useRef<HTMLDivElement>(null);
  const [isWalking, setWalking] = useState(false);
  // The button that was pressed may be gone with the last step; the other one is there then.
  useLayoutEffect(() => {
    const button = history.current?.querySelector('button');
    if (!isWalking || button == null) return;
    setWalking(false);
    if (document.activeElement === document.body) button.focus();
  });
  const more = (id: ContactId): void => {
    setView('picture');
    setSelected(id);
    setLooking(true);
  };
  const [isLooking, setLooking] = useState(false);
  useLayoutEffect(() => {
    if (!isLooking) return;
    setLooking(false);
    const heading = document.getElementById('kaart-contact');
    heading?.focus({ preventScroll: true });
    heading?.closest('section')?.scrollIntoView({ block: isNarrow ? 'start' : 'nearest' });
  }, [isLooking, isNarrow]);
  const pressedAt = useRef({ x: 0, y: 0 });
  const onPress = ({ clientX, clientY }: PointerEvent): void => {
    pressedAt.current = { x: clientX, y: clientY };
  };
  // On a phone who is tapped stands lower than the window reaches.
  const onTap = (event: MouseEvent): void => {
    const { x, y } = pressedAt.current;
    const isStill = event.detail === 0 || Math.hypot(event.clientX - x, event.clientY - y) < still;
    if (isNarrow && isStill && onPerson(event)) setLooking(true);
  };
  const onEnter = (event: KeyboardEvent): void => {
    if ((event.key === 'Enter' || event.key === ' ') && onPerson(event)) setLooking(true);
  };
  const close = (): void => {
    // First there, as what has focus goes with the choice.
    document.querySelector<SVGElement>(`[data-contact="${selected}"]`)?.focus();
    setSelected(null);
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
  const panel = view === 'picture' && contact !== undefined && (
    <ContactPanel
      key={contact.id}
      editing={editing}
      contact={contact}
      onClose={close}
      onRemoved={() => {
        setSelected(null);
        document.getElementById('kaart-vragen')?.focus();
      }}
    />
  );
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
          <div ref={history} className={classNames(layoutStyles.rowClose, styles.row)}>
            {(['undo', 'redo'] as const).map(
              (step) =>
                editing[step === 'undo' ? 'canUndo' : 'canRedo'] && (
                  <Button
                    key={step}
                    kind="text"
                    onClick={() => {
                      editing[step]();
                      setWalking(true);
                    }}
                  >
                    {t(step)}
                  </Button>
                ),
            )}
          </div>
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
      <PaperMap editing={editing} earlier={earlier} asked={asked.shown} note={note} />
      <div className={classNames(layoutStyles.stack3xl, printStyles.offPaper, styles.desk)}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the persons in it are the buttons */}
        <div className={styles.work} onPointerDown={onPress} onClick={onTap} onKeyDown={onEnter}>
          {view === 'picture' && (
            <Picture
              editing={editing}
              earlier={earlier}
              selected={selected}
              onSelect={setSelected}
              isNarrow={isNarrow}
              onPlace={({ circle, ring, along, depth }) => {
                setWhere({ circle, ring, spot: { along, depth } });
                toWord();
              }}
            />
          )}
          {view === 'table' && <ContactTable editing={editing} />}
          {view === 'questions' && <AllQuestions map={map.id} onSay={say} />}
          {isNarrow && panel}
        </div>
        <div className={styles.adding}>
          <AddContact
            editing={editing}
            where={where}
            isBegun={isBegun}
            said={
              <p role="status" ref={saidLine} className={textStyles.small} data-said>
                <span key={line.times}>{line.text}</span>
              </p>
            }
            last={last}
            onWhere={setWhere}
            onAdded={setAdded}
            onMore={more}
          />
          {/* Who is looked at stands where the open places are. */}
          {contact === undefined && (
            <OpenPlaces
              places={openPlaces(map, aside)}
              chosen={where.place}
              onChoose={(place) => {
                setWhere(place === where.place ? anywhere : whereOf(place, editing));
                toWord();
              }}
              onAside={(places) => {
                put(places);
                setWhere(anywhere);
                toWord();
              }}
            />
          )}
        </div>
        <div className={classNames(printStyles.offPaper, styles.side)}>
          {!isNarrow && panel}
          <Signals editing={editing} asked={asked} words={words} onSay={say} />
          <FromMap
            map={map.id}
            text={note}
            aliases={editing.version.contacts.map(({ alias }) => alias)}
            onChange={onNote}
          />
        </div>
        <div className={classNames(printStyles.offPaper, styles.below)}>
          <Circles editing={editing} />
          <Chairs editing={editing} />
          <Versions editing={editing} earlier={earlier} onCompare={setCompareWith} onSay={say} />
        </div>
      </div>
    </>
  );
}
