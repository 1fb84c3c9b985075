import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { branchAt } from '../../src/core/dialogue/edit';
import type { Journey } from '../../src/core/dialogue/journey';
import { asId, type IntentionId, type JourneyId, type NoteId } from '../../src/core/shared/ids';
import { fail } from '../../src/core/shared/result';
import { DebriefRoute } from '../../src/features/debrief/route';
import type { Library } from '../../src/library/library';
import { type Paths, PathsProvider } from '../../src/state/paths';
import { changePreferences } from '../../src/state/preferences';
import { ServicesProvider } from '../../src/state/services';
import { openVault } from '../../src/vault/open-vault';
import type { Vault } from '../../src/vault/port';
import { catalogue, dinner, dinnerInEnglish, words } from './debrief-dinner';
import { begin, dialogue, play } from './debrief-play';

const now = new Date(2026, 10, 23, 14, 2).getTime();

const library: Library = {
  languages: ['nl', 'en'],
  catalogue: async () => catalogue,
  vocabulary: async () => words,
  scenario: async (_module, id, lang) => (id !== dinner.id ? null : lang === 'en' ? dinnerInEnglish : dinner),
  onChange: () => () => undefined,
};

const place = (name: string) => (module?: string, scenario?: string, journey?: string) =>
  `/${[name, module, scenario, journey].filter((part) => part !== undefined).join('/')}`;
const paths: Paths = {
  start: '/',
  programme: '/programma',
  vault: '/kluis',
  sources: '/bronnen',
  help: '/hulp',
  about: '/over',
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  module: place('module'),
  play: place('spelen'),
  debrief: place('terug'),
};

let vault: Vault;
let made: number;

beforeEach(async () => {
  made = 0;
  vault = await openVault({ clock: { now: () => now }, mode: 'session', rememberMode: () => undefined });
});

function Where() {
  return <output aria-label="adres">{useLocation().pathname}</output>;
}

