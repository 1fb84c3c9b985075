/** The cover of a module in fields, with its English. */

import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { AuthorStory } from '../../../../src/core/authoring/news';
import { ModuleEditor } from '../../../../src/features/author/edit/module-editor';
import { aVault } from '../../../support/a-vault';
import { renderAt } from '../../../support/render/render-at';
import { aDesk } from './a-desk';

const module = {
  title: 'De gang',
  theme: 'Vragen',
  intro: 'Iemand wacht.',
  aims: ['U kunt wachten.'],
  scenarios: ['een'],
  intention: { prompt: 'Wat doet u?', when: 'iemand vraagt', then: 'zeg ik' },
  tool: 'gesprekswijzer',
};

function aStory(id: string, kind: AuthorStory['kind'] = 'scenario'): AuthorStory {
  return {
    module: 'gang',
    id,
    file: `gang/${id}.yaml`,
    kind,
    title: `Verhaal ${id}`,
    state: 'current',
    readAt: null,
    stage: null,
    lacks: [],
    readings: {},
  };
}

it('writes a text, its English, an aim more, another story and the tool', async () => {
  const desk = aDesk({ 'gang/module.yaml': module, 'gang/module.en.yaml': { texts: {} } });
  const stories = [aStory('een'), aStory('twee'), aStory('klein', 'mini')];
  renderAt(<ModuleEditor desk={desk} module="gang" stories={stories} hear={() => () => undefined} />, {
    vault: await aVault('session'),
  });
  const person = userEvent.setup();
  await person.click(await screen.findByText('De module gang schrijven'));
  const title = await screen.findByLabelText('Titel van de module');
  await person.clear(title);
  await person.type(title, 'De lift{Control>}{Enter}{/Control}');
  expect(await screen.findByText(/^Bewaard in module\.yaml/)).toBeVisible();
  await person.type(
    screen.getByLabelText('Titel van de module (Engels)'),
    'The lift{Control>}{Enter}{/Control}',
  );
  expect(await screen.findByText(/^Bewaard in module\.en\.yaml/)).toBeVisible();
  await person.click(screen.getByRole('button', { name: 'Doel erbij' }));
  const another = screen.getByLabelText('Verhaal erbij');
  expect(within(another).queryByRole('option', { name: 'Verhaal klein' })).toBeNull();
  await person.selectOptions(another, 'twee');
  await person.selectOptions(screen.getByLabelText('Het hulpmiddel dat erbij past'), 'netwerkkaart');
  expect(await screen.findByLabelText('Doel 2')).toBeVisible();
  expect(desk.data('gang/module.yaml')).toEqual({
    ...module,
    title: 'De lift',
    aims: ['U kunt wachten.', 'Nog te schrijven.'],
    scenarios: ['een', 'twee'],
    tool: 'netwerkkaart',
  });
  expect(desk.data('gang/module.en.yaml')).toEqual({
    texts: { title: { nl: 'De lift', en: 'The lift' } },
  });
});
