/** Which stories a journey that would walk them all walks in which language. */
import type { CompiledEntry } from '../../../src/compiler/compilation';
import type { CompiledScenario, ContentLanguage } from '../../../src/core/scenario/scenario';
import { isLongRun } from '../../support/long-runs';

/** A story in one of its languages. */
interface Turn {
  /** `module/id` */
  readonly name: string;
  readonly lang: ContentLanguage;
  readonly scenario: CompiledScenario;
}

/** Each of these in one of its languages, by turns; in the long run in all of them. */
export function byTurns(entries: readonly CompiledEntry[]): readonly Turn[] {
  return entries.flatMap(({ module, id, languages }, index) =>
    [...languages]
      .map(([lang, scenario]) => ({ name: `${module}/${id}`, lang, scenario }))
      .filter((_, turn) => isLongRun || turn === index % languages.size),
  );
}