async function look(query = ''): Promise<void> {
  render(
    <ServicesProvider
      value={{
        vault,
        library,
        clock: { now: () => now },
        ids: {
          next: () => {
            made += 1;
            return `made-${made}`;
          },
        },
      }}
    >
      <PathsProvider value={paths}>
        <MemoryRouter initialEntries={[`/modules/netwerkbewust/het-etentje/nabespreking${query}`]}>
          <Routes>
            <Route path="/modules/:module/:scenario/nabespreking" element={<DebriefRoute />} />
            <Route path="*" element={null} />
          </Routes>
          <Where />
        </MemoryRouter>
      </PathsProvider>
    </ServicesProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
}

const first = play(begin('first'), 'ja-zeggen', 'vaag', 'govert-bellen');
const keep = (...journeys: readonly Journey[]) => Promise.all(journeys.map((journey) => vault.put('journey', journey)));
const address = () => screen.getByLabelText('adres').textContent;
const journeys = () => vault.view().records.journey;

/** The section that a heading names. */
function section(name: string) {
  return within(screen.getByRole('region', { name }));
}

describe('the debrief of a journey', () => {
  beforeEach(async () => {
    await keep(first);
  });

  it('opens with its question as the title, with focus there', async () => {
    await look();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Wat heeft Thijs die avond van u gehoord?');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(document.title).toBe('Nabespreking – Het etentje – Speelveld');
    expect(screen.getByText(/U nam drie beslissingen/)).toBeVisible();
  });

  it('keeps its headings in order', async () => {
    await look();
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('tells the road as a list, with every road not taken and where it leads', async () => {
    await look();
    const road = section('Uw weg');
    const stops = road.getAllByRole('listitem').filter((item) => item.parentElement?.tagName === 'OL');
    expect(stops).toHaveLength(4);
    expect(stops[1]).toHaveTextContent('Scène 2. Aan tafelU koos: Vriendelijk en vaag');
    expect(within(stops[1] as HTMLElement).getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Een grens trekken, speel deze weg',
      'Iets anders, speel deze weg',
    ]);
    expect(stops[1]).toHaveTextContent('loopt door tot ‘Het besluit bereikt iedereen tegelijk’');
    expect(stops[1]).toHaveTextContent('komt weer uit op uw weg');
    expect(stops[3]).toHaveTextContent('Hoe het afliepThijs trok zich al terug');
  });

  it('takes the drawing away when asked for a list, and brings it back', async () => {
    const user = userEvent.setup();
    await look();
    const region = screen.getByRole('region', { name: 'Uw weg' });
    const drawings = () => region.querySelectorAll('svg path').length;
    const withMap = drawings();
    await user.click(within(region).getByRole('button', { name: 'Toon als lijst', hidden: true }));
    expect(drawings()).toBeLessThan(withMap);
    expect(within(region).getByRole('button', { name: /Een grens trekken/ })).toBeVisible();
    await user.click(within(region).getByRole('button', { name: 'Toon als kaart', hidden: true }));
    expect(drawings()).toBe(withMap);
  });

  it('shows both sides of a choice, upheld first, each with its reason', async () => {
    await look();
    const table = section('U hield het vriendelijk en vaag.');
    const heads = table.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent?.trim());
    expect(heads.slice(0, 2)).toEqual(['Hield u hoog', 'Kwam onder druk']);
    expect(table.getByText('Gelijk speelveld').parentElement).toHaveTextContent('Eén partij kreeg vijf dagen voorsprong.');
    expect(table.getByText(/U zei:/)).toHaveTextContent('‘Er is veel in beweging. Wacht nog even af, zou ik zeggen.’');
  });

  it('explains the mechanism in general and in the words of this case', async () => {
    await look();
    const table = section('U hield het vriendelijk en vaag.');
    expect(table.getByText(/Waar het gezellig is/)).toBeVisible();
    expect(table.getByText(/Niemand vroeg iets geheims/)).toBeVisible();
  });

  it('says of a voice that it was not in the room', async () => {
    await look();
    const table = section('U hield het vriendelijk en vaag.');
    const voices = table.getAllByRole('listitem').filter((item) => item.querySelector('blockquote') !== null);
    expect(voices).toHaveLength(3);
    expect(voices[0]).toHaveTextContent('Roos Hagendijk, directeur van een kleinere ontwikkelaarwas er niet bij');
    expect(voices[2]).not.toHaveTextContent('was er niet bij');
  });

  it('gives each source its plain sentence first, with its status in words', async () => {
    await look();
    const table = section('U hield het vriendelijk en vaag.');
    const law = table.getByText('Wat u vertrouwelijk weet, houdt u voor u, ook onder vrienden').parentElement;
    expect(law).toHaveTextContent('Ambtenarenwet 2017, artikel 9 (geheimhouding) (nog te controleren).');
    expect(table.getByText(/Gedragscode Integriteit Rijk,/).parentElement).toHaveTextContent('(gelezen)');
    expect(table.getByText(/Onderzoek naar netwerken,/).parentElement).toHaveTextContent('(uit tweede hand)');
  });

  it('offers every other choice alike, and none as the better one', async () => {
    await look();
    const table = section('U hield het vriendelijk en vaag.');
    const roads = ['Wat als u een grens had getrokken?', 'Wat als u iets heel anders had gedaan?'].map((name) =>
      table.getByRole('button', { name }),
    );
    expect(new Set(roads.map((button) => button.className)).size).toBe(1);
  });

  it('plays another road beside the first one, standing at that decision', async () => {
    const user = userEvent.setup();
    await look();
    await user.click(screen.getByRole('button', { name: 'Wat als u een grens had getrokken?' }));
    expect(address()).toBe('/spelen/netwerkbewust/het-etentje/made-1');
    expect(journeys()[0]).toEqual(first);
    expect(journeys()[1]).toMatchObject({
      branchedFrom: { journey: 'first', sharedSteps: 1 },
      steps: first.steps.slice(0, 1),
      cursor: { moment: 'aan-tafel-vraag' },
    });
  });

  it('goes back to a road that was opened and left, instead of opening one more', async () => {
    const user = userEvent.setup();
    await keep(branchAt(dialogue, first, 1, { id: asId<JourneyId>('waiting'), now: 5 }));
    await look('?reis=first');
    await user.click(screen.getByRole('button', { name: 'Een grens trekken, speel deze weg' }));
    expect(address()).toBe('/spelen/netwerkbewust/het-etentje/waiting');
    expect(journeys()).toHaveLength(2);
  });

  it('stays and says why when another tab writes', async () => {
    const user = userEvent.setup();
    vi.spyOn(vault, 'put').mockResolvedValue(fail({ kind: 'reader' }));
    await look();
    await user.click(screen.getByRole('button', { name: 'Wat als u een grens had getrokken?' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('een ander tabblad schrijft');
    expect(address()).toBe('/modules/netwerkbewust/het-etentje/nabespreking');
  });

  it('opens only the pivotal decision on a narrow screen; the others are one sentence until asked', async () => {
    const user = userEvent.setup();
    await look();
    expect(section('U hield het vriendelijk en vaag.').getByText('Gelijk speelveld')).toBeVisible();
    const call = section('U belde Govert, meteen.');
    expect(call.getByText('Eerlijkheid')).not.toBeVisible();
    const unfold = call.getByRole('button', { name: 'Lees deze beslissing terug' });
    expect(unfold).toHaveAttribute('aria-expanded', 'false');
    await user.click(unfold);
    expect(call.getByText('Eerlijkheid')).toBeVisible();
    expect(call.getByRole('button', { name: 'Klap in' })).toHaveAttribute('aria-expanded', 'true');
  });

  it('opens a note in place, and shows own words as the private text they are', async () => {
    const user = userEvent.setup();
    const own = play(begin('own'), 'ja-zeggen', 'anders', 'govert-bellen');
    await keep(own);
    const text = (id: string, moment: string, kind: 'note' | 'own-choice', words: string) =>
      vault.put('note', { id: asId<NoteId>(id), journey: own.id, moment: asId(moment), kind, text: words, changedAt: 4 });
    await text('a', 'aan-tafel-vraag', 'own-choice', 'Ik stond op en hielp Irene in de keuken.');
    await text('b', 'aankomst', 'note', 'Ik voelde me bekeken.');
    await look('?reis=own');
    const table = section('U deed iets anders.');
    await user.click(table.getByRole('button', { name: 'Lees deze beslissing terug' }));
    expect(table.getByText('Ik stond op en hielp Irene in de keuken.')).toBeVisible();
    expect(table.getByText('Ik voelde me bekeken.')).not.toBeVisible();
    await user.click(table.getByRole('button', { name: 'Toon uw notitie' }));
    expect(table.getByText('Ik voelde me bekeken.')).toBeVisible();
    expect(table.queryByRole('heading', { name: 'Hield u hoog' })).not.toBeInTheDocument();
  });

  it('tells what the ending cost whom, and leaves its question open', async () => {
    await look();
    const ending = section('Thijs trok zich al terug. Govert weet waar uw grens ligt');
    expect(ending.getByText('Haar bouwteam staat zes weken stil.')).toBeVisible();
    expect(ending.getByText('Wie had u die avond willen zijn: gast, vriend of ambtenaar?')).toBeVisible();
  });

  it('turns the table only when asked, and says whose seat it is', async () => {
    const user = userEvent.setup();
    await look();
    const turns = section('Draai de tafel');
    expect(turns.getByText(/Je ziet hoe hij zijn glas neerzet/)).not.toBeVisible();
    await user.click(turns.getByRole('button', { name: 'Ga zitten op de stoel van Irene' }));
    expect(turns.getByText(/U zit nu op de stoel van Irene/)).toBeVisible();
    expect(turns.getByText(/Je ziet hoe hij zijn glas neerzet/)).toBeVisible();
  });

  it('opens on the decision that the address names', async () => {
    await look('?reis=first&moment=bericht-vraag');
    expect(screen.getByRole('heading', { name: 'U belde Govert, meteen.' })).toHaveFocus();
  });

  it('speaks English around a Dutch story, and marks the story as Dutch', async () => {
    changePreferences({ language: 'en', contentLanguage: 'nl' });
    await act(() => i18next.changeLanguage('en'));
    await look();
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'nl');
    expect(screen.getByText(/You took three decisions/)).toBeVisible();
    expect(screen.getAllByText('You upheld')).toHaveLength(3);
  });

  it('prints private text only when asked to', async () => {
    const user = userEvent.setup();
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await look();
    const choice = screen.getByRole('checkbox', { name: /Druk ook af wat alleen voor u is/ });
    expect(choice).not.toBeChecked();
    await user.click(choice);
    expect(choice).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Druk af' }));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('two roads of one play', () => {
  it('puts them beside each other from where they part', async () => {
    const branch = play(branchAt(dialogue, first, 1, { id: asId<JourneyId>('branch'), now: 5 }), 'anders', 'chat');
    await keep(first, branch);
    await look('?reis=first');
    const roads = section('Twee wegen naast elkaar');
    expect(roads.getByText(/Ze liepen samen tot hier/)).toHaveTextContent('Scène 2. Aan tafel');
    const [here, there] = ['Deze weg', 'De andere weg'].map(
      (name) => roads.getByRole('heading', { name }).closest('section') as HTMLElement,
    );
    expect(here).toHaveTextContent('U belde Govert, meteen.');
    expect(there).toHaveTextContent('U antwoordde in de chat.');
    expect(there).toHaveTextContent('Niemand weet wie wat weet');
    expect(roads.getByRole('link', { name: 'Open de nabespreking van die weg' })).toHaveAttribute(
      'href',
      '/terug/netwerkbewust/het-etentje/branch',
    );
  });

  it('leads on with a road that is still under way', async () => {
    const branch = play(branchAt(dialogue, first, 1, { id: asId<JourneyId>('branch'), now: 5 }), 'anders');
    await keep(first, branch);
    await look('?reis=first');
    const roads = section('Twee wegen naast elkaar');
    expect(roads.getByText('Deze weg loopt nog.')).toBeVisible();
    expect(roads.getByRole('link', { name: 'Speel die weg verder' })).toHaveAttribute(
      'href',
      '/spelen/netwerkbewust/het-etentje/branch',
    );
  });
});

describe('closing the module', () => {
  beforeEach(async () => {
    await keep(first);
  });
  const closing = () => vault.view().records.moduleClosing[0];

  it('keeps an intention with a day to look back, and says only what is true of this mode', async () => {
    const user = userEvent.setup();
    await look();
    const panel = section('Neem u één ding voor');
    expect(panel.getByRole('textbox', { name: 'Als …' })).toHaveAttribute('placeholder', expect.stringContaining('eigen kring'));
    await user.type(panel.getByRole('textbox', { name: 'Als …' }), 'iemand ernaar vraagt,');
    await user.type(panel.getByRole('textbox', { name: 'dan …' }), 'zeg ik niets.');
    await user.click(panel.getByRole('radio', { name: 'Over een week' }));
    expect(panel.getByText('U kijkt terug op maandag 30 november 2026.')).toBeVisible();
    await user.click(panel.getByRole('button', { name: 'Houd dit vast in dit tabblad' }));
    expect(vault.view().records.intention).toEqual([
      {
        id: 'made-1',
        module: 'netwerkbewust',
        when: 'iemand ernaar vraagt',
        then: 'zeg ik niets',
        lookBackOn: '2026-11-30',
        madeAt: now,
      },
    ]);
    expect(closing()?.way).toBe('intention');
    expect(panel.getByText('Als iemand ernaar vraagt, dan zeg ik niets.')).toBeVisible();
    expect(await panel.findByRole('status')).toHaveTextContent('Vastgehouden in dit tabblad. Sluit u het, dan is het weg.');
    expect(journeys()[0]?.debriefSeenAt).toBe(now);
  });

  it('says that an intention was not kept, and leaves the words where they are', async () => {
    const user = userEvent.setup();
    vi.spyOn(vault, 'put').mockResolvedValue(fail({ kind: 'full' }));
    await look();
    const panel = section('Neem u één ding voor');
    await user.type(panel.getByRole('textbox', { name: 'Als …' }), 'iemand ernaar vraagt');
    await user.type(panel.getByRole('textbox', { name: 'dan …' }), 'zeg ik niets');
    await user.click(panel.getByRole('button', { name: 'Houd dit vast in dit tabblad' }));
    expect(await panel.findByRole('alert')).toHaveTextContent('Niet bewaard');
    expect(panel.getByRole('textbox', { name: 'Als …' })).toHaveValue('iemand ernaar vraagt');
  });

  it('asks for the half that is missing, at that field', async () => {
    const user = userEvent.setup();
    await look();
    const panel = section('Neem u één ding voor');
    await user.type(panel.getByRole('textbox', { name: 'Als …' }), 'iemand ernaar vraagt');
    await user.click(panel.getByRole('button', { name: 'Houd dit vast in dit tabblad' }));
    const half = panel.getByRole('textbox', { name: 'dan …' });
    expect(half).toHaveFocus();
    expect(half).toHaveAccessibleDescription(/Vul beide velden in/);
    expect(closing()).toBeUndefined();
  });

  it('keeps the browser’s own services out of the fields', async () => {
    await look();
    const field = section('Neem u één ding voor').getByRole('textbox', { name: 'Als …' });
    expect(field).toHaveAttribute('spellcheck', 'false');
    expect(field).toHaveAttribute('autocomplete', 'off');
    expect(field).toHaveAttribute('translate', 'no');
  });

  it('lets an intention be adjusted and let go, without blame', async () => {
    const user = userEvent.setup();
    await vault.put('intention', {
      id: asId<IntentionId>('made'),
      module: dinner.module,
      when: 'iemand ernaar vraagt',
      then: 'zeg ik niets',
      lookBackOn: '2026-12-01',
      madeAt: 1,
    });
    await look();
    const panel = section('Neem u één ding voor');
    await user.click(panel.getByRole('button', { name: 'Pas dit voornemen aan' }));
    const half = panel.getByRole('textbox', { name: 'dan …' });
    await user.clear(half);
    await user.type(half, 'ga ik naar de keuken');
    await user.click(panel.getByRole('button', { name: 'Houd dit vast in dit tabblad' }));
    expect(vault.view().records.intention.map(({ id, then }) => [id, then])).toEqual([['made', 'ga ik naar de keuken']]);
    await user.click(panel.getByRole('button', { name: 'Laat dit voornemen los' }));
    expect(vault.view().records.intention).toEqual([]);
    expect(panel.getByText('U liet het voornemen los.')).toBeVisible();
  });

  it('can be closed knowingly without an intention', async () => {
    const user = userEvent.setup();
    await look();
    await user.click(screen.getByRole('button', { name: 'Ik kies nu geen voornemen' }));
    expect(closing()).toEqual({ module: 'netwerkbewust', way: 'declined', closedAt: now });
    expect(screen.getByText(/U koos nu geen voornemen/)).toBeVisible();
    expect(section('Hoe u deze module afsluit').getByText('U sloot deze module af zonder voornemen.')).toBeVisible();
    expect(journeys()[0]?.debriefSeenAt).toBe(now);
  });

  it('takes a question along in the reader’s own words, and closes with the conversation it is for', async () => {
    const user = userEvent.setup();
    await look();
    const take = section('Vragen om mee te nemen');
    await user.click(take.getByRole('radio', { name: 'Wie had u willen bellen?' }));
    const field = take.getByRole('textbox', { name: 'De vraag in uw eigen woorden' });
    expect(field).toHaveValue('Wie had u willen bellen?');
    await user.type(field, ' En waarom niet?');
    await user.click(take.getByRole('button', { name: 'Neem deze vraag mee' }));
    expect(vault.view().records.carryItem).toEqual([
      {
        id: 'made-1',
        kind: 'question',
        text: 'Wie had u willen bellen? En waarom niet?',
        origin: { place: 'debrief', module: 'netwerkbewust', scenario: 'het-etentje', journey: 'first', moment: null },
        madeAt: now,
        doneAt: null,
      },
    ]);
    expect(closing()).toBeUndefined();
    await user.click(take.getByRole('button', { name: 'Deze vraag breng ik in een gesprek' }));
    expect(closing()?.way).toBe('conversation');
    await user.click(take.getByRole('button', { name: 'Neem niet meer mee' }));
    expect(vault.view().records.carryItem).toEqual([]);
  });

  it('takes no empty question along', async () => {
    const user = userEvent.setup();
    await look();
    const take = section('Vragen om mee te nemen');
    await user.click(take.getByRole('radio', { name: 'Een eigen vraag' }));
    await user.click(take.getByRole('button', { name: 'Neem deze vraag mee' }));
    expect(take.getByRole('textbox')).toHaveAccessibleDescription(/Schrijf eerst een vraag op/);
    expect(vault.view().records.carryItem).toEqual([]);
  });

  it('counts as seen when the end comes into view, and not before', async () => {
    let reach: () => void = () => undefined;
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(notify: IntersectionObserverCallback) {
          reach = () =>
            notify([{ isIntersecting: true } as IntersectionObserverEntry], this as unknown as IntersectionObserver);
        }
        observe(): void {}
        disconnect(): void {}
      },
    );
    await look();
    expect(journeys()[0]?.debriefSeenAt).toBeNull();
    act(reach);
    await waitFor(() => expect(journeys()[0]?.debriefSeenAt).toBe(now));
  });

  it('says what remains of the module, or that it has been played', async () => {
    await look();
    const end = section('Hoe u deze module afsluit');
    expect(end.getByRole('link', { name: 'Speel De vaste drie' })).toHaveAttribute(
      'href',
      '/spelen/netwerkbewust/de-vaste-drie',
    );
    await act(async () => {
      await vault.put('journey', { ...first, debriefSeenAt: 9 });
      await vault.put('journey', {
        ...first,
        id: asId<JourneyId>('second'),
        scenario: asId('de-vaste-drie'),
        debriefSeenAt: 9,
      });
      await vault.put('moduleClosing', { module: dinner.module, way: 'declined', closedAt: 10 });
    });
    expect(end.getByText('Deze module is gespeeld.')).toBeVisible();
  });
});

describe('when there is nothing to look back on', () => {
  it('leads to playing', async () => {
    await look();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nog niets om op terug te kijken');
    expect(screen.getByRole('link', { name: 'Speel dit scenario' })).toHaveAttribute(
      'href',
      '/spelen/netwerkbewust/het-etentje',
    );
  });

  it('leads back into a journey that has not ended', async () => {
    await keep(play(begin('busy'), 'ja-zeggen'));
    await look();
    expect(screen.getByText(/U speelt dit scenario nog/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Speel verder' })).toHaveAttribute(
      'href',
      '/spelen/netwerkbewust/het-etentje/busy',
    );
  });

  it('says so when the journey in the address is not kept here', async () => {
    await keep(first);
    await look('?reis=gone');
    expect(screen.getByText(/Deze weg staat niet in dit tabblad/)).toBeVisible();
  });
});
