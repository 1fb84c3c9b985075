/**
 * The learning record store behind a launch: the few requests that this app makes of it (xAPI Communication §2).
 * Nothing travels along but what stands here: no cookie, no referrer, and no redirect is followed.
 */
import { fail, ok, type Result } from '../../core/shared/result';
import {
  isSameStatement,
  type LaunchData,
  readLanguages,
  readLaunchData,
  readStatementIds,
  readToken,
} from './answers';
import { type Json, type JsonObject, readJson } from './json';
import type { Launch } from './launch';
import { verbIds } from './statements';

/** Why a request came to nothing: nobody answered, or not for now; or the answer was no, or none that can be used. */
type Unanswered = 'no-answer' | 'refused';

/** What comes of a request. */
export type Answer<Value> = Result<Value, Unanswered>;

/** The browser's `fetch`, as far as it is used. */
export type Fetch = (address: string, request: RequestInit) => Promise<Response>;

/** A statement and its bytes: sent again, they are the same. */
export interface Sealed {
  readonly statement: JsonObject;
  readonly id: string;
  readonly bytes: string;
}

/** After so many milliseconds nobody answers any more. */
const patience = 30_000;

interface Answered {
  readonly status: number;
  readonly body: Json | undefined;
}

/** Too early, too many, too long, or a fault over there: it may be otherwise in a moment. */
function passes(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429;
}

async function ask(fetch: Fetch, address: string, request: RequestInit): Promise<Answer<Answered>> {
  try {
    const response = await fetch(address, {
      ...request,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    const body = readJson(await response.text());
    return passes(response.status) ? fail('no-answer') : ok({ status: response.status, body });
  } catch {
    return fail('no-answer');
  }
}

/** What can be made of an answer with status 200; all else is a refusal. */
function use<Value>(answer: Answer<Answered>, read: (body: Json | undefined) => Value | null): Answer<Value> {
  if (!answer.ok) return answer;
  const value = answer.value.status === 200 ? read(answer.value.body) : null;
  return value === null ? fail('refused') : ok(value);
}

/** Gets the token of the session. An address that gave it once gives an error the next time: it is asked once (cmi5 §8.2). */
export async function fetchToken(fetch: Fetch, address: string): Promise<Answer<string>> {
  return use(await ask(fetch, address, { method: 'POST' }), readToken);
}

/** The store, for one launch. */
export class RecordStore {
  constructor(
    private readonly fetch: Fetch,
    private readonly launch: Launch,
    private readonly token: string,
  ) {}

  private ask(
    path: string,
    parameters: Readonly<Record<string, string>>,
    request: RequestInit = {},
  ): Promise<Answer<Answered>> {
    const query = new URLSearchParams(parameters).toString();
    return ask(this.fetch, `${this.launch.endpoint}${path}${query === '' ? '' : `?${query}`}`, {
      ...request,
      headers: {
        Authorization: `Basic ${this.token}`,
        'X-Experience-API-Version': '1.0.3',
        ...(request.body !== undefined && { 'Content-Type': 'application/json' }),
      },
    });
  }

  private get who(): { readonly agent: string } {
    return { agent: JSON.stringify(this.launch.actor) };
  }

  /** The document in which the learning system says how it starts this item (cmi5 §10). */
  async launchData(): Promise<Answer<LaunchData>> {
    const { activityId, registration } = this.launch;
    const parameters = { activityId, ...this.who, registration, stateId: 'LMS.LaunchData' };
    return use(await this.ask('activities/state', parameters), readLaunchData);
  }

  /** The languages that somebody prefers, best first. That there are none, or that they may not be read, is no fault (§11). */
  async languages(): Promise<readonly string[]> {
    const parameters = { ...this.who, profileId: 'cmi5LearnerPreferences' };
    const answer = use(await this.ask('agents/profile', parameters), readLanguages);
    return answer.ok ? answer.value : [];
  }

  /** The ids of the statements by which this item was completed under this registration. */
  async completions(): Promise<Answer<readonly string[]>> {
    const { activityId, registration } = this.launch;
    const parameters = { ...this.who, verb: verbIds.completed, activity: activityId, registration };
    return use(await this.ask('statements', parameters), readStatementIds);
  }

  /**
   * Sends a statement, at once and also when the page goes away meanwhile. By POST, as xAPI advises (§2.1.1): its
   * address is always the same, so that a browser which asked once whether it may speak need not ask again in its last
   * moments.
   * @returns `conflict` where the store has another one with this id, or one that it takes for another
   */
  async store({ bytes }: Sealed): Promise<Answer<'stored' | 'conflict'>> {
    const answer = await this.ask('statements', {}, { method: 'POST', body: bytes, keepalive: true });
    if (!answer.ok) return answer;
    const { status } = answer.value;
    return status === 200 || status === 204
      ? ok('stored')
      : status === 409
        ? ok('conflict')
        : fail('refused');
  }

  /** Whether the store has a statement, asked of itself. */
  async holds({ id, statement }: Sealed): Promise<Answer<boolean>> {
    const answer = await this.ask('statements', { statementId: id });
    if (!answer.ok) return answer;
    const { status, body } = answer.value;
    if (status === 404) return ok(false);
    return status === 200 ? ok(isSameStatement(statement, body)) : fail('refused');
  }
}
