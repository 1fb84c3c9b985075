/**
 * The course structure of cmi5. Its official schema could not be had: these are the rules of sections 13.1 and 14.1 of the
 * cmi5 specification (https://github.com/AICC/CMI-5_Spec_Current), one by one.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { launchedModuleName } from '../../src/core/shared/delivery';
import { cmi5Structure } from '../../src/package/cmi5-structure';
import { aCourse, oddCourses } from '../support/builders/a-course';

const namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

function read(xml: string): Element {
  // An XML parser stops at the first mistake.
  return new DOMParser().parseFromString(xml, 'application/xml').documentElement;
}

/** What the rules ask of a text in languages. */
function checkTexts(of: Element, name: 'title' | 'description'): void {
  const [text, ...more] = [...of.children].filter(({ localName }) => localName === name);
  expect(more).toEqual([]);
  expect([...(text?.children ?? [])].map((one) => [one.localName, one.getAttribute('lang')])).toEqual([
    ['langstring', 'nl'],
    ['langstring', 'en'],
  ]);
}

/** What the rules ask of the whole. */
function check(xml: string): readonly Element[] {
  const root = read(xml);
  expect([root.localName, root.namespaceURI]).toEqual(['courseStructure', namespace]);
  const [course, ...units] = [...root.children];
  expect(course?.localName).toBe('course');
  expect(units.length).toBeGreaterThan(0);
  const ids = [course, ...units].map((one) => one?.getAttribute('id') ?? '');
  // An IRI, and each of its own.
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
  if (course !== undefined) for (const name of ['title', 'description'] as const) checkTexts(course, name);
  for (const unit of units) {
    expect(unit.localName).toBe('au');
    expect([...unit.attributes].map(({ name }) => name)).toEqual(['id', 'moveOn', 'launchMethod']);
    expect(unit.getAttribute('moveOn')).toBe('Completed');
    expect(unit.getAttribute('launchMethod')).toBe('AnyWindow');
    expect([...unit.children].map(({ localName }) => localName)).toEqual(['title', 'description', 'url']);
    for (const name of ['title', 'description'] as const) checkTexts(unit, name);
  }
  return units;
}

describe('the course structure', () => {
  it('has a unit per module that starts that module from within the package', () => {
    const units = check(cmi5Structure(aCourse(['een', 'twee-drie'])));
    expect(units.map((unit) => unit.querySelector('url')?.textContent)).toEqual([
      `index.html?${launchedModuleName}=een`,
      `index.html?${launchedModuleName}=twee-drie`,
    ]);
    expect(units[0]?.querySelector('title langstring[lang=en]')?.textContent).toBe('About een');
  });

  it('calls a module the same by itself, and the course otherwise', () => {
    const ids = (xml: string) => [...read(xml).children].map((one) => one.getAttribute('id'));
    const [whole, , second] = ids(cmi5Structure(aCourse(['een', 'twee'])));
    const [alone, only] = ids(cmi5Structure(aCourse(['twee'], { only: 'twee' })));
    expect(only).toBe(second);
    expect(alone).not.toBe(whole);
  });

  it('is well formed and says what the titles say, whatever they are', () => {
    fc.assert(
      fc.property(oddCourses, (course) => {
        const units = check(cmi5Structure(course));
        const [module] = course.modules;
        const told = units[0]?.querySelector('title langstring[lang=nl]')?.textContent ?? '';
        if (!told.includes('\uFFFD')) expect(told).toBe(module?.title.nl);
      }),
      { numRuns: 40 },
    );
  });
});
