/** The manifests of both editions of SCORM: valid by the official schemas, one item per module, whatever it is called. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scorm12Manifest, scorm2004Manifest } from '../../src/package/scorm-manifest';
import { aCourse, oddCourses } from '../support/builders/a-course';
import { schemaFaults } from '../support/xml-schema';

const files = ['index.html', 'assets/a b&c.js', 'version.json'];

describe.each([
  ['scorm12', scorm12Manifest, 'adlcp:scormtype="sco"', '<schemaversion>1.2</schemaversion>'],
  [
    'scorm2004',
    scorm2004Manifest,
    'adlcp:scormType="sco"',
    '<schemaversion>2004 4th Edition</schemaversion>',
  ],
] as const)('the manifest of %s', (edition, make, kind, version) => {
  it('is valid, has an item per module in order and names every file', async () => {
    const manifest = make(aCourse(['zeven', 'een-twee']), files);
    expect(await schemaFaults([manifest], edition)).toEqual([]);
    expect(
      [...manifest.matchAll(/<item identifier="([^"]+)" identifierref="app" parameters="([^"]+)"/g)].map(
        ([, ...of]) => of,
      ),
    ).toEqual([
      ['module-zeven', '?module=zeven'],
      ['module-een-twee', '?module=een-twee'],
    ]);
    expect([...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      'index.html',
      'assets/a%20b%26c.js',
      'version.json',
    ]);
    expect(manifest).toContain(kind);
    expect(manifest).toContain(version);
    expect(manifest).toContain('<title>Over zeven</title>');
  });

  it('goes by another name when it is of one module', () => {
    expect(make(aCourse(['een'], { only: 'een' }), files)).toContain('<manifest identifier="speelveld-een"');
    expect(make(aCourse(['een']), files)).toContain('<manifest identifier="speelveld"');
  });

  it('is refused by the schemas when an item has no name to go by', async () => {
    const manifest = make(aCourse(['een']), files).replace(' identifier="module-een"', '');
    expect(await schemaFaults([manifest], edition)).not.toEqual([]);
  });

  it('is valid whatever the titles are', async () => {
    // Several at once: the parser takes longer to start than to read them.
    await fc.assert(
      fc.asyncProperty(fc.array(oddCourses, { minLength: 6, maxLength: 6 }), async (courses) => {
        const manifests = courses.map((course) => make(course, files));
        expect(await schemaFaults(manifests, edition)).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });
});

test('an item of 2004 is completed by its content alone, and any may be chosen first', () => {
  const manifest = scorm2004Manifest(aCourse(['een', 'twee']), files);
  const controls = '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>';
  expect(manifest.split(controls)).toHaveLength(3);
  expect(manifest).toContain('<imsss:controlMode choice="true" flow="true"/>');
});
