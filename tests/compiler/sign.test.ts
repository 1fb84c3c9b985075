/** Who read a text is kept, all of them and exactly; nobody is quoted for what they did not read. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/cli/modules/check';
import { read } from '../../src/cli/modules/read';
import { sign } from '../../src/cli/modules/sign';
import { withReading } from '../../src/cli/modules/sign-offs-file';
import { signOffsSchema } from '../../src/compiler/parse/shared-schemas';
import { localTime } from '../../src/core/shared/local-time';
import { runs } from '../support/long-runs';
import { contentFolder } from './content-folder';
import { momentAt, ranAt, ranIn } from './ran-in';
import { baseContent, replaced } from './sample-content';

const { path, put, kept, change } = contentFolder('speelveld sign ');

const signed = (...args: readonly string[]) => ranIn(path(), sign, ...args);
const anna = ['--by', 'Anna de Vries', '--role', 'jurist'] as const;
const file = 'huis/sign-offs.yaml';
const house = 'huis/het-huis.yaml';

describe('sign', () => {
  test('keeps who, in which function, what they said, when by their own clock, and of which text', async () => {
    const moment = momentAt('2026-11-27T23:30:12Z', 60);
    const { code, out } = await ranAt(moment, path(), sign, 'het-huis', ...anna);
    expect([code, out]).toEqual([
      0,
      'Akkoord vastgelegd: huis/het-huis (nl), Anna de Vries, jurist, 2026-11-28\n',
    ]);
    expect(parse(kept(file))['het-huis'].nl).toEqual([
      {
        who: 'Anna de Vries',
        role: 'jurist',
        as: 'akkoord',
        at: '2026-11-28T00:30:12+01:00',
        on: '2026-11-28',
        text: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
    expect((await ranIn(path(), check)).out).not.toContain('sign-off');
  });

  test('a reading copy shows every reader in its language, and who signed what has changed since', async () => {
    expect((await ranIn(path(), read, 'het-huis')).out).toContain('nog geen akkoord');
    await signed('het-huis', ...anna);
    await signed('het-huis', '--by', 'Bram Kuit', '--role', 'lezer', '--as', 'gelezen');
    await signed('het-huis', '--by', 'Carla Yilmaz', '--role', 'vertaler', '--lang', 'en');
    const dutch = (await ranIn(path(), read, 'het-huis')).out;
    expect(dutch).toContain('Akkoord van Anna de Vries (jurist) op 2026-03-02.');
    expect(dutch).toContain('Gelezen door Bram Kuit (lezer) op 2026-03-02.');
    expect(dutch).not.toContain('Carla Yilmaz');
    expect((await ranIn(path(), read, 'het-huis', '--lang', 'en')).out).toContain(
      'Signed off by Carla Yilmaz (vertaler) on 2026-03-02.',
    );
    change(house, 'Dit is g-3.', 'Dit was g-3.');
    expect((await ranIn(path(), read, 'het-huis')).out).toContain(
      'Het akkoord van Anna de Vries (jurist) op 2026-03-02 is vervallen',
    );
  });

  test('a sign-off that lapsed is named with its reader, until someone signs anew', async () => {
    await signed('het-huis', ...anna);
    change(house, 'Dit is g-3.', 'Dit was g-3.');
    const lapsed = (await ranIn(path(), check)).out;
    expect(lapsed).toMatch(
      /sign-offs\.yaml:\d+:\d+: .*Anna de Vries \(jurist, 2026-03-02\).*\[sign-off\/lapsed\]/,
    );
    expect((await signed('het-huis', '--by', 'Bram Kuit', '--role', 'jurist')).code).toBe(0);
    expect((await ranIn(path(), check)).out).not.toContain('sign-off/lapsed');
    expect(kept(file)).toContain('Anna de Vries');
  });

  test.each([
    [
      'half a name',
      ['het-huis', '--by', 'Anna', 'de', 'Vries', '--role', 'jurist'],
      /‘de Vries’ hoort nergens bij.*"Anna de Vries"/,
    ],
    ['no name', ['het-huis', '--by', '  ', '--role', 'jurist'], /Achter --by staat niets/],
    ['an option for a name', ['het-huis', '--by', '--role', 'jurist'], /Achter --by staat niets/],
    ['nobody', ['het-huis', '--role', 'jurist'], /wie het las/],
    ['no function', ['het-huis', '--by', 'Anna'], /in welke functie/],
    ['a language that is not there', ['het-huis', ...anna, '--lang', 'fr'], /taal ‘fr’/],
    ['an unknown option', ['het-huis', ...anna, '--taal', 'nl'], /--taal is hier onbekend/],
    ['another word', ['het-huis', ...anna, '--as', 'goed'], /gelezen, akkoord/],
    ['twice the same option', ['het-huis', ...anna, '--by', 'Bram'], /staat er twee keer/],
    ['no scenario', [...anna], /welk scenario/],
    ['a scenario that is not there', ['het-hol', ...anna], /het-hol/],
  ])('refuses %s and writes nothing', async (_what, args, sentence) => {
    const { code, wrong, out } = await signed(...args);
    expect(code).toBeGreaterThan(0);
    expect(wrong).toMatch(sentence);
    expect([out, existsSync(join(path(), file))]).toEqual(['', false]);
  });

  test('refuses a name that two modules have, and says which', async () => {
    put(
      'schuur/module.yaml',
      replaced(baseContent.get('huis/module.yaml'), 'id: huis', 'draft: true\nid: schuur'),
    );
    put('schuur/het-huis.yaml', baseContent.get(house) ?? '');
    expect(await signed('het-huis', ...anna)).toMatchObject({
      code: 1,
      wrong: expect.stringContaining('huis/het-huis, schuur/het-huis'),
    });
    expect((await signed('huis/het-huis', ...anna)).code).toBe(0);
  });

  test('refuses a text with an error of its own in that language, and no other', async () => {
    change('huis/mini/het-kaartje.en.yaml', 'nl: Het kaartje\n', 'nl: Het oude kaartje\n');
    expect(await signed('het-kaartje', ...anna, '--lang', 'en')).toMatchObject({
      code: 1,
      wrong: expect.stringContaining('translation/stale'),
    });
    expect((await signed('het-kaartje', ...anna)).code).toBe(0);
    expect((await signed('het-huis', ...anna, '--lang', 'en')).code).toBe(0);
    change('huis/mini/het-kaartje.yaml', '    prices: [{ who: Kim, what: Zij wacht op antwoord. }]\n', '');
    expect((await signed('het-kaartje', ...anna)).wrong).toContain('ending/no-price');
  });

  test('refuses an English text that is behind, in a draft too', async () => {
    change('huis/module.yaml', 'id: huis', 'draft: true\nid: huis');
    change('huis/mini/het-kaartje.en.yaml', 'nl: Het kaartje\n', 'nl: Het oude kaartje\n');
    expect((await signed('het-kaartje', ...anna, '--lang', 'en')).code).toBe(1);
    expect((await signed('het-kaartje', ...anna)).code).toBe(0);
  });

  test('leaves a file alone that it cannot read', async () => {
    put(file, 'het-huis: [\n');
    expect((await signed('het-huis', ...anna)).code).toBe(1);
    expect(kept(file)).toBe('het-huis: [\n');
  });
});

describe('the file of readers', () => {
  const who = fc.constantFrom('Anna de Vries', 'Bram', "Zoë 't Hart", 'x: y # z', '- p');
  const reading = fc.record({
    who,
    role: fc.constantFrom('jurist', 'lezer'),
    as: fc.constantFrom('gelezen' as const, 'akkoord' as const),
    text: fc.constantFrom('0'.repeat(16), 'f'.repeat(16)),
    scenario: fc.constantFrom('a', 'b'),
    lang: fc.constantFrom('nl' as const, 'en' as const),
  });

  test('keeps everyone, each once for each text, never with less than they said, and its comments', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 12 }), (all) => {
        let text: string | null = '# van de redactie\na: # over a\n  nl: []\n';
        const said = new Map<string, string>();
        for (const [rank, { scenario, lang, ...one }] of all.entries()) {
          const at = localTime(momentAt(new Date(Date.UTC(2026, 0, 1 + rank)).toISOString(), 60));
          text = withReading(text, scenario, lang, { ...one, ...at }).text;
          const key = [scenario, lang, one.who, one.role, one.text].join('|');
          if (said.get(key) !== 'akkoord') said.set(key, one.as);
        }
        const data = signOffsSchema.parse(parse(text));
        const there = Object.entries(data).flatMap(([scenario, languages]) =>
          (['nl', 'en'] as const).flatMap((lang) =>
            languages[lang].map(
              (one) => [[scenario, lang, one.who, one.role, one.text].join('|'), one.as] as const,
            ),
          ),
        );
        expect(there.length).toBe(said.size);
        expect(new Map(there)).toEqual(said);
        expect(text).toContain('# van de redactie');
        expect(text).toContain('# over a');
      }),
      { numRuns: runs(60, 3000) },
    );
  });
});

test.each([
  ['2026-11-27T23:30:00Z', 60, '2026-11-28T00:30:00+01:00', '2026-11-28'],
  ['2026-07-01T03:10:00Z', -240, '2026-06-30T23:10:00-04:00', '2026-06-30'],
  ['2026-03-02T12:00:00Z', 0, '2026-03-02T12:00:00+00:00', '2026-03-02'],
  ['2026-03-02T12:00:00Z', 345, '2026-03-02T17:45:00+05:45', '2026-03-02'],
])('%s, %i minutes ahead, is %s', (iso, minutes, at, on) => {
  expect(localTime(momentAt(iso, minutes))).toEqual({ at, on });
});
