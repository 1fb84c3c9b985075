/** What the policy of the installation changes on the screen: nothing is offered that is not allowed, and it is said why. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { VaultNotices } from '../../src/app/vault-notices';
import { learningSystemPolicy, openPolicy, type Policy } from '../../src/core/scenario/policy';
import { asId } from '../../src/core/shared/ids';
import { newMap } from '../../src/core/tools/network-map/network-map';
import { GroupPlanRoute } from '../../src/features/group-plan/route';
import { JoinRoute } from '../../src/features/join/route';
import { ToolsRoute } from '../../src/features/tools-overview/route';
import { VaultRoute } from '../../src/features/vault/route';
import { Keeping } from '../../src/parts/keeping';
import { paths } from '../../src/state/addresses';
import { NetworkMapRoute } from '../../src/tools/network-map/route';
import { aPlan } from '../core/tools/group-session/a-session';
import { aMark, aVault, vaultWith } from '../support/a-vault';
import { dinnerLibrary } from '../support/builders/a-library';
import { aNote } from '../support/builders/a-note';
import { first } from '../support/builders/dinner-play';
import { giveFakeBrowser } from '../support/fake-browser';
import { arriveAt, renderAt } from '../support/render/render-at';

const guarded: Policy = { ...openPolicy, keeping: 'guarded' };
const none: Policy = { ...openPolicy, keeping: 'none' };
const noMap: Policy = { ...openPolicy, networkMap: false };
const noPhones: Policy = { ...openPolicy, phones: false };

/** Set by the organisation. */
const under = (policy: Policy) => ({ library: { ...dinnerLibrary, policy } });
const texts = (role: string) => screen.queryAllByRole(role).map(({ textContent }) => textContent);

beforeEach(giveFakeBrowser);

describe('where only a passphrase may keep', () => {
  it('the question has the ways that are allowed', async () => {
    renderAt(<Keeping />, { vault: await vaultWith(first), ...under(guarded), at: paths.programme });
    expect(texts('button')).toEqual(['Bewaar achter een wachtzin', 'Laat het in dit tabblad']);
    await userEvent.click(screen.getByText('Wat is het verschil?'));
    expect(await screen.findByText(/alleen toe achter een wachtzin/)).toBeVisible();
  });

  it('a vault of before says what still can be done, and the way that is left', async () => {
    const mark = aMark('session');
    const before = await aVault(mark);
    await before.put('note', aNote('a'));
    await before.changeMode('device');
    const { locks } = navigator;
    // The tab before is gone, and its locks with it.
    const fresh = new (locks.constructor as new () => LockManager)();
    Object.defineProperty(navigator, 'locks', { value: fresh, configurable: true });
    const vault = await aVault(mark, undefined, guarded);
    await arriveAt(
      <>
        <VaultNotices />
        <VaultRoute />
      </>,
      { vault, ...under(guarded), at: paths.vault },
      'Kluis',
    );
    expect(await screen.findByText(/u kunt het lezen, meenemen en wissen/)).toBeVisible();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.getByRole('radio', { name: /^Dit apparaat Versleuteld/ })).toBeChecked();
    expect(screen.getByRole('button', { name: 'Maak een bestand' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Kies een bestand' })).toBeNull();
    expect(screen.getByText(/Kies eerst hierboven hoe u verdergaat/)).toBeVisible();
  });
});

describe('where nothing may be kept', () => {
  it.each([
    ['the organisation does not allow it', under(none), /^Uw organisatie staat bewaren .* niet toe/],
    [
      'it is a learning system',
      { library: dinnerLibrary, policy: learningSystemPolicy },
      /^In een leersysteem bewaart Speelveld niets/,
    ],
  ])('says once that %s, and asks nothing', async (_why, how, words) => {
    renderAt(<Keeping />, { vault: await vaultWith(first), ...how, at: paths.programme });
    expect(await screen.findByText(words)).toBeVisible();
    expect(texts('button')).toEqual(['Begrepen']);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.queryByText(words)).toBeNull();
    expect(texts('button')).toEqual([]);
  });
});

describe('where the map is off', () => {
  it('no map is begun; one that was drawn is read, and taken away and had back', async () => {
    const vault = await aVault('session');
    const map = newMap(
      'Zuidrand',
      { id: asId('kaart'), now: 1 },
      { version: asId('v'), today: '2026-11-29', circles: [{ id: asId('k'), kind: 'work-now', label: '' }] },
    );
    const [version] = map.versions;
    const contact = {
      id: asId<never>('reiger'),
      alias: 'De reiger',
      circles: [asId<never>('k')] as const,
      ring: 'inner',
      along: 0.5,
      depth: 0.5,
      roles: ['friend'],
      touches: 'yes',
      gives: false,
      receives: false,
    } as const;
    await vault.put('networkMap', { ...map, versions: [{ ...version, contacts: [contact] }] });
    await arriveAt(<NetworkMapRoute />, { vault, ...under(noMap), at: paths.tool('netwerkkaart') });
    expect(await screen.findByText(/heeft de netwerkkaart uitgezet\./)).toBeVisible();
    expect(within(screen.getByRole('table')).getByRole('rowheader', { name: 'De reiger' })).toBeVisible();
    expect(texts('button')).toEqual(['Neem deze kaart mee als bestand', 'Verwijder de kaart ‘Zuidrand’']);
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Verwijder de kaart/ }));
    expect(vault.view().records.networkMap).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: 'Haal het terug' }));
    expect(await screen.findByRole('rowheader', { name: 'De reiger' })).toBeVisible();
  });

  it('the overview of tools leads to every other tool', async () => {
    await arriveAt(<ToolsRoute />, { vault: await vaultWith(), ...under(noMap), at: paths.tools });
    const all = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(all).not.toContain(paths.tool('netwerkkaart'));
    expect(all).toContain(paths.tool('voornemens'));
  });
});

describe('where phones are off', () => {
  it('a plan that would vote with them votes with ballots, and that is said', async () => {
    const vault = await vaultWith();
    await vault.put('groupPlan', { ...aPlan(), voting: 'phones' });
    await arriveAt(<GroupPlanRoute />, {
      vault,
      ...under(noPhones),
      at: paths.group,
      open: { record: 'plan' },
    });
    expect(await screen.findByText(/heeft stemmen met telefoons uitgezet/)).toHaveTextContent(
      /nu met stembriefjes/,
    );
    expect(screen.queryByRole('radio', { name: /^Met telefoons/ })).toBeNull();
    expect(screen.getByRole('radio', { name: /^Met stembriefjes/ })).toBeChecked();
    expect(vault.view().records.groupPlan[0]?.voting).toBe('phones');
  });

  it('a phone that comes by a link opens nothing', async () => {
    window.history.replaceState(null, '', `${paths.join}#geheim.afdruk`);
    const open = vi.fn();
    await arriveAt(<JoinRoute open={open} />, {
      vault: await vaultWith(),
      ...under(noPhones),
      at: paths.join,
    });
    expect(await screen.findByText(/heeft stemmen met telefoons uitgezet/)).toBeVisible();
    expect(open).not.toHaveBeenCalled();
    window.history.replaceState(null, '', '/');
  });
});
