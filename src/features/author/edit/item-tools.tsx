/** Buttons that change a list: an item up, down or away, and one more. What cannot be done is said beside them. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edit, EditPath } from '../../../library/author-desk';
import { Button } from '../../../ui/button';
import layoutStyles from '../../../ui/layout.module.css';
import { StatusMessage } from '../../../ui/status-message';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { itemName, useEditing } from './editing';

/** Saves, and keeps why that did not happen. */
export function useSaving(): {
  readonly saveNow: (edits: readonly Edit[], then?: EditPath) => Promise<boolean>;
  readonly problem: string | null;
} {
  const { t } = useTranslation('author');
  const { save } = useEditing();
  const [problem, setProblem] = useState<string | null>(null);
  const saveNow = async (edits: readonly Edit[], then?: EditPath): Promise<boolean> => {
    const outcome = await save('story', edits, then === undefined ? undefined : itemName(then));
    setProblem(
      outcome.kind === 'refused'
        ? outcome.sentence
        : outcome.kind === 'conflict'
          ? t('edit.conflictHere')
          : null,
    );
    return outcome.kind === 'written';
  };
  return { saveNow, problem };
}

/** Says why something was not saved; nothing while it was. */
export function Problem({ children }: { readonly children: string | null }) {
  return children === null ? null : <StatusMessage tone="problem">{children}</StatusMessage>;
}

/** A deed in one word; of what, only for who cannot see what the button stands beside. */
export function Named({ deed, what }: { readonly deed: string; readonly what: string }) {
  return (
    <>
      {deed} <VisuallyHidden>{what}</VisuallyHidden>
    </>
  );
}

interface ItemToolsProps {
  /** Which item, in words, for who cannot see what the buttons stand beside. */
  readonly what: string;
  readonly list: EditPath;
  readonly index: number;
  readonly count: number;
}

export function ItemTools({ what, list, index, count }: ItemToolsProps) {
  const { t } = useTranslation('author');
  const { saveNow, problem } = useSaving();
  const move = (to: number) => void saveNow([{ kind: 'move', path: list, from: index, to }], [...list, to]);
  const removal: Edit = { kind: 'remove', path: [...list, index] };
  return (
    <div className={layoutStyles.stackS} data-item={itemName([...list, index])} tabIndex={-1}>
      <div className={layoutStyles.rowClose}>
        {index > 0 && (
          <Button kind="text" size="small" onClick={() => move(index - 1)}>
            <Named deed={t('edit.up')} what={what} />
          </Button>
        )}
        {index < count - 1 && (
          <Button kind="text" size="small" onClick={() => move(index + 1)}>
            <Named deed={t('edit.down')} what={what} />
          </Button>
        )}
        <Button
          kind="text"
          size="small"
          onClick={() => void saveNow([removal], count > 1 ? [...list, Math.min(index, count - 2)] : list)}
        >
          <Named deed={t('edit.remove')} what={what} />
        </Button>
      </div>
      <Problem>{problem}</Problem>
    </div>
  );
}

/** One item more at the end of a list. */
export function AddButton({
  label,
  list,
  count,
  value,
}: {
  readonly label: string;
  readonly list: EditPath;
  readonly count: number;
  readonly value: unknown;
}) {
  const { saveNow, problem } = useSaving();
  return (
    <div className={layoutStyles.stackStart} data-item={itemName(list)} tabIndex={-1}>
      <Button
        size="small"
        onClick={() => void saveNow([{ kind: 'insert', path: list, at: count, value }], [...list, count])}
      >
        {label}
      </Button>
      <Problem>{problem}</Problem>
    </div>
  );
}
