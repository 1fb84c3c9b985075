import { describe, expect, it } from 'vitest';
import { isNorm, reviewJourney } from '../../../src/core/debrief/debrief-model';
import {
  journeyToReview,
  notesAlong,
  siblingsOf,
  waitingBranch,
} from '../../../src/core/debrief/journeys-to-review';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { branchAt } from '../../../src/core/dialogue/edit';
import type { Journey, Note } from '../../../src/core/dialogue/journey';
import type { Scene } from '../../../src/core/scenario/scenario';
import { asId, type JourneyId, type SourceId } from '../../../src/core/shared/ids';
import { aLine, aMoment, toMoment } from '../../support/builders/a-scenario';
import { begin, dialogue, play } from '../../support/builders/dinner-play';
import { dinner } from '../../support/builders/dinner-story';
import { words } from '../../support/builders/dinner-words';

const first = play(begin('first'), 'ja-zeggen', 'vaag', 'govert-bellen');
const note = (id: string, journey: Journey, moment: string, kind: Note['kind'] = 'note'): Note => ({
  id: asId(id),
  journey: journey.id,
  moment: asId(moment),
  kind,
  text: `Tekst van ${id}`,
  changedAt: 4,
});

describe('looking back on a journey', () => {
  const model = reviewJourney(dialogue, words, first, [
    note('door', first, 'aankomst'),
    note('table', first, 'aan-tafel-vraag'),
  ]);

  it('tells each decision with the values it honoured and strained, by name and with the reason', () => {
    expect(model.decisions.map((decision) => decision.choice.did)).toEqual([
      'U zei ja, en vroeg niet wie er kwamen.',
      'U hield het vriendelijk en vaag.',
      'U belde Govert, meteen.',
    ]);
    expect(model.decisions[1]?.honours.map(({ name }) => name)).toEqual(['Hoffelijkheid', 'Vriendschap']);
    expect(model.decisions[1]?.strains[1]).toEqual({
      name: 'Gelijk speelveld',
      why: 'Eén partij kreeg vijf dagen voorsprong.',
    });
    expect(model.ending?.id).toBe('teruggetrokken');
  });

  it('says where every open road leads', () => {
    const leads = model.decisions.map((decision) =>
      decision.open.map((road) => [road.choice.id, road.leads.kind]),
    );
    expect(leads).toEqual([
      [
        ['vragen', 'rejoins'],
        ['afzeggen', 'ending'],
      ],
      [
        ['grens-trekken', 'ending'],
        ['anders', 'rejoins'],
      ],
      [
        ['chat', 'ending'],
        ['compliance', 'ending'],
      ],
    ]);
    expect(model.decisions[0]?.open[1]?.leads).toEqual({
      kind: 'ending',
      title: 'U was er niet bij',
      full: false,
    });
  });

  it('brings all sources together, each once, norms before studies, those of the rest of the story too', () => {
    const ids = model.sources.map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...dinner.sources]));
    expect(ids.slice(0, 2)).toEqual(['aw-art-9', 'gedragscode-5-1']);
    expect(ids.at(-1)).toBe('studie');
  });

  it('puts the norms of the road before those that explain what was at play, wherever the library has them', () => {
    const [norm] = words.sources.filter(isNorm);
    if (norm === undefined) throw new Error('The story cites a norm.');
    const explaining = { ...norm, id: asId<SourceId>('uitleg') };
    const told = reviewJourney(
      dialogue,
      {
        ...words,
        sources: [explaining, ...words.sources],
        mechanisms: words.mechanisms.map((mechanism) => ({ ...mechanism, sources: [explaining.id] })),
      },
      first,
      [],
    );
    const norms = told.sources.filter(isNorm).map(({ id }) => String(id));
    expect(norms.length).toBeGreaterThan(1);
    expect(norms.at(-1)).toBe('uitleg');
  });

  it('keeps a note at the decision that followed the moment it was written at', () => {
    expect(model.decisions[1]?.notes.map(({ id }) => id)).toEqual(['door', 'table']);
    expect(model.decisions[2]?.notes).toEqual([]);
  });

  it('keeps a note written after a decision there, as long as the scene goes on, and knows the scene of each', () => {
    // After the invitation one moment more on the telephone, before one sits at the table.
    const scenes = dinner.scenes.map((scene): Scene => {
      const [invitation] = scene.moments;
      if (invitation?.next.kind !== 'decision') return scene;
      const { decision } = invitation.next;
      const choices = decision.choices.map((choice) => ({ ...choice, to: toMoment('nog-aan-de-lijn') }));
      const next = { ...invitation.next, decision: { ...decision, choices } };
      const later = aMoment('nog-aan-de-lijn', {
        to: toMoment('aankomst'),
        lines: [aLine('1', 'U hangt op.')],
      });
      return {
        ...scene,
        moments: [
          { ...invitation, next },
          { ...later, scene: scene.id },
        ],
      };
    });
    const longDialogue = openDialogue({ ...dinner, scenes });
    const journey = play(begin('long'), 'ja-zeggen', 'vaag', 'govert-bellen');
    const long = reviewJourney(longDialogue, words, journey, [
      note('after', journey, 'nog-aan-de-lijn'),
      note('door', journey, 'aankomst'),
    ]);
    expect(long.decisions.map(({ notes }) => notes.map(({ id, at }) => [id, at.number]))).toEqual([
      [['after', 1]],
      [['door', 2]],
      [],
    ]);
  });

  it('takes the decision on which most endings depended as its hinge', () => {
    expect(model.hinge).toBe(model.decisions[0]);
    expect(reviewJourney(dialogue, words, begin('begun'), []).hinge).toBeNull();
  });

  it('retells only minutes that were lived on this road', () => {
    const early = play(begin('early'), 'afzeggen');
    expect(model.turns).toHaveLength(1);
    expect(reviewJourney(dialogue, words, early, []).turns).toHaveLength(0);
  });

  it('goes as far as the choices still fit when the content changed', () => {
    const changed: Journey = {
      ...first,
      steps: [...first.steps.slice(0, 2), { moment: asId('weg'), choice: asId('weg') }],
    };
    const review = reviewJourney(dialogue, words, changed, []);
    expect(review.decisions).toHaveLength(2);
    expect(review.ending).toBeNull();
    expect(review.contentChanged).toBe(true);
  });
});

