/**
 * A story on the wall without a session: a room reads it together, line by line, is asked, talks, and somebody presses
 * the letter it goes on with. It is a journey of nobody: it has no place in a vault and counts as nothing.
 */
import type { Journey } from '../../dialogue/journey';
import type { CompiledScenario } from '../../scenario/scenario';
import { asId } from '../../shared/ids';
import { type Material, optionLetters, type RoomOption } from './material';
import { materialFromStory, optionsOf } from './material-of';
import { canReadOn, readFurther, roomJourney, storyOf, withChosen } from './story';
import { drawingOf, storyStage } from './story-stage';
import type { WallView } from './wall-view';

/** How far the room is, and every stop before it. */
export interface StoryWall {
  readonly material: Material;
  readonly journey: Journey | null;
  /**
   * Whether the options lie on the wall; before that it is told that the story asks. At the end: whether the roads that
   * stayed open do, after how it ended.
   */
  readonly isAsked: boolean;
  /** Where the room was one key ago; null at the beginning. */
  readonly before: StoryWall | null;
}

/** The story before its first line; null where it asks a room nothing. */
export function beginStoryWall(scenario: CompiledScenario): StoryWall | null {
  const material = materialFromStory(scenario, null, null);
  if (material === null) return null;
  return { material, journey: roomJourney(material, asId('wall'), 0), isAsked: false, before: null };
}

/** One line further, the options once all was read, the roads once it ended; the same where it waits for a choice. */
export function storyWallOn(wall: StoryWall): StoryWall {
  if (canReadOn(wall)) return { ...readFurther(wall, 0), before: wall };
  const story = storyOf(wall);
  const isAsking = story !== null && (story.offered.length > 0 || story.hasEnded);
  return isAsking && !wall.isAsked ? { ...wall, isAsked: true, before: wall } : wall;
}

/** One key back. */
export function storyWallBack(wall: StoryWall): StoryWall {
  return wall.before ?? wall;
}

/** What the room can choose from now; nothing while no options lie on the wall. */
export function storyWallOptions(wall: StoryWall): readonly RoomOption[] {
  return wall.isAsked ? optionsOf(storyOf(wall)?.offered ?? []) : [];
}

/** On with the option of this key, a letter or its number; the same while none lie on the wall. */
export function storyWallChosen(wall: StoryWall, key: string): StoryWall {
  const chosen = storyWallOptions(wall).find(
    ({ letter }) => letter === key.toUpperCase() || `${optionLetters.indexOf(letter) + 1}` === key,
  );
  return chosen === undefined ? wall : { ...withChosen(wall, chosen.id, 0), isAsked: false, before: wall };
}

/** What hangs on the wall; there is no clock and nobody joins. */
export function storyWallView(wall: StoryWall): WallView {
  const { material, isAsked } = wall;
  return {
    title: material.kind === 'story' ? material.title : '',
    voting: null,
    situation: [],
    drawing: drawingOf(wall),
    step: { kind: isAsked && storyOf(wall)?.hasEnded === true ? 'roads' : 'onward', round: null },
    stage: storyStage(wall, 'onward', isAsked),
    endsAt: null,
    left: 0,
    invitation: null,
  };
}
