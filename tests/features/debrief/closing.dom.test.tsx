import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asId, type IntentionId, type JourneyId } from '../../../src/core/shared/ids';
import { fail } from '../../../src/core/shared/result';
import { newIntention } from '../../../src/core/tools/intentions/intention';
import { paths } from '../../../src/state/addresses';
import type { Vault } from '../../../src/vault/port';
import { vaultWith } from '../../support/a-vault';
import { first } from '../../support/builders/dinner-play';
import { dinner } from '../../support/builders/dinner-story';
import { now } from '../../support/builders/time';
import { section } from '../../support/render/acts';
import { look } from './look';

let vault: Vault;

beforeEach(async () => {
  vault = await vaultWith(first);
});

const closing = () => vault.view().records.moduleClosing[0];
const journeys = () => vault.view().records.journey;

/** What a control is called: its own text, or that of its label. */
function nameOf(control: HTMLElement): string {
  return (control.textContent || control.closest('label')?.textContent) ?? '';
}

describe('closing the module', () => {
  it('keeps an intention with a day to look back, and says only what is true of this mode', async () => {
    const user = userEvent.setup();
    await look(vault);
    const panel = section('Neem u één ding voor');
    expect(panel.getByRole('textbox', { name: 'Als …' })).toHaveAttribute(
      'placeholder',
      expect.stringContaining('eigen kring'),
    );
    await user.type(panel.getByRole('textbox', { name: 'Als …' }), 'iemand ernaar vraagt,');
    await user.type(panel.getByRole('textbox', { name: 'dan …' }), 'zeg ik niets.');
    await user.click(panel.getByRole('radio', { name: 'Over een week' }));
    expect(panel.getByText('U kijkt terug op maandag 30 november 2026.')).toBeVisible();
    await user.click(panel.getByRole('button', { name: 'Houd dit vast in dit tabblad' }));
    expect(vault.view().records.intention).toMatchObject([
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
    expect(await panel.findByRole('status')).toHaveTextContent(
      'Vastgehouden in dit tabblad. Sluit of ververst u het, dan is het weg.',
    );
    expect(journeys()[0]?.debriefSeenAt).toBe(now);
  });

  it('offers to look back where the intention was made, once its day has come', async () => {
    const parts = { module: first.module, when: 'het druk is', then: 'Ik wacht', lookBackOn: '2026-11-20' };
    await vault.put('intention', newIntention({ id: asId<IntentionId>('i'), ...parts }, now - 9e8));
    await look(vault);
    const panel = section('Dit nam u zich voor');
    expect(panel.getByText(/^De dag om terug te kijken is er: vrijdag 20 november 2026/)).toBeVisible();
    expect(panel.getByRole('link', { name: 'Kijk terug op dit voornemen' })).toHaveAttribute(
      'href',
      paths.tool('voornemens'),
    );
  });

  it('says that an intention was not kept, and leaves the words on the page', async () => {
    const user = userEvent.setup();
    // As a vault does that is full: the view has it, the store does not.
    const put = vault.put.bind(vault);
    vi.spyOn(vault, 'put').mockImplementation(async (...what) => {
      await put(...what);
      return fail({ kind: 'full' });
    });
    await look(vault);
    const panel = section('Neem u één ding voor');
    await user.type(panel.getByRole('textbox', { name: 'Als …' }), 'iemand ernaar vraagt');
    await user.type(panel.getByRole('textbox', { name: 'dan …' }), 'zeg ik niets');
    await user.click(panel.getByRole('button', { name: 'Houd dit vast in dit tabblad' }));
    expect(await panel.findByRole('alert')).toHaveTextContent('Niet bewaard');
    expect(panel.getByText('Als iemand ernaar vraagt, dan zeg ik niets.')).toBeVisible();
  });

  it('asks for the half that is missing, at that field', async () => {
    const user = userEvent.setup();
    await look(vault);
    const panel = section('Neem u één ding voor');
    await user.type(panel.getByRole('textbox', { name: 'Als …' }), 'iemand ernaar vraagt');
    await user.click(panel.getByRole('button', { name: 'Houd dit vast in dit tabblad' }));
    const half = panel.getByRole('textbox', { name: 'dan …' });
    expect(half).toHaveFocus();
    expect(half).toHaveAccessibleDescription(/Vul beide velden in/);
    expect(closing()).toBeUndefined();
  });

  it('keeps the browser’s own services out of the fields', async () => {
    await look(vault);
    const field = section('Neem u één ding voor').getByRole('textbox', { name: 'Als …' });
    expect(field).toHaveAttribute('spellcheck', 'false');
    expect(field).toHaveAttribute('autocomplete', 'off');
    expect(field).toHaveAttribute('translate', 'no');
  });

  it('lets an intention be adjusted and let go, without blame', async () => {
    const user = userEvent.setup();
    await vault.put(
      'intention',
      newIntention(
        {
          id: asId<IntentionId>('made'),
          module: dinner.module,
          when: 'iemand ernaar vraagt',
          then: 'zeg ik niets',
          lookBackOn: '2026-12-01',
        },
        1,
      ),
    );
    await look(vault);
    const panel = section('Dit nam u zich voor');
    await user.click(panel.getByRole('button', { name: 'Pas dit voornemen aan' }));
    const half = panel.getByRole('textbox', { name: 'dan …' });
    await user.clear(half);
    await user.type(half, 'ga ik naar de keuken');
    await user.click(panel.getByRole('button', { name: 'Houd dit vast in dit tabblad' }));
    expect(vault.view().records.intention.map(({ id, then }) => [id, then])).toEqual([
      ['made', 'ga ik naar de keuken'],
    ]);
    await user.click(panel.getByRole('button', { name: 'Laat dit voornemen los' }));
    expect(vault.view().records.intention).toEqual([]);
    expect(await panel.findByText('U liet het voornemen los.')).toBeVisible();
    const put = vi.spyOn(vault, 'put').mockResolvedValueOnce(fail({ kind: 'reader' }));
    await user.click(panel.getByRole('button', { name: 'Haal het terug' }));
    expect(await panel.findByText(/^Terughalen lukte niet/)).toBeVisible();
    await user.click(panel.getByRole('button', { name: 'Haal het terug' }));
    expect(await panel.findByText('Als iemand ernaar vraagt, dan ga ik naar de keuken.')).toBeVisible();
    expect(vault.view().records.intention.map(({ id }) => id)).toEqual(['made']);
    put.mockRestore();
  });

  it('can be closed knowingly without an intention', async () => {
    const user = userEvent.setup();
    await look(vault);
    await user.click(screen.getByRole('button', { name: 'Ik kies nu geen voornemen' }));
    expect(closing()).toEqual({ module: 'netwerkbewust', way: 'declined', closedAt: now });
    expect(screen.getByText(/U koos nu geen voornemen/)).toBeVisible();
    expect(section('Hoe u afsluit').getByText('U sloot af zonder voornemen.')).toBeVisible();
    expect(journeys()[0]?.debriefSeenAt).toBe(now);
    // One line is left of it, and the fields come back when asked for.
    const panel = section('Neem u één ding voor');
    expect(panel.queryByRole('textbox')).not.toBeInTheDocument();
    expect(document.body).not.toHaveFocus();
    await user.click(panel.getByRole('button', { name: 'Toch een voornemen maken' }));
    expect(panel.getByRole('textbox', { name: 'Als …' })).toBeVisible();
    expect(document.body).not.toHaveFocus();
  });

  it('keeps what was typed when no intention is chosen, and shows it on coming back', async () => {
    const user = userEvent.setup();
    await look(vault);
    const panel = section('Neem u één ding voor');
    await user.type(panel.getByRole('textbox', { name: 'Als …' }), 'iemand ernaar vraagt');
    await user.click(panel.getByRole('button', { name: 'Ik kies nu geen voornemen' }));
    await user.click(panel.getByRole('button', { name: 'Toch een voornemen maken' }));
    expect(panel.getByRole('textbox', { name: 'Als …' })).toHaveValue('iemand ernaar vraagt');
  });

  it('takes a question along in the reader’s own words, and closes with the conversation it is for', async () => {
    const user = userEvent.setup();
    await look(vault);
    await user.click(screen.getByRole('heading', { name: 'Vragen om mee te nemen' }));
    const take = section('Vragen om mee te nemen');
    await user.click(take.getByRole('radio', { name: 'Wie had u willen bellen?' }));
    const field = take.getByRole('textbox', { name: 'De vraag in uw eigen woorden' });
    expect(field).toHaveValue('Wie had ik willen bellen?');
    await user.type(field, ' En waarom niet?');
    await user.click(take.getByRole('button', { name: 'Neem deze vraag mee' }));
    expect(vault.view().records.carryItem).toEqual([
      {
        id: 'made-1',
        kind: 'question',
        text: 'Wie had ik willen bellen? En waarom niet?',
        origin: {
          place: 'debrief',
          module: 'netwerkbewust',
          scenario: 'het-etentje',
          journey: 'first',
          moment: null,
        },
        broughtTo: [],
        madeAt: now,
        doneAt: null,
      },
    ]);
    expect(closing()).toBeUndefined();
    const taken = take.getByText('Meegenomen.').closest('[data-item]');
    expect(taken).toHaveTextContent('Wie had ik willen bellen? En waarom niet?');
    expect(taken).toHaveFocus();
    expect(within(taken as HTMLElement).getByRole('status')).toHaveTextContent('Meegenomen');
    const stillCloses = /^Brengt u een vraag in een gesprek/;
    expect(take.getByText(stillCloses)).toBeVisible();
    await user.click(take.getByRole('button', { name: 'Deze vraag breng ik in een gesprek' }));
    expect(closing()?.way).toBe('conversation');
    expect(take.queryByText(stillCloses)).not.toBeInTheDocument();
    await user.click(take.getByRole('button', { name: /^Neem niet meer mee/ }));
    expect(vault.view().records.carryItem).toEqual([]);
    expect(await take.findByText('U neemt deze vraag niet meer mee.')).toBeVisible();
    expect(document.body).not.toHaveFocus();
    await user.click(take.getByRole('button', { name: 'Haal het terug' }));
    await waitFor(() => expect(vault.view().records.carryItem).toHaveLength(1));
    expect(document.body).not.toHaveFocus();
  });

  it('keeps the focus somewhere after every press there is', async () => {
    const user = userEvent.setup();
    await look(vault);
    const pressed = new Set<string>();
    // Not what leads to another page or to paper, nor a question that has yet to be written. What a press brings is
    // pressed in its turn.
    const leftOut = /^Wat als|speel deze weg|^Druk af|^Een eigen vraag/;
    const controls = () =>
      [...document.querySelectorAll<HTMLElement>('article :is(summary, button, input[type="radio"])')].filter(
        (control) => !leftOut.test(nameOf(control)) && !pressed.has(nameOf(control)),
      );
    for (let [control] = controls(); control !== undefined; [control] = controls()) {
      const name = nameOf(control);
      pressed.add(name);
      control.focus();
      await user.click(control);
      await act(async () => {});
      expect(document.body, name).not.toHaveFocus();
    }
    for (const name of [
      'Neem deze vraag mee',
      'Haal het terug',
      'Ik kies nu geen voornemen',
      'Toon als lijst',
    ])
      expect([...pressed].some((one) => one.startsWith(name))).toBe(true);
  });

  it('takes no empty question along', async () => {
    const user = userEvent.setup();
    await look(vault);
    await user.click(screen.getByRole('heading', { name: 'Vragen om mee te nemen' }));
    const take = section('Vragen om mee te nemen');
    await user.click(take.getByRole('radio', { name: 'Een eigen vraag' }));
    await user.click(take.getByRole('button', { name: 'Neem deze vraag mee' }));
    expect(take.getByRole('textbox')).toHaveAccessibleDescription(/Schrijf eerst een vraag op/);
    expect(vault.view().records.carryItem).toEqual([]);
  });

  it('names the tool that goes with the module, with the way there', async () => {
    await look(vault);
    const closing = section('Hoe u afsluit');
    expect(closing.getByRole('link', { name: 'Teken uw netwerkkaart' })).toHaveAttribute(
      'href',
      paths.tool('netwerkkaart'),
    );
  });

  it('counts as seen when the end comes into view, and not before', async () => {
    let reach: (() => void) | null = null;
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(notify: IntersectionObserverCallback) {
          reach = () =>
            notify(
              [{ isIntersecting: true } as IntersectionObserverEntry],
              this as unknown as IntersectionObserver,
            );
        }
        observe(): void {}
        disconnect(): void {}
      },
    );
    await look(vault);
    const reached = await waitFor(
      () => reach ?? Promise.reject(new Error('Nothing watches the end of the page yet.')),
    );
    expect(journeys()[0]?.debriefSeenAt).toBeNull();
    act(reached);
    await waitFor(() => expect(journeys()[0]?.debriefSeenAt).toBe(now));
  });

  it('says what remains of the module, or that it has been played', async () => {
    await look(vault);
    const end = section('Hoe u afsluit');
    expect(end.getByRole('link', { name: 'De vaste drie spelen' })).toHaveAttribute(
      'href',
      paths.play(dinner.module, asId('de-vaste-drie')),
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
    const finished = end.getByText('Deze module is afgerond.');
    expect(finished).toBeVisible();
    // It came last: what stood there already did not move.
    const onward = end.getByRole('link', { name: 'Naar het programma' });
    expect(onward.compareDocumentPosition(finished)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});
