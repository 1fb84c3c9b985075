/**
 * Reporting that a module is completed, as an XState machine: sent at once, asked back, and sent again with growing
 * pauses until the learning system says that it has it. Who sends, and when the page is over, is told from outside.
 */
import { assign, fromPromise, setup } from 'xstate';
import type { CompletionState } from '../core/programme/completion';

/** Why it is not confirmed. */
export type Unconfirmed = Extract<CompletionState, { kind: 'not-confirmed' }>['why'];

/** What a learning system answered: it has it, or why that is not sure. */
export type Answer = 'confirmed' | Unconfirmed;

/** Sends that the module is completed and asks whether it is there. Whatever goes wrong is an answer: it never throws. */
export type Send = () => Promise<Answer>;

export type ReportEvent =
  /** The module is completed. */
  | { readonly type: 'complete' }
  /** There is reason to try at once: the person asks, the network is back, the page is seen again. */
  | { readonly type: 'retry' }
  /** Nothing can be sent any more; the last answer, if there was one. */
  | { readonly type: 'over'; readonly answer: Answer | null };

/** Milliseconds before the first further attempt; each next pause is twice as long. */
const firstPause = 5_000;
const longestPause = 300_000;

/** Milliseconds between an attempt and the next, after so many attempts that failed. */
export function pauseAfter(failures: number): number {
  return Math.min(longestPause, firstPause * 2 ** Math.max(0, failures - 1));
}

/**
 * The machine of one launch.
 * @param send is called again only when it answered.
 */
export function makeReport(send: Send) {
  return setup({
    types: {
      context: {} as { readonly why: Unconfirmed; readonly failures: number },
      events: {} as ReportEvent,
    },
    actors: { send: fromPromise(send) },
    delays: { pause: ({ context }) => pauseAfter(context.failures) },
  }).createMachine({
    id: 'report',
    context: { why: 'no-answer', failures: 0 },
    initial: 'open',
    on: {
      over: [
        { guard: ({ event }) => event.answer === 'confirmed', target: '.confirmed' },
        { target: '.over' },
      ],
    },
    states: {
      open: { on: { complete: 'sending' } },
      sending: {
        invoke: {
          src: 'send',
          onDone: [
            { guard: ({ event }) => event.output === 'confirmed', target: 'confirmed' },
            {
              target: 'notConfirmed',
              actions: assign(({ context, event }) => ({
                why: event.output === 'confirmed' ? context.why : event.output,
                failures: context.failures + 1,
              })),
            },
          ],
          onError: {
            target: 'notConfirmed',
            actions: assign(({ context }) => ({ why: 'no-answer' as const, failures: context.failures + 1 })),
          },
        },
      },
      notConfirmed: {
        on: { retry: 'sending' },
        after: { pause: 'sending' },
      },
      confirmed: { on: { over: {} } },
      over: { type: 'final' },
    },
  });
}
