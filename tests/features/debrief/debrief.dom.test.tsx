import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { branchAt } from '../../../src/core/dialogue/edit';
import type { Journey } from '../../../src/core/dialogue/journey';
import { asId, type JourneyId, type NoteId } from '../../../src/core/shared/ids';
import { fail } from '../../../src/core/shared/result';
import { changePreferences } from '../../../src/state/preferences';
import type { Vault } from '../../../src/vault/port';
import { vaultWith } from '../../support/a-vault';
import { begin, dialogue, first, play } from '../../support/builders/dinner-play';
import { countPrints, section } from '../../support/render/acts';
import { address, openHere } from '../../support/render/render-at';
import { debrief, look, story } from './look';

let vault: Vault;

beforeEach(async () => {
  vault = await vaultWith();
});

const keep = (...journeys: readonly Journey[]) =>
  Promise.all(journeys.map((journey) => vault.put('journey', journey)));
const journeys = () => vault.view().records.journey;

/** Opens the line with this title, and looks in it. */
async function opened(title: string): Promise<ReturnType<typeof section>> {
  await userEvent.click(screen.getByRole('heading', { name: title }));
  return section(title);
}

describe('the debrief of a journey', () => {
  beforeEach(async () => {
    await keep(first);
  });

  it('opens with its question as the title, with focus there', async () => {
    await look(vault);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Wat heeft Thijs die avond van u gehoord?',
    );
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    expect(document.title).toBe('Nabespreking – Het etentje – Speelveld');
    expect(screen.getByText(/U nam drie beslissingen/)).toBeVisible();
  });

  it('keeps its headings in order', async () => {
    await look(vault);
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('tells the road as a list, with every road not taken and where it leads', async () => {
    await look(vault);
    const road = section('Uw weg');
    const stops = road.getAllByRole('listitem').filter((item) => item.parentElement?.tagName === 'OL');
    expect(stops).toHaveLength(4);
    expect(stops[1]).toHaveTextContent('Scène 2. Aan tafelU koos: Vriendelijk en vaag');
    expect(
      within(stops[1] as HTMLElement)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Een grens trekken, speel deze weg', 'Iets anders, speel deze weg']);
    expect(stops[1]).toHaveTextContent('loopt door tot ‘Het besluit bereikt iedereen tegelijk’');
    expect(stops[1]).toHaveTextContent('komt terug op uw weg');
    expect(stops[3]).toHaveTextContent('Hoe het afliepThijs trok zich al terug');
  });

  it('takes the drawing away when asked for a list, and brings it back', async () => {
    const user = userEvent.setup();
    await look(vault);
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
    await look(vault);
    const table = await opened('U hield het vriendelijk en vaag.');
    const heads = table.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent?.trim());
    expect(heads.slice(0, 2)).toEqual(['Hield u hoog', 'Kwam onder druk']);
    expect(table.getByText('Gelijk speelveld').parentElement).toHaveTextContent(
      'Eén partij kreeg vijf dagen voorsprong.',
    );
    expect(table.getByText(/U zei:/)).toHaveTextContent(
      '‘Er is veel in beweging. Wacht nog even af, zou ik zeggen.’',
    );
  });

  it('tells the mechanism in the words of this case, and in general when asked', async () => {
    const user = userEvent.setup();
    await look(vault);
    const table = await opened('U hield het vriendelijk en vaag.');
    expect(table.getByText(/Niemand vroeg iets geheims/)).toBeVisible();
    expect(table.getByText(/Waar het gezellig is/)).not.toBeVisible();
    await user.click(table.getByRole('button', { name: 'Wat betekent dit?' }));
    expect(table.getByText(/Waar het gezellig is/)).toBeVisible();
  });

  it('says of a voice that it was not in the room', async () => {
    await look(vault);
    const table = await opened('U hield het vriendelijk en vaag.');
    const voices = table.getAllByRole('listitem').filter((item) => item.querySelector('blockquote') !== null);
    expect(voices).toHaveLength(3);
    expect(voices[0]).toHaveTextContent(
      'Roos Hagendijk, directeur van een kleinere ontwikkelaarwas er niet bij',
    );
    expect(voices[2]).not.toHaveTextContent('was er niet bij');
  });

  it('names each norm once, its plain sentence first, and studies when asked', async () => {
    const user = userEvent.setup();
    await look(vault);
    const norms = section('Waar dit aan raakt');
    const law = norms.getByText('Wat u vertrouwelijk weet, houdt u voor u, ook onder vrienden').parentElement;
    expect(law).toHaveTextContent(/Ambtenarenwet 2017.*Dit hebben wij nog niet zelf nagelezen\./);
    expect(norms.getByRole('link', { name: /^Lees op wetten\.overheid\.nl/ })).toHaveAttribute(
      'rel',
      'noopener noreferrer',
    );
    expect(screen.getAllByRole('link', { name: 'Ambtenarenwet 2017' })).toHaveLength(1);
    expect(norms.getByText(/Onderzoek naar netwerken/)).not.toBeVisible();
    await user.click(norms.getByRole('button', { name: /Toon ook/ }));
    expect(norms.getByText(/Onderzoek naar netwerken/)).toBeVisible();
  });

  it('offers every other choice alike, and none as the better one', async () => {
    await look(vault);
    const table = await opened('U hield het vriendelijk en vaag.');
    const roads = ['Wat als u een grens had getrokken?', 'Wat als u iets heel anders had gedaan?'].map(
      (name) => table.getByRole('button', { name }),
    );
    expect(new Set(roads.map((button) => button.className)).size).toBe(1);
  });

  it('plays another road beside the first one, standing at that decision', async () => {
    const user = userEvent.setup();
    await look(vault);
    const table = await opened('U hield het vriendelijk en vaag.');
    await user.click(table.getByRole('button', { name: 'Wat als u een grens had getrokken?' }));
    expect(address()).toBe(story);
    expect(openHere()).toBe('made-1');
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
    await look(vault, { record: 'first' });
    await user.click(screen.getByRole('button', { name: 'Een grens trekken, speel deze weg' }));
    expect(address()).toBe(story);
    expect(openHere()).toBe('waiting');
    expect(journeys()).toHaveLength(2);
  });

  it('stays and says why when another tab writes', async () => {
    const user = userEvent.setup();
    vi.spyOn(vault, 'put').mockResolvedValue(fail({ kind: 'reader' }));
    await look(vault);
    const table = await opened('U hield het vriendelijk en vaag.');
    await user.click(table.getByRole('button', { name: 'Wat als u een grens had getrokken?' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('een ander tabblad schrijft');
    expect(address()).toBe(debrief);
  });

  it('tells the hinge whole, with what it opened and closed, and the others in one line until asked', async () => {
    const user = userEvent.setup();
    await look(vault);
    const hinge = section('U zei ja, en vroeg niet wie er kwamen.');
    expect(hinge.getByText('Hiervan hing het meeste af')).toBeVisible();
    // An early exit is not called by its name: the road map does not either.
    // Another decision closed more endings; it says why most depended on this one.
    expect(
      hinge.getByText('Eén afloop kon hierna niet meer. Wat er later gezegd werd, hing hiervan af.'),
    ).toBeVisible();
    expect(hinge.getByText('Oplettendheid')).toBeVisible();
    const call = section('U belde Govert, meteen.');
    expect(call.getByText('Eerlijkheid')).not.toBeVisible();
    const line = call.getByText('U belde Govert, meteen.');
    await user.click(line);
    expect(call.getByText('Eerlijkheid')).toBeVisible();
    expect(call.getByText(/^Hierna konden twee aflopen niet meer/)).toHaveTextContent(
      'Hierna konden twee aflopen niet meer: ‘Niemand weet wie wat weet’ en ‘Het staat op papier, en u staat er niet alleen voor’. Alleen met deze keuze kon het nog aflopen zoals het afliep.',
    );
    await user.click(line);
    expect(call.getByText('Eerlijkheid')).not.toBeVisible();
  });

  it('is open as a whole on paper, and as it was when the printing is done', async () => {
    await look(vault);
    const call = section('U belde Govert, meteen.');
    fireEvent(window, new Event('beforeprint'));
    expect(call.getByText('Eerlijkheid')).toBeVisible();
    fireEvent(window, new Event('afterprint'));
    expect(call.getByText('Eerlijkheid')).not.toBeVisible();
  });

  it('leads to the intention from the top', async () => {
    const user = userEvent.setup();
    await look(vault);
    await user.click(screen.getByRole('button', { name: 'Naar uw voornemen' }));
    expect(screen.getByRole('heading', { name: 'Neem u één ding voor' })).toHaveFocus();
  });

  it('opens a note in place, and shows own words as the private text they are', async () => {
    const user = userEvent.setup();
    const own = play(begin('own'), 'ja-zeggen', 'anders', 'govert-bellen');
    await keep(own);
    const text = (id: string, moment: string, kind: 'note' | 'own-choice', words: string) =>
      vault.put('note', {
        id: asId<NoteId>(id),
        journey: own.id,
        moment: asId(moment),
        kind,
        text: words,
        changedAt: 4,
      });
    await text('a', 'aan-tafel-vraag', 'own-choice', 'Ik stond op en hielp Irene in de keuken.');
    await text('b', 'aankomst', 'note', 'Ik voelde me bekeken.');
    await look(vault, { record: 'own' });
    const table = await opened('U deed iets anders.');
    expect(table.getByText('Ik stond op en hielp Irene in de keuken.')).toBeVisible();
    expect(table.getByText('Ik voelde me bekeken.')).not.toBeVisible();
    expect(table.getByText('U schreef iets op voor uzelf, in scène 2.')).toBeVisible();
    await user.click(table.getByRole('button', { name: 'Toon uw notitie' }));
    expect(table.getByText('Ik voelde me bekeken.')).toBeVisible();
    expect(table.queryByRole('heading', { name: 'Hield u hoog' })).not.toBeInTheDocument();
  });

  it('tells what the ending cost whom, and leaves its question open', async () => {
    await look(vault);
    const ending = await opened('Thijs trok zich al terug. Govert weet waar uw grens ligt');
    expect(ending.getByText('Haar bouwteam staat zes weken stil.')).toBeVisible();
    expect(ending.getByText('Wie had u die avond willen zijn: gast, vriend of ambtenaar?')).toBeVisible();
  });

  it('turns the table only when asked, and says whose seat it is', async () => {
    await look(vault);
    expect(screen.getByText(/Je ziet hoe hij zijn glas neerzet/)).not.toBeVisible();
    const turn = await opened('Dezelfde minuut, vanaf de stoel van Irene');
    expect(turn.getByText(/U zit nu op de stoel van/)).toHaveTextContent('Irene, gastvrouw.');
    expect(turn.getByText(/Je ziet hoe hij zijn glas neerzet/)).toBeVisible();
  });

  it('opens on the decision that is asked for, also where that is the hinge', async () => {
    await look(vault, { record: 'first', moment: 'bericht-vraag' });
    const call = section('U belde Govert, meteen.');
    await waitFor(() => expect(call.getByText('U belde Govert, meteen.').closest('summary')).toHaveFocus());
    expect(call.getByText('Eerlijkheid')).toBeVisible();
    cleanup();
    await look(vault, { record: 'first', moment: String(first.steps[0]?.moment) });
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'U zei ja, en vroeg niet wie er kwamen.' })).toHaveFocus(),
    );
  });

  it('speaks English around a Dutch story, and marks the story as Dutch', async () => {
    changePreferences({ language: 'en', contentLanguage: 'nl' });
    await act(() => i18next.changeLanguage('en'));
    await look(vault);
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'nl');
    expect(screen.getByText(/You took three decisions/)).toBeVisible();
    expect(screen.getAllByText('You honoured')).toHaveLength(3);
  });

  it('prints private text only when asked to', async () => {
    const user = userEvent.setup();
    const print = countPrints();
    await look(vault);
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
    const branch = play(
      branchAt(dialogue, first, 1, { id: asId<JourneyId>('branch'), now: 5 }),
      'anders',
      'chat',
    );
    await keep(first, branch);
    await look(vault, { record: 'first' });
    const roads = section('Twee wegen naast elkaar');
    expect(roads.getByText(/De wegen gaan uiteen bij/)).toHaveTextContent('Scène 2. Aan tafel');
    const [here, there] = ['Deze weg', 'De andere weg'].map(
      (name) => roads.getByRole('heading', { name }).closest('section') as HTMLElement,
    );
    expect(here).toHaveTextContent('U belde Govert, meteen.');
    expect(there).toHaveTextContent('U antwoordde in de chat.');
    expect(there).toHaveTextContent('Niemand weet wie wat weet');
    fireEvent.click(roads.getByRole('link', { name: 'Open de nabespreking van die weg' }));
    expect(address()).toBe(debrief);
    expect(openHere()).toBe('branch');
  });

  it('puts them before the decisions for who just played the second, after them for who looks at the first', async () => {
    const branch = play(
      branchAt(dialogue, first, 1, { id: asId<JourneyId>('branch'), now: 5 }),
      'anders',
      'chat',
    );
    await keep(first, branch);
    const headings = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    await look(vault, { record: 'branch' });
    expect(headings().indexOf('Twee wegen naast elkaar')).toBe(1);
    cleanup();
    await look(vault, { record: 'first' });
    expect(headings().indexOf('Twee wegen naast elkaar')).toBeGreaterThan(first.steps.length);
  });

  it('leads on with a road that is still under way', async () => {
    const branch = play(branchAt(dialogue, first, 1, { id: asId<JourneyId>('branch'), now: 5 }), 'anders');
    await keep(first, branch);
    await look(vault, { record: 'first' });
    const roads = section('Twee wegen naast elkaar');
    const unfinished = roads.getByRole('heading', { name: 'De andere weg' }).closest('section');
    expect(unfinished).toHaveTextContent('Hier bent u gestopt.');
    // What is not over yet says nothing of how roads end, nor that nothing was left to choose.
    for (const untrue of [/bleef iets heel/, /niets meer te kiezen/, 'Hoe het afliep'])
      expect(roads.queryByText(untrue)).not.toBeInTheDocument();
    fireEvent.click(roads.getByRole('link', { name: 'Speel die weg verder' }));
    expect(address()).toBe(story);
    expect(openHere()).toBe('branch');
  });
});

describe('when there is nothing to look back on', () => {
  it('leads to playing', async () => {
    await look(vault);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nog niets om op terug te kijken');
    expect(screen.getByRole('link', { name: 'Speel dit scenario' })).toHaveAttribute('href', story);
  });

  it('leads back into a journey that has not ended', async () => {
    await keep(play(begin('busy'), 'ja-zeggen'));
    await look(vault);
    expect(screen.getByText(/U speelt dit scenario nog/)).toBeVisible();
    fireEvent.click(screen.getByRole('link', { name: 'Speel verder' }));
    expect(address()).toBe(story);
    expect(openHere()).toBe('busy');
  });

  it('says so when the journey that is asked for is not kept here', async () => {
    await keep(first);
    await look(vault, { record: 'gone' });
    expect(screen.getByText(/Deze weg staat niet in dit tabblad/)).toBeVisible();
  });
});
