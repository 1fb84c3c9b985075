/**
 * The rules of cmi5 for what an item may say, one by one, each under the section that has it (AICC/CMI-5_Spec_Current,
 * cmi5_spec.md, Quartz 1st edition); those of xAPI 1.0.3 under theirs; and one of our own: that nothing else is said.
 */
import { isDeepStrictEqual } from 'node:util';

/** A statement as it was received: nothing of it is known. */
export type Received = Readonly<Record<string, unknown>>;

/** How a session was launched. */
export interface Launched {
  readonly actor: Received;
  readonly registration: string;
  readonly activityId: string;
  readonly sessionId: string;
  readonly mode: 'Normal' | 'Browse' | 'Review';
  readonly contextTemplate: Received;
}

/** A rule that was broken, by the section that has it. */
export interface Violation {
  readonly section: string;
  readonly what: string;
}

export const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;
type Verb = keyof typeof verbs;

const categories = {
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
};
export const sessionIdExtension = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** A part of something received, by its path; undefined where there is none. */
function at(from: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, name) => (typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined),
    from,
  );
}

/** The verb of a statement by its name in cmi5; undefined for another. */
export function verbOf(statement: Received): Verb | undefined {
  return (Object.keys(verbs) as Verb[]).find((name) => verbs[name] === at(statement, 'verb', 'id'));
}

function categoriesOf(statement: Received): readonly unknown[] {
  const list = at(statement, 'context', 'contextActivities', 'category');
  return Array.isArray(list) ? list.map((one) => at(one, 'id')) : [];
}

/** Whether all that stands in the template also stands, unaltered, in what was made of it; a list may have more. */
function keeps(made: unknown, template: unknown): boolean {
  if (Array.isArray(template))
    return (
      Array.isArray(made) && template.every((one) => made.some((other) => isDeepStrictEqual(one, other)))
    );
  if (typeof template !== 'object' || template === null) return made === template;
  return Object.entries(template).every(([name, value]) => keeps(at(made, name), value));
}

/** The paths of all values in a statement, but for what the learning system itself asked to be there. */
function pathsIn(value: unknown, template: unknown, path = ''): readonly string[] {
  if (isDeepStrictEqual(value, template)) return [];
  if (typeof value !== 'object' || value === null) return [path];
  if (Array.isArray(value)) {
    const given: readonly unknown[] = Array.isArray(template) ? template : [];
    return value
      .filter((one) => !given.some((other) => isDeepStrictEqual(one, other)))
      .flatMap((one) => pathsIn(one, undefined, `${path}[]`));
  }
  return Object.entries(value).flatMap(([name, one]) =>
    pathsIn(one, at(template, name), path === '' ? name : `${path}.${name}`),
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:?00)$/;
const duration = /^P(?=.)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?)?$/;

/** All that this app may say in a statement, besides the template and the actor that the learning system gave it. */
const mayBeSaid = [
  'id',
  'timestamp',
  'verb.id',
  'verb.display.en',
  'object.objectType',
  'object.id',
  'result.completion',
  'result.duration',
  'context.registration',
  'context.contextActivities.category[].objectType',
  'context.contextActivities.category[].id',
];

type Rule = readonly [
  section: string,
  what: string,
  isKept: (statement: Received, launched: Launched) => boolean,
];

const timed: readonly (Verb | undefined)[] = ['completed', 'passed', 'failed', 'terminated'];
const judged: readonly (Verb | undefined)[] = ['passed', 'failed'];

