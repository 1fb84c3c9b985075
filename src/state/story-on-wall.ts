/** A story on the wall, in this tab only. It outlives a lock of the vault, which builds every page anew. */
import { matchPath, useLocation } from 'react-router';
import { create } from 'zustand';
import type { StoryWall } from '../core/tools/group-session/story-wall';
import { patterns, queryNames } from './addresses';

interface OnWall {
  /** Which story, in which language and version. */
  readonly subject: string;
  readonly wall: StoryWall;
}

const onWall = create<{ readonly shown: OnWall | null }>()(() => ({ shown: null }));

/** The story as far as the room has read; null where another is on the wall, or none. */
export function useStoryOnWall(subject: string): StoryWall | null {
  return onWall(({ shown }) => (shown?.subject === subject ? shown.wall : null));
}

/** Puts it on the wall, or with null takes it off. */
export function setStoryOnWall(shown: OnWall | null): void {
  onWall.setState({ shown });
}

/** Whether the address asks for a story or a mini case on a wall. */
export function useAsksForWall(): boolean {
  const { pathname, search } = useLocation();
  const isStory = [patterns.play, patterns.mini].some((pattern) => matchPath(pattern, pathname) !== null);
  return isStory && new URLSearchParams(search).has(queryNames.wall);
}
