/**
 * Reporting that a module is completed, as an XState machine: sent at once, asked back, and sent again with growing
 * pauses until the learning system says that it has it. Who sends, and when the page is over, is told from outside.
 */
import { assign, fromPromise, type SnapshotFrom, setup } from 'xstate';
import type { CompletionState } from '../core/programme/completion';

/** Why it is not confirmed. */
export type Unconfirmed = Extract<CompletionState, { kind: 'not-confirmed' }>['why'];

/** What a learning system answered: it has it, or why that is not sure. */
export type Answer = 'confirmed' | Unconfirmed;

/** Sends that the module is completed and asks whether it is there. Whatever goes wrong is an answer: it never throws. */
export type Send = () => Promise<Answer>;

type ReportEvent =
  /** The module is completed. */
  | { readonly type: 'complete' }
  /** The person asks to try at once. */
  | { readonly type: 'retry' }
  /** There is reason to try at once: the network is back, the page is seen again. */
  | { readonly type: 'again' }
  /** Nothing can be sent any more; the last answer, if there was one. */
  | { readonly type: 'over'; readonly answer: Answer | null };

/** Milliseconds before the first further attempt; each next pause is twice as long. */
const firstPause = 5_000;
const longestPause = 300_000;

/** Milliseconds between an attempt and the next, after so many attempts that failed. */
export function pauseAfter(failures: number): number {
  return Math.min(longestPause, firstPause * 2 ** Math.max(0, failures - 1));
}

/** What an attempt comes to, in either of the states that make one. */
const attempt = {
  src: 'send' as const,
  onDone: [
    {
      guard: ({ event }: { readonly event: { readonly output: Answer } }) => event.output === 'confirmed',
      target: 'confirmed' as const,
    },
    {
      target: 'notConfirmed' as const,
      actions: {
        type: 'noteFailure' as const,
        params: ({ event }: { readonly event: { readonly output: Answer } }) => ({ answer: event.output }),
      },
    },
  ],
  onError: {
    target: 'notConfirmed' as const,
    actions: { type: 'noteFailure' as const, params: { answer: 'no-answer' as const } },
  },
};

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
    actions: {
      noteFailure: assign(({ context }, { answer }: { readonly answer: Answer }) => ({
        why: answer === 'confirmed' ? context.why : answer,
        failures: context.failures + 1,
      })),
    },
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
      sending: { invoke: attempt },
      /** Sending by itself what was not confirmed: nothing new to tell a person until there is another answer. */
      sendingAgain: { invoke: attempt },
      notConfirmed: {
        on: { retry: 'sending', again: 'sendingAgain' },
        after: { pause: 'sendingAgain' },
      },
      /** Stays so, also once nothing can be sent any more. */
      confirmed: { on: { over: {} } },
      over: {},
    },
  });
}

/** How a launch stands by its report. */
export function stateOfReport({
  value,
  context,
}: SnapshotFrom<ReturnType<typeof makeReport>>): CompletionState {
  if (value === 'notConfirmed' || value === 'sendingAgain')
    return { kind: 'not-confirmed', why: context.why };
  if (value === 'over') return { kind: 'not-connected' };
  return value === 'confirmed' ? { kind: 'confirmed', before: false } : { kind: value };
}
