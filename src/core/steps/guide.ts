/**
 * A tool that leads through steps, as an XState machine: on, back, to any step that is open, pause and go on,
 * finish and open again. What was written is the machine's context; no way through the steps takes any of it
 * away. The steps stay put in both directions, so that a person is never locked into one.
 */
import { assign, setup } from 'xstate';

/** Other parts for a draft; as a function of the draft as it is by then. */
export type Patch<Draft> = Partial<Draft> | ((draft: Draft) => Partial<Draft>);

/** What can happen to a guide. `write` changes parts of what was written. */
export type GuideEvent<Step extends string, Draft> =
  | { readonly type: 'on' }
  | { readonly type: 'back' }
  | { readonly type: 'go'; readonly step: Step }
  | { readonly type: 'write'; readonly patch: Patch<Draft> }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'finish' };

function partsOf<Draft>(patch: Patch<Draft>, draft: Draft): Partial<Draft> {
  return typeof patch === 'function' ? patch(draft) : patch;
}

/** Where a guide starts: what was written before, and the step it was left at. */
export interface GuideInput<Step extends string, Draft> {
  readonly draft: Draft;
  readonly step: Step;
}

/** The steps of a guide. */
export interface GuideSteps<Step extends string, Draft> {
  readonly id: string;
  /** In order; at least one. */
  readonly steps: readonly [Step, ...Step[]];
  /** Whether a step takes part, given what was written; the first step always does. Left out: all do. */
  readonly takesPart?: (step: Step, draft: Draft) => boolean;
}

/**
 * The names of the states that are no step: coming in, resting, finished. The brackets keep them apart from
 * whatever a step is called.
 */
const entering = '(entering)';
export const resting = '(resting)';
export const finished = '(finished)';

/**
 * The machine of a guide. Its states are the steps, `resting` and `finished`; neither of the last two is final,
 * for one can always go back in.
 */
export function makeGuide<Step extends string, Draft extends object>({
  id,
  steps,
  takesPart = () => true,
}: GuideSteps<Step, Draft>) {
  const [first] = steps;
  const takes = (step: Step, draft: Draft): boolean => step === first || takesPart(step, draft);
  const toStep = (candidates: readonly Step[]) =>
    candidates.map((step) => ({
      target: `#${id}.${step}`,
      guard: ({ context }: { readonly context: { readonly draft: Draft } }) => takes(step, context.draft),
      actions: { type: 'arrive' as const, params: { step } },
    }));
  const goTo = steps.map((step) => ({
    target: `#${id}.${step}`,
    guard: ({
      context,
      event,
    }: {
      readonly context: { readonly draft: Draft };
      readonly event: GuideEvent<Step, Draft>;
    }) => event.type === 'go' && event.step === step && takes(step, context.draft),
    actions: { type: 'arrive' as const, params: { step } },
  }));
  return setup({
    types: {
      context: {} as { readonly draft: Draft; readonly step: Step },
      events: {} as GuideEvent<Step, Draft>,
      input: {} as GuideInput<Step, Draft>,
    },
    actions: {
      arrive: assign((_, params: { readonly step: Step }) => ({ step: params.step })),
      write: assign(({ context, event }) =>
        event.type === 'write' ? { draft: { ...context.draft, ...partsOf(event.patch, context.draft) } } : {},
      ),
    },
  }).createMachine({
    id,
    context: ({ input }) => ({ draft: input.draft, step: input.step }),
    initial: entering,
    on: { write: { actions: 'write' }, go: goTo },
    states: {
      /** Leads to the step that was left; a step that no longer takes part leads to the first. */
      [entering]: {
        always: [
          ...steps.map((step) => ({
            target: step,
            guard: ({ context }: { readonly context: { readonly draft: Draft; readonly step: Step } }) =>
              context.step === step && takes(step, context.draft),
          })),
          { target: first, actions: { type: 'arrive' as const, params: { step: first } } },
        ],
      },
      ...Object.fromEntries(
        steps.map((step, index) => [
          step,
          {
            on: {
              on: [...toStep(steps.slice(index + 1)), { target: `#${id}.${finished}` }],
              back: toStep(steps.slice(0, index).reverse()),
              pause: `#${id}.${resting}`,
              finish: `#${id}.${finished}`,
            },
          },
        ]),
      ),
      [resting]: { on: { resume: `#${id}.${entering}`, finish: `#${id}.${finished}` } },
      [finished]: { on: { resume: `#${id}.${entering}`, back: `#${id}.${entering}` } },
    },
  });
}

/** A running guide. */
export type GuideMachine<Step extends string, Draft extends object> = ReturnType<
  typeof makeGuide<Step, Draft>
>;
