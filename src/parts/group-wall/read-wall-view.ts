/**
 * What came over from another window, looked through before it is drawn: a tab of a former version may send what this
 * one does not know. What does not fit is no view.
 */
import { stepKinds } from '../../core/scenario/group-plan';
import { optionLetters } from '../../core/tools/group-session/material';
import { phases } from '../../core/tools/group-session/phases';
import { votingWays } from '../../core/tools/group-session/plan';
import type { WallView } from '../../core/tools/group-session/wall-view';

type Check = (data: unknown) => boolean;

const isText: Check = (data) => typeof data === 'string';
const isNumber: Check = (data) => typeof data === 'number' && Number.isFinite(data);
const isYesNo: Check = (data) => typeof data === 'boolean';

const isOneOf =
  (...known: readonly unknown[]): Check =>
  (data) =>
    known.includes(data);
const orNull =
  (check: Check): Check =>
  (data) =>
    data === null || check(data);
const orNothing =
  (check: Check): Check =>
  (data) =>
    data === undefined || check(data);
const isList =
  (check: Check): Check =>
  (data) =>
    Array.isArray(data) && data.every(check);
const has =
  (checks: Readonly<Record<string, Check>>): Check =>
  (data) =>
    typeof data === 'object' &&
    data !== null &&
    Object.entries(checks).every(([name, check]) => check(Reflect.get(data, name)));
const isAny =
  (...checks: readonly Check[]): Check =>
  (data) =>
    checks.some((check) => check(data));

const isCounts: Check = (data) =>
  typeof data === 'object' &&
  data !== null &&
  Object.values(data).every((count) => Number.isSafeInteger(count) && Number(count) >= 0);

const isShown = isAny(
  has({ kind: isOneOf('none'), why: isOneOf('too-few', 'tells-of-few') }),
  has({
    kind: isOneOf('band'),
    why: isOneOf('few', 'near'),
    band: isOneOf('of-one-mind', 'majority', 'divided'),
    leading: isList(isText),
  }),
  has({ kind: isOneOf('counts'), counts: isCounts, voters: isNumber }),
);

const isOption = has({
  id: isText,
  letter: isOneOf(...optionLetters),
  act: isText,
  words: orNull(isText),
});

const isPlan = has({
  shape: isOneOf('round-table', 'long-table', 'phone-call', 'phones', 'corridor', 'desk', 'alone'),
  seats: isList(isText),
  mentioned: isList(isText),
  gazes: isList(has({ from: isText, to: isText })),
});

const isCast = isList(has({ id: isText, name: isText, initials: isText, role: isText }));

const isStage = isAny(
  has({ kind: isOneOf('black', 'join') }),
  has({
    kind: isOneOf('text'),
    step: isOneOf(...stepKinds),
    phase: isOneOf(undefined, ...phases),
    lines: isList(isText),
    options: orNothing(isList(isOption)),
    told: orNothing(has({ given: isList(isText), asks: orNull(isText), number: isNumber, of: isNumber })),
  }),
  has({
    kind: isOneOf('story'),
    place: isText,
    lines: isList(has({ id: isText, by: orNull(isText), text: isText, isThought: orNothing(isYesNo) })),
    cast: isCast,
    role: orNothing(isText),
    asks: isOneOf('nothing', 'choice', 'vote'),
  }),
  has({
    kind: isOneOf('vote'),
    number: orNull(isOneOf(1, 2)),
    prompt: isText,
    options: isList(isOption),
    isOpen: isYesNo,
    received: orNull(has({ of: isNumber, count: isNumber })),
  }),
  has({
    kind: isOneOf('result'),
    prompt: isText,
    options: isList(isOption),
    rounds: isList(has({ number: isOneOf(1, 2), shown: orNull(isShown) })),
  }),
  has({ kind: isOneOf('absent'), who: has({ name: isText, role: orNothing(isText), says: orNull(isText) }) }),
  has({
    kind: isOneOf('roads'),
    taken: isList(isText),
    left: isList(isText),
    ending: orNull(has({ title: isText, text: isText, question: isText })),
  }),
);

const isTwoWords: Check = (data) => isList(isText)(data) && Array.isArray(data) && data.length === 2;

const isView = has({
  title: isText,
  voting: orNull(isOneOf(...votingWays)),
  situation: isList(isText),
  given: orNothing(isList(isText)),
  drawing: orNull(has({ plan: isPlan, cast: isCast })),
  step: has({ kind: isOneOf(...stepKinds), round: orNull(isOneOf(1, 2)) }),
  stage: isStage,
  endsAt: orNull(isNumber),
  left: isNumber,
  invitation: orNull(has({ link: isText, code: isText, words: isTwoWords })),
  isJoiningAway: (data) => data === undefined || isYesNo(data),
});

/** A view for the wall; null where it is none. */
export function readWallView(data: unknown): WallView | null {
  // Safe: each part that is drawn was looked at above; the ids in it are compared and never followed.
  return isView(data) ? (data as WallView) : null;
}
