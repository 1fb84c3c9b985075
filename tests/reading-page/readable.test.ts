/** What the reading page shows: every word a person wrote, and a word of ours for everything around it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asText, grouped, type Part } from '../../src/reading-page/readable';
import { languages, words } from '../../src/reading-page/words';
import type { KeptRecord } from '../../src/vault/port';
import { anyRecord, anyRecordOf } from '../support/builders/any-record';

const textsOf = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ content }) => (typeof content === 'string' ? [content] : textsOf(content)));
const labelsOf = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ label, content }) => [label, ...(typeof content === 'string' ? [] : labelsOf(content))]);

describe.each(languages)('records in %s', (language) => {
  const say = words[language];

  test('each have a kind and, for every part, a label in words', () => {
    const known = new Set([
      ...Object.values(say.fields),
      ...Object.values(say.values),
      ...Object.values(say.questions),
    ]);
    fc.assert(
      fc.property(anyRecord, (kept) => {
        const [group] = grouped([kept], say);
        expect(Object.values(say.kinds)).toContain(group?.title);
        const labels = (group?.records ?? []).flatMap(labelsOf).filter((label) => !/^\d+$/.test(label));
        expect(labels.filter((label) => !known.has(label))).toEqual([]);
      }),
    );
  });

  test('have a word for each of the few values that a field can hold', () => {
    const codes = new Set(Object.keys(words.nl.values).filter((code) => say.values[code] === undefined));
    expect([...codes]).toEqual([]);
    fc.assert(
      fc.property(anyRecordOf.occasion, anyRecordOf.intention, (occasion, intention) => {
        expect(say.values[occasion.kind]).toBeDefined();
        for (const code of [
          occasion.refresh,
          intention.response,
          ...intention.looks.map(({ outcome }) => outcome),
        ])
          if (code !== null) expect(say.values[code]).toBeDefined();
      }),
    );
    fc.assert(
      fc.property(anyRecordOf.networkMap, anyRecordOf.sideActivity, (map, activity) => {
        const codes = map.versions.flatMap((version) => [
          version.occasion,
          ...version.heard,
          ...version.circles.map(({ kind }) => kind),
          ...version.contacts.flatMap(({ roles, ring, touches }) => [...roles, ring, touches]),
        ]);
        for (const code of [...codes, ...activity.avoidances]) expect(say.values[code]).toBeDefined();
      }),
    );
  });
});

test('every text that was written stands on the page and in the saved text', () => {
  fc.assert(
    fc.property(anyRecordOf.deliberation, (record) => {
      const kept: KeptRecord = { kind: 'deliberation', record };
      const groups = grouped([kept], words.nl);
      const shown = groups.flatMap(({ records }) => records.flatMap(textsOf));
      const saved = asText(groups).replaceAll(/\s+/g, ' ');
      const written = [
        record.moment,
        record.conclusion,
        record.sheet.harm,
        record.perspectives.at(-1)?.who ?? '',
      ];
      for (const text of written.filter((one) => one !== '')) {
        expect(shown).toContain(text);
        expect(saved).toContain(text.replaceAll(/\s+/g, ' '));
      }
    }),
  );
});

test('those who know each other on a map are named, not numbered', () => {
  fc.assert(
    fc.property(anyRecordOf.networkMap, (record) => {
      const shown = asText(grouped([{ kind: 'networkMap', record }], words.nl));
      for (const { contacts, ties } of record.versions)
        for (const { a, b } of ties) {
          const [one, other] = [a, b].map((id) => contacts.find((contact) => contact.id === id)?.alias);
          expect(shown).toContain(`${one} – ${other}`);
        }
    }),
  );
});
