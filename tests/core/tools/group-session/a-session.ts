/** Group sessions for tests: plans, material, and a session that has begun. */
import type { ModuleGroupPlan } from '../../../../src/core/scenario/group-plan';
import { asId } from '../../../../src/core/shared/ids';
import type { Material, OwnCase } from '../../../../src/core/tools/group-session/material';
import { materialFromOwn, materialFromStory } from '../../../../src/core/tools/group-session/material-of';
import type { GroupPlan } from '../../../../src/core/tools/group-session/plan';
import type { GroupSession, SessionEvent } from '../../../../src/core/tools/group-session/session';
import { beginSession, sessionAfter } from '../../../../src/core/tools/group-session/session-after';
import { dinner } from '../../../support/builders/dinner';

export const begunAt = 1_000_000;

export function anOwnCase(parts: Partial<OwnCase> = {}): OwnCase {
  return {
    title: 'De uitnodiging',
    situation: 'Een bureau nodigt uit voor een diner.\n\nHet bureau dong mee naar een opdracht.',
    question: 'Wat doe je?',
    options: ['Gaan.', 'Bedanken.', 'Eerst overleggen.'],
    given: ['De opdracht is nog niet gegund.'],
    absent: ['de andere inschrijvers'],
    twist: 'De gastheer is een oud-studiegenoot.',
    ...parts,
  };
}

export const ownMaterial: Material = materialFromOwn(anOwnCase());

export const dinnerPlan: ModuleGroupPlan = {
  scenario: dinner.id,
  decision: asId('tafel'),
  twist: '',
  steps: [],
  closing: '',
};

export function aPlan(parts: Partial<GroupPlan> = {}): GroupPlan {
  return {
    id: asId('plan'),
    title: 'Dinsdagmiddag',
    people: 10,
    minutes: 60,
    voting: 'cards',
    material: { kind: 'own', case: anOwnCase() },
    madeAt: 0,
    changedAt: 0,
    ...parts,
  };
}

export function aSession(material: Material = ownMaterial, parts: Partial<GroupPlan> = {}): GroupSession {
  return beginSession(aPlan(parts), material, { id: asId('sessie'), now: begunAt, journey: asId('reis') });
}

/** The session after these events in turn. */
export function after(session: GroupSession, ...events: readonly SessionEvent[]): GroupSession {
  return events.reduce(sessionAfter, session);
}

export { materialFromStory };
