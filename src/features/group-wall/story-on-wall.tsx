/**
 * A story for a room, without a session. Keys go on and back, a letter or a number
 * goes on with what the room chose. Nothing of it is kept, and it counts as played by nobody.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CompiledScenario } from '../../core/scenario/scenario';
import { storyOf } from '../../core/tools/group-session/story';
import {
  type StoryWall,
  storyWallBack,
  storyWallChosen,
  storyWallOn,
  storyWallOptions,
  storyWallView,
} from '../../core/tools/group-session/story-wall';
import { WallStage } from '../../parts/group-wall/wall-stage';
import { usePreferences } from '../../state/preferences';
import { setStoryOnWall, useStoryOnWall } from '../../state/story-on-wall';
import { useDocumentTitle } from '../../state/use-document-title';
import { toggleFullScreen } from './full-screen';
import { useStillPointer } from './use-still-pointer';
import { WallStrip } from './wall-strip';
import { WallWindow } from './wall-window';

const keysOn: readonly string[] = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'];
const keysBack: readonly string[] = ['ArrowLeft', 'ArrowUp', 'PageUp'];

/** The wall after a key. */
function afterKey(wall: StoryWall, key: string, singleKeys: boolean): StoryWall {
  if (keysOn.includes(key)) return storyWallOn(wall);
  if (keysBack.includes(key)) return storyWallBack(wall);
  return singleKeys ? storyWallChosen(wall, key) : wall;
}

export function StoryOnWall({
  scenario,
  begun,
  from,
}: {
  readonly scenario: CompiledScenario;
  readonly begun: StoryWall;
  /** Where Escape leads back to. */
  readonly from: string;
}) {
  const { t } = useTranslation('groupWall');
  const { singleKeys } = usePreferences();
  const navigate = useNavigate();
  const subject = `${scenario.id} ${scenario.lang} ${scenario.hash}`;
  const wall = useStoryOnWall(subject) ?? begun;
  const [isDark, setIsDark] = useState(false);
  const isStill = useStillPointer();
  // Which keys there are is told until the first of them, and when one asks.
  const [hasKeys, setHasKeys] = useState(true);
  useDocumentTitle(t('storyTitle', { title: scenario.title }));
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const isOnButton =
        event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
      if (isOnButton) return;
      if (event.key === 'Escape') {
        setStoryOnWall(null);
        void navigate(from);
        return;
      }
      if (singleKeys && event.key === '?') {
        setHasKeys((before) => !before);
        return;
      }
      // D and F are also letters of options.
      const isSign = singleKeys && storyWallChosen(wall, event.key) === wall;
      if (isSign && event.key.toLowerCase() === 'f') toggleFullScreen();
      if (isSign && event.key.toLowerCase() === 'd') setIsDark((before) => !before);
      const after = afterKey(wall, event.key, singleKeys);
      if (after === wall) return;
      event.preventDefault();
      setHasKeys(false);
      setStoryOnWall({ subject, wall: after });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [wall, subject, from, navigate, singleKeys]);
  // At the end, and where something is to be chosen, there is nothing more to go on to: the way is told again.
  const isWaiting = storyWallOn(wall) === wall;
  const keys = t(singleKeys ? 'story.keys' : 'story.fewKeys');
  const asks = t(singleKeys ? 'story.letter' : 'story.pick');
  const told = wall.isAsked && storyOf(wall)?.hasEnded === true ? t('story.end') : asks;
  return (
    <WallWindow isDark={isDark} isStill={isStill}>
      <WallStage view={storyWallView(wall)} now={0} isDark={isDark} />
      {(hasKeys || isWaiting) && (
        <WallStrip
          keys={hasKeys ? keys : told}
          letters={storyWallOptions(wall).map(({ letter }) => letter)}
          onLetter={(letter) => {
            // What was pressed goes; the keys are heard from here.
            document.getElementById('inhoud')?.focus();
            setHasKeys(false);
            setStoryOnWall({ subject, wall: storyWallChosen(wall, letter) });
          }}
        />
      )}
    </WallWindow>
  );
}
