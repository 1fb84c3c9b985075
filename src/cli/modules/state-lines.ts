/** What the checker says at its end of modules that are not released yet: how far they have come, and what is next. */

import { type CompiledEntry, isForParticipants } from '../../compiler/compilation';
import { nextStep } from '../../compiler/states';
import type { Lack, StoryState } from '../../core/authoring/news';

const states: Readonly<Record<StoryState, string>> = {
  draft: 'door niemand gelezen',
  read: 'gelezen',
  signed: 'akkoord',
  released: 'uitgebracht',
};

/** How far the stories have come that are least far. */
const ladder: readonly StoryState[] = ['draft', 'read', 'signed', 'released'];

function step(lack: Lack, module: string, story: string): string {
  const command = 'npm run modules --';
  switch (lack) {
    case 'mend':
      return 'los eerst de fouten op';
    case 'read':
      return `laat de tekst lezen: ${command} read ${story}`;
    case 'translate':
      return `werk de vertaling bij: ${command} translate ${story}`;
    case 'sign':
      return `leg het akkoord vast in elke taal: ${command} sign ${story}`;
    case 'release':
      return `geef vrij: ${command} release ${module}`;
    case 'list':
      return 'neem haar op in programme.yaml';
    case 'ship':
      return `leg de ids vast: ${command} ship`;
  }
}

/** One line for each module of which a story is not released; none for what is its author’s alone. */
export function stateLines(scenarios: readonly CompiledEntry[]): readonly string[] {
  const modules = [...new Set(scenarios.map(({ module }) => module))].filter(isForParticipants);
  return modules.flatMap((module) => {
    const left = scenarios.filter((entry) => entry.module === module && entry.state !== 'released');
    const next = nextStep(left);
    const first = left.find(({ lacks }) => next !== null && lacks.includes(next));
    if (next === null || first === undefined) return [];
    const least = ladder.find((state) => left.some((entry) => entry.state === state)) ?? 'draft';
    const concept = left.some(({ draft }) => draft) ? 'concept, ' : '';
    const count = left.length === 1 ? '1 verhaal' : `${left.length} verhalen`;
    return [
      `${module}: ${count} nog niet uitgebracht (${concept}${states[least]}). Hierna: ${step(next, module, `${module}/${first.id}`)}.`,
    ];
  });
}
