/** Weighings of all kinds, and the same with for and against exchanged. */
import fc from 'fast-check';
import {
  type Angle,
  type AngleNotes,
  angles,
  arrangementKinds,
  avoidances,
  type WeighingDraft,
} from '../../../../src/core/tools/side-activities/side-activity';
import { emptyWeighing } from '../../../support/builders/begun-records';

/** Texts as people write them: nothing, blanks, lines, words with and without capitals. */
export const aText = fc.oneof(
  fc.constantFrom('', ' ', '\n', 'Een zin.', 'Wat wil de Kromhoek?', 'Een zin.\nEn nog een.'),
  fc.string({ maxLength: 12 }),
);

const aWeighed: fc.Arbitrary<AngleNotes> = fc.record({ pro: aText, con: aText, doubt: aText });
const anArrangement = fc.record({ considered: fc.boolean(), limit: aText });

function each<Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) {
  return fc
    .tuple(...keys.map(() => value))
    .map((values) => Object.fromEntries(keys.map((key, index) => [key, values[index]]))) as fc.Arbitrary<
    Record<Key, Value>
  >;
}

export const aWeighing: fc.Arbitrary<WeighingDraft> = fc.record({
  codeWord: aText,
  what: aText,
  without: aText,
  avoidances: fc.subarray([...avoidances]),
  avoiding: aText,
  angles: each(angles, aWeighed),
  outsider: aText,
  unasked: aText,
  arrangements: each(arrangementKinds, anArrangement),
  choose: aText,
  because: aText,
  evenThough: aText,
  toReport: fc.uniqueArray(fc.constantFrom('one', 'two', 'three')),
  againOn: fc.constantFrom(null, '2027-05-25'),
  doubt: aText,
});

/** The same weighing with every argument for in the place of the one against. */
export function turned(draft: WeighingDraft): WeighingDraft {
  const entries = angles.map((angle) => {
    const { pro, con, doubt } = draft.angles[angle];
    return [angle, { pro: con, con: pro, doubt }];
  });
  return { ...draft, angles: Object.fromEntries(entries) as Record<Angle, AngleNotes> };
}

/** A weighing with these arguments and nothing else. */
export function weighingWith(angle: Angle, weighed: Partial<AngleNotes>): WeighingDraft {
  const empty = emptyWeighing('Kastanje');
  return {
    ...empty,
    angles: { ...empty.angles, [angle]: { ...empty.angles[angle], ...weighed } },
  };
}
