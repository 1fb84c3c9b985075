/**
 * What is fixed before one chooses. Where an option, a voice or an ending leans on a norm, a reader who does not
 * know that norm takes the choice for a matter of taste; so the checker asks that it is on the table first.
 */
import type { Reporter } from '../messages/reporter';
import type { AuthoredDecision } from '../parse/decision-schema';
import type { ParsedFile } from '../parse/parse-file';
import { momentsOf } from '../parse/placed-moments';
import type {
  AuthoredChoice,
  AuthoredMoment,
  AuthoredScenario,
  AuthoredVoice,
} from '../parse/scenario-schema';
import { isStandIn } from '../parse/stand-in';
import type { Path, YamlFile } from '../parse/yaml-file';
import { readWords } from '../texts/read-words';
import type { Known } from './check-known';
import { claimIn, type Triggers } from './check-truth';

/** How a norm is recognised: by the sources that hold norms, and by the words that claim one. */
export interface Norms {
  readonly sources: Known;
  readonly triggers: Triggers;
}

/** Where a decision leans on a norm, in the words of a message. */
interface Lean {
  readonly where: string;
  readonly found: string;
}

function leanOf(
  where: string,
  texts: readonly (string | undefined)[],
  sources: readonly string[],
  norms: Norms,
): Lean | null {
  const cited = sources.find((id) => norms.sources?.has(id) === true);
  if (cited !== undefined) return { where, found: `bron ‘${cited}’` };
  for (const text of texts) {
    const claim = text === undefined ? undefined : claimIn(readWords(text), 'nl', norms.triggers);
    if (claim !== undefined) return { where, found: `‘${claim.found}’` };
  }
  return null;
}

const said = (voices: readonly AuthoredVoice[] | undefined) => (voices ?? []).map(({ text }) => text);

function leanOfChoice(choice: AuthoredChoice, norms: Norms): Lean | null {
  const { id, act, words, label, did, whatIf } = choice;
  const texts = [act, words, label, did, whatIf, ...said(choice.voices)];
  const where = `keuze ‘${id}’`;
  if ('own' in choice) return leanOf(where, texts, [], norms);
  const { honours, strains, mechanismHere, sources } = choice;
  const behind = [...Object.values(honours), ...Object.values(strains), mechanismHere];
  return leanOf(where, [...texts, ...behind], sources, norms);
}

/** The endings that follow a decision with no other decision in between. */
function endingsAfter(
  { choices }: AuthoredDecision,
  moments: ReadonlyMap<string, AuthoredMoment>,
): ReadonlySet<string> {
  const endings = new Set<string>();
  const passed = new Set<string>();
  const open = choices.map(({ to }) => to);
  for (let to = open.pop(); to !== undefined; to = open.pop()) {
    if (typeof to !== 'string') {
      endings.add(to.ending);
      continue;
    }
    if (passed.has(to)) continue;
    passed.add(to);
    const { next = [] } = moments.get(to) ?? {};
    open.push(...(Array.isArray(next) ? next.map((road) => road.to) : [next]));
  }
  return endings;
}

function leanOfDecision(
  decision: AuthoredDecision,
  scenario: AuthoredScenario,
  moments: ReadonlyMap<string, AuthoredMoment>,
  norms: Norms,
): Lean | null {
  for (const choice of decision.choices) {
    const lean = leanOfChoice(choice, norms);
    if (lean !== null) return lean;
  }
  const lookedBack =
    leanOf('lookBack', [decision.lookBack], [], norms) ??
    leanOf('een stem', said(decision.voices), [], norms);
  if (lookedBack !== null) return lookedBack;
  const after = endingsAfter(decision, moments);
  for (const { id, title, text, prices, question, taken, sources } of scenario.endings) {
    if (!after.has(id)) continue;
    const texts = [title, text, question, taken, ...prices.map(({ what }) => what)];
    const lean = leanOf(`einde ‘${id}’`, texts, sources, norms);
    if (lean !== null) return lean;
  }
  return null;
}

function checkTwice(
  given: NonNullable<AuthoredDecision['given']>,
  path: Path,
  yaml: YamlFile,
  reporter: Reporter,
): void {
  const seen = new Set<string>();
  for (const [index, { text }] of given.entries()) {
    const plain = readWords(text).toLowerCase();
    if (seen.has(plain) && !isStandIn(text))
      reporter.report('given/twice', yaml.place([...path, index, 'text']), { text });
    seen.add(plain);
  }
}

/**
 * Reports what stands among the given twice, and decisions that lean on a norm without a given.
 * @param complete whether the module says that its givens are complete, which makes the latter an error
 */
export function checkGiven(
  { data: scenario, yaml, repaired }: ParsedFile<AuthoredScenario>,
  norms: Norms,
  complete: boolean,
  reporter: Reporter,
): void {
  const placed = momentsOf(scenario);
  const moments = new Map(placed.map(({ moment }) => [moment.id, moment]));
  for (const { moment, path } of placed) {
    const { decision } = moment;
    if (decision === undefined) continue;
    const at = [...path, 'decision'];
    if (decision.given !== undefined) checkTwice(decision.given, [...at, 'given'], yaml, reporter);
    // In a file that had to be mended, a given may have gone with a mistake.
    if (decision.given !== undefined || repaired) continue;
    const lean = leanOfDecision(decision, scenario, moments, norms);
    if (lean === null) continue;
    const code = complete ? 'given/missing-complete' : 'given/missing';
    reporter.report(code, yaml.place(at, 'key'), { ...lean });
  }
}
