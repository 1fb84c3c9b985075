/**
 * The patterns of modules/truth.yaml: what must never be written is caught in both languages, a claim is known as
 * one, and what is true or is only talk passes. And sources are reported on the day their review is due.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { compileSources } from '../../src/compiler/compile-sources';
import type { ContentLanguage } from '../../src/core/scenario/scenario';
import { compiledLikeOurs, shipped, shippedFiles } from '../support/builders/shipped';
import { patched } from './sample-content';

const modules = join(import.meta.dirname, '..', '..', 'modules');
const truth = readFileSync(join(modules, 'truth.yaml'), 'utf8');

/** The codes of what the checker says of `nl`, translated as `en`, where no source stands beside it. */
function saidOf(nl: string, en: string): readonly string[] {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const sources = patched({
    changes: [
      { file: 'huis/het-huis.yaml', find: 'Dit is g-3.', put: quoted(nl) },
      { file: 'huis/het-huis.en.yaml', find: `EN ${nl}`, put: en },
    ],
    files: { 'truth.yaml': truth },
  });
  return compileSources(sources).messages.map(
    ({ code, file }) => `${code} ${file.includes('.en.') ? 'en' : 'nl'}`,
  );
}

/** The small module with a sentence in both languages that keeps every sign as it is, ends of lines too. */
function signByLetter(nl: string, en: string) {
  const dutch = patched({
    changes: [{ file: 'huis/het-huis.yaml', find: 'Dit is g-3.', put: JSON.stringify(nl) }],
    files: { 'truth.yaml': truth },
  });
  const file = 'huis/het-huis.en.yaml';
  const english = parse(dutch.get(file) ?? '') as { texts: Record<string, { en: string }> };
  const said = Object.values(english.texts).find((text) => text.en === `EN ${nl}`);
  if (said === undefined) throw new Error('The sentence is translated under its own key.');
  said.en = en;
  return new Map([...dutch, [file, stringify(english)]]);
}

describe('what is never written', () => {
  test.each([
    [
      'Een oud-ambtenaar mag twee jaar niet worden ingehuurd.',
      'A former civil servant may not be hired for two years.',
    ],
    [
      'Voor topambtenaren geldt een wettelijke afkoelperiode van twee jaar.',
      'A cooling-off period of two years holds for senior civil servants.',
    ],
    ['Topambtenaren kennen een afkoelingsperiode.', 'Top civil servants have a cooling-off period.'],
    ['Alles onder de 50 euro mag je aannemen.', 'You may accept anything under 50 euros.'],
    ['Onder de € 50 mag het.', 'Under € 50 you may accept it.'],
    ['Artikel 61 ARAR verbiedt het.', 'Article 61 ARAR forbids it.'],
    ['Nevenwerk staat in artikel 9 Ambtenarenwet.', 'Secondary work is in article 9 of the Act.'],
    ['De eed staat in artikel 5.', 'The oath is in article 5.'],
    [
      'Topambtenaren moeten hun agenda openbaar maken.',
      'Senior civil servants have to publish their diaries.',
    ],
    ['Topambtenaren staan in een lobbyregister.', 'Senior civil servants are in a lobby register.'],
    ['GRECO eist dit van SG’s en DG’s.', 'GRECO demands this of secretaries-general.'],
    ['Je moet altijd eerst intern melden.', 'You must always report internally first.'],
    ['Elke integriteitsschending is een misstand.', 'Every integrity breach is wrongdoing.'],
    [
      'De weerbaarheidsscan is verplicht voor topambtenaren.',
      'The resilience scan is mandatory for senior civil servants.',
    ],
    ['Dit platform screent u.', 'This platform screens you.'],
    ['De minister werd door de AIVD gescreend.', 'The minister was screened by the AIVD.'],
    ['Een netwerk is een risico, dus vermijd netwerken.', 'A network is a risk, so avoid networks.'],
    ['De compliance officer keurt nevenfuncties goed.', 'The compliance officer approves side activities.'],
  ])('%s', (nl, en) => {
    expect(saidOf(nl, en)).toEqual(expect.arrayContaining(['truth/never nl', 'truth/never en']));
  });

  test.each([
    [
      'Ik werd voor deze baan gescreend, en mijn vrouw ook.',
      'I was screened for this job, and so was my wife.',
    ],
    [
      'Een netwerk is ook een risico, zegt hij, en hij belt ze alle drie.',
      'A network is a risk too, he says, and rings all three.',
    ],
    ['Het kostte vijftig euro en het was koud.', 'It was cold and it was fun.'],
    ['Zijn agenda ligt open op tafel.', 'His diary lies open on the table.'],
    ['Na twee jaar zag ik haar terug.', 'After two years I saw her again.'],
  ])('talk passes: %s', (nl, en) => {
    expect(saidOf(nl, en).filter((said) => said.startsWith('truth/never'))).toEqual([]);
  });
});

