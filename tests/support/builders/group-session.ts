/** Group sessions for tests of views and of the store: about a case of the trainer's own, or about the dinner. */
import { asId } from '../../../src/core/shared/ids';
import type { Material, OwnCase } from '../../../src/core/tools/group-session/material';
import {
  deliberationMaterial,
  materialFromOwn,
  materialFromStory,
} from '../../../src/core/tools/group-session/material-of';
import type { GroupPlan } from '../../../src/core/tools/group-session/plan';
import type { GroupSession } from '../../../src/core/tools/group-session/session';
import { beginSession, sessionAfter } from '../../../src/core/tools/group-session/session-after';
import { dinner } from './dinner-story';
import { now } from './time';

/** A case that a trainer entered. */
export const invitation: OwnCase = {
  title: 'De uitnodiging',
  situation: 'Een bureau nodigt uit voor een diner.\n\nHet bureau dong mee naar een opdracht.',
  question: 'Wat doe je?',
  options: ['Gaan.', 'Bedanken.', 'Eerst overleggen.'],
  given: ['De opdracht is nog niet gegund.'],
  absent: ['de andere inschrijvers'],
  twist: 'De gastheer is een oud-studiegenoot.',
};

const dinnerMaterial = materialFromStory(dinner, asId('aan-tafel-vraag'), null);
if (dinnerMaterial === null) throw new Error('The dinner asks nothing.');

/** The dinner, with the decision at the table. */
export const aStory: Material = dinnerMaterial;

/** A moral deliberation of eight people that has just begun, with time for all of its phases. */
export function aDeliberation(): GroupSession {
  return aGroupSession({ people: 8, minutes: 110 }, deliberationMaterial);
}

/** A session at its first step: ten people, an hour and a half, raised cards. */
export function aGroupSession(parts: Partial<GroupPlan> = {}, material?: Material): GroupSession {
  return sessionAfter(withDoorsOpen(parts, material), { type: 'start', at: now });
}

/** The same with its doors open. */
export function withDoorsOpen(
  parts: Partial<GroupPlan> = {},
  material: Material = materialFromOwn(invitation),
): GroupSession {
  const plan: GroupPlan = {
    id: asId('plan'),
    title: 'Dinsdagmiddag',
    people: 10,
    minutes: 90,
    voting: 'cards',
    material: { kind: 'own', case: invitation },
    madeAt: 0,
    changedAt: 0,
    ...parts,
  };
  return beginSession(plan, material, { id: asId('sessie'), now, journey: asId('reis') });
}
