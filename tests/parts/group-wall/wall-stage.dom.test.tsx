/** What hangs on the wall, as it is read by role and name: one stage of each kind. What fits where, a journey shows. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Shown } from '../../../src/core/tools/group-session/disclosure';
import type { RoomOption } from '../../../src/core/tools/group-session/material';
import type { WallStage as Stage, WallView } from '../../../src/core/tools/group-session/wall-view';
import { WallStage } from '../../../src/parts/group-wall/wall-stage';
import { vaultWith } from '../../support/a-vault';
import { dinner } from '../../support/builders/dinner-story';
import { now } from '../../support/builders/time';
import { anInvitation, aWallView } from '../../support/builders/wall-views';
import { renderAt } from '../../support/render/render-at';

const options: readonly RoomOption[] = [
  { id: 'yes', letter: 'A', act: 'U denkt mee. Het kost u vijf minuten.', words: 'Omdat jij het bent.' },
  { id: 'no', letter: 'B', act: 'U verwijst door.', words: null },
];

async function onWall(stage: Stage, rest: Partial<WallView> = {}) {
  const view = aWallView(stage, rest);
  const result = renderAt(<WallStage view={view} now={now} />, { vault: await vaultWith() });
  return { ...result, wall: within(screen.getByRole('region', { name: 'Wat de zaal ziet' })) };
}

const text = (step: Extract<Stage, { kind: 'text' }>['step'], ...lines: readonly string[]): Stage => ({
  kind: 'text',
  step,
  lines,
});
const result = (...shown: readonly (Shown | null)[]): Stage => ({
  kind: 'result',
  prompt: 'Wat doet u?',
  options,
  rounds: shown.map((one, index) => ({ number: index === 0 ? 1 : 2, shown: one })),
});
const counts = (yes: number, no: number): Shown => ({
  kind: 'counts',
  counts: { yes, no },
  voters: yes + no,
});

describe('a step in words', () => {
  it('has its heading below the title, and the words of the method where nobody wrote any', async () => {
    const { wall } = await onWall(text('ground-rules'), { voting: null });
    expect(wall.getByRole('heading', { level: 1, name: 'Een oude bekende' })).toBeVisible();
    expect(wall.getByRole('heading', { level: 2, name: 'Spelregels' })).toBeVisible();
    expect(wall.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Er ligt geen goed antwoord klaar. We leren van het verschil.',
      'Wat gezegd wordt, mag mee naar buiten. Wie het zei, niet.',
      'Passen mag, zonder uitleg.',
      'Wie hier de hoogste functie heeft, spreekt als laatste.',
    ]);
    expect(wall.queryByRole('img')).toBeNull();
  });

  it.each([
    [undefined, ['Zoek iemand naast u.', 'Waarom?']],
    ['counter-argument', ['Veel van ons kozen hetzelfde.', 'Wat is de sterkste reden ertegen?', 'Waarom?']],
    ['outsider', ['Iedereen koos hetzelfde.', 'Wat zou iemand van buiten zeggen?', 'Waarom?']],
  ] as const)('says how the room talks above what it talks about: %s', async (way, lines) => {
    const { wall } = await onWall({
      kind: 'text',
      step: 'talk',
      lines: ['Waarom?'],
      ...(way === undefined ? {} : { way }),
    });
    expect(wall.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(lines);
  });

  it('asks what the phase of a deliberation asks, with the room’s own question beside it', async () => {
    const { wall } = await onWall(
      { kind: 'text', step: 'deliberation', phase: 'compare', lines: [] },
      { situation: ['Mag ik hem bellen?'] },
    );
    const name = 'Waarover verschillen we echt, en waarover alleen in woorden?';
    expect(wall.getByRole('heading', { level: 2, name })).toBeVisible();
    expect(wall.getByText('Mag ik hem bellen?')).toBeVisible();
    expect(wall.getAllByRole('listitem')).toHaveLength(2);
  });

  it('has the four sentences to finish while everyone writes', async () => {
    const { wall } = await onWall({ kind: 'text', step: 'deliberation', phase: 'write', lines: [] });
    expect(wall.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Het juiste is voor mij …',
      '… omdat …',
      '… al doe ik daarmee tekort aan …',
      '… dat verklein ik door …',
    ]);
  });

  it('has what the room chose from below the questions: the sentence of each, or its deed', async () => {
    const { wall } = await onWall({ kind: 'text', step: 'plenary', lines: ['Wat hoort Thijs?'], options });
    expect(wall.getByText('‘Omdat jij het bent.’')).toBeVisible();
    expect(wall.getByText('U verwijst door.')).toBeVisible();
    expect(wall.queryByText(/U denkt mee/)).toBeNull();
  });

  it('tells a case part by part: what is fixed and what is asked have their own words', async () => {
    const told = { given: ['Het is nog niet gegund.'], asks: 'Wat doe je?', number: 2, of: 3 };
    const { wall } = await onWall({ kind: 'text', step: 'scene', lines: [], told });
    expect(wall.getByRole('heading', { name: 'Wat vaststaat' })).toBeVisible();
    for (const said of ['Het is nog niet gegund.', 'Wat doe je?', 'Deel 2 van 3'])
      expect(wall.getByText(said)).toBeVisible();
  });

  it('has the sentence to finish, and says whose it is, whatever its author asked', async () => {
    const { wall } = await onWall(text('if-then', 'Tegen wie is dit het moeilijkst te zeggen?'));
    for (const said of ['Als', 'dan', 'Wat u opschrijft, is van u.'])
      expect(wall.getByText(said)).toBeVisible();
  });

  it('writes the day to look back out', async () => {
    const { wall } = await onWall({ kind: 'text', step: 'look-back', lines: [], day: '2027-03-12' });
    expect(wall.getByText('vrijdag 12 maart 2027')).toBeVisible();
  });
});

describe('joining', () => {
  it('is large while it is the step: a QR code, the code in groups, where it is typed and the two words', async () => {
    const { wall } = await onWall(text('ground-rules'), {
      invitation: anInvitation,
      step: { kind: 'ground-rules', round: null },
    });
    expect(wall.getByRole('img', { name: 'QR-code om met een telefoon mee te doen' })).toBeVisible();
    expect(wall.getByText('K7QX 9M2P 4TRW')).toBeVisible();
    expect(wall.getByText('speelveld.leerplatform.rijksoverheid.nl/meedoen')).toBeVisible();
    expect(wall.getByText('vuurtoren · klaproos')).toBeVisible();
  });

  it('is a code in a corner after it, with the two words, without the secret of the room anywhere in words', async () => {
    const { wall, container } = await onWall(text('talk'), { invitation: anInvitation });
    expect(wall.getByText('K7QX 9M2P 4TRW')).toBeVisible();
    expect(wall.getByText('vuurtoren · klaproos')).toBeVisible();
    expect(wall.getByRole('img', { name: 'QR-code om met een telefoon mee te doen' })).toBeVisible();
    expect(container.textContent).not.toContain(anInvitation.link.split('#')[1]);
  });

  it('fills the wall when it is asked for, with where the code is typed, once', async () => {
    const { wall } = await onWall({ kind: 'join' }, { invitation: anInvitation });
    expect(wall.getByRole('heading', { name: 'Doe mee met uw telefoon' })).toBeVisible();
    expect(wall.getAllByRole('img', { name: 'QR-code om met een telefoon mee te doen' })).toHaveLength(1);
    expect(wall.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'speelveld.leerplatform.rijksoverheid.nl/meedoen',
      'K7QX 9M2P 4TRW',
      'vuurtoren · klaproos',
    ]);
  });

  it.each([
    ['as the step', text('ground-rules'), 'ground-rules'],
    ['in the corner', text('talk'), 'talk'],
    ['over the whole wall', { kind: 'join' }, 'talk'],
  ] as const)('makes way, %s, while phones cannot join', async (_, stage, kind) => {
    const { wall } = await onWall(stage, {
      invitation: anInvitation,
      isJoiningAway: true,
      step: { kind, round: null },
    });
    expect(wall.getByText(/^Met een telefoon meedoen kan nu even niet/)).toBeVisible();
    expect(wall.queryByRole('img', { name: /QR-code/ })).toBeNull();
    expect(wall.queryByText('K7QX 9M2P 4TRW')).toBeNull();
    expect(wall.queryByText('vuurtoren · klaproos')).toBeNull();
  });
});

describe('a vote', () => {
  const vote = (rest: Partial<Extract<Stage, { kind: 'vote' }>> = {}): Stage => ({
    kind: 'vote',
    number: 1,
    prompt: 'Wat doet u?',
    options,
    isOpen: true,
    received: { count: 14, of: 16 },
    ...rest,
  });

  it('shows the options with the letters of the cards, and how many voted, of no option how many', async () => {
    const { wall } = await onWall(vote());
    expect(wall.getByRole('heading', { name: 'Wat doet u?' })).toBeVisible();
    const [first, second] = wall.getAllByRole('listitem');
    expect(first).toHaveTextContent(/^AU denkt mee.*‘Omdat jij het bent.’$/);
    expect(second).toHaveTextContent(/^BU verwijst door.$/);
    expect(wall.getByText('14 van 16 hebben gestemd')).toBeVisible();
    expect(wall.getByText('Ronde 1: vooraf')).toBeVisible();
  });

  it('asks its question once, beside the room of the story', async () => {
    const [scene] = dinner.scenes;
    const { wall } = await onWall(vote(), {
      situation: ['Wat doet u?', 'De trein gaat om acht uur.'],
      drawing: scene === undefined ? null : { plan: scene.plan, cast: dinner.cast },
    });
    expect(wall.getAllByText('Wat doet u?')).toHaveLength(1);
    expect(wall.getByText('De trein gaat om acht uur.')).toBeVisible();
    expect(wall.getByRole('figure')).toBeInTheDocument();
  });

  it.each([
    ['is open for paper and cards', { received: null }, 'Kies eerst voor uzelf, zonder overleg.'],
    ['is not open yet', { isOpen: false, received: null }, 'De stemming is nog niet open.'],
    ['is closed', { isOpen: false, isClosed: true, received: null }, 'De stemming is gesloten.'],
  ])('that %s says so', async (_name, rest, said) => {
    const { wall } = await onWall(vote(rest));
    expect(wall.getByText(said)).toBeVisible();
  });
});

describe('what a vote was', () => {
  it('is a number for each option in each round, told with what it counts', async () => {
    const { wall } = await onWall(result(counts(6, 5), counts(2, 9)));
    expect(wall.getByRole('heading', { name: 'Wat verschoof er?' })).toBeVisible();
    const rows = wall.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(rows).toEqual(['6 stemmen', '2 stemmen', '5 stemmen', '9 stemmen']);
  });

  it.each<[string, Shown, Shown, boolean[], boolean[]]>([
    ['in dots twice', counts(6, 5), counts(2, 9), [true, false], [true, false]],
    [
      'in dots and then in a word',
      counts(6, 5),
      { kind: 'band', why: 'few', band: 'divided', leading: [] },
      [true],
      [true],
    ],
    [
      'in a word and then in dots',
      { kind: 'band', why: 'few', band: 'divided', leading: [] },
      counts(6, 5),
      [false],
      [false],
    ],
    ['in dots and then in nothing', counts(6, 5), { kind: 'none', why: 'too-few' }, [true], [true]],
  ])('%s has a legend that says what is drawn', async (_name, one, two, open, key) => {
    const { container } = await onWall(result(one, two));
    const isOpen = (mark: Element): boolean => /open|empty/.test(mark.getAttribute('class') ?? '');
    const [row] = container.querySelectorAll('dl');
    expect([...(row?.querySelectorAll('svg') ?? [])].map(isOpen)).toEqual(open);
    expect([...container.querySelectorAll('[class*="dot"]:not(svg)')].map(isOpen)).toEqual(key);
  });

  it('is of one round what each thought alone', async () => {
    const { wall } = await onWall(result(counts(8, 0)));
    expect(wall.getByRole('heading', { name: 'Zo dacht u er elk voor zich over' })).toBeVisible();
  });

  it('is of the second alone what one thinks now', async () => {
    const { wall } = await onWall(result(null, counts(4, 4)));
    expect(wall.getByRole('heading', { name: 'Zo denkt u er nu over' })).toBeVisible();
    expect(wall.queryByText('Ronde 1: vooraf')).toBeNull();
  });

  it.each<[string, Shown, RegExp]>([
    ['a word', { kind: 'band', why: 'few', band: 'majority', leading: ['no'] }, /Een meerderheid koos B\./],
    [
      'that all chose one',
      { kind: 'band', why: 'few', band: 'of-one-mind', leading: ['yes'] },
      /eensgezind: A\..*wat ieder koos/,
    ],
    [
      'that it is divided',
      { kind: 'band', why: 'few', band: 'divided', leading: ['yes', 'no'] },
      /De zaal is verdeeld\./,
    ],
    ['nothing under five', { kind: 'none', why: 'too-few' }, /minder dan vijf stemmen/],
    ['nothing that tells of few', { kind: 'none', why: 'tells-of-few' }, /minder dan vijf mensen/],
  ])('is, where few voted, %s and no number', async (_name, shown, said) => {
    const { container, wall } = await onWall(result(shown));
    expect(container).toHaveTextContent(said);
    expect(wall.queryAllByRole('definition')).toEqual([]);
  });
});

describe('a story', () => {
  it('shows who says what, and who is in the room in words', async () => {
    const [scene] = dinner.scenes;
    const [person] = dinner.cast;
    const stage: Stage = {
      kind: 'story',
      place: 'Aan tafel',
      lines: [
        { id: '1', by: null, text: 'Het wordt stil.' },
        { id: '2', by: person?.name ?? '', text: 'Ach. *Schenkt bij.*' },
        { id: '3', by: 'you', text: 'Nee.' },
        { id: '4', by: 'you', text: 'Iedereen kijkt.', isThought: true },
      ],
      cast: dinner.cast,
      asks: 'choice',
    };
    const { wall } = await onWall(stage, {
      drawing: scene === undefined ? null : { plan: scene.plan, cast: dinner.cast },
    });
    const lines = wall.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines[0]).toBe('Het wordt stil.');
    expect(lines[1]).toContain(`${person?.name}, ${person?.role}Ach. Schenkt bij.`);
    expect(lines[2]).toContain('UNee.');
    expect(lines[3]).toContain('U denktIedereen kijkt.');
    expect(wall.getByText('De zaal kiest hardop.')).toBeVisible();
    expect(wall.getByRole('figure')).toBeInTheDocument();
  });

  it('looks at the roads that stayed open, with the question of the ending', async () => {
    const { wall } = await onWall({
      kind: 'roads',
      taken: ['Een grens trekken'],
      left: ['Vaag blijven'],
      ending: { title: 'Maandag', text: 'Het wordt maandag.', question: 'Wie weet het nog meer?' },
    });
    expect(wall.getByRole('heading', { name: 'Maandag' })).toBeVisible();
    for (const said of ['Een grens trekken', 'Vaag blijven', 'Wie weet het nog meer?', 'Zo loopt het af'])
      expect(wall.getByText(said)).toBeVisible();
  });

  it('asks of the roads, where that is the step, which one was not chosen and how it ended no more', async () => {
    const { wall } = await onWall(
      {
        kind: 'roads',
        taken: [],
        left: ['Vaag blijven'],
        ending: { title: 'Maandag', text: 'Het wordt maandag.', question: 'Wie weet het nog meer?' },
      },
      { step: { kind: 'roads', round: null } },
    );
    expect(wall.getByRole('heading', { name: 'De wegen die openbleven' })).toBeVisible();
    expect(wall.getByText('Welke weg had u willen zien, en wat pleit ervoor?')).toBeVisible();
    expect(wall.queryByText(/Maandag|maandag/)).toBeNull();
  });
});

it('gives who is absent a name, what they are and a voice', async () => {
  const { wall } = await onWall({
    kind: 'absent',
    who: { name: 'Een kleine partij', role: 'inschrijver', says: 'Ik hoorde niets.' },
  });
  expect(wall.getByText('inschrijver')).toBeVisible();
  expect(wall.getByRole('heading', { name: 'Een kleine partij' })).toBeVisible();
  expect(wall.getByText('‘Ik hoorde niets.’')).toBeVisible();
});

it('shows nothing when it is black', async () => {
  const { wall, container } = await onWall({ kind: 'black' }, { invitation: anInvitation });
  expect(wall.getByText('Het scherm is zwart.')).toBeInTheDocument();
  expect(container.textContent).toBe('Het scherm is zwart.');
});

describe('the clock', () => {
  it.each([
    ['what is left', { endsAt: now + 270_000 }, 'Nog 4:30'],
    ['what it went over', { endsAt: now - 130_000 }, 'Over tijd 2:10'],
    ['what is left while it stands still', { endsAt: null, left: 60_000 }, 'Nog 1:00'],
  ])('tells %s', async (_name, time, said) => {
    const { wall } = await onWall(text('talk'), time);
    expect(wall.getByRole('timer', { name: 'Tijd voor deze stap' })).toHaveTextContent(said);
  });
});
