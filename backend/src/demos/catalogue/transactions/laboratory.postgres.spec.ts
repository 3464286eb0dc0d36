import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { LabReport } from '@kkori/core/transactions';
import pg from 'pg';
import { HostProcess } from '../../host-process.js';
import { appOrigin, TestHost, type TestSandbox } from '../../host/demo-host.testing.js';

const server = process.env['TEST_DATABASE_URL'] ?? '';
const suffix = randomUUID().replaceAll('-', '').slice(0, 12);
const database = `kkori_test_lab_${suffix}`;
const plainUser = `kkori_test_plain_${suffix}`;
/** The site's own database user where it is no superuser, as it should be. */
const creator = `kkori_test_creator_${suffix}`;

let admin: pg.Client;

function urlFor(user?: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (user) [url.username, url.password] = [user, 'secret'];
  return url.href;
}

async function connectedTo(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  return client;
}

async function onServer(sql: string): Promise<void> {
  const client = await connectedTo(server);
  await client.query(sql).finally(() => client.end());
}

beforeAll(async () => {
  await onServer(`CREATE DATABASE ${database}`);
  await onServer(`CREATE ROLE ${plainUser} LOGIN PASSWORD 'secret'`);
  await onServer(`CREATE ROLE ${creator} LOGIN PASSWORD 'secret' CREATEROLE`);
  await onServer(`GRANT CREATE ON DATABASE ${database} TO ${creator}`);
  admin = await connectedTo(urlFor());
});

afterAll(async () => {
  await admin.end();
  await onServer(`DROP DATABASE ${database} WITH (FORCE)`);
  await onServer(`DROP ROLE ${plainUser}, ${creator}`);
});

const open: TestHost[] = [];
const hostFor = async (url = urlFor()): Promise<TestHost> => {
  const host = await TestHost.open({}, undefined, undefined, url);
  open.push(host);
  return host;
};

afterEach(async () => {
  await Promise.all(open.splice(0).map((host) => host.close()));
  expect(await laboratories()).toEqual([]);
});

async function laboratories(): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'kkori\\_lab\\_%' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** The only one there is. */
async function laboratory(): Promise<string> {
  const names = await laboratories();
  expect(names).toHaveLength(1);
  return names[0] ?? '';
}

/** Roles and sessions of a name, also where its schema is gone. */
async function leftOf(name: string): Promise<{ roles: number; sessions: number }> {
  const { rows } = await admin.query<{ roles: number; sessions: number }>(
    `SELECT (SELECT count(*)::int FROM pg_roles WHERE rolname = $1) AS roles,
            (SELECT count(*)::int FROM pg_stat_activity WHERE usename = $1) AS sessions`,
    [name],
  );
  return rows[0] ?? { roles: -1, sessions: -1 };
}

const atomic = { type: 'prepare', scenario: 'atomic-update', a: 'read-committed', b: 'read-committed' };
const step = (session: 'a' | 'b') => ({ type: 'step', session });

async function send(sandbox: TestSandbox, ...commands: object[]): Promise<LabReport & { status: 'ready' }> {
  let report: LabReport = { status: 'preparing' };
  for (const command of commands) {
    report = (await sandbox.command(command)) as LabReport;
    while (report.status === 'preparing') report = (await sandbox.command({ type: 'look' })) as LabReport;
  }
  if (report.status !== 'ready') throw new Error(`${report.status}: ${JSON.stringify(report)}`);
  return report;
}

/** A has updated the row and B waits for it. */
async function waiting(host: TestHost) {
  const sandbox = await host.start({}, 'transactions');
  const orders = (['a', 'b', 'a', 'b', 'a', 'b'] as const).map(step);
  return { sandbox, report: await send(sandbox, atomic, ...orders) };
}

