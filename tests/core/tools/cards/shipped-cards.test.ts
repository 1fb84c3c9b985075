/** The cards that are shipped: enough of every kind, short, in the right voice, in both languages. */
import { describe, expect, it } from 'vitest';
import { cardDepths, cardSettings, cardThemes } from '../../../../src/core/tools/cards/card';
import { shipped } from '../../../support/builders/shipped';

const { cards } = shipped;
const dutch = cards.get('nl') ?? [];
const english = cards.get('en') ?? [];
const questions = [...dutch, ...english].map(({ question }) => question);
const texts = (of: typeof dutch) => of.flatMap(({ question, followUps }) => [question, ...followUps]);
const breaking = (all: readonly string[], wrong: RegExp) => all.filter((text) => wrong.test(text));

describe('the shipped cards', () => {
  it('are at least 84, with enough of each depth and theme, and of each depth for every company', () => {
    const count = (fits: (card: (typeof dutch)[number]) => boolean) => dutch.filter(fits).length;
    expect(dutch.length).toBeGreaterThanOrEqual(84);
    for (const depth of cardDepths) {
      expect(
        count((card) => card.depth === depth),
        depth,
      ).toBeGreaterThanOrEqual(16);
      for (const setting of cardSettings)
        expect(
          count((card) => card.depth === depth && card.settings.includes(setting)),
          `${depth} ${setting}`,
        ).toBeGreaterThanOrEqual(12);
    }
    for (const theme of cardThemes) {
      expect(
        count((card) => card.theme === theme),
        theme,
      ).toBeGreaterThanOrEqual(12);
      for (const depth of cardDepths)
        expect(
          count((card) => card.theme === theme && card.depth === depth),
          `${theme} ${depth}`,
        ).toBeGreaterThan(1);
    }
  });

  it('fit on a card: a question of at most 140 characters, and two or three to go on with', () => {
    expect(questions.filter((question) => question.length > 140)).toEqual([]);
    for (const { id, followUps } of [...dutch, ...english]) {
      expect([2, 3], id).toContain(followUps.length);
      expect(followUps.filter((question) => question.length > 90)).toEqual([]);
    }
  });

  it('ask, one thing at a time: each text ends in its only question mark and has no chain of commas', () => {
    const all = [...texts(dutch), ...texts(english)];
    expect(all.filter((text) => !/^[^?]+\?$/.test(text))).toEqual([]);
    expect(breaking(questions, /,.*,/)).toEqual([]);
  });

  it('say ‘je’ in Dutch and hold to the house style in both languages', () => {
    expect(breaking(texts(dutch), /\b(?:u|uw)\b/i)).toEqual([]);
    expect(breaking([...texts(dutch), ...texts(english)], /[!—"']/)).toEqual([]);
  });

  it('ask nobody for names, nor for what is nobody else’s business', () => {
    expect(
      breaking(
        [...texts(dutch), ...texts(english)],
        /\b(?:hoe heet|naam van|name of|godsdienst|geloof je in|religion|ziek|illness|op welke partij|vote for|strafblad|criminal record)/i,
      ),
    ).toEqual([]);
  });

  it('have no two that are alike', () => {
    for (const deck of [dutch, english])
      expect(new Set(deck.map(({ question }) => question)).size).toBe(deck.length);
  });

  it('are all there in English', () => {
    expect(english.map(({ id }) => id)).toEqual(dutch.map(({ id }) => id));
    const same = english.filter(({ question }, at) => question === dutch[at]?.question);
    expect(same.map(({ id }) => id)).toEqual([]);
  });
});
