/** What a learning system answers, read at the edge. What is not there as the specification says it is refused. */
import { asObject, asObjects, asText, type Json, type JsonObject } from './json';

/** Whether completion may be reported (Normal), or one only looks (cmi5 §10, launchMode). */
type LaunchMode = 'Normal' | 'Browse' | 'Review';

/**
 * What `LMS.LaunchData` says that this app goes by (cmi5 §10). The rest is left unread: masteryScore binds verbs about
 * scores, which this app never says, and moveOn is for the learning system to act on.
 */
export interface LaunchData {
  /** What the learning system wants in the context of each statement; the session is named in it. */
  readonly contextTemplate: JsonObject;
  readonly mode: LaunchMode;
  /** Where one goes from here; null where the learning system names nothing that a browser opens as a page. */
  readonly returnUrl: string | null;
}

/** The extension by which a statement says of which session it is (cmi5 §9.6.3.1). */
const sessionExtension = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** The category of each statement that cmi5 defines (cmi5 §9.6.2.1). */
export const cmi5Category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';

/** The token that the fetch address gave (cmi5 §8.2.2); null where it gave an error or none that fits in a header. */
export function readToken(body: Json | undefined): string | null {
  const token = asText(asObject(body)?.['auth-token']);
  return token !== null && /^[\x21-\x7e]+$/.test(token) ? token : null;
}

function readMode(value: Json | undefined): LaunchMode | null {
  return (['Normal', 'Browse', 'Review'] as const).find((mode) => mode === value) ?? null;
}

/** Only what a browser opens as a page: an address such as `javascript:` would run in ours. */
function readReturnUrl(value: Json | undefined): string | null {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** The document `LMS.LaunchData`; null where it lacks what must be in it. */
export function readLaunchData(body: Json | undefined): LaunchData | null {
  const document = asObject(body);
  const contextTemplate = asObject(document?.contextTemplate);
  const mode = readMode(document?.launchMode);
  if (contextTemplate === null || mode === null) return null;
  if (asText(asObject(contextTemplate.extensions)?.[sessionExtension]) === null) return null;
  return { contextTemplate, mode, returnUrl: readReturnUrl(document?.returnURL) };
}

/**
 * The languages somebody prefers, best first, from `cmi5LearnerPreferences` (cmi5 §11.1); none where it names none.
 * The other preference there, for sound, asks nothing of this app: nothing sounds in it before one presses for it.
 */
export function readLanguages(body: Json | undefined): readonly string[] {
  const tags = asText(asObject(body)?.languagePreference) ?? '';
  return tags.split(',').flatMap((tag) => /^\s*([A-Za-z0-9-]+)\s*$/.exec(tag)?.[1] ?? []);
}

/** The ids of the statements of cmi5 in a list that was asked for (xAPI Data §2.5); null where it is no such list. */
export function readStatementIds(body: Json | undefined): readonly string[] | null {
  const list = asObject(body)?.statements;
  if (!Array.isArray(list)) return null;
  return asObjects(list).flatMap(({ id, context }) => {
    const categories = asObjects(asObject(asObject(context)?.contextActivities)?.category);
    return categories.some((one) => one.id === cmi5Category) ? (asText(id)?.toLowerCase() ?? []) : [];
  });
}

/**
 * Whether a statement that was read back is the one that was sent. Compared is what a learning system may not change
 * (xAPI Data §2.3.1): it may write a time in another way, and add when and by whom it was stored.
 */
export function isSameStatement(sent: JsonObject, read: Json | undefined): boolean {
  const other = asObject(read);
  const id = (one: JsonObject | null) => asText(one?.id)?.toLowerCase();
  const verb = (one: JsonObject | null) => asObject(one?.verb)?.id;
  const object = (one: JsonObject | null) => asObject(one?.object)?.id;
  const account = (one: JsonObject | null) => asObject(asObject(one?.actor)?.account);
  const registration = (one: JsonObject | null) =>
    asText(asObject(one?.context)?.registration)?.toLowerCase();
  const time = (one: JsonObject | null) => Date.parse(asText(one?.timestamp) ?? '');
  return (
    other !== null &&
    [id, verb, object, registration, time].every((part) => part(sent) === part(other)) &&
    account(sent)?.name === account(other)?.name &&
    account(sent)?.homePage === account(other)?.homePage
  );
}
