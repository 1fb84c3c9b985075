/** What the facilitator says: every step has its words in both languages, and none of them promises what is not so. */
import { renderHook } from '@testing-library/react';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { stepKinds } from '../../src/core/scenario/group-plan';
import type { Material } from '../../src/core/tools/group-session/material';
import {
  deliberationMaterial,
  materialFromCards,
  materialFromOwn,
} from '../../src/core/tools/group-session/material-of';
import { phases } from '../../src/core/tools/group-session/phases';
import { votingWays } from '../../src/core/tools/group-session/plan';
import type { RunStep } from '../../src/core/tools/group-session/run-sheet';
import type { ScriptContext } from '../../src/parts/group-script/script-blocks';
import { type Script, useScript } from '../../src/parts/group-script/use-script';
import { anOwnCase, dinnerMaterial, ownMaterial } from '../core/tools/group-session/a-session';

const aStep = (parts: Partial<RunStep>): RunStep => ({
  id: 'step',
  kind: 'scene',
  round: null,
  phase: null,
  minutes: 6,
  say: [],
  questions: [],
  ...parts,
});

const contextOf = (parts: Partial<ScriptContext>): ScriptContext => ({
  people: 10,
  voting: 'cards',
  material: ownMaterial,
  talk: null,
  ...parts,
});

function scriptOf(step: Partial<RunStep>, context: Partial<ScriptContext> = {}): Script {
  return renderHook(() => useScript(aStep(step), contextOf(context))).result.current;
}

const all = ({ title, says, does, asks, beware, notes }: Script): readonly string[] => [
  title,
  ...says,
  ...does,
  ...asks,
  ...beware,
  ...notes,
];

/** Every kind of step; of a deliberation every phase. */
const everyStep = [
  ...stepKinds.filter((kind) => kind !== 'deliberation').map((kind) => ({ kind, phase: null })),
  ...phases.map((phase) => ({ kind: 'deliberation' as const, phase })),
];

const materials: readonly Material[] = [
  ownMaterial,
  dinnerMaterial,
  materialFromOwn(anOwnCase({ options: ['Gaan.', 'Bedanken.'], absent: [] })),
  deliberationMaterial,
  materialFromCards(['Welke kring?']),
];

describe('the script', () => {
  it.each(['nl', 'en'])('has words for every step in %s, for every size and way', async (language) => {
    await i18next.changeLanguage(language);
    // One place on the screen that says them one after another: setting it up anew for each takes most of the time.
    const { result, rerender } = renderHook(
      ({ step, context }) => useScript(aStep(step), contextOf(context)),
      {
        initialProps: { step: {} as Partial<RunStep>, context: {} as Partial<ScriptContext> },
      },
    );
    for (const { kind, phase } of everyStep)
      for (const voting of votingWays)
        for (const people of [3, 4, 6, 9, 18])
          for (const material of materials)
            for (const round of [1, 2] as const) {
              rerender({ step: { kind, round, phase }, context: { voting, people, material } });
              const script = result.current;
              expect(script.title).not.toBe('');
              expect(script.says.length, kind).toBeGreaterThan(0);
              if (phase === null) expect(script.does.length, kind).toBeGreaterThan(0);
              expect(script.beware.length, kind).toBeGreaterThan(0);
              expect(all(script).filter((text) => /[—!]|\{\{|blocks\.|titles\.|turns\./u.test(text))).toEqual(
                [],
              );
            }
  });

  it('leads each phase of a deliberation in the words of the deliberation itself', () => {
    const phase = scriptOf({ kind: 'deliberation', phase: 'round', minutes: 10 }, { people: 8 });
    expect(phase.says).toEqual([i18next.t('deliberation:group.round.sayPaper')]);
    expect(phase.does.join(' ')).toContain('Er is tijd om iedereen te horen');
    expect(phase.asks).toContain(i18next.t('deliberation:group.round.follow1'));
    expect(phase.title).toBe('Ronde (beraad)');
    const alone = scriptOf({ kind: 'deliberation', phase: 'case' }, { material: deliberationMaterial });
    expect(alone.title).toBe('Hittepunt');
  });

  it('begins with what the author wrote', () => {
    const script = scriptOf({ kind: 'plenary', say: ['Zeg dit eerst.'], questions: ['Vraag dit eerst?'] });
    expect(script.says[0]).toBe('Zeg dit eerst.');
    expect(script.asks[0]).toBe('Vraag dit eerst?');
  });

  it('reads the new fact out where it belongs', () => {
    expect(scriptOf({ kind: 'twist' }).says[1]).toBe('De gastheer is een oud-studiegenoot.');
  });

  it('promises unseen votes only where they are unseen', () => {
    const said = (voting: ScriptContext['voting']): string =>
      scriptOf({ kind: 'vote', round: 1 }, { voting }).says.join(' ');
    expect(said('cards')).toContain('Iedereen ziet wat u opsteekt.');
    for (const voting of ['phones', 'ballots'] as const)
      expect(said(voting)).toMatch(/allemaal hetzelfde stemmen|Stemmen we allemaal hetzelfde/u);
  });

  it('shows no result of fewer than five, and one word of fewer than eight', () => {
    const spread = (people: number): string =>
      all(scriptOf({ kind: 'spread', round: 1 }, { people, voting: 'ballots' })).join(' ');
    expect(spread(4)).toContain('Dan laat ik geen uitslag zien');
    expect(spread(7)).toContain('geen aantallen');
    expect(spread(8)).toContain('Laat de aantallen zien');
  });

  it('deals the letters where explaining the other option would tell the own vote', () => {
    const two = materialFromOwn(anOwnCase({ options: ['Gaan.', 'Bedanken.'] }));
    const said = (material: Material): string =>
      scriptOf({ kind: 'talk', round: 1 }, { material, talk: 'pairs' }).says.join(' ');
    expect(said(two)).toContain('Wie links zit, legt A uit.');
    expect(said(ownMaterial)).toContain('Neem ieder een andere letter, welke dan ook');
  });

  it('talks in the way that the vote asks for, and divides the time', () => {
    const talk = (way: ScriptContext['talk']): Script => scriptOf({ kind: 'talk', round: 1 }, { talk: way });
    expect(talk('counter-argument').title).toBe('Het sterkste argument ertegen');
    expect(talk('outsider').says[0]).toContain('We kozen allemaal hetzelfde');
    expect(talk('pairs').says.at(-1)).toBe('U heeft elk ongeveer 3 minuten. Ik zeg wanneer u wisselt.');
  });
});
