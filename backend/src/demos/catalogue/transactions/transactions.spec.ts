import { TestHost } from '../../host/demo-host.testing.js';
import { parametersSchema } from './parameters.js';

let test: TestHost;

beforeAll(async () => {
  test = await TestHost.open();
});

afterAll(() => test.close());

const prepare = { type: 'prepare', scenario: 'deadlock', a: 'serializable', b: 'read-committed' };

it('says that the embedded database has one session only, whatever is asked of it', async () => {
  const sandbox = await test.start({}, 'transactions');
  const embedded = { status: 'problem', problem: 'embedded' };
  for (const command of [prepare, { type: 'step', session: 'a' }, { type: 'retry', session: 'b' }, { type: 'look' }]) {
    expect(await sandbox.command(command)).toEqual(embedded);
  }
});

it('takes no statement from outside, only scenarios, levels and sessions that it knows', async () => {
  const sandbox = await test.start({}, 'transactions');
  const refused = async (command: unknown) => (await test.ask('command', { sandbox: sandbox.key, command })).status;
  expect(await refused({ ...prepare, scenario: "x'; DROP SCHEMA public CASCADE; --" })).toBe('invalid');
  expect(await refused({ ...prepare, a: 'READ COMMITTED; SELECT 1' })).toBe('invalid');
  expect(await refused({ type: 'step', session: 'c' })).toBe('invalid');
  expect(await refused({ type: 'step', session: 'a', sql: 'SELECT 1' })).toBe('invalid');
});

it('begins with what PostgreSQL begins with', () => {
  expect(parametersSchema.parse({})).toEqual({ scenario: 'lost-update', a: 'read-committed', b: 'read-committed' });
});
