/**
 * A strict recorder of what an item of cmi5 does: the learning system and the record store that it speaks to, as far as
 * an item needs them. It is no record store: it keeps everything in memory, knows only the resources of §8.2, §10, §11
 * and the statements, and takes what breaks a rule, in order to list it. A real one that has all of these could not be
 * had as a package. What it does as a learning system must (launched, abandoned, one token for each session) is there so
 * that an item meets it as it will.
 */
import { createHash, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  brokenByOne,
  brokenByRegistration,
  brokenBySession,
  inOrder,
  type Launched,
  type Received,
  sessionIdExtension,
  type Violation,
  verbOf,
} from './rules';

/** What goes wrong from now on: nothing, or as the name says. */
export type Fault =
  | 'none'
  /** Statements are taken and the answer is lost. */
  | 'loses-answers'
  /** Says that it has a statement, and does not keep it. */
  | 'keeps-nothing'
  /** Refuses statements. */
  | 'refuses'
  /** Fails for now. */
  | 'is-down';

/** What is told of somebody's enrolment in an item. */
interface Enrolment {
  readonly actor: Received;
  readonly registration: string;
  readonly activityId: string;
  readonly languages?: string;
  readonly returnUrl?: string;
}

interface Session extends Launched {
  readonly enrolment: Enrolment;
  readonly ticket: string;
  readonly token: string;
  isTokenGiven: boolean;
  isAbandoned: boolean;
  hasRead: Set<'LMS.LaunchData' | 'cmi5LearnerPreferences'>;
  readonly statements: Received[];
}

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const text = JSON.stringify(body);
  // A hexadecimal digest in quotes, as xAPI Communication §3.1 has it.
  const etag = `"${createHash('sha1').update(text).digest('hex')}"`;
  return new Response(text, {
    status,
    headers: {
      'Content-Type': 'application/json',
      ETag: etag,
      'X-Experience-API-Version': '1.0.3',
      ...headers,
    },
  });
}

function no(status: number, why: string): Response {
  return json({ error: why }, status);
}

/** An answer that never came, as the browser tells it. */
export class LostAnswer extends Error {}

export class Recorder {
  /** What the learning system says by itself: launched and abandoned. */
  readonly ownStatements: { readonly verb: string; readonly registration: string }[] = [];
  /** Each request, as method and address. */
  readonly requests: string[] = [];
  fault: Fault = 'none';
  private readonly sessions: Session[] = [];
  private readonly found: Violation[] = [];

  /** @param origin where it is reached. */
  constructor(readonly origin: string) {}

  /** Enrols somebody in an item, under a registration of its own. */
  enrol(told: Partial<Pick<Enrolment, 'languages' | 'returnUrl'>> = {}): Enrolment {
    return {
      actor: {
        objectType: 'Agent',
        account: { homePage: 'https://leren.example', name: `p-${randomUUID()}` },
      },
      registration: randomUUID(),
      activityId: `https://leren.example/items/${randomUUID()}`,
      ...told,
    };
  }

  /**
   * Launches the item for somebody (§8.1, §9.3.1). A session of theirs that never ended is abandoned first (§9.3.6).
   * @returns the query of the address by which the item is opened
   */
  launch(enrolment: Enrolment, mode: Launched['mode'] = 'Normal'): URLSearchParams {
    const { registration, activityId, actor } = enrolment;
    for (const session of this.sessionsOf(registration)) {
      if (session.isAbandoned || session.statements.some((one) => verbOf(one) === 'terminated')) continue;
      session.isAbandoned = true;
      this.ownStatements.push({ verb: 'abandoned', registration });
    }
    const sessionId = randomUUID();
    const session: Session = {
      actor,
      registration,
      activityId,
      sessionId,
      mode,
      enrolment,
      contextTemplate: {
        contextActivities: {
          grouping: [{ objectType: 'Activity', id: 'https://ministerie.example/speelveld/module' }],
        },
        extensions: { [sessionIdExtension]: sessionId, 'https://leren.example/plek': 'Den Haag' },
      },
      ticket: randomUUID(),
      token: Buffer.from(`speelveld:${randomUUID()}`).toString('base64'),
      isTokenGiven: false,
      isAbandoned: false,
      hasRead: new Set(),
      statements: [],
    };
    this.sessions.push(session);
    this.ownStatements.push({ verb: 'launched', registration });
    return new URLSearchParams({
      activityId,
      registration,
      actor: JSON.stringify(actor),
      fetch: `${this.origin}/token?ticket=${session.ticket}`,
      endpoint: `${this.origin}/xapi`,
    });
  }

  /** What was said under a registration, in the order that counts. */
  verbs({ registration }: Pick<Enrolment, 'registration'>): readonly (string | undefined)[] {
    return inOrder(this.statements(registration)).map(verbOf);
  }

  /** All statements under a registration, as they came. */
  statements(registration: string): readonly Received[] {
    return this.sessionsOf(registration).flatMap((session) => session.statements);
  }

  /** Every rule that was broken so far, in words, with its section. */
  violations(): readonly string[] {
    const registrations = new Set(this.sessions.map(({ registration }) => registration));
    return [
      ...this.found,
      ...this.sessions.flatMap((session) => brokenBySession(session.statements)),
      ...[...registrations].flatMap((one) => brokenByRegistration(this.statements(one))),
    ].map(({ section, what }) => `${section}: ${what}`);
  }

  private sessionsOf(registration: string): readonly Session[] {
    return this.sessions.filter((session) => session.registration === registration);
  }

  private finds(section: string, what: string): void {
    this.found.push({ section, what });
  }

