/** The recorder catches what it is there to catch: each rule is broken on purpose once. */
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Recorder } from '../../support/cmi5/recorder';
import { type Launched, sessionIdExtension, verbs } from '../../support/cmi5/rules';

const origin = 'https://leren.example';
let recorder: Recorder;
beforeEach(() => {
  recorder = new Recorder(origin);
});

/** An item that does as it likes. */
class Item {
  private token = '';
  private template: { readonly extensions?: object; readonly contextActivities?: object } = {};
  private at = Date.UTC(2026, 10, 29, 9);

  private constructor(
    readonly query: URLSearchParams,
    readonly enrolment: ReturnType<Recorder['enrol']>,
  ) {}

  static async launched(enrolment = recorder.enrol(), mode: Launched['mode'] = 'Normal'): Promise<Item> {
    const item = new Item(recorder.launch(enrolment, mode), enrolment);
    const token = (await item.getToken()) as { readonly 'auth-token': string };
    item.token = token['auth-token'];
    const document = (await item.get('activities/state', { stateId: 'LMS.LaunchData' })) as {
      readonly contextTemplate: object;
    };
    item.template = document.contextTemplate;
    await item.get('agents/profile', { profileId: 'cmi5LearnerPreferences' });
    return item;
  }

  async getToken(method = 'POST'): Promise<unknown> {
    return (await recorder.answer(new Request(this.query.get('fetch') ?? '', { method }))).json();
  }

  async send(path: string, init: RequestInit, headers: Record<string, string> = {}): Promise<Response> {
    const all = { Authorization: `Basic ${this.token}`, 'X-Experience-API-Version': '1.0.3', ...headers };
    return recorder.answer(new Request(`${origin}/xapi/${path}`, { ...init, headers: all }));
  }

  async get(path: string, parameters: Record<string, string>): Promise<unknown> {
    const { registration, activityId, actor } = this.enrolment;
    const query = new URLSearchParams({
      registration,
      activityId,
      agent: JSON.stringify(actor),
      ...parameters,
    });
    return (await this.send(`${path}?${query}`, {})).json();
  }

  /** A statement as it should be, a second after the one before. */
  make(verb: keyof typeof verbs): Record<string, unknown> {
    this.at += 1000;
    const { registration, activityId, actor } = this.enrolment;
    const list = ['cmi5', ...(verb === 'completed' ? ['moveon'] : [])];
    return {
      id: randomUUID(),
      actor,
      verb: { id: verbs[verb], display: { en: verb } },
      object: { objectType: 'Activity', id: activityId },
      ...(verb !== 'initialized' && {
        result: { duration: 'PT1M2.5S', ...(verb === 'completed' && { completion: true }) },
      }),
      context: {
        ...this.template,
        registration,
        contextActivities: {
          ...this.template.contextActivities,
          category: list.map((name) => ({
            objectType: 'Activity',
            id: `https://w3id.org/xapi/cmi5/context/categories/${name}`,
          })),
        },
      },
      timestamp: new Date(this.at).toISOString(),
    };
  }

  async say(statement: Record<string, unknown>): Promise<number> {
    return (await this.send('statements', { method: 'POST', body: JSON.stringify(statement) })).status;
  }
}

