/**
 * What can be done with a weighing. Arguments for and against go the same way through everything here: nothing
 * counts them, sets one above the other or draws a conclusion from them.
 */

import { looksLikeName, mayHoldNames } from '../../shared/name-hint';
import type { Origin } from '../../shared/origin';
import { begunAt } from '../../steps/guided';
import { inSentence, isTold, type ProvisionalJudgement } from './in-sentence';
import {
  type Angle,
  type AngleNotes,
  type ArrangementKind,
  angles,
  arrangementKinds,
  type SideActivity,
  type SideActivityId,
  type WeighingDraft,
  type WeighingStep,
  weighingSteps,
} from './side-activity';

/** Writes one of the texts of an angle. */
export function writeAngle(
  { angles: written }: WeighingDraft,
  angle: Angle,
  part: keyof AngleNotes,
  text: string,
): Pick<WeighingDraft, 'angles'> {
  return { angles: { ...written, [angle]: { ...written[angle], [part]: text } } };
}

/** Takes an arrangement into consideration or out of it; what was written about it stays. */
export function consider(
  { arrangements }: WeighingDraft,
  kinds: readonly ArrangementKind[],
): Pick<WeighingDraft, 'arrangements'> {
  const entries = arrangementKinds.map((kind) => [
    kind,
    { ...arrangements[kind], considered: kinds.includes(kind) },
  ]);
  // Safe: every arrangement is in the list that the entries are made from.
  return { arrangements: Object.fromEntries(entries) as WeighingDraft['arrangements'] };
}

/** The arrangements that are considered, in the fixed order. */
export function considered({ arrangements }: WeighingDraft): readonly ArrangementKind[] {
  return arrangementKinds.filter((kind) => arrangements[kind].considered);
}

/** Writes what an arrangement does not solve. */
export function writeLimit(
  { arrangements }: WeighingDraft,
  kind: ArrangementKind,
  limit: string,
): Pick<WeighingDraft, 'arrangements'> {
  return { arrangements: { ...arrangements, [kind]: { ...arrangements[kind], limit } } };
}

/** On which sides of an angle something has been written. */
export type Written = 'nothing' | 'pro' | 'con' | 'both';

export function writtenAt({ pro, con }: Pick<AngleNotes, 'pro' | 'con'>): Written {
  const hasPro = pro.trim() !== '';
  const hasCon = con.trim() !== '';
  if (hasPro && hasCon) return 'both';
  if (hasPro) return 'pro';
  return hasCon ? 'con' : 'nothing';
}

/** The angle to open at: the first on which not both sides have something; the first of all when each has. */
export function angleToOpen({ angles: written }: WeighingDraft): Angle {
  return angles.find((angle) => writtenAt(written[angle]) !== 'both') ?? angles[0];
}

/** Means to act on a duty, or no longer. */
export function meanTo(
  { toReport }: WeighingDraft,
  duty: string,
  means: boolean,
): Pick<WeighingDraft, 'toReport'> {
  const others = toReport.filter((id) => id !== duty);
  return { toReport: means ? [...others, duty] : others };
}

/** The parts of the judgement, and which sentence they stand in: ‘Ik kies …’ or ‘Ik kies: …’. */
interface JudgementInSentence extends ProvisionalJudgement {
  readonly form: 'plain' | 'told';
}

/** The judgement as it goes into its sentence, a part that is still open as ‘…’; null when nothing is written. */
export function judgementOf({
  choose,
  because,
  evenThough,
}: ProvisionalJudgement): JudgementInSentence | null {
  if ([choose, because, evenThough].every((part) => part.trim() === '')) return null;
  const chosen = inSentence('choose', choose);
  return {
    form: isTold(chosen) ? 'told' : 'plain',
    choose: chosen,
    because: inSentence('because', because),
    evenThough: inSentence('evenThough', evenThough),
  };
}

/**
 * The same activity weighed anew: a copy with all words, from the first step, without a day to look again and
 * without intentions to report. The earlier one is left as it is.
 */
export function weighAgain(earlier: SideActivity, origin: Origin<SideActivityId>): SideActivity {
  return begunAt(weighingSteps[0], { ...earlier, toReport: [], againOn: null }, origin);
}

/** Where in a weighing a text stands; `angle` is null outside the angles. */
export interface WeighingPlace {
  readonly step: WeighingStep;
  readonly angle: Angle | null;
}

/** The places on paper at which a text seems to hold a name. A hint: nothing is ever refused for it. */
export function placesWithNames(draft: WeighingDraft): readonly WeighingPlace[] {
  const holds = (...texts: readonly string[]): boolean =>
    texts.some((text) => text.split('\n').some((line) => mayHoldNames(line)));
  const steps: readonly (readonly [WeighingStep, boolean])[] = [
    ['describe', looksLikeName(draft.codeWord) || holds(draft.what, draft.without)],
    ['avoid', holds(draft.avoiding)],
    ['angles', false],
    ['outsider', holds(draft.outsider, draft.unasked)],
    ['arrangements', holds(...considered(draft).map((kind) => draft.arrangements[kind].limit))],
    ['judgement', holds(draft.choose, draft.because, draft.evenThough)],
  ];
  return steps.flatMap(([step, found]): readonly WeighingPlace[] =>
    step === 'angles'
      ? angles
          .filter((angle) => holds(draft.angles[angle].pro, draft.angles[angle].con))
          .map((angle) => ({ step, angle }))
      : found
        ? [{ step, angle: null }]
        : [],
  );
}
