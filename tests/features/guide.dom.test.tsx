/** The guide of a module for who leads a group: made from its plan and its stories. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ModuleGroupPlan } from '../../src/core/scenario/group-plan';
import { momentsOf } from '../../src/core/scenario/scenario';
import { asId } from '../../src/core/shared/ids';
import { GuideRoute } from '../../src/features/guide/route';
import { paths, patterns } from '../../src/state/addresses';
import { vaultWith } from '../support/a-vault';
import { dinnerLibrary } from '../support/builders/a-library';
import { dinner } from '../support/builders/dinner-story';
import { catalogue } from '../support/builders/dinner-words';
import { arriveAt } from '../support/render/render-at';

function first<Item>([one]: readonly Item[]): Item {
  if (one === undefined) throw new Error('The dinner has this.');
  return one;
}

const cover = first(catalogue.modules);
const asking = momentsOf(dinner).filter(({ next }) => next.kind === 'decision');
const plan: ModuleGroupPlan = {
  scenario: dinner.id,
  decision: first(asking).id,
  twist: 'Na de soep blijkt er een lening te zijn.',
  steps: [{ kind: 'vote', minutes: null, say: ['U heeft één zin.'], questions: [] }],
  closing: 'Aan welke tafel zit jij?',
  pitfalls: ['De groep gaat over de kookkunst praten.'],
  personal: ['Iemand had zo’n etentje: vraag niet met wie.'],
};

async function openGuide(groupPlan: ModuleGroupPlan | null, at = paths.guide(dinner.module)): Promise<void> {
  await arriveAt(<GuideRoute />, {
    vault: await vaultWith(),
    library: {
      ...dinnerLibrary,
      catalogue: async () => ({
        ...catalogue,
        modules: [{ ...cover, scenarios: cover.scenarios.filter(({ id }) => id === dinner.id) }],
      }),
      groupPlans: async () => (groupPlan === null ? {} : { [cover.id]: groupPlan }),
    },
    at,
    pattern: patterns.guide,
  });
}

describe('the guide for facilitators', () => {
  it('leads from its list of parts to the title of each, also when that was chosen before', async () => {
    await openGuide(plan);
    const list = await screen.findByRole('navigation', { name: 'In deze leidraad' });
    const [link, title] = [
      within(list).getByRole('link', { name: 'Als het persoonlijk wordt' }),
      screen.getByRole('heading', { level: 2, name: 'Als het persoonlijk wordt' }),
    ];
    for (let time = 0; time < 2; time += 1) {
      await userEvent.click(link);
      expect(title).toHaveFocus();
    }
  });

  it('has the opening in words to say, what the author planned, and every decision with its options', async () => {
    await openGuide(plan);
    expect(await screen.findByRole('heading', { level: 1, name: cover.title })).toBeInTheDocument();
    const session = screen.getByRole('region', { name: 'De sessie, van opening tot slot' });
    expect(session).toHaveTextContent('‘Er ligt geen goed antwoord klaar. We leren van het verschil.’');
    expect(session).toHaveTextContent('‘U heeft één zin.’');
    expect(session).toHaveTextContent('Na de soep blijkt er een lening te zijn.');
    expect(session).toHaveTextContent('‘Aan welke tafel zit jij?’');
    expect(screen.getByRole('region', { name: 'Waar het misgaat' })).toHaveTextContent('kookkunst');
    expect(screen.getByRole('region', { name: 'Als het persoonlijk wordt' })).toHaveTextContent(
      'Iemand had zo’n etentje',
    );
    const told = screen.getByRole('region', { name: dinner.title });
    expect(within(told).getAllByRole('heading', { level: 4 })).toHaveLength(asking.length);
  });

  it('says at an option which norm it touches, or that none is named, and gives each norm once at the end', async () => {
    await openGuide(plan);
    const told = await screen.findByRole('region', { name: dinner.title });
    const touches = within(told).getAllByText(/^Raakt aan:/);
    expect(touches.length).toBeGreaterThan(0);
    expect(within(told).getAllByText('Bij deze keuze zelf is geen regel genoemd.').length).toBeGreaterThan(0);
    const [link] = within(touches[0] ?? told).getAllByRole('link');
    const where = screen.getByRole('region', { name: 'Waar de regels staan' });
    expect(within(where).getAllByText(link?.textContent ?? '')).toHaveLength(1);
  });

  it('goes on paper at a press', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await openGuide(plan);
    await userEvent.click(await screen.findByRole('button', { name: 'Druk de leidraad af' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('still tells of the stories where no plan for a group was written', async () => {
    await openGuide(null);
    expect(
      await screen.findByText(/Voor deze module is geen plan voor een groep geschreven/),
    ).toBeInTheDocument();
    expect(screen.getByRole('region', { name: dinner.title })).toBeInTheDocument();
  });

  it('says so when there is no such module', async () => {
    await openGuide(plan, paths.guide(asId('bestaat-niet')));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Deze module bestaat niet' }),
    ).toBeInTheDocument();
  });
});
