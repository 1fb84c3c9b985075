/**
 * What only a mini case has: the occasions it fits, and the decision of its module that it asks again. One mini
 * case of a module does, so that a person meets the same decision anew once.
 */
import type { CompiledScenario } from '../../core/scenario/scenario';
import type { Reporter } from '../messages/reporter';
import type { ParsedFile } from '../parse/parse-file';
import type { AuthoredScenario } from '../parse/scenario-schema';
import { type Known, NamedCheck } from './check-known';

/** A file that is checked, and where it stands. */
interface Checked {
  readonly parsed: ParsedFile<AuthoredScenario>;
  readonly file: string;
  readonly kind: CompiledScenario['kind'];
}

/** Checks the scenarios of one module, one after the other; it remembers which mini case varied a decision. */
export class MiniCheck {
  private varying: string | null = null;

  /** `decisions`: of each scenario of the module the moments that ask; null when they could not be read. */
  constructor(
    private readonly module: string,
    private readonly decisions: ReadonlyMap<string, Known>,
  ) {}

  /** Reports what is missing, misplaced or named in vain. */
  check({ parsed, file, kind }: Checked, reporter: Reporter): void {
    const { occasions, varies } = parsed.data;
    const { yaml } = parsed;
    if (kind === 'scenario') {
      for (const key of ['occasions', 'varies'] as const) {
        const isThere = key === 'occasions' ? occasions.length > 0 : varies !== undefined;
        if (isThere) reporter.report('mini/only-here', yaml.place([key], 'key'), { key });
      }
      return;
    }
    if (occasions.length === 0 && !parsed.repaired) reporter.report('mini/no-occasion', yaml.place(['id']));
    if (varies === undefined) return;
    const { scenario, decision } = varies;
    const named = new NamedCheck(yaml, reporter);
    named.one(
      'ref/unknown-scenario',
      new Set(this.decisions.keys()),
      scenario,
      ['varies', 'scenario'],
      'value',
      {
        path: `${this.module}/${scenario}.yaml`,
      },
    );
    const known = this.decisions.get(scenario) ?? null;
    named.one('ref/unknown-decision', known, decision, ['varies', 'decision'], 'value', { scenario });
    if (this.varying === null) this.varying = file;
    else reporter.report('mini/varies-twice', yaml.place(['varies'], 'key'), { path: this.varying });
  }
}