describe('words are matched, not bytes', () => {
  const nl = 'Een oud-ambtenaar mag twee jaar niet worden ingehuurd.';
  const en = 'A former civil servant may not be hired for two years.';
  const hidden = (sign: string) => [
    nl.replace('twee jaar', `twee${sign}jaar`),
    en.replace('two years', `two${sign}years`),
  ];

  test.each([
    ['the end of a line', '\n'],
    ['the end of a line and more spaces', ' \n   '],
    ['a hard space', '\u00A0'],
    ['a thin hard space', '\u202F'],
    ['a space and a mark without width', ' \u200B'],
  ])('%s between two words hides nothing, in either language', (_name, sign) => {
    const [dutch = '', english = ''] = hidden(sign);
    const said = compileSources(signByLetter(dutch, english)).messages.filter(
      ({ code }) => code === 'truth/never',
    );
    expect(said.map(({ file }) => file)).toEqual(['huis/het-huis.en.yaml', 'huis/het-huis.yaml']);
    expect(said[1]?.message).toContain('mag twee jaar');
  });

  test.each([
    [
      'a soft hyphen within a word',
      nl.replace('ambtenaar', 'ambte\u00ADnaar'),
      en.replace('servant', 'ser\u00ADvant'),
    ],
    ['a hyphen that does not break', nl.replace('oud-', 'oud\u2011'), en],
  ])('nor does %s', (_name, dutch, english) => {
    const said = compileSources(signByLetter(dutch, english)).messages.filter(
      ({ code }) => code === 'truth/never',
    );
    expect(said).toHaveLength(2);
  });

  test('letters with their accent apart are the same letters', () => {
    const dutch = 'De integriteitscoördinator beoordeelt dat.'.normalize('NFD');
    const said = compileSources(signByLetter(dutch, 'The integrity coordinator assesses that.')).messages;
    expect(said.map(({ code }) => code)).toEqual(['truth/unsourced', 'truth/unsourced']);
  });
});

describe('a claim without a source beside it', () => {
  test.each([
    ['an article', 'Dat staat in artikel 9.', 'That is in article 9.'],
    ['an article, abbreviated', 'Zie art. 8.', 'See art. 8.'],
    ['a law', 'De Ambtenarenwet gaat daarover.', 'The Civil Servants Act is about that.'],
    ['a duty', 'Dat bent u verplicht.', 'You are legally bound to do that.'],
    ['an amount', 'Boven de 50 euro gaat het terug.', 'Above 50 euros it goes back.'],
    ['an amount with a sign', 'Het mag tot € 75.', 'It can be up to € 75.'],
    ['a term', 'U moet dat binnen twee weken melden.', 'You must report that within two weeks.'],
    ['a term first', 'Binnen vier weken meldt u het.', 'Within four weeks you must report it.'],
    ['a term of the code', 'Er geldt een afkoelingsperiode.', 'There is a cooling-off period.'],
    [
      'what an office does',
      'De compliance officer beoordeelt uw belangen.',
      'The compliance officer assesses your interests.',
    ],
    ['what an institution does', 'De AIVD screent opnieuw.', 'The AIVD screens again.'],
  ])('%s', (_, nl, en) => {
    expect(saidOf(nl, en)).toEqual(expect.arrayContaining(['truth/unsourced nl', 'truth/unsourced en']));
  });

  test.each([
    ['Ik ben er binnen tien minuten.', 'I am there within ten minutes.'],
    ['Het kost twee miljoen.', 'It costs two million.'],
    ['Vijf mensen wachten al elf weken.', 'Five people have waited for eleven weeks.'],
    ['Bel de compliance officer.', 'Ring the compliance officer.'],
  ])('is not what people say: %s', (nl, en) => {
    expect(saidOf(nl, en)).toEqual([]);
  });
});

describe('sources that have to be looked at again', () => {
  const library = z
    .record(z.string(), z.object({ reviewBefore: z.string(), validOn: z.string() }))
    .parse(parse(readFileSync(join(modules, 'sources.yaml'), 'utf8')));
  const dueOn = (today: string) =>
    compiledLikeOurs(shippedFiles, today).messages.filter(({ code }) => code === 'source/review-due');
  const days = Object.values(library).map(({ reviewBefore }) => reviewBefore);
  const first = [...days].sort()[0] ?? '';

  test('nobody is warned while every review lies ahead, everybody once all have passed', () => {
    const valid =
      Object.values(library)
        .map(({ validOn }) => validOn)
        .sort()
        .at(-1) ?? '';
    expect(dueOn(valid)).toEqual([]);
    expect(dueOn(first).length).toBe(days.filter((day) => day === first).length);
    const [latest, ...others] = dueOn('2099-01-01');
    expect(others.length + 1).toBe(days.length);
    expect(latest).toMatchObject({ severity: 'warning', file: 'sources.yaml' });
  });
});

/** A reader of either language gets the same library. */
test.each<ContentLanguage>(['nl', 'en'])('every source says where it is cited (%s)', (lang) => {
  const sources = shipped.vocabularies.get(lang)?.sources ?? [];
  const mechanisms = shipped.vocabularies.get(lang)?.mechanisms ?? [];
  for (const { id, usedIn } of sources) {
    const explains = mechanisms.some((mechanism) => mechanism.sources.includes(id));
    expect(usedIn.length > 0 || explains, id).toBe(true);
  }
});
