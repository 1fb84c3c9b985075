/** Group sessions for tests: plans, material, and a session that has begun. */
import fc from 'fast-check';
import type { ModuleGroupPlan } from '../../../../src/core/scenario/group-plan';
import type { CompiledScenario } from '../../../../src/core/scenario/scenario';
import { asId } from '../../../../src/core/shared/ids';
import type { Material, OwnCase } from '../../../../src/core/tools/group-session/material';
import { materialFromOwn, materialFromStory } from '../../../../src/core/tools/group-session/material-of';
import type { GroupPlan } from '../../../../src/core/tools/group-session/plan';
import type { GroupSession, SessionEvent } from '../../../../src/core/tools/group-session/session';
import { beginSession, sessionAfter } from '../../../../src/core/tools/group-session/session-after';
import { theDinner } from '../../../support/builders/dinner';

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

const dinner = theDinner();

/** What its author planned for the decision at the table. */
export const dinnerPlan: ModuleGroupPlan = {
  scenario: dinner.id,
  decision: asId('question'),
  twist: 'De gastheer bouwde ook uw huis.',
  steps: [
    { kind: 'talk', minutes: 9, say: ['Draai u naar uw buur.'], questions: ['Aan wie dacht je?'] },
    { kind: 'vote', minutes: null, say: ['Kies voor uzelf.'], questions: [] },
  ],
  closing: 'Wie bel je morgen?',
  pitfalls: [],
  personal: [],
};

/** The dinner, with the decision at the table. */
export const dinnerMaterial: Material = {
  kind: 'story',
  ...storyParts(),
};

/** A dinner with a note for the facilitator, questions, and someone who was not there. */
function dinnerToTell(): CompiledScenario {
  return {
    ...dinner,
    scenes: dinner.scenes.map((scene) => ({
      ...scene,
      moments: scene.moments.map((moment) =>
        moment.next.kind === 'onward'
          ? moment
          : {
              ...moment,
              next: {
                kind: 'decision',
                decision: {
                  ...moment.next.decision,
                  voices: [
                    { name: 'Mira', role: 'inschrijver', present: false, text: 'Mij belt niemand.' },
                    { name: 'Govert', role: 'gastheer', present: true, text: 'Gezellig toch.' },
                  ],
                  facilitator: { minutes: 8, notes: ['Alleen voor de begeleider.'] },
                },
              },
            },
      ),
    })),
  };
}

function storyParts(): Omit<Extract<Material, { readonly kind: 'story' }>, 'kind'> {
  const material = materialFromStory(dinnerToTell(), asId('question'), dinnerPlan);
  if (material === null) throw new Error('The dinner asks at the table.');
  return material;
}

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

/** A session with its doors open. */
export function withDoorsOpen(
  material: Material = ownMaterial,
  parts: Partial<GroupPlan> = {},
): GroupSession {
  return beginSession(aPlan(parts), material, { id: asId('sessie'), now: begunAt, journey: asId('reis') });
}

/** A session at its first step. */
export function aSession(material: Material = ownMaterial, parts: Partial<GroupPlan> = {}): GroupSession {
  return sessionAfter(withDoorsOpen(material, parts), { type: 'start', at: begunAt });
}

/** The session after these events in turn. */
export function happen(session: GroupSession, ...events: readonly SessionEvent[]): GroupSession {
  return events.reduce(sessionAfter, session);
}

export const anyMaterial: fc.Arbitrary<Material> = fc.constantFrom<Material>(
  ownMaterial,
  materialFromOwn(anOwnCase({ twist: '', absent: [], given: [] })),
  dinnerMaterial,
  { kind: 'deliberation' },
  { kind: 'cards', questions: ['Wat zou jij doen?', 'Wie belde je het eerst?'] },
);

/** A session of the own case in which the room raised its cards so in this round, and nothing of it was shown yet. */
export function voted(
  number: 1 | 2,
  counts: Readonly<Record<string, number>>,
  session = aSession(),
): GroupSession {
  return happen(
    session,
    { type: 'go', step: `vote-${number}`, at: begunAt },
    { type: 'open-vote' },
    { type: 'close-vote' },
    { type: 'hand', key: `own#${number}`, counts },
  );
}
