/** What the room is asked, where it stands: of a story the options that are on offer on the road it has walked. */
import { openDialogue } from '../../dialogue/dialogue';
import type { Journey } from '../../dialogue/journey';
import { type Dialogue, offeredChoices, type Place } from '../../dialogue/places';
import { replay } from '../../dialogue/replay';
import { fewestOptions, type Material, type RoomQuestion } from './material';
import { optionsOf, questionOf } from './material-of';

/** Where a journey was, or is, at this decision; null when it has not come there. */
function placeOf(dialogue: Dialogue, journey: Journey, decision: string): Place | null {
  const item = replay(dialogue, journey).trail.findLast(({ moment }) => moment === decision);
  return item === undefined
    ? null
    : { kind: 'moment', scene: item.scene, moment: item.moment, memory: item.memory };
}

/** The question of a session; null in a deliberation and with cards. */
export function roomQuestion(session: {
  readonly material: Material;
  readonly journey: Journey | null;
}): RoomQuestion | null {
  const { material, journey } = session;
  if (material.kind !== 'story' || journey === null) return questionOf(material);
  const dialogue = openDialogue(material.scenario);
  const place = placeOf(dialogue, journey, material.question.id);
  if (place === null) return material.question;
  const options = optionsOf(offeredChoices(dialogue, place));
  return options.length < fewestOptions ? material.question : { ...material.question, options };
}
