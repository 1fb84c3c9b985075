/** The finish of a module, and the statement of what was finished. */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { newCarryItem } from '../../src/core/conversations/carry-item';
import { asId, type CarryItemId, type IntentionId } from '../../src/core/shared/ids';
import { newIntention } from '../../src/core/tools/intentions/intention';
import { CertificateRoute } from '../../src/features/certificate/route';
import { ModuleRoute } from '../../src/features/module/route';
import type { Library } from '../../src/library/library';
import { paths, patterns } from '../../src/state/addresses';
import type { Vault } from '../../src/vault/port';
import { vaultWith } from '../support/a-vault';
import { dinnerLibrary } from '../support/builders/a-library';
import { begin, first, play } from '../support/builders/dinner-play';
import { dinner } from '../support/builders/dinner-story';
import { catalogue } from '../support/builders/dinner-words';
import { now } from '../support/builders/time';
import { arriveAt } from '../support/render/render-at';

const [cover] = catalogue.modules;
if (cover === undefined) throw new Error('The dinner has a module.');
const next = {
  ...cover,
  id: asId<typeof cover.id>('moreel'),
  title: 'Wat telt',
  scenarios: [...cover.scenarios],
};

const library: Library = {
  ...dinnerLibrary,
  catalogue: async () => ({
    ...catalogue,
    modules: [{ ...cover, scenarios: cover.scenarios.filter(({ id }) => id === dinner.id) }, next],
    tracks: [
      {
        id: asId('startprogramma'),
        title: 'Startprogramma',
        summary: 'Voor wie nieuw is.',
        entries: [
          { kind: 'module', module: cover.id },
          { kind: 'module', module: next.id },
        ],
      },
    ],
  }),
};

async function finished(): Promise<Vault> {
  const vault = await vaultWith(
    { ...first, endedAt: now - 5_000, debriefSeenAt: now - 4_000 },
    { ...play(begin('second'), 'ja-zeggen', 'vaag', 'govert-bellen'), endedAt: now - 3_000 },
  );
  await vault.put('moduleClosing', { module: cover?.id ?? first.module, way: 'intention', closedAt: now });
  return vault;
}

const openModule = (vault: Vault) =>
  arriveAt(<ModuleRoute />, { vault, library, at: paths.module(first.module), pattern: patterns.module });

describe('the finish of a module', () => {
  it('tells back the roads, the sentence and what one takes along, and leads to the next module', async () => {
    const vault = await finished();
    const parts = {
      module: first.module,
      when: 'iemand begint',
      then: 'zeg ik niets',
      lookBackOn: '2027-01-04',
    };
    await vault.put('intention', newIntention({ id: asId<IntentionId>('i'), ...parts }, now));
    const origin = {
      place: 'debrief',
      module: first.module,
      scenario: first.scenario,
      journey: first.id,
      moment: null,
    } as const;
    await vault.put(
      'carryItem',
      newCarryItem({ id: asId<CarryItemId>('c'), kind: 'question', text: 'Wie ontbrak er?', origin }, now),
    );
    await openModule(vault);
    const finish = await screen.findByRole('region', { name: 'Wat u hier deed' });
    const roads = within(finish).getByRole('region', { name: 'Uw wegen' });
    expect(await within(roads).findAllByRole('link')).toHaveLength(2);
    expect(within(finish).getByText('Als iemand begint, dan zeg ik niets.')).toBeVisible();
    expect(within(finish).getByText('Wie ontbrak er?')).toBeVisible();
    expect(within(finish).getByRole('button', { name: 'Zet die dag in uw agenda' })).toBeVisible();
    const [intention] = vault.view().records.intention;
    if (intention === undefined) throw new Error('The intention is gone.');
    await act(() => vault.put('intention', { ...intention, lookBackOn: '2026-11-20' }));
    expect(within(finish).getByRole('link', { name: 'Kijk terug op dit voornemen' })).toBeVisible();
    expect(within(finish).queryByRole('button', { name: /agenda/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Naar de volgende module: Wat telt' })).toHaveAttribute(
      'href',
      paths.module(next.id),
    );
    expect(screen.getByRole('link', { name: 'Uw verklaring van deelname' })).toBeVisible();
  });

  it('is not there before the module is finished', async () => {
    await openModule(await vaultWith({ ...first, debriefSeenAt: now }));
    expect(screen.getByText('U bent onderweg.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Wat u hier deed' })).toBeNull();
  });
});

describe('the statement of participation', () => {
  it('names what was finished and takes the name that is typed, and nothing of the roads', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const user = userEvent.setup();
    await arriveAt(<CertificateRoute />, { vault: await finished(), library });
    expect(screen.getByRole('listitem')).toHaveTextContent(cover.title);
    await user.type(screen.getByRole('textbox', { name: /^Uw naam/ }), 'Anouk de Wit');
    const sheet = document.querySelector<HTMLElement>('[data-sheet]');
    expect(sheet).toHaveTextContent('Anouk de Wit');
    expect(sheet).toHaveTextContent(cover.title);
    expect(sheet).not.toHaveTextContent(dinner.endings[0]?.title ?? 'unknown');
    await user.click(screen.getByRole('button', { name: 'Druk de verklaring af' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('says plainly that nothing was finished, and offers nothing to print', async () => {
    await arriveAt(<CertificateRoute />, { vault: await vaultWith(first), library });
    expect(screen.getByText(/nog geen module afgerond/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Druk/ })).toBeNull();
  });
});
