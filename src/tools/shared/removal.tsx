/**
 * Taking something away: one press, in place, and for as long as one stays on the page it can be had back there.
 * It is gone from the device at once; only this view still holds it.
 */
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonKind } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { type Gone, inPlace, type Shown } from './in-place';
import styles from './removal.module.css';

/**
 * Puts back what was taken away, behind the item with the id `after`, first where that is null. Gives back whether
 * it is there again.
 */
type Undo = (after: string | null) => boolean | Promise<boolean>;

/** Takes an item away; gives back how to undo it, or null where it is still there. */
export type Take<Item> = (item: Item) => Undo | null | Promise<Undo | null>;

/** A list of which items can be taken away. */
export interface Removals<Item> {
  /** The items, and in their places those that were taken away. */
  readonly shown: readonly Shown<Item>[];
  /** The id of what could not be taken away, or not be put back. */
  readonly failed: string | null;
  remove(item: Item): void;
  undo(id: string): void;
}

/** Focus to what came back: the first thing in it that can be used. */
function focusItem(id: string): void {
  const found = [...document.querySelectorAll<HTMLElement>('[data-item]')].find(
    ({ dataset }) => dataset.item === id,
  );
  found?.querySelector<HTMLElement>('a, button, textarea, input')?.focus();
}

/** Removal and undo for these items; each is drawn in an element with its id as `data-item`. */
export function useRemovals<Item extends { readonly id: string }>(
  items: readonly Item[],
  take: Take<Item>,
): Removals<Item> {
  const [gone, setGone] = useState<readonly (Gone<Item> & { readonly undo: Undo })[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const cameBack = useRef<string | null>(null);
  const shown = inPlace(items, gone);
  // Before the screen is drawn: at no moment is the focus nowhere.
  useLayoutEffect(() => {
    const id = cameBack.current;
    if (id === null || !items.some((item) => item.id === id)) return;
    cameBack.current = null;
    focusItem(id);
  }, [items]);
  return {
    shown,
    failed,
    remove: (item) => {
      const at = shown.findIndex((one) => one.item.id === item.id);
      const after = shown[at - 1]?.item.id ?? null;
      setFailed(null);
      void Promise.resolve(take(item)).then((undo) => {
        if (undo === null) setFailed(item.id);
        else
          setGone((before) => [
            ...before.filter(({ item: { id } }) => id !== item.id),
            { item, after, undo },
          ]);
      });
    },
    undo: (id) => {
      const taken = gone.find(({ item }) => item.id === id);
      if (taken === undefined) return;
      setFailed(null);
      cameBack.current = id;
      void Promise.resolve(taken.undo(taken.after)).then((isBack) => {
        if (isBack) setGone((before) => before.filter(({ item }) => item.id !== id));
        else setFailed(id);
      });
    },
  };
}

interface RemoveButtonProps {
  readonly label: string;
  /** Which one, for who does not see what the button stands beside. */
  readonly about?: string;
  readonly look?: ButtonKind;
  readonly hasFailed?: boolean;
  readonly onRemove: () => void;
}

export function RemoveButton({
  label,
  about,
  look = 'text',
  hasFailed = false,
  onRemove,
}: RemoveButtonProps) {
  const { t } = useTranslation('tools');
  return (
    <div className={layoutStyles.rowFlat}>
      <Button kind={look} onClick={onRemove}>
        {label}
        {about !== undefined && (
          <>
            {' '}
            <VisuallyHidden>‘{about}’</VisuallyHidden>
          </>
        )}
      </Button>
      {hasFailed && <StatusMessage tone="problem">{t('removal.failed')}</StatusMessage>}
    </div>
  );
}

interface RemovedProps {
  /** What is gone, as it was called. */
  readonly name: string;
  /** Says so in other words than ‘… is verwijderd’. */
  readonly said?: string | undefined;
  /** What is not gone with it. */
  readonly note?: string | undefined;
  /** Whether it could not be put back; it is still held here. */
  readonly hasFailed: boolean;
  readonly onUndo: () => void;
}

/** Stands where it stood; the button that took it away is gone, so focus comes here. */
export function Removed({ name, said, note, hasFailed, onUndo }: RemovedProps) {
  const { t } = useTranslation('tools');
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={styles.removed}>
      <StatusMessage tone="calm">{said ?? t('removal.gone', { name })}</StatusMessage>
      <p className={textStyles.small}>
        {note} {t('removal.until')}
      </p>
      <div>
        <Button kind="text" onClick={onUndo}>
          {t('removal.undo')}
        </Button>
      </div>
      {hasFailed && <StatusMessage tone="problem">{t('removal.notBack')}</StatusMessage>}
    </div>
  );
}
