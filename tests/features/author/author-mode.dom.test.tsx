/** Author mode as an author meets it: what the server tells, the memory, the roads, and a walk that is kept. */

import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AuthorMessage, AuthorNews, AuthorStory } from '../../../src/core/authoring/news';
import { openDialogue } from '../../../src/core/dialogue/dialogue';
import { walkAlong } from '../../../src/core/dialogue/walk-along';
import { asId } from '../../../src/core/shared/ids';
import { AuthorRoute } from '../../../src/features/author/route';
import type { AuthorDesk, AuthoredFile, Edit, WriteOutcome } from '../../../src/library/author-desk';
import type { HearNews } from '../../../src/library/author-news';
import { patterns } from '../../../src/state/addresses';
import { vaultWith } from '../../support/a-vault';
import { aLibrary } from '../../support/builders/a-library';
import {
  aChoice,
  aLine,
  aMoment,
  aScenario,
  aScene,
  toEnding,
  toMoment,
} from '../../support/builders/a-scenario';
import { words } from '../../support/builders/dinner-words';
import { press, write } from '../../support/render/acts';
import { arriveAt } from '../../support/render/render-at';

const told = { kind: 'is', name: 'told', value: true } as const;
const scenario = aScenario({
  id: 'de-deur',
  module: 'huis',
  title: 'De deur',
  memory: [
    { kind: 'flag', name: 'told', start: false },
    { kind: 'number', name: 'trust', min: 0, max: 2, start: 1 },
  ],
  endings: ['binnen', 'buiten'],
  scenes: [
    aScene('gang', [
      aMoment('bel', {
        choices: [
          aChoice('zwijgen', { label: 'Zwijgen', to: toMoment('open') }),
          aChoice('zeggen', {
            label: 'Het zeggen',
            to: toMoment('open'),
            effects: [
              { kind: 'set', name: 'told', value: true },
              { kind: 'add', name: 'trust', by: 1 },
            ],
          }),
        ],
      }),
      aMoment('open', {
        lines: [aLine('1', 'De deur gaat open.'), aLine('2', 'Zij weet het al.', told)],
        branches: [{ when: told, to: toEnding('binnen') }, { to: toEnding('buiten') }],
      }),
    ]),
  ],
});

const aStory = (id: string, parts: Partial<AuthorStory> = {}): AuthorStory => ({
  module: 'huis',
  id,
  file: `huis/${id}.yaml`,
  kind: 'scenario',
  title: 'De deur',
  state: 'current',
  readAt: '2026-11-28T08:28:05+01:00',
  stage: 'draft',
  lacks: [],
  readings: {},
  ...parts,
});

const aMessage = (message: string, parts: Partial<AuthorMessage> = {}): AuthorMessage => ({
  severity: 'error',
  code: 'shape/missing-key',
  file: 'huis/de-deur.yaml',
  line: 12,
  column: 3,
  message,
  ...parts,
});

const someNews = (parts: Partial<AuthorNews> = {}): AuthorNews => ({
  messages: [],
  blind: {},
  outlines: {
    'huis/de-deur': {
      file: 'huis/de-deur.yaml',
      moments: [
        { id: 'bel', line: 5 },
        { id: 'open', line: 11 },
      ],
    },
    'huis/half': { file: 'huis/half.yaml', moments: [{ id: 'eerste', line: 3 }] },
  },
  stories: [aStory('de-deur'), aStory('half', { title: null, state: 'unreadable', readAt: null })],
  walks: { 'huis/de-deur': [{ name: 'Binnen', choices: ['zeggen'], ending: 'binnen', line: 2 }] },
  ...parts,
});

/** What was written at the desk. */
const written: { readonly file: string; readonly edits: readonly Edit[] }[] = [];
let outcome: WriteOutcome['kind'] = 'written';
const noFile: AuthoredFile = { file: 'huis/walks.yaml', text: '', hash: 'zo', data: { 'de-deur': [{}] } };
const desk: AuthorDesk = {
  file: async () => noFile,
  write: async (file, _base, edits) => {
    written.push({ file, edits });
    if (outcome === 'conflict') return { kind: 'conflict', theirs: noFile };
    if (outcome === 'refused') return { kind: 'refused', sentence: 'De map is alleen te lezen.' };
    return { kind: 'written', file: noFile };
  },
  command: () => Promise.reject(new Error('not asked for')),
};

const library = aLibrary({
  vocabulary: async () => words,
  scenario: async (_module, id) => (id === scenario.id ? scenario : null),
});

/** Opens author mode; gives what the server does when it tells something new. */
async function open(at: string, first = someNews()) {
  const listeners = new Set<(news: AuthorNews) => void>();
  const hear: HearNews = (listener) => {
    listeners.add(listener);
    listener(first);
    return () => void listeners.delete(listener);
  };
  await arriveAt(<AuthorRoute hear={hear} desk={desk} />, {
    vault: await vaultWith(),
    library,
    at: `${patterns.authorDesk}${at}`,
  });
  return (news: AuthorNews) =>
    act(() => {
      for (const listener of listeners) listener(news);
    });
}