it('answers at once that a statement waits, for whom, and tells its end in the log', async () => {
  const host = await hostFor();
  const { sandbox, report } = await waiting(host);
  expect(report.view.sessions.b).toMatchObject({ state: 'waiting', next: null });
  expect(report.blockedBy).toEqual({ a: [], b: [report.pids.a] });
  expect(report.server).toMatch(/^PostgreSQL \d+/);
  expect(report.locks).toContainEqual({
    session: 'b',
    type: 'transactionid',
    table: null,
    mode: 'ShareLock',
    granted: false,
  });
  expect(report.locks).toContainEqual({
    session: 'a',
    type: 'relation',
    table: 'account',
    mode: 'RowExclusiveLock',
    granted: true,
  });

  const blocked = (await sandbox.readUntil('WOULD_BLOCK')).at(-1);
  expect(blocked).toMatchObject({
    from: 'b',
    to: 'a',
    line: `pg_blocking_pids(${report.pids.b}) = {${report.pids.a}}`,
  });
  const committed = await send(sandbox, step('a'));
  expect(committed.view.sessions.b.entries.at(-1)).toMatchObject({
    waited: true,
    outcome: { kind: 'done', tag: 'UPDATE 1' },
  });
  const answers = [];
  for (let seq = blocked?.seq ?? 0; answers.length < 2;) {
    const event = (await sandbox.readUntil('RESPONSE', seq)).at(-1);
    seq = event?.seq ?? 0;
    answers.push(`${event?.to}: ${event?.line}`);
  }
  expect(answers.sort()).toEqual(['a: COMMIT', 'b: UPDATE 1']);
});

