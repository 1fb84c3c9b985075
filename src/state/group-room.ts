/**
 * A group around one screen. While its deliberation is open nothing before it speaks of the vault: no passphrase, no
 * question about keeping, no lock. On the wall there is nothing of the app at all but the step.
 */
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { create } from 'zustand';
import { paths } from './addresses';
import { useIsLeading } from './group-session';
import { useOpened } from './opened';
import { useVaultView } from './services';
import { useAsksForWall } from './story-on-wall';

/** Which record is on the wall in this tab; whether it is open, the address tells. */
const wall = create<{ readonly record: string | null }>()(() => ({ record: null }));

/** The record that is open in the tool; null elsewhere. */
function useRecordHere(): string | null {
  const { pathname } = useLocation();
  const { record } = useOpened();
  return pathname === paths.tool('moreel-beraad') ? record : null;
}

/** Whether the deliberation of a group that is not closed is open here, a group session is led, or a story is on a wall. */
export function useGroupAtWork(): boolean {
  const isAtDeliberation = useDeliberationAtWork();
  const isLeading = useIsLeading();
  const hasStory = useAsksForWall();
  return isAtDeliberation || isLeading || hasStory;
}

function useDeliberationAtWork(): boolean {
  const open = useRecordHere();
  const { records } = useVaultView();
  return records.deliberation.some(
    ({ id, setting, keptAt }) => id === open && setting === 'group' && keptAt === null,
  );
}

/** Whether it is on the wall; who goes elsewhere has left it. */
export function useIsOnWall(): boolean {
  const open = useRecordHere();
  const isAtWork = useDeliberationAtWork();
  const record = wall(({ record }) => record);
  return isAtWork && record !== null && record === open;
}

/** Ends the full screen with the wall, by whichever way one left it. The frame of the app outlives every page. */
export function useWallEnds(): void {
  const isOn = useIsOnWall();
  useEffect(() => {
    if (!isOn) return undefined;
    return () => {
      setOnWall(null);
      if (document.fullscreenElement != null) void document.exitFullscreen().catch(() => undefined);
    };
  }, [isOn]);
}

/** Puts a record on the wall, or with null takes it off. */
export function setOnWall(record: string | null): void {
  wall.setState({ record });
}
