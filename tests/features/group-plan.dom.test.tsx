/** Planning a group session: one press begins, every change is kept and planned again, and what is missing is told. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import { ok } from '../../src/core/shared/result';
import type { GroupSession } from '../../src/core/tools/group-session/session';
import { GroupPlanRoute } from '../../src/features/group-plan/route';
import { paths } from '../../src/state/addresses';
import type { GroupSessionKeeper } from '../../src/vault/group-session-keeper';
import type { KeptRecord, Vault } from '../../src/vault/port';
import { aPlan } from '../core/tools/group-session/a-session';
import { vaultWith } from '../support/a-vault';
import { noGroupSession } from '../support/builders/group-session-none';
import { giveFakeBrowser } from '../support/fake-browser';
import { press, section, write } from '../support/render/acts';
import { arriveAt, openHere } from '../support/render/render-at';

async function arrive(
  surroundings: {
    readonly vault?: Vault;
    readonly open?: string;
    readonly begin?: GroupSessionKeeper['begin'];
  } = {},
): Promise<Vault> {
  giveFakeBrowser();
  const vault = surroundings.vault ?? (await vaultWith());
  await arriveAt(
    <GroupPlanRoute />,
    {
      vault,
      at: paths.group,
      open: { record: surroundings.open ?? null },
      groupSession: {
        ...noGroupSession,
        ...(surroundings.begin === undefined ? {} : { begin: surroundings.begin }),
      },
    },
    'Groepssessie',
  );
  return vault;
}

const planIn = (vault: Vault) => vault.view().records.groupPlan[0];

describe('a plan of a group session', () => {
  it('begins with one press on what the room works with, and stands open', async () => {
    const vault = await arrive();
    await act(async () => press(/^Een verhaal uit een module/));
    expect(await screen.findByRole('heading', { name: 'Draaiboek, 1 uur' })).toBeVisible();
    expect(openHere()).toBe(planIn(vault)?.id);
    expect(planIn(vault)?.material).toMatchObject({ kind: 'story', scenario: 'het-etentje' });
  });

  it('is planned again when the room or the time becomes different, and says what does not fit', async () => {
    const vault = await vaultWith();
    await vault.put('groupPlan', aPlan());
    await arrive({ vault, open: 'plan' });
    const sheet = section('Draaiboek, 1 uur');
    const before = sheet.getAllByRole('listitem').map(({ textContent }) => textContent);
    write('Met hoeveel mensen', '30');
    expect(sheet.getAllByRole('listitem').map(({ textContent }) => textContent)).not.toEqual(before);
    write('Hoeveel minuten', '25');
    await screen.findByText(/^Dit past niet in 25 minuten|^Weggelaten/);
    expect(planIn(vault)).toMatchObject({ people: 30, minutes: 25 });
    // What is no such number changes nothing, and is said on leaving the field.
    write('Met hoeveel mensen', '2');
    fireEvent.blur(screen.getByLabelText('Met hoeveel mensen'));
    expect(await screen.findByRole('alert')).toHaveTextContent('van 3 tot en met 500');
    expect(planIn(vault)?.people).toBe(30);
  });

  it('says what to do with time that no step asks for', async () => {
    const vault = await vaultWith();
    await vault.put('groupPlan', aPlan({ minutes: 240 }));
    await arrive({ vault, open: 'plan' });
    expect(
      screen.getByText(/^U heeft 4 uur, en deze stappen vullen daarvan [^:]+: langer .* ‘\+1 minuut’/),
    ).toBeVisible();
    expect(screen.getAllByText('Pauze')).toHaveLength(2);
    expect(screen.getByText(/^Vanaf 3 uur zijn er twee pauzes/)).toBeVisible();
  });

  it('says of each way of voting what it is, and of a small room what it will see', async () => {
    const vault = await vaultWith();
    await vault.put('groupPlan', aPlan({ people: 6 }));
    await arrive({ vault, open: 'plan' });
    expect(screen.getByRole('radio', { name: /opgestoken kaarten.*Openbaar/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /telefoons.*https/ })).toBeVisible();
    expect(screen.getByText(/^Van vijf tot en met zeven stemmen/)).toBeVisible();
  });

  it('says of phones, where there is no network, that they need one and cards do not', async () => {
    const vault = await vaultWith();
    await vault.put('groupPlan', aPlan({ voting: 'phones' }));
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await arrive({ vault, open: 'plan' });
    expect(screen.getByRole('alert')).toHaveTextContent(/geen netwerk.*stembriefjes en kaarten niet/);
    online.mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(screen.queryByRole('alert')).toBeNull();
    online.mockRestore();
  });

  it('holds a case of one’s own, with a word about names, and asks for what is missing before it begins', async () => {
    const begun: GroupSession[] = [];
    const vault = await arrive({
      begin: async (session) => {
        begun.push(session);
        return ok(undefined);
      },
    });
    await act(async () => press(/^Een eigen casus/));
    await act(async () => press('Begin de sessie'));
    expect(
      screen.getByText(
        'Voordat u begint, is nog nodig: een vraag aan de zaal en twee mogelijkheden om uit te kiezen.',
      ),
    ).toHaveFocus();
    expect(screen.getByLabelText('De vraag aan de zaal')).toHaveAccessibleDescription(/Vul de vraag in/);
    expect(screen.getByLabelText('Mogelijkheid B')).toBeInvalid();
    expect(screen.getByLabelText('De situatie, in een paar zinnen')).toBeValid();
    write('De vraag aan de zaal', 'Belt u Jan de Vries?');
    expect(screen.getByText('Staat hier een naam? Een rol is genoeg.')).toBeVisible();
    write('De vraag aan de zaal', 'Belt u de gastheer?');
    write('Mogelijkheid A', 'Ja');
    write('Mogelijkheid B', 'ja');
    expect(screen.getByLabelText('Mogelijkheid B')).toHaveAccessibleDescription(/staat er al/);
    write('Mogelijkheid B', 'Nee');
    expect(screen.getByLabelText('Mogelijkheid B')).toBeValid();
    press('Nog een mogelijkheid');
    expect(screen.getByLabelText('Mogelijkheid C')).toHaveFocus();
    press('Haal mogelijkheid C weg');
    expect(screen.getByLabelText('Mogelijkheid B')).toHaveFocus();
    write('Wie er niet bij is en wel geraakt wordt', 'de buren\nde gemeente');
    write('Titel', 'De uitnodiging');
    await act(async () => press('Begin de sessie'));
    expect(begun).toHaveLength(1);
    expect(begun[0]).toMatchObject({ title: 'De uitnodiging', people: 12, at: 0 });
    expect(begun[0]?.material).toMatchObject({
      kind: 'own',
      title: 'De uitnodiging',
      question: { prompt: 'Belt u de gastheer?', absent: [{ name: 'de buren' }, { name: 'de gemeente' }] },
    });
    expect(planIn(vault)?.material.kind).toBe('own');
  });

  it('is taken from a file, of which only the plans come in', async () => {
    const vault = await arrive();
    const plan: KeptRecord = { kind: 'groupPlan', record: aPlan() };
    const other: KeptRecord = { kind: 'draft', record: { id: 'occasions.note', text: 'los', changedAt: 1 } };
    const counts = { unread: 0, added: 2, newer: 0, kept: 0, onlyMine: 0, leftOut: 0 };
    const unpack = vi.spyOn(vault, 'unpack').mockResolvedValue(ok({ records: [other], ...counts }));
    const openIt = async (): Promise<void> => {
      const file = new File(['{}'], 'plan.json', { type: 'application/json' });
      fireEvent.change(screen.getByLabelText('Kies een bestand'), { target: { files: [file] } });
      await screen.findByLabelText('De wachtzin van het bestand');
      write('De wachtzin van het bestand', 'een lange zin');
      await act(async () => press('Open het plan'));
    };
    await openIt();
    expect(await screen.findByText('In dit bestand zit geen plan voor een groepssessie.')).toBeVisible();
    unpack.mockResolvedValue(ok({ records: [plan, other], ...counts }));
    await openIt();
    await waitFor(() => expect(openHere()).toBe('plan'));
    expect(vault.view().records.draft).toEqual([]);
    expect(screen.getByLabelText('De vraag aan de zaal')).toHaveValue('Wat doe je?');
  });

  it('stands in the list by its title, and can be taken away and had back', async () => {
    const vault = await vaultWith();
    await vault.put('groupPlan', aPlan({ id: asId('een') }));
    await arrive({ vault });
    const list = section('Uw plannen');
    expect(list.getByText(/^Een eigen casus\. 10 mensen, 1 uur/)).toBeVisible();
    await act(async () => press(/^Verwijder/));
    expect(planIn(vault)).toBeUndefined();
    await act(async () => press('Haal het terug'));
    expect(screen.getByRole('link', { name: 'Dinsdagmiddag' })).toHaveFocus();
  });
});
