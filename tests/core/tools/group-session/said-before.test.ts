import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/scenario/scenario';
import { asId } from '../../../../src/core/shared/ids';
import { materialFromStory } from '../../../../src/core/tools/group-session/material-of';
import { saidBefore } from '../../../../src/core/tools/group-session/said-before';
import { theDinner } from '../../../support/builders/dinner';
import { ownMaterial } from './a-session';

const person: Person = {
  id: asId('thijs'),
  name: 'Thijs Kromhoek',
  initials: 'TK',
  role: 'bestuurder',
  relation: 'kent u van papier',
};

/** The dinner with these lines before the room's decision. */
function said(...lines: readonly object[]): string | null {
  const dinner = theDinner();
  const material = materialFromStory(dinner, asId('question'), null);
  if (material === null) throw new Error('The dinner asks nothing.');
  const scenes = dinner.scenes.map((scene) => ({
    ...scene,
    moments: scene.moments.map((moment) =>
      // Safe: each line below has what a line needs.
      moment.id === material.question.id ? { ...moment, lines: lines as typeof moment.lines } : moment,
    ),
  }));
  return saidBefore({ ...material, scenario: { ...dinner, cast: [person], scenes } });
}

const says = { id: 'a', kind: 'say', by: person.id, text: 'Ach. *Schenkt bij.* Zeg het maar.' };

describe('what was said before a decision', () => {
  it('is who of the cast spoke last, without the directions', () => {
    expect(said(says, { id: 'b', kind: 'narrate', text: 'Het wordt stil.' })).toBe(
      `${person.name}: ‘Ach. Zeg het maar.’`,
    );
    expect(said(says, { ...says, id: 'b', text: 'Nou?' })).toBe(`${person.name}: ‘Nou?’`);
  });

  it('is not what you say or think, nor what is said on one road only', () => {
    expect(said(says, { ...says, id: 'b', by: 'you', text: 'Nee.' })).toContain('Zeg het maar.');
    expect(said({ ...says, when: { kind: 'chosen', choice: 'speak' } })).toBeNull();
    expect(said({ ...says, text: '*Zwijgt.*' })).toBeNull();
    expect(said()).toBeNull();
  });

  it('is nothing of a case of one’s own', () => {
    expect(saidBefore(ownMaterial)).toBeNull();
  });
});