it('may do nothing but read and write its own tables, with two sessions and an observer', async () => {
  const host = await hostFor();
  await waiting(host);
  const name = await laboratory();
  const { rows } = await admin.query(
    `SELECT rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls, rolconnlimit,
            has_database_privilege($1, current_database(), 'CREATE') AS creates,
            has_schema_privilege($1, $1, 'CREATE') AS creates_tables,
            (SELECT count(*)::int FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member WHERE r.rolname = $1) AS memberships
       FROM pg_roles WHERE rolname = $1`,
    [name],
  );
  expect(rows).toEqual([
    {
      rolsuper: false,
      rolinherit: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolbypassrls: false,
      rolconnlimit: 3,
      creates: false,
      creates_tables: false,
      memberships: 0,
    },
  ]);
  await admin.query('CREATE TABLE public.secret (id integer)');
  const writable = await admin.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class
      WHERE relkind = 'r' AND has_table_privilege($1, oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
        AND relnamespace <> 'pg_catalog'::regnamespace AND relnamespace <> 'information_schema'::regnamespace ORDER BY 1`,
    [name],
  );
  await admin.query('DROP TABLE public.secret');
  expect(writable.rows.map((row) => row.name)).toEqual([`${name}.account`, `${name}.doctor`]);
  expect(await leftOf(name)).toEqual({ roles: 1, sessions: 3 });
});

it('leaves nothing when its sandbox ends, also while a statement waits', async () => {
  const host = await hostFor();
  const { sandbox } = await waiting(host);
  const name = await laboratory();
  await host.ask('stop', { sandbox: sandbox.key });
  expect(await laboratories()).toEqual([]);
  expect(await leftOf(name)).toMatchObject({ roles: 0 });
});

it('begins anew on fresh rows while a statement waits', async () => {
  const host = await hostFor();
  const { sandbox, report } = await waiting(host);
  const again = await send(sandbox, { ...atomic, b: 'serializable' });
  expect(again.view).toMatchObject({
    levels: { a: 'read-committed', b: 'serializable' },
    sessions: { a: { state: 'ready', entries: [] }, b: { state: 'ready', entries: [] } },
    table: [{ value: 100 }, { value: 100 }],
  });
  expect(again.pids).toEqual(report.pids);
});

it('tells when the server ends a session, and connects again for the next run', async () => {
  const host = await hostFor();
  const { sandbox, report } = await waiting(host);
  await admin.query('SELECT pg_terminate_backend($1)', [report.pids.a]);
  await sandbox.readUntil('CONNECTION');
  const lost = await send(sandbox, { type: 'look' });
  expect(lost.view.sessions.a).toMatchObject({ state: 'lost', next: null });
  expect((await send(sandbox, step('a'))).view.sessions.a.state).toBe('lost');
  const again = await send(sandbox, atomic, step('a'));
  expect(again.view.sessions.a).toMatchObject({ state: 'ready', inTransaction: true });
  expect(again.pids.b).toBe(report.pids.b);
});

it('says that it is not permitted where the site’s database user may not create roles', async () => {
  const host = await hostFor(urlFor(plainUser));
  const sandbox = await host.start({}, 'transactions');
  expect(await sandbox.command(atomic)).toEqual({ status: 'problem', problem: 'not-permitted' });
  expect(await sandbox.command(atomic)).toEqual({ status: 'problem', problem: 'not-permitted' });
});

it('needs no superuser, only somebody who may create roles and schemas', async () => {
  const host = await hostFor(urlFor(creator));
  const { sandbox, report } = await waiting(host);
  expect(report.view.sessions.b.state).toBe('waiting');
  const name = await laboratory();
  await host.ask('stop', { sandbox: sandbox.key });
  expect(await leftOf(name)).toMatchObject({ roles: 0 });
});

it('says that the server cannot be reached', async () => {
  const host = await hostFor('postgres://nobody@127.0.0.1:1/nothing');
  const sandbox = await host.start({}, 'transactions');
  expect(await sandbox.command(atomic)).toEqual({ status: 'problem', problem: 'unreachable' });
});

it('leaves the site its connections: so many laboratories at once, and another when one has ended', async () => {
  const host = await hostFor();
  const sandboxes = await Promise.all(Array.from({ length: 11 }, () => host.start({}, 'transactions')));
  const [first, ...others] = sandboxes;
  const last = others.pop();
  for (const sandbox of [first, ...others]) await send(sandbox!, atomic);
  expect(await last?.command(atomic)).toEqual({ status: 'problem', problem: 'crowded' });
  await host.ask('stop', { sandbox: first!.key });
  await send(last!, atomic);
});

/** A host in a process of its own, with a session that waits. */
async function hostProcess(): Promise<{ host: HostProcess; name: string }> {
  const host = new HostProcess({
    open: () => ({
      host: '127.0.0.1',
      ports: [0, 0, 0],
      origins: null,
      appOrigin,
      appPort: 3000,
      databaseUrl: urlFor(),
    }),
    log: { info: () => {}, warn: () => {}, error: () => {} },
    entry: path.resolve(import.meta.dirname, '../../../../dist/demos/host/main.js'),
  });
  const started = await host.ask('start', { demo: 'transactions', parameters: {}, owner: 'somebody' });
  if (started.status !== 'ok') throw new Error(started.status);
  const sandbox = { id: started.sandbox.id, token: started.token };
  const commands = [atomic, ...(['a', 'b', 'a', 'b', 'a', 'b'] as const).map(step)];
  for (const command of commands) {
    let done = await host.ask('command', { sandbox, command });
    while (done.status === 'ok' && (done.reply as LabReport).status === 'preparing') {
      done = await host.ask('command', { sandbox, command: { type: 'look' } });
    }
    expect(done.status).toBe('ok');
  }
  const name = await laboratory();
  expect(await leftOf(name)).toEqual({ roles: 1, sessions: 3 });
  return { host, name };
}

it('leaves nothing when the app goes', async () => {
  const { host, name } = await hostProcess();
  await host.close();
  expect(await laboratories()).toEqual([]);
  expect(await leftOf(name)).toMatchObject({ roles: 0 });
});

it('leaves nothing of a killed host once another laboratory is opened', async () => {
  const { host: killed, name } = await hostProcess();
  process.kill((await killed.pid()) ?? 0, 'SIGKILL');
  await killed.close();
  const host = await hostFor();
  // The server may need a moment to see that nobody is there any more.
  let left = await leftOf(name);
  while (left.roles > 0 || left.sessions > 0) {
    const next = await host.start({}, 'transactions');
    await send(next, atomic);
    await host.ask('stop', { sandbox: next.key });
    left = await leftOf(name);
  }
  expect(await laboratories()).toEqual([]);
});
