/** A story in fields: each saves itself, keeps what was typed, and overwrites nothing. */
import { screen, waitFor, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { StoryEditor } from '../../../../src/features/author/edit/story-editor';
import { aVault } from '../../../support/a-vault';
import { renderAt } from '../../../support/render/render-at';
import { type ADesk, aDesk } from './a-desk';

const file = 'module/verhaal.yaml';
const english = 'module/verhaal.en.yaml';

const story = {
  id: 'verhaal',
  title: 'Het verhaal',
  cast: { anna: { name: 'Anna Bos', initials: 'AB', role: 'hoofd', relation: 'uw collega' } },
  memory: { contact: { min: 0, max: 3, start: 0 } },
  scenes: [
    {
      id: 'gang',
      title: 'In de gang',
      moments: [
        {
          id: 'vraag',
          lines: [{ anna: 'Kom je?' }, { narrator: 'Stilte.' }],
          decision: {
            lookBack: 'Zij vroeg het zacht.',
            choices: [
              {
                id: 'ja',
                act: 'U zegt ja.',
                label: 'Ja',
                to: 'slot',
                honours: { openheid: 'Het bleef open.' },
              },
              {
                id: 'nee',
                act: 'U zegt nee.',
                label: 'Nee',
                to: 'slot',
                strains: { openheid: 'Het bleef dicht.' },
              },
            ],
          },
        },
        { id: 'slot', lines: [], next: { ending: 'einde' } },
      ],
    },
  ],
  endings: [
    { id: 'einde', title: 'Einde', text: 'Het was af.', prices: [{ who: 'Anna', what: 'Een avond.' }] },
  ],
};
const texts = { texts: { 'ja.act': { nl: 'U zegt ja.', en: 'You say yes.' } } };

async function openEditor(desk: ADesk, id = 'vraag') {
  const chosen: string[] = [];
  let heard: () => void = () => undefined;
  const hear = (listener: () => void) => {
    heard = listener;
    return () => undefined;
  };
  renderAt(<StoryEditor desk={desk} file={file} id={id} onSelect={(to) => chosen.push(to)} hear={hear} />, {
    vault: await aVault('session'),
  });
  await screen.findByRole('heading', { name: `${id} schrijven` });
  return { person: userEvent.setup(), chosen, savedElsewhere: () => heard() };
}

function field(name: string | RegExp, index = 0): HTMLElement {
  return screen.getAllByLabelText(name)[index] as HTMLElement;
}

/** Puts text behind what stands in a field; with 'save' it is saved at once. */
async function put(person: UserEvent, box: HTMLElement, text: string, then?: 'save'): Promise<void> {
  await person.click(box);
  await person.paste(text);
  if (then === 'save') await person.keyboard('{Control>}{Enter}{/Control}');
}

function decisionOf(desk: ADesk) {
  return (desk.data(file) as typeof story).scenes[0]?.moments[0]?.decision;
}

it('saves a field when one leaves it, says where, and takes it back', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person } = await openEditor(desk);
  await person.clear(field('De daad'));
  await put(person, field('De daad'), 'U knikt.');
  expect(decisionOf(desk)?.choices[0]?.act).toBe('U zegt ja.');
  await person.tab();
  expect(await screen.findByText('Bewaard in verhaal.yaml, regel 7.')).toBeVisible();
  expect(decisionOf(desk)?.choices[0]?.act).toBe('U knikt.');
  await person.click(screen.getByRole('button', { name: 'Laatste wijziging terugzetten' }));
  expect(await screen.findByText('Teruggezet in verhaal.yaml, regel 7.')).toBeVisible();
  expect(desk.data(file)).toEqual(story);
});

it('writes a translation with the Dutch it translates, and says when that changed', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person } = await openEditor(desk);
  await put(person, field('De daad'), ' Echt.', 'save');
  expect(await screen.findByText('Het Nederlands is veranderd sinds deze vertaling.')).toBeVisible();
  await person.type(field('De daad (Engels)'), ' Really.{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Bewaard in verhaal.en.yaml, regel 7.')).toBeVisible();
  expect(desk.data(english)).toEqual({
    texts: { 'ja.act': { nl: 'U zegt ja. Echt.', en: 'You say yes. Really.' } },
  });
});

it('takes its own save for no change of somebody else, and saves what was typed meanwhile', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person } = await openEditor(desk);
  const release = desk.holdNext();
  await put(person, field('De daad'), ' Nu.', 'save');
  await person.paste(' Meteen.');
  await person.tab();
  release();
  await waitFor(() => expect(decisionOf(desk)?.choices[0]?.act).toBe('U zegt ja. Nu. Meteen.'));
  expect(screen.queryByRole('button', { name: 'Mijn tekst bewaren' })).toBeNull();
  expect(field('De daad')).toHaveValue('U zegt ja. Nu. Meteen.');
});

