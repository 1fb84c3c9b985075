/** The hash of a scenario's structure: what a journey depends on, and nothing of how it is worded. */
import { createHash } from 'node:crypto';
import type { CompiledScenario } from '../../core/scenario/scenario';

/** Sixteen hexadecimal digits over ids, roads, conditions, effects and memory; equal in every language. */
export function contentHash(scenario: CompiledScenario): string {
  const structure = {
    memory: scenario.memory,
    endings: scenario.endings.map(({ id }) => id),
    scenes: scenario.scenes.map((scene) => ({
      id: scene.id,
      moments: scene.moments.map(({ id, next, lines }) => ({
        id,
        lines: lines.map((line) => line.when ?? null),
        next:
          next.kind === 'onward'
            ? next.branches
            : next.decision.choices.map((choice) => [
                choice.id,
                choice.when ?? null,
                choice.effects,
                choice.to,
              ]),
      })),
    })),
  };
  return createHash('sha256').update(JSON.stringify(structure)).digest('hex').slice(0, 16);
}
