/** Which mini case fits who comes back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Journey } from '../../../src/core/dialogue/journey';
import {
  inProgrammeOrder,
  miniCalled,
  minisOf,
  miniToPlay,
  variedJourney,
} from '../../../src/core/programme/minis';
import type { ModuleCover } from '../../../src/core/scenario/vocabulary';
import { asId } from '../../../src/core/shared/ids';
import { catalogue } from '../../support/builders/dinner-words';

/** A module with one story and its mini cases; the first of these asks a decision of the story again. */
function aModule(id: string, ...minis: readonly string[]): ModuleCover {
  const [module] = catalogue.modules;
  const [story] = module?.scenarios ?? [];
  if (module === undefined || story === undefined) throw new Error('The dinner is gone.');
  const varies = {
    scenario: asId<typeof story.id>(`${id}-verhaal`),
    decision: asId<never>('vraag'),
    changed: 'Nu wel.',
  };
  return {
    ...module,
    id: asId(id),
    scenarios: [
      { ...story, id: varies.scenario },
      ...minis.map((mini, index) => ({
        ...story,
        id: asId<typeof story.id>(mini),
        kind: 'mini' as const,
        occasions: ['invitation' as const],
        ...(index === 0 ? { varies } : {}),
      })),
    ],
  };
}

const modules = [aModule('een', 'een-a', 'een-b'), aModule('twee', 'twee-a', 'twee-b')];

function played(module: string, scenario: string, at: number, decided = false): Journey {
  return {
    id: asId(`${scenario} ${at}`),
    module: asId(module),
    scenario: asId(scenario),
    contentHash: '',
    steps: decided ? [{ moment: asId('vraag'), choice: asId('ja') }] : [],
    cursor: null,
    startedAt: at,
    changedAt: at,
    endedAt: at,
    debriefSeenAt: null,
    branchedFrom: null,
  };
}

const next = (journeys: readonly Journey[], elsewhere = false) => {
  const mini = miniToPlay(modules, journeys, elsewhere);
  return mini === null ? null : `${mini.cover.id}${mini.isReturning ? ' again' : ''}`;
};

describe('the mini case for who comes back', () => {
  it('is the first of the programme where nothing was played, and none where there are none', () => {
    expect(next([])).toBe('een-a');
    expect(miniToPlay([], [], false)).toBeNull();
  });

  it('asks a decision of one’s own again, if one was taken', () => {
    const took = played('twee', 'twee-verhaal', 5, true);
    expect(next([took])).toBe('twee-a again');
    expect(next([played('twee', 'twee-verhaal', 5)])).toBe('twee-a');
    expect(next([took, played('twee', 'twee-a', 6)])).toBe('twee-b');
  });

  it('is of another circle when that is asked, also when a decision waits in this one', () => {
    expect(next([played('een', 'een-verhaal', 5, true)], true)).toBe('twee-a');
  });

  it('is the one played longest ago, once all were', () => {
    const all = ['een-a', 'een-b', 'twee-a', 'twee-b'].map((id, index) =>
      played(id.slice(0, id.indexOf('-')), id, 10 - index),
    );
    expect(next(all)).toBe('twee-b');
  });

  it('goes back to the journey in which that decision was taken last', () => {
    const mini = miniCalled(modules, 'een-a');
    const [early, late] = [played('een', 'een-verhaal', 1, true), played('een', 'een-verhaal', 2, true)];
    expect(mini).not.toBeNull();
    if (mini === null) return;
    expect(variedJourney(mini, [late, early, played('twee', 'een-verhaal', 9, true)])).toBe(late);
    expect(miniCalled(modules, 'een-verhaal')).toBeNull();
  });

  it('is always one of those there are, whatever was played', () => {
    const names = minisOf(modules).map(({ cover }) => cover.id);
    const journey = fc
      .record({
        module: fc.constantFrom('een', 'twee'),
        story: fc.constantFrom('verhaal', 'a', 'b'),
        at: fc.nat(99),
        decided: fc.boolean(),
      })
      .map(({ module, story, at, decided }) => played(module, `${module}-${story}`, at, decided));
    fc.assert(
      fc.property(fc.array(journey), fc.boolean(), (journeys, elsewhere) => {
        const mini = miniToPlay(modules, journeys, elsewhere);
        expect(names).toContain(mini?.cover.id);
        const ends = new Set<string>(journeys.map(({ scenario }) => scenario));
        const isFreshLeft = names.some((name) => !ends.has(name));
        // One that was played comes back only when all were.
        if (isFreshLeft) expect(ends.has(mini?.cover.id ?? '')).toBe(false);
      }),
    );
  });

  it('stands in the order of the programme', () => {
    const tracks = [
      {
        id: asId<never>('spoor'),
        title: '',
        summary: '',
        entries: [{ kind: 'module' as const, module: asId<never>('twee') }],
      },
    ];
    expect(inProgrammeOrder({ lang: 'nl', tracks, modules }).map(({ id }) => id)).toEqual(['twee', 'een']);
  });
});
