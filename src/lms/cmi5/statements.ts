/**
 * The three statements that this app makes: initialized, completed and terminated (cmi5 §9). Nothing else can be said
 * with them: there is no place here for a score, a choice, a text or an extension of ours. Written by hand rather than
 * with the library @xapi/cmi5, which brings 31 kB and a second way to speak over the network, and sends statements of
 * cmi5 in Browse and Review too (xapijs/cmi5 issue 289).
 */
import { cmi5Category } from './answers';
import { asObject, asObjects, type JsonObject } from './json';
import type { Launch } from './launch';

/** Of whom, about what and in which session a statement is. */
export interface Subject extends Pick<Launch, 'actor' | 'registration' | 'activityId'> {
  readonly contextTemplate: JsonObject;
}

/** What is said. Times are milliseconds since 1970; `since` is when the session was initialized. */
export type Said =
  | { readonly verb: 'initialized'; readonly at: number }
  | { readonly verb: 'completed' | 'terminated'; readonly at: number; readonly since: number };

/** The category of a statement by which a learning system decides whether one may move on (cmi5 §9.6.2.2). */
const moveOnCategory = 'https://w3id.org/xapi/cmi5/context/categories/moveon';

/** The identifier of each verb (cmi5 §9.3). */
export const verbIds = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const satisfies Record<Said['verb'], string>;

/**
 * A length of time as ISO 8601 writes it, to a hundredth of a second (xAPI Data §4.6); a negative one is none.
 * @internal exported for its tests
 */
export function isoDuration(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6_000) % 60;
  const seconds = (hundredths % 6_000) / 100;
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds}S`;
}

/** The template of the learning system with what each statement adds; nothing in the template is overwritten (§10). */
function makeContext({ contextTemplate, registration }: Subject, verb: Said['verb']): JsonObject {
  const activities = asObject(contextTemplate.contextActivities);
  const given = asObjects(activities?.category);
  const added = [cmi5Category, ...(verb === 'completed' ? [moveOnCategory] : [])]
    .filter((id) => given.every((one) => one.id !== id))
    .map((id) => ({ objectType: 'Activity', id }));
  return {
    ...contextTemplate,
    registration,
    contextActivities: { ...activities, category: [...given, ...added] },
  };
}

/**
 * Makes a statement.
 * @param id a UUID that no other statement has
 */
export function makeStatement(subject: Subject, id: string, said: Said): JsonObject {
  const { verb, at } = said;
  const result =
    said.verb === 'initialized'
      ? {}
      : {
          result: {
            ...(said.verb === 'completed' && { completion: true }),
            duration: isoDuration(at - said.since),
          },
        };
  return {
    id,
    actor: subject.actor,
    verb: { id: verbIds[verb], display: { en: verb } },
    object: { objectType: 'Activity', id: subject.activityId },
    ...result,
    context: makeContext(subject, verb),
    timestamp: new Date(at).toISOString(),
  };
}