describe('the strict recorder', () => {
  it('finds nothing in a session that is as it should be', async () => {
    const item = await Item.launched();
    for (const verb of ['initialized', 'completed', 'terminated'] as const) await item.say(item.make(verb));
    expect(recorder.violations()).toEqual([]);
    expect(recorder.verbs(item.enrolment)).toEqual(['initialized', 'completed', 'terminated']);
  });

  it('catches what is said before initialized, and after terminated', async () => {
    const item = await Item.launched();
    await item.say(item.make('completed'));
    expect(recorder.violations()).toEqual(['7.1.1: initialized is the first statement']);
    const late = await Item.launched();
    for (const verb of ['initialized', 'terminated', 'completed'] as const) await late.say(late.make(verb));
    expect(recorder.violations()).toContain('7.1.2: terminated is the last statement');
  });

  it('takes the order from the times, not from the arrival', async () => {
    const item = await Item.launched();
    const [first, second] = [item.make('initialized'), item.make('terminated')];
    await item.say(second);
    await item.say(first);
    expect(recorder.violations()).toEqual([]);
  });

  it('catches a second completed, in the session and in another of the registration', async () => {
    const item = await Item.launched();
    for (const verb of ['initialized', 'completed', 'terminated'] as const) await item.say(item.make(verb));
    const again = await Item.launched(item.enrolment);
    for (const verb of ['initialized', 'completed'] as const) await again.say(again.make(verb));
    expect(recorder.violations()).toEqual(['9.3.3: completed is said once in a registration']);
    await again.say(again.make('completed'));
    expect(recorder.violations()).toContain('9.3: no verb is said twice in a session');
  });

  it.each(['Browse', 'Review'] as const)('catches completed in %s', async (mode) => {
    const item = await Item.launched(undefined, mode);
    for (const verb of ['initialized', 'completed', 'terminated'] as const) await item.say(item.make(verb));
    expect(recorder.violations()).toEqual([
      '10 launchMode: completed says in Browse and Review no more than initialized and terminated',
    ]);
  });

  type Statement = Record<string, Record<string, unknown>>;
  it.each<[string, string, (one: Statement) => unknown]>([
    ['9.1', 'no UUID', (one) => ({ ...one, id: 'completed-1' })],
    [
      '9.2',
      'another actor',
      (one) => ({ ...one, actor: { objectType: 'Agent', mbox: 'mailto:p@example.nl' } }),
    ],
    ['9.4', 'another activity', (one) => ({ ...one, object: { id: 'https://elders.example' } })],
    ['9.5.1', 'a score', (one) => ({ ...one, result: { ...one.result, score: { scaled: 0.8 } } })],
    ['9.5.2', 'success', (one) => ({ ...one, result: { ...one.result, success: true } })],
    ['9.5.3', 'no completion', (one) => ({ ...one, result: { duration: 'PT1S' } })],
    ['9.5.4.1', 'no duration', (one) => ({ ...one, result: { completion: true } })],
    ['9.5.4.1', 'an odd duration', (one) => ({ ...one, result: { completion: true, duration: 'PT1.234S' } })],
    [
      '9.6.1',
      'another registration',
      (one) => ({ ...one, context: { ...one.context, registration: randomUUID() } }),
    ],
    ['9.6.2.1', 'no category', (one) => ({ ...one, context: { ...one.context, contextActivities: {} } })],
    [
      '9.6.3.1',
      'another session',
      (one) => ({ ...one, context: { ...one.context, extensions: { [sessionIdExtension]: 'x' } } }),
    ],
    ['9.7', 'local time', (one) => ({ ...one, timestamp: '2026-11-29T10:00:00+01:00' })],
    ['10 contextTemplate', 'no template', (one) => ({ ...one, context: { ...one.context, extensions: {} } })],
    [
      'Speelveld',
      'a text',
      (one) => ({ ...one, result: { ...one.result, response: 'Ik zou het anders doen.' } }),
    ],
    [
      'Speelveld',
      'an extension of ours',
      (one) => ({
        ...one,
        result: { ...one.result, extensions: { 'https://speelveld.example/keuze': 'nee' } },
      }),
    ],
  ])('catches under %s a statement with %s', async (section, _, broken) => {
    const item = await Item.launched();
    await item.say(item.make('initialized'));
    await item.say(broken(item.make('completed') as Statement) as Record<string, unknown>);
    expect(recorder.violations().map((one) => one.split(': ')[0])).toContain(section);
  });

  it('catches requests that are not as they should be', async () => {
    const item = await Item.launched();
    expect(await item.getToken()).toHaveProperty('error-code', '1');
    await item.getToken('GET');
    expect((await item.send('statements', {}, { Authorization: '' })).status).toBe(401);
    expect((await item.send('statements', {}, { 'X-Experience-API-Version': '' })).status).toBe(400);
    expect((await item.send('activities/state?stateId=x', { method: 'PUT', body: '{}' })).status).toBe(403);
    const statement = item.make('initialized');
    await item.say(statement);
    expect(await item.say({ ...statement, timestamp: new Date().toISOString() })).toBe(409);
    expect(recorder.violations()).toEqual([
      '8.2.1: the token is got once',
      '8.2.1: the token is got by POST',
      '8.2.2: the token stands in the Authorization header of every request',
      'xAPI Communication 3.3: the version stands in a header of every request',
      'Speelveld: nothing is kept there but statements: PUT activities/state',
      'xAPI Communication 2.1.2: a statement that is sent again is the same',
    ]);
  });

  it('lets nothing be said any more in a session that it abandoned', async () => {
    const item = await Item.launched();
    await item.say(item.make('initialized'));
    await Item.launched(item.enrolment);
    expect(recorder.ownStatements.map(({ verb }) => verb)).toEqual(['launched', 'abandoned', 'launched']);
    expect(await item.say(item.make('terminated'))).toBe(403);
  });
});
