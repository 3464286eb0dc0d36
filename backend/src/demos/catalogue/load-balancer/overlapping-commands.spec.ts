import { setImmediate as nextTurn } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { TestHost } from './running-balancer.testing.js';

let test: TestHost;

afterEach(() => test.close());

/** Servers that listen now. Closed ones count until the event loop has turned. */
async function listening(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await nextTurn();
  return process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;
}

it('leaves no server and no timer behind when commands are under way at its end', async () => {
  test = await TestHost.open();
  const before = await listening();
  const set = jest.spyOn(globalThis, 'setInterval');
  const cleared = jest.spyOn(globalThis, 'clearInterval');
  for (let time = 0; time < 10; time++) {
    const sandbox = await test.start({ checks: false });
    const send = (command: unknown) => test.ask('command', { sandbox: sandbox.key, command });
    await Promise.all([
      send({ type: 'configure', other: 'least-connections', servers: 5, checks: true }),
      send({ type: 'kill', server: 'a' }),
      send({ type: 'revive', server: 'a' }),
      test.ask('stop', { sandbox: sandbox.key }),
    ]);
  }
  const ended = new Set<unknown>(cleared.mock.calls.map(([timer]) => timer));
  const left = set.mock.results.filter(({ value }) => !ended.has(value));
  set.mockRestore();
  cleared.mockRestore();
  expect(left).toHaveLength(0);
  expect(await listening()).toBe(before);
});

it('does one change after another', async () => {
  test = await TestHost.open();
  const sandbox = await test.start();
  const before = await listening();
  await Promise.all([
    sandbox.command({ type: 'configure', servers: 5 }),
    sandbox.command({ type: 'configure', other: 'least-connections' }),
    sandbox.command({ type: 'kill', server: 'a' }),
    sandbox.command({ type: 'configure', servers: 4 }),
    sandbox.command({ type: 'configure', servers: 5 }),
    sandbox.command({ type: 'revive', server: 'a' }),
  ]);
  // A server and the second balancer more.
  expect(await listening()).toBe(before + 2);
});

it('keeps one program of many that come at once', async () => {
  test = await TestHost.open({ guests: 2 });
  const [sandbox, other] = [await test.start({ strategy: 'custom' }), await test.start({})];
  const code = 'function pick(servers) { return 0; }';
  const replies = await Promise.all(
    Array.from({ length: 10 }, (_, number) => sandbox.command({ type: 'configure', code: `${code} // ${number}` })),
  );
  for (const reply of replies) expect(reply).toMatchObject({ problem: null });
  expect(await other.command({ type: 'configure', strategy: 'custom', code })).toMatchObject({ problem: null });
});
