/** The count as text for the terminal, and as a page with tables. */
import { letterOf } from '../../../core/blind/pack';
import { escaped, list } from '../reading-html';
import type { Counted, CountedDecision, CountedStory } from './counted';
import {
  agreementWords,
  explanation,
  jointWords,
  kindWords,
  optionWords,
  readersWords,
  verdictWords,
} from './verdict-words';

const degrees = ['gok', 'twijfel', 'vrij zeker', 'zeker'] as const;

interface OptionRow {
  readonly letter: string;
  readonly id: string;
  readonly act: string;
  readonly wished: number;
  readonly chosen: number;
  readonly straw: number;
}

function rowsOf({ station, count }: CountedDecision): readonly OptionRow[] {
  return station.options.flatMap(({ id, act }, index) => {
    const found = count.options.find((option) => option.id === id);
    return found === undefined ? [] : [{ letter: letterOf(index), act, ...found }];
  });
}

function besides({ count }: CountedDecision): string {
  const sure = count.sure.map((number, index) => `${degrees[index]} ${number}`).join(', ');
  return `Geen van deze: ${count.none}; kan het niet zeggen: ${count.unclear}; zou iets anders doen: ${count.other}. Hoe zeker: ${sure}.`;
}

function remarksOf(decision: CountedDecision): readonly string[] {
  const letter = new Map(rowsOf(decision).map((row) => [row.id, `${row.letter} (${row.id})`]));
  return optionWords(decision.figures, (id) => letter.get(id) ?? id);
}

function titleOf({ story, lang, readers }: CountedStory): string {
  return `${story.title} (${story.module}/${story.id}, ${lang}), ${readersWords(readers)}`;
}

function decisionText(decision: CountedDecision): readonly string[] {
  const rows = rowsOf(decision).map(
    ({ letter, act, wished, chosen, straw }) =>
      `    ${letter}  makers ${String(wished).padStart(2)}   zelf ${String(chosen).padStart(2)}   stropop ${String(straw).padStart(2)}   ${act}`,
  );
  return [
    `  ${decision.station.decision}: ${decision.station.prompt}`,
    ...rows,
    `    ${besides(decision)}`,
    ...[agreementWords(decision.figures), ...remarksOf(decision)].map((line) => `    ${line}`),
    ...decision.missing.map((text) => `    Mist: ${text.replace(/\s+/g, ' ')}`),
    `    → ${verdictWords(decision.figures.verdict, 'Deze beslissing')}`,
    '',
  ];
}

/** The whole count for the terminal. */
export function reportText(counted: Counted): string {
  const stories = counted.stories.flatMap((story) => [
    titleOf(story),
    '',
    ...story.decisions.flatMap(decisionText),
    ...jointWords(story.figures).map((line) => `  ${line}`),
    `  → ${verdictWords(story.figures.verdict, 'Dit verhaal')}`,
    '',
  ]);
  const whole = [
    'Alles bij elkaar',
    ...jointWords(counted.figures).map((line) => `  ${line}`),
    `  → ${verdictWords(counted.figures.verdict, 'Het geheel')}`,
    '',
  ];
  return `${[
    `Blind gelezen door ${readersWords(counted.readers)}: ${kindWords(counted.kind)}.`,
    '',
    ...stories,
    ...(counted.stories.length > 1 ? whole : []),
    ...counted.remarks.map((text) => `Opmerking: ${text.replace(/\s+/g, ' ')}`),
    ...explanation,
  ].join('\n')}\n`;
}

function decisionHtml(decision: CountedDecision): string {
  const rows = rowsOf(decision).map(
    ({ letter, act, wished, chosen, straw }) =>
      `<tr><th scope="row">${letter}. ${escaped(act)}</th><td>${wished}</td><td>${chosen}</td><td>${straw}</td></tr>`,
  );
  const lines = [agreementWords(decision.figures), besides(decision), ...remarksOf(decision)];
  return [
    `<h3>${escaped(decision.station.prompt)} <small>${decision.station.decision}</small></h3>`,
    `<p><strong>${verdictWords(decision.figures.verdict, 'Deze beslissing')}</strong></p>`,
    `<table><thead><tr><th scope="col">Keuze</th><th scope="col">De makers willen</th><th scope="col">Zelf zou men</th><th scope="col">Stropop</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ...lines.map((line) => `<p>${escaped(line)}</p>`),
    decision.missing.length === 0 ? '' : `<p>Wat lezers misten:</p>${list(decision.missing.map(escaped))}`,
  ].join('');
}

const style = `
  :root { color-scheme: light dark; }
  body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
  table { width: 100%; border-collapse: collapse; }
  th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-block-end: 1px solid; }
  td { width: 5rem; }
  small { font-weight: 400; }
  h2, h3 { line-height: 1.25; break-after: avoid; }
  table { break-inside: avoid; }
`;

/** The whole count as a page of its own. */
export function reportHtml(counted: Counted): string {
  const joint = (figures: Counted['figures'], what: 'Dit verhaal' | 'Het geheel'): string =>
    `<p><strong>${verdictWords(figures.verdict, what)}</strong></p>${jointWords(figures)
      .map((line) => `<p>${line}</p>`)
      .join('')}`;
  const stories = counted.stories.map(
    (story) =>
      `<section><h2>${escaped(titleOf(story))}</h2>${joint(story.figures, 'Dit verhaal')}${story.decisions.map(decisionHtml).join('')}</section>`,
  );
  const remarks = counted.remarks.map(escaped);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Blind gelezen</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Blind gelezen</h1>
<p>Door ${readersWords(counted.readers)}: ${kindWords(counted.kind)}.</p>
${counted.stories.length > 1 ? `<section><h2>Alles bij elkaar</h2>${joint(counted.figures, 'Het geheel')}</section>` : ''}
${stories.join('\n')}
${remarks.length === 0 ? '' : `<section><h2>Wat lezers verder zeiden</h2>${list(remarks)}</section>`}
<section><h2>Hoe dit te lezen</h2>${explanation.map((line) => `<p>${line}</p>`).join('')}</section>
</main>
</body>
</html>
`;
}