describe('choosing which journey to look back on', () => {
  const later = { ...play(begin('later'), 'vragen', 'vaag', 'chat'), endedAt: 9 };
  const underWay = { ...play(begin('under-way'), 'ja-zeggen'), changedAt: 20 };

  it('takes the one asked for, or else the one that ended last', () => {
    const all = [first, later, underWay];
    expect(journeyToReview(all, dinner.module, dinner.id, 'first')).toEqual({
      kind: 'found',
      journey: first,
    });
    expect(journeyToReview(all, dinner.module, dinner.id, null)).toEqual({ kind: 'found', journey: later });
  });

  it('leads to playing when nothing has ended, or what is asked for is not here', () => {
    expect(journeyToReview([underWay], dinner.module, dinner.id, null).kind).toBe('under-way');
    expect(journeyToReview([], dinner.module, dinner.id, null).kind).toBe('none');
    expect(journeyToReview([first], dinner.module, dinner.id, 'elsewhere').kind).toBe('unknown');
  });
});

describe('roads of the same play', () => {
  const split = branchAt(dialogue, first, 1, { id: asId<JourneyId>('split'), now: 5 });
  const branch = play(split, 'anders', 'chat');

  it('finds the journey it was split from and the ones split from it', () => {
    expect(siblingsOf([first, branch], first)).toEqual([branch]);
    expect(siblingsOf([first, branch], branch)).toEqual([first]);
    const second = play(
      branchAt(dialogue, first, 2, { id: asId<JourneyId>('second'), now: 6 }),
      'compliance',
    );
    expect(siblingsOf([first, branch, second], branch).map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('does not count a road on which nothing was decided after the split', () => {
    expect(siblingsOf([first, split], first)).toEqual([]);
    expect(waitingBranch([first, split], first, 1)).toBe(split);
    expect(waitingBranch([first, branch], first, 1)).toBeUndefined();
  });

  it('keeps the private texts of the stretch both roads share, and not what was done instead afterwards', () => {
    const notes = [
      note('door', first, 'aankomst'),
      note('first-instead', first, 'aan-tafel-vraag', 'own-choice'),
      note('after', first, 'bericht-vraag'),
      note('branch-instead', branch, 'aan-tafel-vraag', 'own-choice'),
    ];
    expect(notesAlong(dialogue, notes, [first, branch], branch).map(({ id }) => id)).toEqual([
      'door',
      'branch-instead',
    ]);
    expect(notesAlong(dialogue, notes, [first, branch], first)).toHaveLength(3);
  });
});
