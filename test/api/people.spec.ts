import { AuditLog } from '../../backend/src/accounts/index.js';
import { Database } from '../../backend/src/platform/index.js';
import { CHANGE_PASSWORD, promote, SIGN_IN, signInAgain, whoIs, type Outcome } from '../support/accounts.js';
import { startTestApp, type Person, type TestApp } from '../support/app.js';
import { PeopleDesk } from '../support/people.js';
import { openSocket } from '../support/socket.js';

const DAY = 24 * 3600 * 1000;

describe('people, as admins look after them', () => {
  let app: TestApp;
  let admin: Person;
  let desk: PeopleDesk;
  let address = 0;
  beforeAll(async () => {
    app = await startTestApp();
    admin = await app.signUp();
    await promote(app, admin.userId, 'ADMIN');
    desk = new PeopleDesk(app, admin);
  });
  afterAll(() => app.close());

  const signIn = async (email: string, password: string) => {
    address += 1;
    const { data } = await app.graphql<{ signIn: Outcome }>(
      SIGN_IN.replace('... on RateLimited', '... on AccountSuspended { message reason } ... on RateLimited'),
      { input: { email, password } },
      { headers: { 'x-forwarded-for': `10.11.0.${address}` } },
    );
    return data.signIn;
  };
  const actsOn = async (person: Person) =>
    (await desk.log({ subjectId: person.userId })).nodes.map(({ action }) => action);

  it('are found by name or address, role and state, page by page', async () => {
    const [first, second, third] = [await app.signUp(), await app.signUp(), await app.signUp()];
    await promote(app, second.userId, 'EDITOR');
    await signInAgain(app, third);
    const page = await desk.people({}, 2);
    expect(page.nodes.map(({ id }) => id)).toEqual([third.userId, second.userId]);
    expect(page.nodes[0]).toMatchObject({ devices: 2 });
    expect((await desk.people({}, 1, page.endCursor)).nodes.map(({ id }) => id)).toEqual([first.userId]);
    expect(await desk.people({ role: 'EDITOR' })).toMatchObject({ total: 1, nodes: [{ id: second.userId }] });
    const found = await desk.people({ search: first.email.slice(0, 14).toUpperCase() });
    expect(found).toMatchObject({ total: 1, endCursor: null, nodes: [{ id: first.userId }] });
    for (const search of ['%', '_', "' OR true --", '\ud800', 'x'.repeat(10_000)]) {
      expect((await desk.people({ search })).total).toBe(0);
    }
    expect((await desk.people({ state: 'SUSPENDED' })).total).toBe(0);
    const { errors } = await app.graphql('{ people(first: 101) { total } }', {}, admin);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('get their role at once, and the log says who gave it', async () => {
    const person = await app.signUp();
    expect(await desk.do('setRole', { personId: person.userId, role: 'EDITOR' })).toMatchObject({
      __typename: 'Person',
      role: 'EDITOR',
    });
    await desk.do('setRole', { personId: person.userId, role: 'EDITOR' });
    const { nodes } = await desk.log({ subjectId: person.userId });
    expect(nodes).toMatchObject([
      {
        action: 'person.set-role',
        actor: { id: admin.userId },
        person: { id: person.userId, name: expect.stringMatching(/^사람 \d+$/) as string },
        detail: { from: 'LEARNER', to: 'EDITOR' },
      },
    ]);
  });

  it('that are suspended are out at once, everywhere, and are told why after the right password alone', async () => {
    const person = await app.signUp();
    const elsewhere = await signInAgain(app, person);
    const socket = await openSocket(app, 'subscription { serverTime }', person.cookie);
    const { id } = (await signIn(person.email, person.password)).user as { id: string };
    expect(id).toBe(person.userId);
    const reason = '다른 사람의 글을 옮겨 왔습니다.';
    const done = await desk.do('suspendPerson', { personId: person.userId, reason: ` ${reason} ` });
    expect(done).toMatchObject({ __typename: 'Person', devices: 0, suspension: { reason } });
    expect(await socket.closed).toBe(4403);
    expect(await whoIs(app, person.cookie)).toBeNull();
    expect(await whoIs(app, elsewhere)).toBeNull();
    expect((await signIn(person.email, 'not the password')).__typename).toBe('WrongCredentials');
    expect(await signIn(person.email, person.password)).toMatchObject({ __typename: 'AccountSuspended', reason });
    expect(await desk.people({ state: 'SUSPENDED' })).toMatchObject({ total: 1, nodes: [{ id: person.userId }] });

    await desk.do('liftSuspension', { personId: person.userId });
    expect(await whoIs(app, person.cookie)).toBeNull();
    expect((await signIn(person.email, person.password)).__typename).toBe('SignedIn');
    expect(await actsOn(person)).toEqual(['person.lift-suspension', 'person.suspend']);
    const [entry] = (await desk.log({ subjectId: person.userId, action: 'person.suspend' })).nodes;
    expect(entry?.detail).toEqual({ devices: 3 });
  });

  it('are not suspended by a session that was stored behind the back either, nor without a reason', async () => {
    const person = await app.signUp();
    for (const reason of ['', ' \u200b ', 'x'.repeat(201), 'a\0b']) {
      const refused = await desk.do('suspendPerson', { personId: person.userId, reason });
      expect(refused).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'reason' }] });
    }
    expect(await whoIs(app, person.cookie)).toBe(person.userId);
    await app
      .get(Database)
      .query("UPDATE accounts_user SET suspended_at = now(), suspension_reason = '-' WHERE id = $1", [person.userId]);
    expect(await whoIs(app, person.cookie)).toBeNull();
  });

  it('are signed out everywhere and may come back', async () => {
    const person = await app.signUp();
    await desk.do('signOutPerson', { personId: person.userId });
    expect(await whoIs(app, person.cookie)).toBeNull();
    expect((await signIn(person.email, person.password)).__typename).toBe('SignedIn');
  });

  it('who forgot their password set another, once, with the newest link alone', async () => {
    const person = await app.signUp();
    const old = await desk.do('createResetLink', { personId: person.userId });
    const link = await desk.do('createResetLink', { personId: person.userId });
    const guest = new PeopleDesk(app, null);
    const next = 'a password for another year';
    const reset = (token: unknown, password = next) => guest.do('resetPassword', { token, new: password });
    expect((await reset(old['token'])).__typename).toBe('ResetLinkInvalid');
    expect((await reset('a'.repeat(43))).__typename).toBe('ResetLinkInvalid');
    expect(await reset(link['token'], 'short')).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'new' }],
    });
    expect(await whoIs(app, person.cookie)).toBe(person.userId);
    const answers = await Promise.all([reset(link['token']), reset(link['token'])]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['PasswordReset', 'ResetLinkInvalid']);
    expect(await whoIs(app, person.cookie)).toBeNull();
    expect((await signIn(person.email, person.password)).__typename).toBe('WrongCredentials');
    expect((await signIn(person.email, next)).__typename).toBe('SignedIn');

    const late = await desk.do('createResetLink', { personId: person.userId });
    app.clock.advance(DAY);
    expect((await reset(late['token'])).__typename).toBe('ResetLinkInvalid');
    app.clock.advance(-DAY);
    const kinds: string[] = [];
    for (let tries = 0; tries < 20; tries += 1) kinds.push((await reset('wrong')).__typename);
    expect(kinds.at(-1)).toBe('RateLimited');
    expect(await actsOn(person)).toEqual([
      'person.create-reset-link',
      'person.reset-password',
      'person.create-reset-link',
      'person.create-reset-link',
    ]);
    const text = JSON.stringify(await app.get(Database).query('SELECT * FROM accounts_audit_entry'));
    for (const secret of [link['token'], next, person.email]) expect(text).not.toContain(secret);
  });

  it('are set a password by no link whose maker is no admin any more, nor by one from before they changed it', async () => {
    const [maker, person] = [await app.signUp(), await app.signUp()];
    const next = 'a password of somebody else';
    const linkBy = async (by: PeopleDesk) => {
      const { token } = await by.do('createResetLink', { personId: person.userId });
      return async () => {
        address += 1;
        const { data } = await app.graphql<{ done: Outcome }>(
          'mutation ($token: String!, $new: String!) { done: resetPassword(token: $token, new: $new) { __typename } }',
          { token, new: next },
          { headers: { 'x-forwarded-for': `10.11.0.${address}` } },
        );
        return data.done.__typename;
      };
    };
    for (const [name, more] of [
      ['setRole', { role: 'LEARNER' }],
      ['suspendPerson', { reason: 'x' }],
    ] as const) {
      await promote(app, maker.userId, 'ADMIN');
      const use = await linkBy(new PeopleDesk(app, maker));
      await desk.do(name, { personId: maker.userId, ...more });
      expect(await use()).toBe('ResetLinkInvalid');
    }
    const use = await linkBy(desk);
    await app.graphql(CHANGE_PASSWORD, { current: person.password, new: `${next}?` }, { cookie: person.cookie });
    expect(await use()).toBe('ResetLinkInvalid');
    await promote(app, maker.userId, 'LEARNER');
  });

  it('are not there', async () => {
    const personId = '00000000-0000-7000-8000-000000000000';
    for (const name of ['signOutPerson', 'liftSuspension', 'createResetLink'] as const) {
      expect((await desk.do(name, { personId })).__typename).toBe('PersonNotFound');
    }
  });

  it('do not lock themselves out, and never all admins at once', async () => {
    const mine = { personId: admin.userId };
    expect((await desk.do('setRole', { ...mine, role: 'LEARNER' })).__typename).toBe('NotToOneself');
    expect((await desk.do('suspendPerson', { ...mine, reason: 'x' })).__typename).toBe('NotToOneself');
    expect((await desk.do('createResetLink', mine)).__typename).toBe('NotToOneself');
    const second = await app.signUp();
    await promote(app, second.userId, 'ADMIN');
    const others = new PeopleDesk(app, second);
    const answers = await Promise.allSettled([
      desk.do('setRole', { personId: second.userId, role: 'LEARNER' }),
      others.do('setRole', { personId: admin.userId, role: 'LEARNER' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const admins = await app.get(Database).query("SELECT 1 FROM accounts_user WHERE role = 'ADMIN'");
    expect(admins).toHaveLength(1);
    await promote(app, admin.userId, 'ADMIN');
    await promote(app, second.userId, 'LEARNER');
  });

  it('leave nothing behind but ids when they delete their account', async () => {
    const editor = await app.signUp();
    await promote(app, editor.userId, 'EDITOR');
    await desk.do('signOutPerson', { personId: editor.userId });
    const cookie = await signInAgain(app, editor);
    const document = 'mutation ($password: String!) { deleteAccount(password: $password) { __typename } }';
    await app.graphql(document, { password: editor.password }, { cookie });
    const { nodes } = await desk.log({ person: editor.userId });
    expect(nodes.map(({ action, actor, person }) => [action, actor?.name === null, person?.name])).toEqual([
      ['person.leave', true, null],
      ['person.sign-out', false, null],
    ]);
  });

  describe('the audit log', () => {
    it('is searched by person, action and period, page by page', async () => {
      const person = await app.signUp();
      app.clock.advance(2 * DAY);
      const from = app.clock.now().toISOString();
      for (const role of ['EDITOR', 'ADMIN', 'LEARNER']) await desk.do('setRole', { personId: person.userId, role });
      await desk.do('signOutPerson', { personId: person.userId });
      const newest = await desk.log({ person: person.email, from }, 3);
      expect(newest.nodes.map(({ action }) => action)).toEqual([
        'person.sign-out',
        'person.set-role',
        'person.set-role',
      ]);
      const rest = await desk.log({ person: person.email, from }, 3, newest.endCursor);
      expect(rest.nodes.map(({ detail }) => detail['to'])).toEqual(['EDITOR']);
      expect(rest.endCursor).toBeNull();
      expect((await desk.log({ action: 'person.set', from })).nodes).toHaveLength(3);
      expect((await desk.log({ person: admin.email, from })).nodes).toHaveLength(4);
      expect((await desk.log({ subjectKind: 'question', from })).nodes).toEqual([]);
      expect((await desk.log({ subjectId: person.userId, until: from })).nodes).toEqual([]);
      app.clock.advance(-2 * DAY);
    });

    it('cannot be changed, shortened or emptied', async () => {
      for (const sql of ["UPDATE % SET action = 'x'", 'DELETE FROM %', 'TRUNCATE %']) {
        await expect(app.get(Database).query(sql.replace('%', 'accounts_audit_entry'))).rejects.toThrow(
          /only ever added/,
        );
      }
    });

    it('takes an act in its own transaction alone, and forgets it with that', async () => {
      const act = { actorId: admin.userId, action: 'test.try', subjectKind: 'test', subjectId: '' } as const;
      await expect(app.get(AuditLog).record(act)).rejects.toThrow(/transaction/);
      const failing = app.get(Database).transaction(async () => {
        await app.get(AuditLog).record(act);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect((await desk.log({ subjectKind: 'test' })).nodes).toEqual([]);
    });
  });
});
