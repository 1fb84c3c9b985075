/** From the plan that an author wrote for a group to its compiled form in one language. */
import type { ModuleGroupPlan } from '../../core/scenario/group-plan';
import { asId } from '../../core/shared/ids';
import type { AuthoredGroupPlan } from '../parse/shared-schemas';
import type { Say } from '../texts/source-texts';

/** The plan for a group; null where the module has none. A step is known by its kind, for each stands there once. */
export function emitGroupPlan(authored: AuthoredGroupPlan | undefined, say: Say): ModuleGroupPlan | null {
  if (authored === undefined) return null;
  const list = (part: 'pitfalls' | 'personal'): readonly string[] =>
    authored[part].map((text, index) => say(`group.${part}.${index + 1}`, text, ['group', part, index]));
  return {
    scenario: asId(authored.scenario),
    decision: asId(authored.decision),
    twist: say('group.twist', authored.twist, ['group', 'twist']),
    steps: authored.steps.map(({ kind, minutes, ...texts }, rank) => {
      const all = (part: 'say' | 'questions'): readonly string[] =>
        texts[part].map((text, index) =>
          say(`group.${kind}.${part}.${index + 1}`, text, ['group', 'steps', rank, part, index]),
        );
      return { kind, minutes, say: all('say'), questions: all('questions') };
    }),
    closing: say('group.closing', authored.closing, ['group', 'closing']),
    pitfalls: list('pitfalls'),
    personal: list('personal'),
  };
}
