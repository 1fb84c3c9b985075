/** Being in the middle of a story goes before what is due; having left it some days ago does not. */
import { describe, expect, it } from 'vitest';
import type { Journey } from '../../../src/core/dialogue/journey';
import { isInHand } from '../../../src/core/programme/in-hand';
import { moduleState } from '../../../src/core/programme/module-state';
import { begin, first, play } from '../../support/builders/dinner-play';
import { catalogue } from '../../support/builders/dinner-words';
import { day, now } from '../../support/builders/time';

const [cover] = catalogue.modules;
if (cover === undefined) throw new Error('The dinner is gone.');
const inHand = (...journeys: readonly Journey[]): boolean =>
  isInHand(
    moduleState(cover, journeys, [], () => null),
    now,
  );
const left = play(begin('half'), 'ja-zeggen');

describe('being in the middle of a story', () => {
  it('is having played today or yesterday', () => {
    expect(inHand()).toBe(false);
    expect(inHand({ ...left, changedAt: now })).toBe(true);
    expect(inHand({ ...left, changedAt: now - day })).toBe(true);
    expect(inHand({ ...left, changedAt: now - 2 * day })).toBe(false);
  });

  it('is, once it has ended, having the debrief before one for a week', () => {
    expect(inHand({ ...first, changedAt: now - 7 * day })).toBe(true);
    expect(inHand({ ...first, changedAt: now - 8 * day })).toBe(false);
  });
});
