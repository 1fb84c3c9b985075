/** What a decision of a story is about, in the words of who spoke last before it: without them ‘Wat doet u?’ says little. */
import { momentsOf } from '../../scenario/scenario';
import type { Material } from './material';

/** A direction in a line, such as how somebody says it. */
const direction = /\*[^*]*\*/gu;

/**
 * Who spoke last before the room's decision, and what was said, as one sentence to show. Null where nobody spoke there
 * whatever the road, and for what is no story.
 */
export function saidBefore(material: Material): string | null {
  if (material.kind !== 'story') return null;
  const { scenario, question } = material;
  const moment = momentsOf(scenario).find(({ id }) => id === question.id);
  const line = moment?.lines.findLast(
    ({ kind, by, when }) =>
      (kind === 'say' || kind === 'message') && by !== undefined && by !== 'you' && when === undefined,
  );
  const person = scenario.cast.find(({ id }) => id === line?.by);
  const words = line?.text.replaceAll(direction, '').replace(/\s+/gu, ' ').trim() ?? '';
  return person === undefined || words === '' ? null : `${person.name}: ‘${words}’`;
}
