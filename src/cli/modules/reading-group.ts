/** The plan that the author of a module wrote for a group, at the end of the reading copy of its story. */
import type { ModuleGroupPlan } from '../../core/scenario/group-plan';
import { list, paragraphs, prose } from './reading-html';
import type { ReadingWords } from './reading-words';

/** What the story says of the decision that is voted on: a link to its number, and the question. */
interface Asked {
  readonly link: string;
  readonly prompt: string;
}

/**
 * The plan in words: which decision, the new fact, each step with its minutes, what is said and asked, the closing. The
 * sign-off is for the text of the story; that it does not cover the plan stands here.
 */
export function readingGroup(plan: ModuleGroupPlan, { link, prompt }: Asked, own: ReadingWords): string {
  const { title, uncovered, decision, twist, steps, minutes, say, ask, closing, pitfalls, personal } =
    own.plan;
  const told = (label: string, texts: readonly string[]): string =>
    texts.length === 0 ? '' : `<p>${label}:</p>${list(texts.map(prose))}`;
  return [
    `<h2>${title}</h2>`,
    `<p>${uncovered}</p>`,
    `<p>${decision} ${link}: ${prose(prompt)}</p>`,
    plan.twist === '' ? '' : `<h3>${twist}</h3>${paragraphs(plan.twist)}`,
    ...plan.steps.map(
      (step) =>
        `<section><h3>${steps[step.kind]}${step.minutes === null ? '' : ` (${minutes(step.minutes)})`}</h3>${told(say, step.say)}${told(ask, step.questions)}</section>`,
    ),
    plan.closing === '' ? '' : `<h3>${closing}</h3>${paragraphs(plan.closing)}`,
    plan.pitfalls.length === 0 ? '' : `<h3>${pitfalls}</h3>${list(plan.pitfalls.map(prose))}`,
    plan.personal.length === 0 ? '' : `<h3>${personal}</h3>${list(plan.personal.map(prose))}`,
  ].join('\n');
}
