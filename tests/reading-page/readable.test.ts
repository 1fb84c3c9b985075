/** What the reading page shows: every word a person wrote, and a word of ours for everything around it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occasionKinds } from '../../src/core/conversations/occasion';
import { refreshSteps } from '../../src/core/conversations/refresh';
import { toolIds } from '../../src/core/scenario/vocabulary';
import {
  agreements,
  deliberationForms,
  deliberationSettings,
} from '../../src/core/tools/deliberation/deliberation';
import { votingWays } from '../../src/core/tools/group-session/plan';
import { lookBackOutcomes, responses } from '../../src/core/tools/intentions/intention';
import {
  circleKinds,
  contactRoles,
  positionKinds,
  rings,
  versionOccasions,
} from '../../src/core/tools/network-map/network-map';
import { pointPlaces, talkKinds } from '../../src/core/tools/planner/plan';
import { angles, arrangementKinds, avoidances } from '../../src/core/tools/side-activities/side-activity';
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
    const codes = [
      ...['note', 'own-choice', 'question', 'doubt', 'sentence', 'debrief', 'tool', 'yes', 'no', 'unknown'],
      ...['intention', 'conversation', 'declined', ...toolIds, ...occasionKinds, ...refreshSteps],
      ...[...responses, ...lookBackOutcomes, ...talkKinds, ...pointPlaces],
      ...[...avoidances, ...angles, ...arrangementKinds],
      ...[...deliberationSettings, ...deliberationForms, ...agreements],
      ...[...votingWays, 'story', 'mini', 'deliberation', 'cards'],
      ...[...circleKinds, ...rings, ...contactRoles, ...positionKinds, ...versionOccasions],
    ];
    expect(codes.filter((code) => say.values[code] === undefined)).toEqual([]);
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
