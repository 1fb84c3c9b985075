/**
 * Finds the first cause of what is wrong with a file, names it, mends it in memory and goes on with what remains,
 * so that one slip does not hide others, nor bring forth messages about what is only its consequence.
 *
 * Around the first problem every slip that could explain it is mended by way of trial. The repair after which the
 * file is furthest from its next problem is what was meant. How many trials there are has a bound, and so has
 * the number of characters that they read: time grows with the text and no faster.
 */
import { Explanations } from './explanations';
import { slipsAtAGlance } from './glance';
import { hidden, isSyntax, syntaxLine, weightOf } from './gravity';
import { applied, type Problem, type Slip } from './slip';
import { sourceLines } from './source-lines';

/** What is wrong with a text, in the order of its lines; what YAML stumbles over comes alone. */
export type Look = (text: string) => readonly Problem[];

/** What came of it. */
export interface Examined {
  /** The text as it was meant, as far as could be told; as many lines as before. */
  readonly text: string;
  /** The slips that were found, in the order of their lines. */
  readonly slips: readonly Slip[];
  /** Whether a line had to be left out, so that nothing can be said of what is missing. */
  readonly lost: boolean;
}

/** What the doctor has to know of the files: the names that their schemas know. */
export interface Terms {
  readonly keys: readonly string[];
}

const mostSlips = 20;
const mostTrials = 24;
/** Characters that all trials of a file read together. */
const mostRead = 1_200_000;
/** A file with more mistakes of shape than this was not meant for what it is read as. */
const mostProblems = 80;

class Examination {
  readonly slips: Slip[] = [];
  lost = false;
  private read = 0;
  private problems: readonly Problem[];
  private readonly known: ReadonlySet<string>;

  constructor(
    public text: string,
    private readonly look: Look,
    terms: Terms,
  ) {
    this.known = new Set(terms.keys);
    for (const slip of slipsAtAGlance(text)) this.accept(slip);
    this.problems = this.look(this.text);
  }

  private accept(slip: Slip): void {
    this.slips.push(slip);
    this.text = applied(this.text, slip.puts);
  }

  /** How good a text is: further from its first syntax error is better, then fewer problems. Null is no better. */
  private rank(found: readonly Problem[], problem: Problem): number | null {
    const [first] = found;
    if (isSyntax(problem)) {
      if (first !== undefined && isSyntax(first)) {
        if (first.line < problem.line || found.length > 200) return null;
        const isFurther = first.line > problem.line + 1 || found.length < this.problems.length;
        return isFurther ? first.line - 1e6 : null;
      }
      return -weightOf(found);
    }
    if (first !== undefined && isSyntax(first)) return null;
    const weight = weightOf(found);
    return weight < weightOf(this.problems) ? -weight : null;
  }

  private trial(slip: Slip): readonly Problem[] | null {
    if (this.read > mostRead) return null;
    this.read += this.text.length + 1000;
    return this.look(applied(this.text, slip.puts));
  }

  /** Mends what explains a problem best; false when nothing does. */
  private mend(problem: Problem): boolean {
    let best: { readonly slip: Slip; readonly found: readonly Problem[]; readonly rank: number } | null =
      null;
    const explanations = new Explanations(sourceLines(this.text), this.problems, this.slips, this.known);
    for (const slip of explanations.of(problem).slice(0, mostTrials)) {
      const found = this.trial(slip);
      if (found === null) break;
      const rank = this.rank(found, problem);
      if (rank !== null && (best === null || rank > best.rank)) best = { slip, found, rank };
      if (found.length === 0) break;
    }
    if (best === null) return false;
    // A repair after which YAML soon stumbles again explains less than leaving the line out and saying so.
    const { found: left } = best;
    const stumbles = syntaxLine(left);
    const hides = weightOf(left) > hidden;
    const isBetter = (found: readonly Problem[]): boolean =>
      syntaxLine(found) > stumbles ||
      (syntaxLine(found) === stumbles && weightOf(found) < weightOf(left) - hidden);
    const isPoor = isSyntax(problem) && (stumbles < Number.POSITIVE_INFINITY || hides);
    if (isPoor && this.leaveOut(problem, isBetter)) return true;
    this.accept(best.slip);
    this.problems = best.found;
    return true;
  }

  /** Leaves the line of a problem out, so that what comes after it can be read; false when that is no better. */
  private leaveOut(
    { code, line, column, words }: Problem,
    isBetter: (found: readonly Problem[]) => boolean,
  ): boolean {
    const slip: Slip = { code, index: line - 1, column, words, puts: new Map([[line - 1, '']]) };
    const found = this.trial(slip);
    if (found === null || !isBetter(found)) return false;
    this.lost = true;
    this.accept(slip);
    this.problems = found;
    return true;
  }

  run(): void {
    let skipped = 0;
    while (this.slips.length < mostSlips && this.problems.length <= mostProblems) {
      const problem = this.problems[skipped];
      if (problem === undefined || problem.code === 'yaml/too-complex') return;
      if (this.mend(problem)) continue;
      if (!isSyntax(problem)) skipped += 1;
      else if (!this.leaveOut(problem, (found) => syntaxLine(found) > problem.line)) return;
      if (skipped > mostSlips) return;
    }
  }
}

/** Examines a text. Never throws, whatever the text is. */
export function examined(text: string, look: Look, terms: Terms): Examined {
  const examination = new Examination(text, look, terms);
  examination.run();
  const { slips, lost } = examination;
  return { text: examination.text, slips: [...slips].sort((a, b) => a.index - b.index), lost };
}
