import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseParts } from '../../../../src/core/tools/group-session/case-parts';
import { materialFromOwn } from '../../../../src/core/tools/group-session/material-of';
import { partsIn } from '../../../../src/core/tools/group-session/parts';
import { wallOf } from '../../../../src/core/tools/group-session/wall-of';
import { anOwnCase, aSession, begunAt, dinnerMaterial, happen } from './a-session';

const at = begunAt;
const alone = { invitation: null, phones: null };
const stageAt = (session: ReturnType<typeof aSession>) => wallOf(session, alone, at).stage;
const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

describe('a case of one’s own', () => {
  test('that is short stands there at once, with what is fixed and the question', () => {
    const session = happen(aSession(), { type: 'go', step: 'scene', at });
    expect(partsIn(session)).toBe(1);
    expect(stageAt(session)).toEqual({
      kind: 'text',
      step: 'scene',
      lines: ['Een bureau nodigt uit voor een diner.', 'Het bureau dong mee naar een opdracht.'],
      told: { given: ['De opdracht is nog niet gegund.'], asks: 'Wat doe je?', number: 1, of: 1 },
    });
  });

  test('that is long is told in parts, and every word of it stands on the wall once', () => {
    const sentence = fc
      .array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 60 })
      .map((all) => `${all.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { maxLength: 5 }),
        fc.array(sentence, { maxLength: 5 }),
        fc.array(fc.stringMatching(/^[a-z]{1,20}( [a-z]{1,20}){0,9}$/), { minLength: 2, maxLength: 5 }),
        (paragraphs, given, options) => {
          const situation = paragraphs.map((sentences) => sentences.join(' '));
          const own = materialFromOwn(anOwnCase({ situation: situation.join('\n\n'), given, options }));
          const parts = caseParts(own.question);
          expect(words(parts.flatMap((part) => part.situation).join(' '))).toEqual(
            words(situation.join(' ')),
          );
          expect(words(parts.flatMap((part) => part.given).join(' '))).toEqual(words(given.join(' ')));
          expect(parts.filter(({ asks }) => asks !== null)).toHaveLength(1);
          for (const part of parts)
            expect(
              [...part.situation, ...part.given, ...part.options.map(({ act }) => act)].join('').length,
            ).toBeLessThanOrEqual(400);
        },
      ),
    );
  });

  test('with options that do not stand whole in a vote tells those too', () => {
    const options = ['A', 'B', 'C'].map((letter) => `${letter} ${'woord '.repeat(30)}`.trim());
    const parts = caseParts(materialFromOwn(anOwnCase({ options })).question);
    expect(parts.flatMap((part) => part.options.map(({ act }) => act))).toEqual(options);
    expect(caseParts(materialFromOwn(anOwnCase()).question)[0]?.options).toEqual([]);
  });

  test('goes from part to part, and begins at the first when one comes back', () => {
    const material = materialFromOwn(anOwnCase({ situation: 'Er gebeurt iets wat lang duurt. '.repeat(40) }));
    const first = happen(aSession(material), { type: 'go', step: 'scene', at });
    expect(partsIn(first)).toBeGreaterThan(3);
    const second = happen(first, { type: 'part', part: 1 });
    expect(stageAt(second)).toMatchObject({ told: { number: 2, of: partsIn(first) } });
    expect(happen(first, { type: 'part', part: partsIn(first) })).toBe(first);
    expect(happen(second, { type: 'next', at }, { type: 'back', at }).shownPart).toBe(0);
  });
});

test('what is fixed in a story stands on the wall once the room has read it, before the vote', () => {
  if (dinnerMaterial.kind !== 'story') throw new Error('The dinner is a story.');
  const question = { ...dinnerMaterial.question, given: ['De aanbesteding loopt nog.'] };
  let session = happen(aSession({ ...dinnerMaterial, question }, { minutes: 90 }), {
    type: 'go',
    step: 'scene',
    at,
  });
  expect(happen(session, { type: 'part', part: 1 })).toBe(session);
  for (let press = 0; press < 20; press += 1) session = happen(session, { type: 'read-on', at });
  expect(stageAt(session)).toMatchObject({ kind: 'story' });
  expect(stageAt(happen(session, { type: 'part', part: 1 }))).toMatchObject({
    kind: 'text',
    lines: [],
    told: { given: ['De aanbesteding loopt nog.'], asks: null },
  });
});

test('what the room chose from stands below what it talks about', () => {
  for (const step of ['talk', 'plenary'])
    expect(stageAt(happen(aSession(), { type: 'go', step, at }))).toMatchObject({
      kind: 'text',
      options: [{ act: 'Gaan.' }, { act: 'Bedanken.' }, { act: 'Eerst overleggen.' }],
    });
});