/** What the frame would show: the journey in its address, as the choices of it. */
const stage = (): string => screen.getByTitle<HTMLIFrameElement>('Het spel, zoals een speler het ziet').src;

/** The frame reports a journey along these choices. */
function played(choices: readonly string[], isWhole: boolean): void {
  const { journey } = walkAlong(openDialogue(scenario), choices, isWhole, { id: asId('r'), now: 1 });
  const source = screen.getByTitle<HTMLIFrameElement>('Het spel, zoals een speler het ziet').contentWindow;
  const data = { kind: 'speelveld:reis', journey };
  act(() => {
    window.dispatchEvent(new MessageEvent('message', { data, origin: window.location.origin, source }));
  });
}

beforeEach(() => {
  written.length = 0;
  outcome = 'written';
});

describe('the bar', () => {
  test('counts and shows every message, with place, example and a way to its moment, and hides warnings until asked', async () => {
    await open(
      '#huis/de-deur',
      someNews({
        messages: [
          aMessage('Hier is een moment.', { example: { written: 'when:{', mended: 'when: {' } }),
          aMessage('Een waarde mist.', { file: 'values.yaml', line: 2, column: 1 }),
          aMessage('Let op.', { severity: 'warning', file: 'huis/half.yaml', line: 4 }),
        ],
      }),
    );
    const bar = within(
      screen.getByRole('region', { name: 'Wat de controle zegt: 2 fouten, 1 waarschuwing' }),
    );
    const rows = bar.getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Hier is een moment.huis/de-deur.yaml:12:3'),
      expect.stringContaining('Een waarde mist.values.yaml:2:1'),
    ]);
    expect(rows[0]).toHaveTextContent('Er staatwhen:{Zo kan hetwhen: {');
    expect(within(rows[1] as HTMLElement).queryByRole('link')).toBeNull();
    fireEvent.click(within(rows[0] as HTMLElement).getByRole('link', { name: 'Naar open in ‘De deur’' }));
    expect(screen.getByRole('heading', { level: 2, name: 'open' })).toBeVisible();
    fireEvent.change(screen.getByLabelText('Toon'), { target: { value: 'all' } });
    expect(bar.getAllByRole('listitem')).toHaveLength(3);
    fireEvent.change(screen.getByLabelText('Van'), { target: { value: 'story' } });
    expect(screen.getByRole('heading', { name: /1 fout, geen waarschuwingen in ‘De deur’/ })).toBeVisible();
    expect(bar.getAllByRole('listitem')).toHaveLength(1);
  });

  test('says which version is seen, by the clock of the server, and tells once of what is new and of the last that is mended', async () => {
    const tell = await open('#huis/de-deur');
    expect(screen.queryByText(/U ziet de versie/)).toBeNull();
    const announced = () => screen.getAllByRole('status').map((region) => region.textContent);
    const broken = someNews({
      messages: [aMessage('Stuk.')],
      stories: [aStory('de-deur', { state: 'older' })],
    });
    tell(broken);
    expect(
      screen.getByText(/^Er staat een fout in ‘De deur’\. U ziet de versie van .*08\.28\.$/),
    ).toBeVisible();
    expect(announced()).toContain('1 nieuwe melding, in huis/de-deur.yaml op regel 12.');
    expect(screen.queryByRole('alert')).toBeNull();
    tell({ ...broken, messages: [aMessage('Stuk.', { line: 13 })] });
    expect(announced().join()).not.toMatch(/nieuwe melding/);
    tell(someNews());
    expect(announced()).toContain('Er zijn geen fouten meer.');
  });
});

test('a story that cannot be read is listed, and says why and which moments stand in its file', async () => {
  await open(
    '',
    someNews({
      messages: [aMessage('Dit kan niet worden gelezen.', { file: 'huis/half.yaml', code: 'yaml/syntax' })],
    }),
  );
  const option = screen.getByRole('option', { name: 'half (kan nog niet worden gespeeld)' });
  fireEvent.change(screen.getByLabelText('Verhaal'), { target: { value: option.getAttribute('value') } });
  const why = within(await screen.findByRole('region', { name: 'half' }));
  expect(why.getByText('Dit kan niet worden gelezen.')).toBeVisible();
  expect(why.getByRole('listitem')).toHaveTextContent('eersteregel 3');
});