  /**
   * Answers a request.
   * @throws LostAnswer where the answer is to be lost.
   */
  async answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    this.requests.push(`${request.method} ${url.pathname}`);
    if (url.pathname === '/token') return this.giveToken(request.method, url);
    if (!url.pathname.startsWith('/xapi/')) return no(404, 'There is no such resource.');
    const session = this.sessions.find(
      ({ token }) => request.headers.get('authorization') === `Basic ${token}`,
    );
    if (session === undefined) {
      this.finds('8.2.2', 'the token stands in the Authorization header of every request');
      return no(401, 'Who are you?');
    }
    if (!/^1\.0(?:\.\d+)?$/.test(request.headers.get('x-experience-api-version') ?? '')) {
      this.finds('xAPI Communication 3.3', 'the version stands in a header of every request');
      return no(400, 'Which version?');
    }
    if (this.fault === 'is-down') return no(503, 'Later.');
    const resource = `${request.method} ${url.pathname.slice('/xapi/'.length)}`;
    if (resource === 'GET activities/state') return this.giveState(session, url.searchParams);
    if (resource === 'GET agents/profile') return this.giveProfile(session, url.searchParams);
    if (resource === 'GET statements') return this.giveStatements(session, url.searchParams);
    if (resource === 'POST statements') return this.takeStatement(session, await request.text());
    this.finds('Speelveld', `nothing is kept there but statements: ${resource}`);
    return no(403, 'Not here.');
  }

  private giveToken(method: string, url: URL): Response {
    const session = this.sessions.find(({ ticket }) => ticket === url.searchParams.get('ticket'));
    if (method !== 'POST') {
      this.finds('8.2.1', 'the token is got by POST');
      return no(405, 'POST.');
    }
    if (session === undefined) return json({ 'error-code': '2', 'error-text': 'Unknown ticket.' });
    if (session.isTokenGiven) {
      this.finds('8.2.1', 'the token is got once');
      return json({ 'error-code': '1', 'error-text': 'The authorization token has already been returned.' });
    }
    session.isTokenGiven = true;
    return json({ 'auth-token': session.token });
  }

  private isOf(session: Session, given: URLSearchParams, ...names: readonly string[]): boolean {
    const own: Readonly<Record<string, string>> = {
      activityId: session.activityId,
      activity: session.activityId,
      registration: session.registration,
    };
    let agent: unknown;
    try {
      agent = JSON.parse(given.get('agent') ?? 'null');
    } catch {
      agent = null;
    }
    const isOwn =
      isDeepStrictEqual(agent, session.actor) && names.every((name) => given.get(name) === own[name]);
    if (!isOwn) this.finds('8.1', 'actor, registration and activity are those of the launch');
    return isOwn;
  }

  private giveState(session: Session, given: URLSearchParams): Response {
    if (!this.isOf(session, given, 'activityId', 'registration')) return no(400, 'Of whom?');
    if (given.get('stateId') !== 'LMS.LaunchData') return no(404, 'There is no such document.');
    session.hasRead.add('LMS.LaunchData');
    const { contextTemplate, mode, enrolment } = session;
    return json({
      contextTemplate,
      launchMode: mode,
      moveOn: 'Completed',
      ...(enrolment.returnUrl !== undefined && { returnURL: enrolment.returnUrl }),
    });
  }

  private giveProfile(session: Session, given: URLSearchParams): Response {
    if (!this.isOf(session, given)) return no(400, 'Of whom?');
    if (given.get('profileId') !== 'cmi5LearnerPreferences') return no(404, 'There is no such document.');
    session.hasRead.add('cmi5LearnerPreferences');
    const { languages } = session.enrolment;
    return languages === undefined ? no(404, 'There are none.') : json({ languagePreference: languages });
  }

  private giveStatements(session: Session, given: URLSearchParams): Response {
    const all = this.statements(session.registration);
    const id = given.get('statementId');
    if (id !== null) {
      const one = all.find((statement) => statement.id === id);
      return one === undefined ? no(404, 'There is no such statement.') : json(this.asKept(one));
    }
    if (!this.isOf(session, given, 'activity', 'registration')) return no(400, 'Of whom?');
    const asked = all.filter((one) => (one.verb as Received | undefined)?.id === given.get('verb'));
    return json({ statements: asked.map((one) => this.asKept(one)), more: '' });
  }

  /** A store adds when and by whom it was stored, and may write a time in another way. */
  private asKept(statement: Received): Received {
    const timestamp = String(statement.timestamp).replace(/Z$/, '+00:00');
    return { ...statement, timestamp, stored: new Date().toISOString(), version: '1.0.0' };
  }

  private takeStatement(session: Session, body: string): Response {
    let statement: Received;
    try {
      statement = JSON.parse(body) as Received;
    } catch {
      this.finds('xAPI Communication 2.1.2', 'a statement is JSON');
      return no(400, 'That is no statement.');
    }
    if (this.fault === 'refuses' || session.isAbandoned) return no(403, 'Not in this session.');
    if (this.fault === 'keeps-nothing') return json([statement.id]);
    const before = session.statements.find(({ id }) => id === statement.id);
    if (before !== undefined) {
      if (isDeepStrictEqual(before, statement)) return json([statement.id]);
      this.finds('xAPI Communication 2.1.2', 'a statement that is sent again is the same');
      return no(409, 'There is another one with this id.');
    }
    for (const document of ['LMS.LaunchData', 'cmi5LearnerPreferences'] as const)
      if (!session.hasRead.has(document))
        this.finds(
          document === 'LMS.LaunchData' ? '10' : '11',
          `${document} is read before anything is said`,
        );
    this.found.push(...brokenByOne(statement, session));
    session.statements.push(statement);
    if (this.fault === 'loses-answers') throw new LostAnswer();
    return json([statement.id]);
  }
}
