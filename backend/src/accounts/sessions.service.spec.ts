import { startTestApp, type Person, type TestApp } from '../../../test/support/app.js';
import { Database } from '../platform/index.js';
import { SESSIONS_AT_MOST, SessionsService } from './sessions.service.js';

const DAY = 24 * 3600 * 1000;

describe('sessions', () => {
  let app: TestApp;
  let sessions: SessionsService;
  let person: Person;
  beforeAll(async () => {
    app = await startTestApp();
    sessions = app.get(SessionsService);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set(new Date('2027-03-01T00:00:00Z'));
    person = await app.signUp();
  });

  const stored = async () => {
    const rows = await app
      .get(Database)
      .query<{ id: string }>('SELECT id FROM accounts_session WHERE user_id = $1', [person.userId]);
    return rows.length;
  };

  it('tell whose they are, to their token alone', async () => {
    const token = await sessions.start(person.userId, 'a browser');
    expect(await sessions.resume(token)).toEqual({
      sessionId: expect.any(String),
      userId: person.userId,
      role: 'LEARNER',
      locale: 'ko',
    });
    expect(await sessions.resume(`${token.slice(0, -1)}~`)).toBeNull();
    expect(await sessions.resume('')).toBeNull();
  });

  it('are ended by their own person only', async () => {
    const other = await app.signUp();
    const token = await sessions.start(person.userId, '');
    const { sessionId } = (await sessions.resume(token))!;
    await sessions.end(other.userId, sessionId);
    expect(await sessions.resume(token)).not.toBeNull();
    await sessions.end(person.userId, sessionId);
    expect(await sessions.resume(token)).toBeNull();
  });

  it('are kept for a limited number of devices, those seen last', async () => {
    const tokens: string[] = [];
    for (let count = 0; count <= SESSIONS_AT_MOST; count += 1) {
      app.clock.advance(1000);
      tokens.push(await sessions.start(person.userId, `device ${count}`));
    }
    expect(await stored()).toBe(SESSIONS_AT_MOST);
    expect(await sessions.resume(tokens[0]!)).toBeNull();
    expect(await sessions.resume(tokens[1]!)).not.toBeNull();
    expect(await sessions.resume(tokens.at(-1)!)).not.toBeNull();
  });

  it('are deleted some time after they end, the others not', async () => {
    app.clock.advance(20 * DAY);
    const young = await sessions.start(person.userId, '');
    app.clock.advance(10 * DAY);
    expect(await stored()).toBe(2);
    expect(await sessions.sweep()).toBeGreaterThanOrEqual(1);
    expect(await stored()).toBe(1);
    expect(await sessions.resume(young)).not.toBeNull();
  });

  it('that have ended by themselves do not count as signed out', async () => {
    app.clock.advance(31 * DAY);
    await sessions.start(person.userId, '');
    expect(await sessions.endAll(person.userId)).toBe(1);
    expect(await stored()).toBe(0);
  });
});