describe('the memory', () => {
  test('brings every line on stage that comes on some road, and says what goes with it', async () => {
    await open('#huis/de-deur/open');
    const plain = stage();
    expect(await screen.findByText('Nu niet te zien: alleen als told.')).toBeVisible();
    press('Laat deze regel zien');
    expect(screen.getByText('Te zien als told.')).toBeVisible();
    expect(stage()).not.toBe(plain);
    expect(screen.getByLabelText('told')).toHaveValue('true');
    expect(screen.getByLabelText('trust')).toHaveValue('2');
    fireEvent.change(screen.getByLabelText('trust'), { target: { value: '1' } });
    expect(screen.getByLabelText('told')).toHaveValue('false');
    expect(
      screen.getByText('trust = 1 komt met de rest zo op geen enkele weg. Daarom is nu ook told = nee.'),
    ).toBeVisible();
  });

  test('comes from the address; what comes on no road is said', async () => {
    await open('#huis/de-deur/open?geheugen=told:true,trust:0');
    expect(await screen.findByText('Te zien als told.')).toBeVisible();
    expect(
      screen.getByText('Dit geheugen komt hier op geen enkele weg. Anders dan gevraagd: trust.'),
    ).toBeVisible();
  });

  test('of the story that is played on is shown, with the choice that changed it', async () => {
    await open('#huis/de-deur');
    await screen.findByTitle('Het spel, zoals een speler het ziet');
    played(['zeggen'], false);
    const now = screen.getByRole('region', { name: 'Wat het spel nu onthoudt' });
    expect(now).toHaveTextContent('toldja');
    expect(within(now).getByRole('listitem')).toHaveTextContent(
      'Het zeggentold: nee werd ja; trust: 1 werd 2',
    );
  });
});

test('the roads of a moment are links that say choice and condition', async () => {
  await open('#huis/de-deur/open');
  const roads = await screen.findAllByRole('list');
  const texts = roads.map((list) =>
    within(list)
      .queryAllByRole('listitem')
      .map((item) => item.textContent),
  );
  expect(texts).toContainEqual(['belZwijgen', 'belHet zeggen']);
  expect(texts).toContainEqual(['Einde binnenals told', 'Einde buitenanders']);
  fireEvent.click(screen.getAllByRole('link', { name: 'bel' })[0] as HTMLElement);
  expect(screen.getByRole('heading', { level: 2, name: 'bel' })).toBeVisible();
});

describe('a walk', () => {
  test('is kept with one press and a name when the story ended, behind those that are there', async () => {
    await open('#huis/de-deur');
    await screen.findByTitle('Het spel, zoals een speler het ziet');
    expect(screen.queryByRole('button', { name: 'Bewaar als wandeling' })).toBeNull();
    played(['zwijgen'], true);
    press('Bewaar als wandeling');
    expect(screen.getByText('Geef de wandeling een naam. De weg zelf is er nog.')).toBeVisible();
    write('Waar deze weg voor staat', 'Gezwegen ');
    press('Bewaar als wandeling');
    expect(await screen.findByText('De wandeling staat in huis/walks.yaml.')).toBeVisible();
    const value = { name: 'Gezwegen', choices: ['zwijgen'], ending: 'buiten' };
    expect(written).toEqual([
      { file: 'huis/walks.yaml', edits: [{ kind: 'insert', path: ['de-deur'], at: 1, value }] },
    ]);
  });

  test.each([
    ['conflict', /net veranderd; er is niets geschreven/],
    ['refused', 'De map is alleen te lezen.'],
  ] as const)('that is not written because of a %s keeps its name, and says why', async (kind, sentence) => {
    outcome = kind;
    await open('#huis/de-deur');
    await screen.findByTitle('Het spel, zoals een speler het ziet');
    played(['zwijgen'], true);
    write('Waar deze weg voor staat', 'Gezwegen');
    press('Bewaar als wandeling');
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByLabelText('Waar deze weg voor staat')).toHaveValue('Gezwegen');
  });

  test('that is there already is not kept twice, and is played step by step', async () => {
    await open(
      '#huis/de-deur',
      someNews({
        messages: [aMessage('Past niet.', { file: 'huis/walks.yaml', line: 2, code: 'walk/too-short' })],
      }),
    );
    await screen.findByTitle('Het spel, zoals een speler het ziet');
    played(['zeggen'], true);
    expect(screen.getByText('Deze weg staat er al, als ‘Binnen’.')).toBeVisible();
    const walks = within(screen.getByRole('region', { name: 'Wandelingen' }));
    expect(walks.getByText('1 wandeling past niet meer.')).toBeVisible();
    expect(walks.getByText('Past niet.')).toBeVisible();
    press('Speel stap voor stap');
    expect(walks.getByText('0 van 1 keuzes gedaan. Nu: ‘Het zeggen’.')).toBeVisible();
    const begin = stage();
    press('Volgende stap');
    expect(walks.getByText('Aan het eind: Einde binnen.')).toBeVisible();
    expect(stage()).not.toBe(begin);
    press('Stap terug');
    expect(stage()).toBe(begin);
  });
});
