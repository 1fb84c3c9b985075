/**
 * A story, or the cover of a module, while it is edited: its file and that of its translation as they stand on the disk, the way in which a change
 * is saved, and the undoing of what was saved. The files are read again whenever the development server saw a save.
 */

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorDesk, AuthoredFile, Edit, EditPath, WriteOutcome } from '../../../library/author-desk';
import { isSamePlace, undoing } from '../../../library/authored-data';
import { StatusMessage } from '../../../ui/status-message';
import textStyles from '../../../ui/text.module.css';
import { moduleTexts } from './module-texts';
import type { AuthoredKind } from './schema-words';
import { storyTexts } from './story-texts';

/** The two files of a story. */
export type Which = 'story' | 'english';

/** What became of a save: a conflict leaves the other text on the page, a refusal says why. */
export type Saved =
  | { readonly kind: 'written' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Something to choose in a list. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a story may name: values, mechanisms and sources of the library. */
export interface Known {
  readonly values: readonly Option[];
  readonly mechanisms: readonly Option[];
  readonly sources: readonly Option[];
}

/** What the files say. */
export interface Standing {
  readonly data: unknown;
  readonly english: unknown;
  /** The Dutch texts by the key of their translation. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Changes to save, or how they are made of what the files say when their turn comes: what was saved before counts. */
export type Wanted = readonly Edit[] | ((now: Standing) => readonly Edit[]);

/** What the forms know. */
export interface Editing extends Standing {
  /** What the file is. */
  readonly kind: AuthoredKind;
  readonly known: Known;
  /** Saves; `then` is what focus goes to when it is saved, by its name (`itemName`). */
  readonly save: (which: Which, edits: Wanted, then?: string) => Promise<Saved>;
  /** The last that happened, in a sentence; empty before anything did. */
  readonly said: string;
  /** Undoes the last save; null while there is nothing to undo. */
  readonly undo: (() => Promise<void>) | null;
  /** Whether each field says what it is for. */
  readonly explains: boolean;
}

/** The name that a part of the page carries as `data-item`, so that focus can go there. */
export function itemName(path: EditPath): string {
  return path.join('/');
}

/** Gives focus to the part of the page with this name. */
function focusOn(name: string): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  items.find(({ dataset }) => dataset.item === name)?.focus();
}

const Context = createContext<Editing | null>(null);

/** What the forms around here edit. @throws Error outside of `EditingStory`. */
export function useEditing(): Editing {
  const editing = useContext(Context);
  if (editing === null) throw new Error('This stands in no story that is edited.');
  return editing;
}

interface Undo {
  readonly which: Which;
  readonly edits: readonly Edit[];
}

type Files = Readonly<Record<Which, AuthoredFile>>;

function standingOf({ story, english }: Files, kind: AuthoredKind): Standing {
  const texts = kind === 'story' ? storyTexts(story.data) : moduleTexts(story.data);
  return { data: story.data, english: english.data, texts };
}

interface EditingStoryProps {
  readonly desk: AuthorDesk;
  /** The file of the story or of the module, in the modules folder. */
  readonly file: string;
  /** A story, unless it is said. */
  readonly kind?: AuthoredKind;
  readonly known: Known;
  readonly explains: boolean;
  readonly children: ReactNode;
  /** Tells when a file was saved, by whatever program; returns how to stop. */
  readonly hear: (listener: () => void) => () => void;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Opens a story or the cover of a module for the forms in it; until its files are read, and when they cannot be, it
 * says so. Give it the file as its key.
 */
export function EditingStory({
  desk,
  file,
  kind = 'story',
  known,
  explains,
  hear,
  children,
}: EditingStoryProps) {
  const { t } = useTranslation('author');
  const [files, setFiles] = useState<Files | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  const latest = useRef<Files | null>(null);
  // What was pressed may be gone with the change: focus goes on from what takes its place, in the same breath.
  const wish = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the files say when the page has changed
  useLayoutEffect(() => {
    if (wish.current !== null) focusOn(wish.current);
    wish.current = null;
  }, [files]);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const names = useMemo(() => ({ story: file, english: file.replace(/\.yaml$/, '.en.yaml') }), [file]);

  const keep = useCallback((which: Which, read: AuthoredFile) => {
    if (latest.current === null) return;
    latest.current = { ...latest.current, [which]: read };
    setFiles(latest.current);
  }, []);

  useEffect(() => {
    let isHere = true;
    const read = (): void => {
      Promise.all([desk.file(names.story), desk.file(names.english)]).then(
        ([story, english]) => {
          if (!isHere) return;
          latest.current = { story, english };
          setFiles(latest.current);
          setProblem(null);
        },
        (error: unknown) => isHere && setProblem(reasonOf(error)),
      );
    };
    read();
    const stop = hear(read);
    return () => {
      isHere = false;
      stop();
    };
  }, [desk, names, hear]);

  const write = useCallback(
    async (which: Which, edits: readonly Edit[]): Promise<WriteOutcome & { before?: unknown }> => {
      const mine = latest.current?.[which];
      if (mine === undefined) return { kind: 'refused', sentence: t('edit.notRead') };
      const outcome = await desk.write(names[which], mine.hash, edits);
      if (outcome.kind !== 'conflict') return { ...outcome, before: mine.data };
      keep(which, outcome.theirs);
      if (!isSamePlace(mine.data, outcome.theirs.data, edits)) return outcome;
      // Something else in the file changed: what is saved here is what was seen here.
      const again = await desk.write(names[which], outcome.theirs.hash, edits);
      if (again.kind === 'conflict') keep(which, again.theirs);
      return { ...again, before: outcome.theirs.data };
    },
    [desk, keep, names, t],
  );

  const carryOut = useCallback(
    async (which: Which, wanted: Wanted, isUndo: boolean, then?: string): Promise<Saved> => {
      try {
        const now = latest.current;
        if (now === null) return { kind: 'refused', sentence: t('edit.notRead') };
        const edits = typeof wanted === 'function' ? wanted(standingOf(now, kind)) : wanted;
        const outcome = await write(which, edits);
        if (outcome.kind === 'refused') return outcome;
        if (outcome.kind === 'conflict') {
          setSaid(t('edit.conflict', { file: names[which] }));
          return { kind: 'conflict' };
        }
        wish.current = then ?? null;
        keep(which, outcome.file);
        const place = names[which].split('/').at(-1) ?? '';
        const { line, before } = outcome;
        const key = isUndo ? 'edit.undone' : 'edit.saved';
        setSaid(
          line === undefined ? t(`${key}.file`, { file: place }) : t(`${key}.line`, { file: place, line }),
        );
        setUndos((all) => (isUndo ? all.slice(0, -1) : [...all, { which, edits: undoing(before, edits) }]));
        return { kind: 'written' };
      } catch (error) {
        return { kind: 'refused', sentence: t('edit.unreachable', { reason: reasonOf(error) }) };
      }
    },
    [keep, kind, names, t, write],
  );

  const save = useCallback(
    (which: Which, edits: Wanted, then?: string): Promise<Saved> => {
      const next = turn.current.then(() => carryOut(which, edits, false, then));
      turn.current = next;
      return next;
    },
    [carryOut],
  );

  const last = undos.at(-1);
  const undo = useMemo(() => {
    if (last === undefined) return null;
    return async () => {
      const outcome = await carryOut(last.which, last.edits, true);
      if (outcome.kind === 'refused') setSaid(outcome.sentence);
    };
  }, [last, carryOut]);

  const editing = useMemo<Editing | null>(() => {
    if (files === null || files.story.data === null) return null;
    return { kind, ...standingOf(files, kind), known, save, said, undo, explains };
  }, [files, kind, known, save, said, undo, explains]);

  if (editing === null) {
    const why = problem ?? (files === null ? null : t('edit.unreadable', { file: names.story }));
    if (why !== null) return <StatusMessage tone="problem">{why}</StatusMessage>;
    return <p className={textStyles.small}>{t('edit.reading')}</p>;
  }
  return <Context value={editing}>{children}</Context>;
}
