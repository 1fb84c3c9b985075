import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLaunchData } from '../../../src/lms/cmi5/answers';
import { asObject, readJson } from '../../../src/lms/cmi5/json';
import { isoDuration, makeStatement, type Said } from '../../../src/lms/cmi5/statements';
import { brokenByOne, brokenBySession, sessionIdExtension } from '../../support/cmi5/rules';

const activity = fc.record({ objectType: fc.constant('Activity'), id: fc.webUrl() });
const lists = fc.record(
  { grouping: fc.array(activity), parent: fc.array(activity), category: fc.array(activity) },
  { requiredKeys: [] },
);
const template = fc
  .tuple(fc.dictionary(fc.webUrl(), fc.jsonValue()), lists, fc.string({ minLength: 1 }), fc.boolean())
  .map(([extensions, contextActivities, session, hasLists]) => ({
    extensions: { ...extensions, [sessionIdExtension]: session },
    ...(hasLists && { contextActivities }),
    platform: 'Leersysteem',
  }));
const time = fc.integer({ min: 0, max: Date.UTC(2199, 0) });

describe('a statement', () => {
  it('keeps every rule, whatever the template of the learning system', () => {
    fc.assert(
      fc.property(
        template,
        fc.uuid({ version: 4 }),
        fc.uuid({ version: 4 }),
        time,
        fc.nat(1e9),
        (contextTemplate, id, registration, since, later) => {
          const launched = {
            actor: { objectType: 'Agent', account: { homePage: 'https://leren.example', name: id } },
            registration,
            activityId: `urn:uuid:${id}`,
            contextTemplate: asObject(readJson(JSON.stringify(contextTemplate))) ?? {},
          };
          const at = since + later;
          const all = (
            [
              { verb: 'initialized', at: since },
              { verb: 'completed', at, since },
              { verb: 'terminated', at, since },
            ] satisfies readonly Said[]
          ).map((said) => makeStatement(launched, id, said));
          const sessionId = contextTemplate.extensions[sessionIdExtension];
          for (const one of all)
            expect(brokenByOne(one, { ...launched, sessionId, mode: 'Normal' })).toEqual([]);
          expect(brokenBySession(all)).toEqual([]);
        },
      ),
    );
  });

  it('names a category once where the template has it already, also as an object without a list', () => {
    const category = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
    const actor = { account: {} };
    const made = makeStatement(
      { actor, registration: '', activityId: '', contextTemplate: { contextActivities: { category } } },
      'id',
      { verb: 'initialized', at: 0 },
    );
    expect(made.context).toEqual({ registration: '', contextActivities: { category: [category] } });
  });

  it.each([
    [-5, 'PT0S'],
    [0, 'PT0S'],
    [14, 'PT0.01S'],
    [59_999, 'PT1M0S'],
    [62_340, 'PT1M2.34S'],
    [3_600_000, 'PT1H0S'],
    [100 * 3_600_000 + 61_500, 'PT100H1M1.5S'],
  ])('of %i milliseconds lasted %s', (milliseconds, duration) => {
    expect(isoDuration(milliseconds)).toBe(duration);
  });
});

describe('what a learning system says of the launch', () => {
  const contextTemplate = { extensions: { [sessionIdExtension]: 's' } };
  const document = { contextTemplate, launchMode: 'Normal', moveOn: 'Completed' };

  it.each([
    ['no template', { ...document, contextTemplate: undefined }],
    ['no session', { ...document, contextTemplate: {} }],
    ['no mode', { ...document, launchMode: undefined }],
    ['a mode that does not exist', { ...document, launchMode: 'normal' }],
    ['a text', 'Normal'],
  ])('with %s is not used', (_, body) => {
    expect(readLaunchData(readJson(JSON.stringify(body)))).toBeNull();
  });

  it.each([
    ['https://lms.example.nl/terug?id=12', 'https://lms.example.nl/terug?id=12'],
    ['javascript:alert(1)', null],
    ['/terug', null],
    [undefined, null],
  ])('leads back by %s to %s', (returnURL, returnUrl) => {
    expect(readLaunchData(readJson(JSON.stringify({ ...document, returnURL })))).toMatchObject({ returnUrl });
  });
});
