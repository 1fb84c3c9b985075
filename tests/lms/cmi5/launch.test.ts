import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLaunch, readOrigins } from '../../../src/lms/cmi5/launch';

const allowed = readOrigins('https://lrs.example.nl  https://lms.example.nl:8443 http://localhost:9000');
const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example.nl', name: '1625378' } };
const given = {
  endpoint: 'https://lrs.example.nl/xapi',
  fetch: 'https://lms.example.nl:8443/token?k=2390289x0&m=1',
  actor: JSON.stringify(actor),
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  activityId: 'https://lms.example.nl/LA1/één intro'.replace(' ', '-'),
};
type Name = keyof typeof given;

function read(changed: Partial<Record<Name, string>>) {
  return readLaunch(new URLSearchParams({ ...given, ...changed }), allowed);
}

describe('a launch by cmi5', () => {
  it('is read in any order, beside what else stands in the address', () => {
    const entries = fc.shuffledSubarray([...Object.entries(given), ['module', 'netwerkbewust']], {
      minLength: 6,
    });
    fc.assert(
      fc.property(entries, (shuffled) => {
        expect(readLaunch(new URLSearchParams(shuffled), allowed)).toEqual({
          ok: true,
          value: { ...given, endpoint: 'https://lrs.example.nl/xapi/', actor },
        });
      }),
    );
  });

  it('is absent where the address names none of it, and malformed where it names a part, or one twice', () => {
    expect(readLaunch(new URLSearchParams('module=x'), allowed)).toMatchObject({ failure: 'absent' });
    for (const name of Object.keys(given) as Name[]) {
      const lacking = new URLSearchParams(given);
      lacking.delete(name);
      expect(readLaunch(lacking, allowed)).toMatchObject({ failure: 'malformed' });
      const doubled = new URLSearchParams(given);
      doubled.append(name, given[name]);
      expect(readLaunch(doubled, allowed)).toMatchObject({ failure: 'malformed' });
    }
  });

  it.each<[Name, string]>([
    ['endpoint', ''],
    ['endpoint', '/xapi/'],
    ['endpoint', 'https://lrs.example.nl/xapi/?k=1'],
    ['endpoint', 'https://u:p@lrs.example.nl/xapi/'],
    ['fetch', 'token'],
    ['fetch', 'https://lms.example.nl:8443/token#k'],
    ['actor', 'Anouk'],
    ['actor', '[]'],
    ['actor', JSON.stringify({ objectType: 'Agent', mbox: 'mailto:a@example.nl' })],
    ['actor', JSON.stringify({ ...actor, objectType: 'Group' })],
    ['actor', JSON.stringify({ ...actor, account: { homePage: '', name: 'x' } })],
    ['registration', '760e3480'],
    ['activityId', 'LA1/intro'],
    ['activityId', 'https://x y'],
  ])('is malformed with %s “%s”', (name, value) => {
    expect(read({ [name]: value })).toMatchObject({ failure: 'malformed' });
  });

  it.each([
    'https://elders.example/xapi/',
    'https://lrs.example.nl.elders.example/xapi/',
    'https://lrs.example.nl:444/xapi/',
    'http://lrs.example.nl/xapi/',
    'http://localhost/xapi/',
    'data:text/plain,lrs.example.nl',
  ])('from %s is foreign, as endpoint and as fetch', (address) => {
    expect(read({ endpoint: address })).toMatchObject({ failure: 'foreign' });
    expect(read({ fetch: address })).toMatchObject({ failure: 'foreign' });
  });

  it('may be over plain http on this machine only', () => {
    expect(read({ endpoint: 'http://localhost:9000/', fetch: 'http://localhost:9000/token' })).toHaveProperty(
      'ok',
      true,
    );
    const plain = readLaunch(new URLSearchParams({ ...given, endpoint: 'http://lrs.example.nl/' }), [
      ...allowed,
      'http://lrs.example.nl',
    ]);
    expect(plain).toMatchObject({ failure: 'foreign' });
  });

  it('is foreign wherever it comes from when the package names no origin', () => {
    expect(readLaunch(new URLSearchParams(given), readOrigins(''))).toMatchObject({ failure: 'foreign' });
  });
});
