/** What every tool that keeps records does alike: telling that another tab writes, and taking away with a way back. */
import { act, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { ToolId } from '../../src/core/scenario/vocabulary';
import { fail } from '../../src/core/shared/result';
import { paths } from '../../src/state/addresses';
import { DeliberationRoute } from '../../src/tools/deliberation/route';
import { IntentionsRoute } from '../../src/tools/intentions/route';
import { NetworkMapRoute } from '../../src/tools/network-map/route';
import { PlannerRoute } from '../../src/tools/planner/route';
import { SideActivitiesRoute } from '../../src/tools/side-activities/route';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { emptyWeighing } from '../support/builders/begun-records';
import { press, write } from '../support/render/acts';
import { renderAt } from '../support/render/render-at';

/** A vault of which another tab has the writing. */
async function readersVault(): Promise<Vault> {
  const vault = await vaultWith();
  const view = { ...vault.view(), access: 'reader' as const };
  return Object.assign(Object.create(vault), { view: () => view });
}

interface Tool {
  readonly id: ToolId;
  readonly view: ReactNode;
  /** The code word it asks for; null where it begins at one press. */
  readonly asks: string | null;
  readonly begin: string | RegExp;
}

const tools: readonly Tool[] = [
  { id: 'gesprekswijzer', view: <PlannerRoute />, asks: null, begin: /^Het jaargesprek/ },
  {
    id: 'nevenactiviteiten',
    view: <SideActivitiesRoute />,
    asks: 'Een codewoord voor deze activiteit',
    begin: 'Begin met wegen',
  },
  {
    id: 'moreel-beraad',
    view: <DeliberationRoute />,
    asks: 'Een codewoord voor dit beraad',
    begin: 'Begin het beraad',
  },
  { id: 'voornemens', view: <IntentionsRoute />, asks: null, begin: 'Maak een voornemen' },
  {
    id: 'netwerkkaart',
    view: <NetworkMapRoute />,
    asks: 'Om welk dossier of besluit gaat het?',
    begin: 'Begin de kaart',
  },
];

describe('a tab that may not write', () => {
  test.each(tools)('is told so when it begins something new in $id, and loses no word', async (tool) => {
    const vault = await readersVault();
    renderAt(tool.view, { vault, at: paths.tool(tool.id) });
    await screen.findByRole('button', { name: tool.begin });
    if (tool.asks !== null) write(tool.asks, 'Zuidrand');
    press(tool.begin);
    expect(await screen.findByText(/Dit kan nu alleen in het andere tabblad/)).toBeVisible();
    if (tool.asks !== null) expect(screen.getByLabelText(tool.asks)).toHaveValue('Zuidrand');
    expect(screen.getByRole('button', { name: tool.begin })).toBeVisible();
  });
});

describe('what is taken away', () => {
  const remove = 'Verwijder ‘Eik’';

  async function list(vault: Vault): Promise<void> {
    await vault.put('sideActivity', emptyWeighing('Eik'));
    renderAt(<SideActivitiesRoute />, { vault, at: paths.tool('nevenactiviteiten') });
    await screen.findByText('Eik', { selector: 'a' });
  }

  test('stays, and says so, when the vault refuses', async () => {
    const vault = await vaultWith();
    await list(vault);
    vi.spyOn(vault, 'remove').mockResolvedValueOnce(fail({ kind: 'reader' }));
    await act(async () => press(remove));
    expect(screen.getByRole('alert')).toHaveTextContent('Verwijderen lukte niet.');
    expect(screen.getByText('Eik', { selector: 'a' })).toBeVisible();
  });

  test('is still held when it cannot be put back, and comes back at the next press', async () => {
    const vault = await vaultWith();
    await list(vault);
    await act(async () => press(remove));
    vi.spyOn(vault, 'put').mockResolvedValueOnce(fail({ kind: 'reader' }));
    await act(async () => press('Haal het terug'));
    expect(screen.getByRole('alert')).toHaveTextContent('Terughalen lukte niet. Het is hier nog');
    await act(async () => press('Haal het terug'));
    expect(await screen.findByText('Eik', { selector: 'a' })).toHaveFocus();
  });
});
