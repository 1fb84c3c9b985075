/**
 * How a cmi5 learning system starts an item: five parameters in its address (cmi5 §8.1), in any order, beside our own.
 * They are read strictly.
 */
import { fail, ok, type Result } from '../../core/shared/result';
import { asObject, asText, type JsonObject, readJson } from './json';

/**
 * Who plays, as the learning system calls them: an account (cmi5 §9.2). It is sent back as it came, and is neither
 * shown nor stored.
 */
type Actor = JsonObject & { readonly account: JsonObject };

/** A start by a learning system. */
export interface Launch {
  /** Where statements and documents are; ends with a slash. */
  readonly endpoint: string;
  /** Where the token of this session is got, once. */
  readonly fetch: string;
  readonly actor: Actor;
  /** The enrolment, a UUID. */
  readonly registration: string;
  /** What the learning system calls this item, an IRI. */
  readonly activityId: string;
}

/**
 * Why nothing can be begun with an address: it names no start, one that does not fit the specification, or a place that
 * this package may not speak to.
 */
export type LaunchFailure = 'absent' | 'malformed' | 'foreign';

const names = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

/** Names of this very machine, where a learning system that is tried out needs no certificate. */
const ownMachine: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

function readUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url === null || url.username !== '' || url.password !== '' || url.hash !== '' ? null : url;
}

function isAllowed(url: URL, allowed: readonly string[]): boolean {
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && ownMachine.includes(url.hostname));
  return isSafe && allowed.includes(url.origin);
}

function readActor(text: string): Actor | null {
  const agent = asObject(readJson(text));
  const account = asObject(agent?.account);
  if (agent?.objectType !== 'Agent' || account === null) return null;
  if (asText(account.homePage) === null || asText(account.name) === null) return null;
  return { ...agent, account };
}

/**
 * The origins that a package may speak to, from the text that the build was given.
 * @param text origins with spaces between them
 */
export function readOrigins(text: string): readonly string[] {
  return text.split(/\s+/).flatMap((one) => (URL.canParse(one) ? new URL(one).origin : []));
}

/**
 * Reads a start.
 * @param given what stood behind the ? of the address
 * @param allowed the origins that this package may speak to
 */
export function readLaunch(
  given: URLSearchParams,
  allowed: readonly string[],
): Result<Launch, LaunchFailure> {
  if (names.every((name) => !given.has(name))) return fail('absent');
  // Which of two is meant cannot be known.
  if (names.some((name) => given.getAll(name).length !== 1)) return fail('malformed');
  const text = (name: (typeof names)[number]): string => given.get(name) ?? '';
  const endpoint = readUrl(text('endpoint'));
  const fetch = readUrl(text('fetch'));
  const actor = readActor(text('actor'));
  if (endpoint === null || endpoint.search !== '' || fetch === null || actor === null)
    return fail('malformed');
  if (!uuid.test(text('registration')) || !iri.test(text('activityId'))) return fail('malformed');
  if (!isAllowed(endpoint, allowed) || !isAllowed(fetch, allowed)) return fail('foreign');
  return ok({
    endpoint: endpoint.href.replace(/\/*$/, '/'),
    fetch: fetch.href,
    actor,
    registration: text('registration'),
    activityId: text('activityId'),
  });
}