it('writes a translation beside the Dutch as it is once that is saved', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person } = await openEditor(desk);
  const release = desk.holdNext();
  await put(person, field('De daad'), ' Echt.', 'save');
  await put(person, field('De daad (Engels)'), ' Really.', 'save');
  release();
  await waitFor(() =>
    expect(desk.data(english)).toEqual({
      texts: { 'ja.act': { nl: 'U zegt ja. Echt.', en: 'You say yes. Really.' } },
    }),
  );
});

it('keeps what was typed and says why when it is refused or nobody answers', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person } = await openEditor(desk);
  desk.refuseNext({ kind: 'refused', sentence: 'Dat gaat hier niet.' });
  await put(person, field('De daad'), ' X', 'save');
  expect(await screen.findByRole('alert')).toHaveTextContent('Dat gaat hier niet.');
  desk.refuseNext(new Error('De server is weg.'));
  await put(person, field('De daad'), 'Y', 'save');
  expect(await screen.findByText(/De server is weg\. Wat u typte staat nog op de pagina\./)).toBeVisible();
  expect(field('De daad')).toHaveValue('U zegt ja. XY');
  await person.clear(field('De daad'));
  await person.tab();
  expect(await screen.findByText(/Dit veld kan niet leeg zijn/)).toBeVisible();
  expect(desk.data(file)).toEqual(story);
});

it('shows both texts when the same field changed in the file, and asks', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person } = await openEditor(desk);
  const other = JSON.parse(JSON.stringify(story).replace('U zegt ja.', 'U lacht.')) as typeof story;
  desk.saveOutside(file, other);
  await put(person, field('De daad'), ' Zacht.', 'save');
  expect(await screen.findByText('U lacht.')).toBeVisible();
  expect(field('De daad')).toHaveValue('U zegt ja. Zacht.');
  expect(desk.data(file)).toEqual(other);
  await person.click(screen.getByRole('button', { name: 'Mijn tekst bewaren' }));
  expect(await screen.findByText('Bewaard in verhaal.yaml, regel 7.')).toBeVisible();
  expect(decisionOf(desk)?.choices[0]?.act).toBe('U zegt ja. Zacht.');
});

it('follows the file, also while one types elsewhere in it', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person, savedElsewhere } = await openEditor(desk);
  await put(person, field('De daad', 1), ' Hard.');
  desk.saveOutside(file, JSON.parse(JSON.stringify(story).replace('U zegt ja.', 'U lacht.')));
  savedElsewhere();
  expect(await screen.findByDisplayValue('U lacht.')).toBeVisible();
  expect(field('De daad', 1)).toHaveValue('U zegt nee. Hard.');
});

it('saves beside what changed elsewhere in the file, and keeps that', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person } = await openEditor(desk);
  desk.saveOutside(file, { ...story, title: 'Een andere titel' });
  await put(person, field('De daad'), ' Zacht.', 'save');
  expect(await screen.findByText('Bewaard in verhaal.yaml, regel 7.')).toBeVisible();
  expect(desk.data(file)).toMatchObject({ title: 'Een andere titel' });
  expect(decisionOf(desk)?.choices[0]?.act).toBe('U zegt ja. Zacht.');
});

it('moves, removes and adds by buttons, and gives a line to another speaker', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person } = await openEditor(desk);
  await person.click(screen.getByRole('button', { name: 'Omlaag keuze Ja' }));
  expect(decisionOf(desk)?.choices.map(({ id }) => id)).toEqual(['nee', 'ja']);
  await person.click(screen.getByRole('button', { name: 'Weghalen Regel 2' }));
  await person.selectOptions(screen.getAllByLabelText('Wie')[0] as HTMLElement, 'you');
  await person.click(screen.getByRole('button', { name: 'Regel erbij' }));
  expect((desk.data(file) as typeof story).scenes[0]?.moments[0]?.lines).toEqual([
    { you: 'Kom je?' },
    { narrator: 'Nog te schrijven.' },
  ]);
});

it('takes a whole scene away, and leaves a story behind as a draft', async () => {
  const rest = [{ id: 'rust', lines: [], next: { ending: 'einde' } }];
  const scenes = [...story.scenes, { id: 'kamer', title: 'In de kamer', moments: rest }];
  const desk = aDesk({ [file]: { ...story, scenes }, [english]: texts });
  const { person } = await openEditor(desk, 'rust');
  await person.click(screen.getByRole('button', { name: 'Weghalen de hele scène ‘In de kamer’' }));
  await waitFor(() => expect(desk.data(file)).toEqual(story));
  const goes = screen.getByLabelText('Voor deelnemers');
  await person.selectOptions(goes, 'blijft een concept');
  await waitFor(() => expect(desk.data(file)).toEqual({ ...story, draft: true }));
  await person.selectOptions(goes, 'gaat mee als de module wordt vrijgegeven');
  await waitFor(() => expect(desk.data(file)).toEqual(story));
});

