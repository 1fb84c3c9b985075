/** The parts of a judgement as they were typed, made ready to stand in one sentence, in Dutch and in English. */
import { lowered } from '../../shared/lowered';
import type { WeighingDraft } from './side-activity';

/** The three parts of the provisional judgement. */
export type ProvisionalJudgement = Pick<WeighingDraft, 'choose' | 'because' | 'evenThough'>;

/** The words that stand before a part already; who types them as well says them once. */
const leads: Readonly<Record<keyof ProvisionalJudgement, RegExp>> = {
  choose: /^(?:ik kies|i choose)(?=[\s:]):?\s*/iu,
  because: /^(?:omdat|want|because)\s+/iu,
  evenThough: /^(?:ook al|hoewel|even though|although)\s+/iu,
};

/** One part without its lead, without a capital that begins a sentence and without signs that end one. */
export function inSentence(part: keyof ProvisionalJudgement, typed: string): string {
  const text = typed
    .trim()
    .replace(/^(?:\.{2,}|…)\s*/u, '')
    .replace(leads[part], '')
    .replace(/[\s.,;:!]+$/u, '');
  // The English ‘I’ has its capital anywhere.
  return (/^I(?=$|[\s’'])/u.test(text) ? text : lowered(text)) || '…';
}

/** Whether a part is a sentence of its own, such as ‘ik blijf tot mei’, which asks for a colon before it. */
export function isTold(part: string): boolean {
  return /^(?:ik|wij|we|i)(?=[\s’'])/iu.test(part);
}
