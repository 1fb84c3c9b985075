/** Every tool says, wherever one is in it, that some things belong outside it, and with whom. */
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { type ToolId, toolIds } from '../../src/core/scenario/vocabulary';
import { paths } from '../../src/state/addresses';
import { CardsRoute } from '../../src/tools/cards/route';
import { DeliberationRoute } from '../../src/tools/deliberation/route';
import { IntentionsRoute } from '../../src/tools/intentions/route';
import { NetworkMapRoute } from '../../src/tools/network-map/route';
import { PlannerRoute } from '../../src/tools/planner/route';
import { toolRegistry } from '../../src/tools/shared/registry';
import { SideActivitiesRoute } from '../../src/tools/side-activities/route';
import { vaultWith } from '../support/a-vault';
import { press, write } from '../support/render/acts';
import { renderAt } from '../support/render/render-at';

/** A tool that is left out here does not compile. */
const views: Readonly<Record<ToolId, ReactNode>> = {
  netwerkkaart: <NetworkMapRoute />,
  gesprekskaarten: <CardsRoute />,
  gesprekswijzer: <PlannerRoute />,
  nevenactiviteiten: <SideActivitiesRoute />,
  'moreel-beraad': <DeliberationRoute />,
  voornemens: <IntentionsRoute />,
};

/** How one goes into a record of it; null where it opens none. */
const begins: Readonly<Record<ToolId, (() => void) | null>> = {
  netwerkkaart: () => {
    write('Om welk dossier of besluit gaat het?', 'Zuidrand');
    press('Begin de kaart');
  },
  gesprekskaarten: null,
  gesprekswijzer: () => press(/^Het jaargesprek/),
  nevenactiviteiten: () => {
    write('Een codewoord voor deze activiteit', 'Zuidrand');
    press('Begin met wegen');
  },
  'moreel-beraad': () => {
    write('Een codewoord voor dit beraad', 'Zuidrand');
    press('Begin het beraad');
  },
  voornemens: () => press('Maak een voornemen'),
};

async function exitIsThere(): Promise<void> {
  const exit = (await screen.findByText(/misschien strafbaar of onveilig/)).closest('p');
  expect(exit).toBeVisible();
  expect(exit).toHaveTextContent(/buiten deze app/);
  for (const whom of [/vertrouwenspersoon/, /leidinggevende/, /compliance officer/])
    expect(exit).toHaveTextContent(whom);
  expect(screen.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
  expect(screen.getByRole('link', { name: 'Waar kan ik terecht?' })).toHaveAttribute('href', paths.help);
}

describe('the way out of a tool', () => {
  test('is looked for in each tool that is registered', () => {
    expect(Object.keys(views).sort()).toEqual(Object.keys(toolRegistry).sort());
  });

  test.each(toolIds)('is there in %s, before and after something is begun', async (id) => {
    renderAt(views[id], { vault: await vaultWith(), at: paths.tool(id) });
    await exitIsThere();
    const begin = begins[id];
    if (begin === null) return;
    begin();
    await exitIsThere();
  });
});
