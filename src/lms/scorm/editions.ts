/**
 * The two editions of SCORM, as far as this app speaks them: what an element is called, what is written there, and how
 * a time is written. What is named here is all that is ever written.
 * Sources: SCORM 1.2 Run-Time Environment (ADL, 2001); SCORM 2004 4th Edition Run-Time Environment (ADL, 2009).
 */

/** A value for an element. */
export type Write = readonly [element: string, value: string];

/** How an edition says what this app has to say. */
export interface Edition {
  /** The name of the object in a window, and of its functions. */
  readonly api: string;
  readonly calls: Readonly<Record<Call, string>>;
  /** The element that says whether one may report. */
  readonly mode: string;
  /** The element that says whether the module is completed. */
  readonly status: string;
  /** Whether a status says that the module is completed. */
  isCompleted(status: string): boolean;
  /** The time that the launch took so far, in milliseconds. */
  time(passed: number): Write;
  /** How the learning system is to take it that this page ends; said at the start too, for a page can end at any time. */
  exit(isCompleted: boolean): Write;
  /** What is said last of all, before the page ends. */
  readonly atEnd: readonly Write[];
}

export type Call = 'initialize' | 'get' | 'set' | 'commit' | 'lastError' | 'terminate';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Whole hours, minutes and seconds. */
function parts(passed: number): readonly [hours: number, minutes: number, seconds: number] {
  const seconds = Math.max(0, Math.floor(passed / 1000));
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}

/** The longest that fits in the four digits that SCORM 1.2 has for hours. */
const longest12 = ((9999 * 60 + 59) * 60 + 59) * 1000;

const scorm12: Edition = {
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    terminate: 'LMSFinish',
  },
  mode: 'cmi.core.lesson_mode',
  status: 'cmi.core.lesson_status',
  // A learning system that wants scores may make ‘passed’ of what was completed.
  isCompleted: (status) => status === 'completed' || status === 'passed',
  time: (passed) => {
    const [hours, minutes, seconds] = parts(Math.min(passed, longest12));
    return ['cmi.core.session_time', [hours, minutes, seconds].map(twoDigits).join(':')];
  },
  exit: (isCompleted) => ['cmi.core.exit', isCompleted ? '' : 'suspend'],
  atEnd: [],
};

const scorm2004: Edition = {
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    terminate: 'Terminate',
  },
  mode: 'cmi.mode',
  status: 'cmi.completion_status',
  isCompleted: (status) => status === 'completed',
  time: (passed) => {
    const [hours, minutes, seconds] = parts(passed);
    return ['cmi.session_time', `PT${hours}H${minutes}M${seconds}S`];
  },
  // Whatever else makes the next launch a new attempt, which begins without what was completed.
  exit: () => ['cmi.exit', 'suspend'],
  // Without it a player that frames its content waits for it to move on.
  atEnd: [['adl.nav.request', 'suspendAll']],
};

/** Each edition by the form that speaks it. */
export const editions = { scorm12, scorm2004 } as const;
export type EditionName = keyof typeof editions;