it('says whether an ending is an early way out', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person } = await openEditor(desk, 'einde');
  await person.selectOptions(
    screen.getByLabelText('Soort einde'),
    screen.getByRole('option', { name: /^vroege uitgang/ }),
  );
  expect(desk.data(file)).toMatchObject({ endings: [{ early: true }] });
  await person.selectOptions(screen.getByLabelText('Soort einde'), 'volledig einde');
  expect(desk.data(file)).toEqual(story);
});

it('makes a new moment where one looks and goes there, and refuses a name that is in use', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person, chosen } = await openEditor(desk);
  await person.click(screen.getByText('Nieuw moment'));
  await put(person, field('Korte naam van het moment'), 'Slot');
  await put(person, field('Tekst', 2), 'Zij wacht.');
  await person.click(screen.getByRole('button', { name: 'Nieuw moment toevoegen' }));
  expect(await screen.findByText(/‘slot’ is leeg of al in gebruik/)).toBeVisible();
  await put(person, field('Korte naam van het moment'), ' later');
  await person.click(screen.getByRole('button', { name: 'Nieuw moment toevoegen' }));
  await screen.findByText('Bewaard in verhaal.yaml, regel 7.');
  expect((desk.data(file) as typeof story).scenes[0]?.moments[1]).toEqual({
    id: 'slot-later',
    lines: [{ narrator: 'Zij wacht.' }],
    next: 'vraag',
  });
  expect(chosen).toEqual(['slot-later']);
});

it('sets a condition in a row of words, without YAML', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person } = await openEditor(desk);
  const group = screen.getAllByRole('group', { name: 'Deze keuze is er alleen als' })[0] as HTMLElement;
  await person.click(within(group).getByText('Voorwaarde stellen'));
  await person.selectOptions(await within(group).findByRole('combobox', { name: 'Vergelijking' }), 'atLeast');
  const value = within(group).getByRole('textbox', { name: 'Waarde van contact' });
  await person.clear(value);
  await person.type(value, '2{Control>}{Enter}{/Control}');
  await screen.findByText('Bewaard in verhaal.yaml, regel 7.');
  expect(decisionOf(desk)?.choices[0]).toMatchObject({ when: { contact: { atLeast: 2 } } });
});

it('shows an ending with what it cost, and says why nothing can be edited', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person } = await openEditor(desk, 'einde');
  await person.click(screen.getByRole('button', { name: 'Prijs erbij' }));
  expect((desk.data(file) as typeof story).endings[0]?.prices).toHaveLength(2);
});

it('says so when the file cannot be read, with what to do', async () => {
  const hear = () => () => undefined;
  renderAt(
    <StoryEditor
      desk={aDesk({ [file]: null })}
      file={file}
      id="vraag"
      onSelect={() => undefined}
      hear={hear}
    />,
    { vault: await aVault('session') },
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(/kan niet als YAML worden gelezen/);
});

it('asks a decision where the story only went on, leading where the road led', async () => {
  const desk = aDesk({ [file]: story, [english]: texts });
  const { person } = await openEditor(desk, 'slot');
  await person.click(screen.getByRole('button', { name: 'Hier een beslissing vragen' }));
  expect(await screen.findByRole('heading', { name: 'De beslissing' })).toBeVisible();
  const slot = (desk.data(file) as { scenes: { moments: unknown[] }[] }).scenes[0]?.moments[1];
  expect(slot).not.toHaveProperty('next');
  expect(slot).toMatchObject({
    decision: {
      choices: [
        { id: 'slot-a', to: { ending: 'einde' } },
        { id: 'slot-b', to: { ending: 'einde' } },
      ],
    },
  });
});

it('lets a mini case fit another occasion, and say what differs in the decision that comes back', async () => {
  const mini = {
    ...story,
    occasions: ['invitation'],
    varies: { scenario: 'een', decision: 'x', changed: 'Nu per mail.' },
  };
  const desk = aDesk({ [file]: mini, [english]: texts });
  const { person } = await openEditor(desk);
  await person.click(screen.getByText('De voorkant en de mensen schrijven'));
  await person.selectOptions(screen.getByLabelText('Gelegenheid erbij'), 'annual-talk');
  await put(person, field('Wat er anders is dan in de beslissing die terugkomt'), ' Echt.', 'save');
  expect(await screen.findByText(/^Bewaard in/)).toBeVisible();
  expect(desk.data(file)).toMatchObject({
    occasions: ['invitation', 'annual-talk'],
    varies: { changed: 'Nu per mail. Echt.' },
  });
});
