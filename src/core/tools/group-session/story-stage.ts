/** A story on the wall: as far as the room has read, the room in which it stands, and the roads at its end. */
import { journeyRoads } from '../../debrief/roads';
import { floorPlanAt } from '../../dialogue/floor-plan';
import { momentAt } from '../../dialogue/places';
import { playerView, type SceneView } from '../../dialogue/player-view';
import { replay } from '../../dialogue/replay';
import type { StepKind } from '../../scenario/group-plan';
import type { CompiledScenario } from '../../scenario/scenario';
import { decisionAt, optionsOf, questionOf } from './material-of';
import { type Played, storyOf } from './story';
import type { WallDrawing, WallLine, WallStage } from './wall-view';

/** What goes before the lines of a scene; of the first also who one is and how it begins. */
function preludeOf(
  { player, opening }: CompiledScenario,
  { scene, sceneNumber }: SceneView,
): readonly WallLine[] {
  const texts = sceneNumber === 1 ? [player.role, opening, scene.intro] : [scene.later, scene.intro];
  return texts.flatMap((text, index) =>
    text === undefined || text.trim() === '' ? [] : [{ id: `before ${index}`, by: null, text: text.trim() }],
  );
}

/**
 * The story as far as the room has read; between a choice and what comes of it only what was chosen. `isLaidDown`: whether
 * what can be chosen lies there; until then it is told that the story asks, under the lines that lead to it.
 */
export function storyStage(session: Played, step: StepKind, isLaidDown: boolean): WallStage {
  const story = storyOf(session);
  if (story === null) return { kind: 'text', step, lines: [] };
  const { dialogue, journey, isBegun, justChosen, offered, moment } = story;
  if (justChosen !== null) {
    const { act, words } = justChosen;
    // Whatever step it is in: the case has been read, and from here the story goes on.
    return { kind: 'text', step: 'onward', lines: words === undefined ? [act] : [act, `‘${words}’`] };
  }
  const asked = moment === null || offered.length === 0 ? null : decisionAt(dialogue.scenario, moment);
  if (asked !== null && isLaidDown) {
    const { prompt } = asked;
    return { kind: 'vote', number: null, prompt, options: optionsOf(offered), isOpen: false, received: null };
  }
  const view = playerView(dialogue, journey);
  if (view.kind === 'ending') return roadsStage(session);
  const { cast } = dialogue.scenario;
  const isVotedNext = step === 'scene' && moment === questionOf(session.material)?.id;
  const nameOf = (id: string | undefined): string | null =>
    id === 'you' ? id : (cast.find((person) => person.id === id)?.name ?? null);
  const read = view.entries.map((entry) =>
    entry.kind === 'line'
      ? {
          id: entry.key,
          by: nameOf(entry.line.by),
          text: entry.line.text,
          ...(entry.line.kind === 'think' ? { isThought: true } : {}),
        }
      : { id: entry.key, by: null, text: entry.choice.act },
  );
  return {
    kind: 'story',
    place: [view.scene.place, view.scene.time].join(', '),
    lines: [...preludeOf(dialogue.scenario, view), ...(isBegun ? read : [])],
    cast,
    ...(view.sceneNumber === 1 ? { role: dialogue.scenario.player.role } : {}),
    asks: offered.length === 0 ? 'nothing' : isVotedNext ? 'vote' : 'choice',
  };
}

/** The room in which the story stands; none between a choice and what comes of it, which may be elsewhere. */
export function drawingOf(session: Played): WallDrawing | null {
  const story = storyOf(session);
  if (story === null || story.justChosen !== null) return null;
  const { dialogue, journey } = story;
  const found = replay(dialogue, journey);
  if (found.place.kind === 'ending' || momentAt(dialogue, found.place).scene.plan.seats.length === 0)
    return null;
  return { plan: floorPlanAt(dialogue, found), cast: dialogue.scenario.cast };
}

/**
 * The road that the room took, and the ones that stayed open. Where the story was not played on, all that it could have
 * chosen in what it voted on is open still.
 */
export function roadsStage(session: Played): WallStage {
  const story = storyOf(session);
  const question = questionOf(session.material);
  const asked = question?.options.map(({ act }) => act) ?? [];
  if (story === null) return { kind: 'roads', taken: [], left: asked, ending: null };
  const { decisions, ending } = journeyRoads(story.dialogue, story.journey);
  const isDecided = decisions.some(({ moment }) => moment === question?.id);
  return {
    kind: 'roads',
    taken: decisions.map(({ choice }) => choice.label),
    left: [
      ...decisions.flatMap(({ open }) =>
        open.filter(({ choice }) => !choice.own).map(({ choice }) => choice.label),
      ),
      ...(isDecided ? [] : asked),
    ],
    ending:
      ending === null || !story.hasEnded
        ? null
        : { title: ending.title, text: ending.text, question: ending.question },
  };
}
