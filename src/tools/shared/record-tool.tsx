/** A tool that keeps records which a guide fills: all of them, or the one that is open. */
import type { ComponentProps, ReactNode } from 'react';
import { useState } from 'react';
import { useOpened, useOpenHere } from '../../state/opened';
import { useRecords } from '../../state/services';
import type { VaultRecords } from '../../vault/port';
import { NotHere } from './not-here';
import type { Removals } from './removal';
import { ToolExit } from './tool-exit';
import { ToolFrame } from './tool-frame';
import type { GuidedKind } from './use-guide';
import { useListFocus } from './use-heading-focus';
import { useRecordRemovals } from './use-record-removals';

/** What the page of one record is handed beside it. */
export interface RecordPage {
  /** Whether one came here from elsewhere in the tool, so that its heading is where one is now. */
  readonly isArrival: boolean;
  /** Back to all of them; the way back in the browser does not lead here again. */
  close(): void;
  /** Takes it away, and goes back to where that can be undone. */
  remove(): void;
}

interface RecordToolProps<Kind extends GuidedKind> {
  readonly kind: Kind;
  readonly title: string;
  readonly intro: string;
  /** Said where what is asked for is not here. */
  readonly gone: string;
  /** Whether what is asked for is something else that the list shows. */
  readonly isAmong?: (id: string) => boolean;
  /** How the frame stands round one of them that takes more of the screen than others. */
  readonly frameOf?: (
    record: VaultRecords[Kind],
  ) => Pick<ComponentProps<typeof ToolFrame>, 'keeps' | 'isBare' | 'titlesItself'>;
  /** The exit of this tool; its own where it has more to say. */
  readonly exit?: ReactNode;
  /** One of them; give it the key of the record. */
  readonly one: (record: VaultRecords[Kind], page: RecordPage) => ReactNode;
  /** All of them, the newest first. */
  readonly all: (records: Removals<VaultRecords[Kind]>) => ReactNode;
}

/** Whether something else is open than when one came to the tool. */
function useHasMoved(open: string | null): boolean {
  const [arrivedAt] = useState(open);
  const [hasMoved, setHasMoved] = useState(false);
  if (!hasMoved && open !== arrivedAt) setHasMoved(true);
  return hasMoved || open !== arrivedAt;
}

export function RecordTool<Kind extends GuidedKind>({
  kind,
  title,
  intro,
  gone,
  isAmong = () => false,
  frameOf,
  exit = <ToolExit />,
  one,
  all,
}: RecordToolProps<Kind>) {
  const { record: wanted } = useOpened();
  const open = useOpenHere();
  const isArrival = useHasMoved(wanted);
  const records = useRecords(kind);
  const newestFirst = [...records].sort((a, b) => b.madeAt - a.madeAt);
  const removals = useRecordRemovals(kind, newestFirst);
  const record = records.find(({ id }) => id === wanted);
  useListFocus(record === undefined);
  const isGone = removals.shown.some(({ item, isGone }) => isGone && item.id === wanted);
  return (
    <ToolFrame
      title={title}
      intro={record === undefined ? intro : undefined}
      {...(record === undefined ? {} : frameOf?.(record))}
    >
      {record === undefined ? (
        <>
          {wanted !== null && !isGone && !isAmong(wanted) && <NotHere gone={gone} />}
          {all(removals)}
        </>
      ) : (
        one(record, {
          isArrival,
          close: () => open(null, { replace: true }),
          remove: () => {
            removals.remove(record);
            open(null, { replace: true });
          },
        })
      )}
      {exit}
    </ToolFrame>
  );
}
