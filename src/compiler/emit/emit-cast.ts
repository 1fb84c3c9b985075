/** The people of a scenario, and how they are called wherever they appear. */
import type { CompiledScenario } from '../../core/scenario/scenario';
import { asId } from '../../core/shared/ids';
import type { AuthoredScenario } from '../parse/scenario-schema';
import type { Say } from '../texts/source-texts';

/** The name and the role of someone in the cast. */
export function nameAndRole(
  id: string,
  { name, role }: AuthoredScenario['cast'][string],
  say: Say,
): { readonly name: string; readonly role: string } {
  return {
    name: say(`cast.${id}.name`, name, ['cast', id, 'name'], 'optional'),
    role: say(`cast.${id}.role`, role, ['cast', id, 'role']),
  };
}

/** Everyone in the cast, in the author's order. */
export function emitCast(cast: AuthoredScenario['cast'], say: Say): CompiledScenario['cast'] {
  return Object.entries(cast).map(([id, person]) => {
    const { name, role } = nameAndRole(id, person, say);
    const relation = say(`cast.${id}.relation`, person.relation, ['cast', id, 'relation']);
    return { id: asId(id), name, initials: person.initials, role, relation };
  });
}
