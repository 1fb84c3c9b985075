/** Generated content of any size, to see that the checker's time grows with the story and no faster. */
import type { Sources } from '../../src/compiler/compilation';
import { baseContent } from './sample-content';

const scene = (id: string): string =>
  `  - id: ${id}\n    title: ${id}\n    time: maandag\n    place: thuis\n    channel: gesprek\n    plan: { shape: desk, seats: [you, ada] }\n    moments:\n`;

const choice = (id: string, to: string, by: number, honours: string, strains: string): string =>
  `            - { id: ${id}, act: U gaat., label: Gaan, did: U ging., whatIf: Wat als?, to: ${to}, effects: { warmte: ${by} }, honours: { ${honours}: Ja. }, strains: { ${strains}: Nee. } }\n`;

function moment(index: number, next: string, isLast: boolean): string {
  const id = `m-${index}`;
  if (isLast || index % 4 !== 3) {
    const when = index % 8 === 2 ? ', when: { warmte: { atLeast: 2 } }' : '';
    return `      - id: ${id}\n        lines: [{ ada: Dit is ${id}. }, { narrator: Het wordt later.${when} }]\n        next: ${next}\n`;
  }
  return [
    `      - id: ${id}\n        decision:\n          lookBack: Hier koos u.\n          choices:\n`,
    choice(`${id}-a`, next, 1, 'openheid', 'trouw'),
    choice(`${id}-b`, next, -1, 'trouw', 'openheid'),
    '          voices: [{ person: ada, text: Ja. }, { person: ada, text: Nee. }, { name: Cor, role: buur, present: false, text: Tja. }]\n',
    '          group: [Wat nu?]\n          facilitator: { minutes: 5, notes: [Wacht.] }\n',
  ].join('');
}

/** The small module with one scenario of so many moments, three scenes, a memory of four values and three endings. */
export function generatedContent(moments: number): Sources {
  const parts = [
    'id: het-huis\ntitle: Lang\nstandfirst: Lang.\nquestion: Wie?\nrole: U.\nopening: U begint.\n',
    'cast:\n  ada: { name: Ada, initials: A, role: bewoner, relation: bekende }\n',
    'memory:\n  warmte: { min: 0, max: 3, start: 0 }\nscenes:\n',
  ];
  for (let index = 0; index < moments; index += 1) {
    if (index % Math.ceil(moments / 3) === 0) parts.push(scene(`scene-${index}`));
    const next =
      index === moments - 1
        ? '[{ when: { warmte: 3 }, to: { ending: e-1 } }, { when: { warmte: 2 }, to: { ending: e-2 } }, { to: { ending: e-3 } }]'
        : `m-${index + 1}`;
    parts.push(moment(index, next, index === moments - 1));
  }
  parts.push('endings:\n');
  for (const id of ['e-1', 'e-2', 'e-3']) {
    parts.push(
      `  - { id: ${id}, title: Einde, text: Zo., prices: [{ who: Ada, what: Tijd. }], question: Wie? }\n`,
    );
  }
  return new Map([
    ...[...baseContent].filter(([path]) => !path.startsWith('huis/walks') && !path.startsWith('shipped')),
    ['huis/het-huis.yaml', parts.join('')],
  ]);
}
