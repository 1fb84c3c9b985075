/** `graph SCENARIO`: the scenario as a Mermaid statechart. */
import { sourceLanguage } from '../../compiler/compilation';
import { compileSources } from '../../compiler/compile-sources';
import { inWords } from '../../core/scenario/condition-words';
import type { Condition } from '../../core/scenario/conditions';
import type { CompiledScenario, Target } from '../../core/scenario/scenario';
import type { ModulesCommand } from './command';

import { findScenario } from './find-scenario';

/** This command speaks Dutch. */
const dutch = { not: 'niet', and: 'en', or: 'of' };

/** A name that Mermaid takes for a state; with a letter in front, for `end` and `note` mean something to it. */
function state(id: string, kind: 'm' | 'scene' | 'einde' = 'm'): string {
  return `${kind}_${id.replaceAll('-', '_')}`;
}

function given(when: Condition | undefined): string {
  return when === undefined ? '' : ` als ${inWords(when, dutch)}`;
}

function label(text: string): string {
  return text.replaceAll(/[:;"#{}]/g, ' ').trim();
}

function target(to: Target): string {
  return state(to.id, to.kind === 'moment' ? 'm' : 'einde');
}

/** A Mermaid `stateDiagram-v2` of a scenario: scenes as compound states, choices as labelled arrows. */
function toMermaid(scenario: CompiledScenario): string {
  const lines = ['stateDiagram-v2'];
  const first = scenario.scenes[0]?.moments[0];
  for (const scene of scenario.scenes) {
    lines.push(`  state "${label(scene.title)}" as ${state(scene.id, 'scene')} {`);
    for (const { id } of scene.moments) lines.push(`    ${state(id)} : ${id}`);
    lines.push('  }');
  }
  for (const ending of scenario.endings)
    lines.push(`  ${state(ending.id, 'einde')} : ${label(ending.title)}`);
  if (first !== undefined) lines.push(`  [*] --> ${state(first.id)}`);
  for (const { id, next } of scenario.scenes.flatMap(({ moments }) => moments)) {
    if (next.kind === 'onward') {
      for (const { when, to } of next.branches) {
        lines.push(`  ${state(id)} --> ${target(to)}${when === undefined ? '' : ` :${given(when)}`}`);
      }
    } else {
      for (const choice of next.decision.choices) {
        lines.push(`  ${state(id)} --> ${target(choice.to)} : ${label(choice.label)}${given(choice.when)}`);
      }
    }
  }
  for (const { id } of scenario.endings) lines.push(`  ${state(id, 'einde')} --> [*]`);
  return `${lines.join('\n')}\n`;
}

/** Prints the graph of one scenario, named by its id or `module/scenario`. */
export const graph: ModulesCommand = ([wanted = ''], surroundings) => {
  const entry = findScenario(compileSources(surroundings.sources()), wanted, surroundings);
  const scenario = entry?.languages.get(sourceLanguage);
  if (scenario === undefined) return 1;
  surroundings.print(toMermaid(scenario));
  return 0;
};
