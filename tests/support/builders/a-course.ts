/** A course, and what property tests draw its texts from. */
import fc from 'fast-check';
import type { Course, CourseModule, InLanguages } from '../../../src/core/programme/course';

/** A course of these modules. */
export function aCourse(modules: readonly string[], given: Partial<Course> = {}): Course {
  return {
    only: null,
    title: { nl: 'Speelveld', en: 'Speelveld' },
    about: { nl: 'Om te oefenen.', en: 'To practise.' },
    modules: modules.map((id) => ({
      id,
      title: { nl: `Over ${id}`, en: `About ${id}` },
      about: { nl: 'Wat het is.', en: 'What it is.' },
    })),
    ...given,
  };
}

/** Texts with everything that means something in XML, and what may not stand in it. */
const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", ']]>', '\n', '\t', '\r', '\0', 'é', '\uD800'),
    maxLength: 20,
  }),
);

const oddTexts: fc.Arbitrary<InLanguages> = fc.record({ nl: oddText, en: oddText });

/** Courses with odd texts; ids have the form that the compiler asks of them. */
export const oddCourses: fc.Arbitrary<Course> = fc.record({
  only: fc.constant(null),
  title: oddTexts,
  about: oddTexts,
  modules: fc.uniqueArray(
    fc.record<CourseModule>({
      id: fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/),
      title: oddTexts,
      about: oddTexts,
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
  ),
});