const rulesOfOne: readonly Rule[] = [
  ['7.1.3', 'is a statement that cmi5 defines', (one) => verbOf(one) !== undefined],
  ['9.1', 'has a UUID for an id', (one) => uuid.test(String(one.id))],
  ['9.2', 'has the actor of the launch', (one, { actor }) => isDeepStrictEqual(one.actor, actor)],
  [
    '9.4',
    'is about the activity of the launch',
    (one, { activityId }) => at(one, 'object', 'id') === activityId,
  ],
  [
    '9.5.1',
    'has a score only with passed or failed',
    (one) => at(one, 'result', 'score') === undefined || judged.includes(verbOf(one)),
  ],
  [
    '9.5.2',
    'has success only with passed or failed',
    (one) =>
      at(one, 'result', 'success') === (judged.includes(verbOf(one)) ? verbOf(one) === 'passed' : undefined),
  ],
  [
    '9.5.3',
    'has completion, and that true, with completed only',
    (one) => at(one, 'result', 'completion') === (verbOf(one) === 'completed' ? true : undefined),
  ],
  [
    '9.5.4.1',
    'has a duration where one is due, in ISO 8601 to a hundredth of a second (xAPI Data §4.6)',
    (one) => {
      const given = at(one, 'result', 'duration');
      return given === undefined ? !timed.includes(verbOf(one)) : duration.test(String(given));
    },
  ],
  [
    '9.6.1',
    'has the registration of the launch',
    (one, { registration }) => at(one, 'context', 'registration') === registration,
  ],
  ['9.6.2.1', 'has the category of cmi5', (one) => categoriesOf(one).includes(categories.cmi5)],
  [
    '9.6.2.2',
    'has the category moveOn exactly where its result has success or completion',
    (one) =>
      categoriesOf(one).includes(categories.moveOn) ===
      (at(one, 'result', 'success') !== undefined || at(one, 'result', 'completion') !== undefined),
  ],
  [
    '9.6.3.1',
    'has the session of the launch',
    (one, { sessionId }) => at(one, 'context', 'extensions', sessionIdExtension) === sessionId,
  ],
  ['9.7', 'has a timestamp in UTC', (one) => utc.test(String(one.timestamp))],
  [
    '10 contextTemplate',
    'keeps what the learning system put in the context',
    (one, { contextTemplate }) => keeps(one.context, contextTemplate),
  ],
  [
    '10 launchMode',
    'says in Browse and Review no more than initialized and terminated',
    (one, { mode }) => mode === 'Normal' || ['initialized', 'terminated'].includes(verbOf(one) ?? ''),
  ],
  [
    'Speelveld',
    'says nothing else: no text, no choice, no name, no extension of ours',
    (one, { contextTemplate, actor }) =>
      pathsIn(one, { context: contextTemplate, actor }).every((path) => mayBeSaid.includes(path)),
  ],
];

/** The rules that one statement breaks by itself. */
export function brokenByOne(statement: Received, launched: Launched): readonly Violation[] {
  return rulesOfOne
    .filter(([, , isKept]) => !isKept(statement, launched))
    .map(([section, what]) => ({ section, what: `${verbOf(statement) ?? 'a statement'} ${what}` }));
}

/** Statements in the order that counts: by their timestamps (cmi5 §9.3), those of one moment as they came. */
export function inOrder(statements: readonly Received[]): readonly Received[] {
  return [...statements].sort((a, b) => Date.parse(String(a.timestamp)) - Date.parse(String(b.timestamp)));
}

/** The rules that the statements of one session break together. */
export function brokenBySession(statements: readonly Received[]): readonly Violation[] {
  const said = inOrder(statements).map(verbOf);
  const broken: Violation[] = [];
  if (said.length > 0 && said[0] !== 'initialized')
    broken.push({ section: '7.1.1', what: 'initialized is the first statement' });
  if (said.includes('terminated') && said.at(-1) !== 'terminated')
    broken.push({ section: '7.1.2', what: 'terminated is the last statement' });
  if (new Set(said).size < said.length)
    broken.push({ section: '9.3', what: 'no verb is said twice in a session' });
  if (said.includes('passed') && said.includes('failed'))
    broken.push({ section: '9.3', what: 'passed and failed are not both said in a session' });
  return broken;
}

/** The rules that all statements about one item under one registration break together. */
export function brokenByRegistration(statements: readonly Received[]): readonly Violation[] {
  const count = (verb: Verb): number => statements.filter((one) => verbOf(one) === verb).length;
  return (['completed', 'passed'] as const)
    .filter((verb) => count(verb) > 1)
    .map((verb) => ({
      section: verb === 'completed' ? '9.3.3' : '9.3.4',
      what: `${verb} is said once in a registration`,
    }));
}
