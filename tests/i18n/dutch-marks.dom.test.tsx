/** What is shown in Dutch in a language that is half done says that it is Dutch. */
import { expect, test } from 'vitest';
import { markDutch, recogniserOf } from '../../src/i18n/dutch-marks';

const texts = [
  'Programma',
  'Bewaard om {{time}} uur.',
  'Eerste alinea.\n\nTweede *met nadruk* erin.',
  '{{a}} en {{b}}',
];

test('a text is known whole, by its paragraphs, between signs of emphasis, and filled in', () => {
  const isDutch = recogniserOf(texts);
  for (const text of ['Programma', ' Programma\n', 'Bewaard om 10.12 uur.', 'Eerste alinea.', 'met nadruk'])
    expect(isDutch(text), text).toBe(true);
  for (const text of ['', 'Programme', 'Programma’s', 'Heit en mem', `Bewaard om ${'later '.repeat(20)}uur.`])
    expect(isDutch(text), text).toBe(false);
});

const langs = (root: Element): readonly string[] =>
  [...root.querySelectorAll('[id]')].map(
    (element) => `${element.id}: ${element.closest('[lang]')?.getAttribute('lang')}`,
  );

test('it marks what is there and what comes, and takes every mark off again', async () => {
  document.body.innerHTML = `<div lang="fy">
    <p id="a">Programma</p><p id="b">Wolkom</p>
    <p id="c">Eerste alinea. <b id="d">Wolkom</b></p>
    <button id="e" aria-label="Programma"><svg></svg></button><button id="f" aria-label="Programma"></button>
    <p id="g" lang="en">Programma</p></div>`;
  document.querySelector('#c')?.firstChild?.replaceWith('Eerste alinea.');
  const before = document.body.innerHTML;
  const stop = markDutch(document.body, texts);
  expect(langs(document.body)).toEqual(['a: nl', 'b: fy', 'c: nl', 'd: fy', 'e: fy', 'f: nl', 'g: nl']);

  const [a, b] = [document.querySelector('#a'), document.querySelector('#b')];
  if (a?.firstChild) a.firstChild.nodeValue = 'Wolkom';
  b?.replaceChildren('Bewaard om 9.00 uur.');
  await Promise.resolve();
  expect(langs(document.body).slice(0, 2)).toEqual(['a: fy', 'b: nl']);

  if (a?.firstChild) a.firstChild.nodeValue = 'Programma';
  b?.replaceChildren('Wolkom');
  await Promise.resolve();
  stop();
  expect(document.body.innerHTML).toBe(before);
});
