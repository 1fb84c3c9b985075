import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostOnPage, type PlanDraft, type PlanPoint } from '../../../../src/core/tools/planner/plan';
import { fitsOneSheet, isReady, sheetOf, sheetTexts } from '../../../../src/core/tools/planner/sheet';
import { aPoint } from '../../../support/builders/a-point';
import { emptyPlan } from '../../../support/builders/begun-records';
import { anyMove, planAfter } from './plan-arbitraries';

const point = (id: string, place: PlanPoint['place'], text = `punt ${id}`): PlanPoint =>
  aPoint(id, place, { text, why: `waarom ${id}` });
const draft: PlanDraft = {
  ...emptyPlan('annual-talk'),
  title: ' Mijn plek ',
  background: 'Wat er speelt.',
  answers: { changed: 'alleen voor mij', 'rather-skip': 'ook alleen voor mij' },
  opening: 'Ik begin.',
  points: [point('a', 'ask'), point('b', 'tell'), point('c', 'keep'), point('d', 'ask', ' ')],
  page: ['b', 'a'],
  agreements: [{ id: 'x', text: 'afgesproken', by: 'ikzelf', before: null }],
  cameOf: 'wat ervan kwam',
};

describe('the sheet', () => {
  it('holds the chosen points in the order of the page, numbered through', () => {
    expect(sheetOf(draft)).toEqual({
      title: 'Mijn plek',
      background: 'Wat er speelt.',
      unsure: '',
      opening: 'Ik begin.',
      runs: [
        { place: 'tell', from: 1, points: [{ id: 'b', text: 'punt b' }] },
        { place: 'ask', from: 2, points: [{ id: 'a', text: 'punt a' }] },
      ],
    });
  });

  it('is ready with a first sentence and a point, and not before', () => {
    expect(isReady(draft)).toBe(true);
    expect(isReady({ ...draft, opening: ' ' })).toBe(false);
    expect(isReady({ ...draft, page: [] })).toBe(false);
  });

  it('puts points of one place that follow each other under one head', () => {
    const points = [point('a', 'ask'), point('b', 'ask'), point('c', 'tell')];
    const { runs } = sheetOf({ ...draft, points, page: ['a', 'b', 'c'] });
    expect(runs.map(({ place, from, points: run }) => [place, from, run.length])).toEqual([
      ['ask', 1, 2],
      ['tell', 3, 1],
    ]);
  });

  it('holds nothing of the answers, of why, of what is kept, of what was agreed', () => {
    const texts = sheetTexts(sheetOf({ ...draft, page: ['c', 'd', 'a'] })).join(' ');
    expect(texts).toBe('Mijn plek Wat er speelt. Ik begin. punt a');
  });

  it('never shows what is kept to oneself, nor more than three points, whatever one did', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 60 }), (moves) => {
        const plan = planAfter(moves);
        const shown = sheetOf(plan).runs.flatMap(({ points }) => points.map(({ id }) => id));
        expect(shown.length).toBeLessThanOrEqual(mostOnPage);
        const kept = plan.points.filter(({ place }) => place === 'keep').map(({ id }) => id);
        expect(shown.filter((id) => kept.includes(id))).toEqual([]);
      }),
    );
  });

  it('fits while it is short, and never fits again by growing', () => {
    expect(fitsOneSheet(sheetOf(draft))).toBe(true);
    fc.assert(
      fc.property(fc.nat(120), fc.nat(40), (words, more) => {
        const long = (count: number) =>
          sheetOf({ ...draft, background: 'acht woorden staan hier achter elkaar op rij\n'.repeat(count) });
        if (!fitsOneSheet(long(words))) expect(fitsOneSheet(long(words + more))).toBe(false);
      }),
    );
    expect(fitsOneSheet(sheetOf({ ...draft, background: 'regel\n'.repeat(40) }))).toBe(false);
  });
});
