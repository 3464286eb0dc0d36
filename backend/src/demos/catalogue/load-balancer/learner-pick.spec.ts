import type { GuestProblem } from '../../host/guest/guest.js';
import type { WireEvent } from '../../host/wire-log.js';
import { counts, fast, run, TestHost } from './running-balancer.testing.js';

let test: TestHost;

beforeAll(async () => {
  test = await TestHost.open();
});

afterAll(() => test.close());

interface Told {
  problem: GuestProblem;
  givenUp: boolean;
}

const told = (events: readonly WireEvent[]) =>
  events
    .filter(({ kind, data }) => kind === 'NOTE' && data && 'problem' in (data as object))
    .map(({ data }) => data as Told);
const fallbacks = (events: readonly WireEvent[]) =>
  events.filter(({ kind, data }) => kind === 'PICK' && (data as { fallback?: true }).fallback).length;

async function runCode(code: string, requests = 20) {
  const sandbox = await test.start({ ...fast, strategy: 'custom', code });
  const report = await run(sandbox, { requests, rate: 100 });
  await test.ask('stop', { sandbox: sandbox.key });
  expect(report.result.total).toMatchObject({ count: requests, errors: 0 });
  return report;
}

it('asks the learner’s code once a request, and does what it says', async () => {
  const { result, events } = await runCode(`
    function pick(servers, request) {
      return servers[request.number % 2 === 0 ? 3 : 1].name;
    }`);
  expect(counts(result)).toEqual({ a: 0, b: 10, c: 0, d: 10 });
  expect(told(events)).toEqual([]);
  expect(result.strategy).toBe('custom');
});

it('takes a name, an index or the server itself, and shows it what a balancer knows', async () => {
  const { result } = await runCode(`
    const seen = [];
    function pick(servers, request) {
      const known = servers.every((s) => s.available && s.weight === 1 && s.connections >= 0 && 'latencyMs' in s);
      if (!known || request.path !== '/' || !request.client.startsWith('127.')) throw new Error('unknown');
      return [0, 'b', servers[2]][request.number % 3];
    }`);
  expect(counts(result)['d']).toBe(0);
  expect(Object.values(counts(result)).filter((count) => count >= 6)).toHaveLength(3);
});

it('sees its own choices: least connections written by the learner spares the slow server', async () => {
  const code = 'const pick = (servers) => servers.reduce((a, b) => (b.connections < a.connections ? b : a)).name;';
  const sandbox = await test.start({ slowServer: 'a', slowMs: 300, serviceMs: 2, strategy: 'custom', code });
  const { result } = await run(sandbox, { requests: 60, rate: 100 });
  expect(counts(result)['a']).toBeLessThan(10);
});

it('goes on by round robin after an error, told with its line, and gives up after three', async () => {
  const { events } = await runCode('function pick(servers) {\n  if (true) {\n    servers.nothing.at(0);\n  }\n}');
  expect(told(events)).toHaveLength(3);
  expect(told(events)[0]).toMatchObject({ problem: { kind: 'error', line: 3 }, givenUp: false });
  expect(told(events)[2]).toMatchObject({ givenUp: true });
  expect(fallbacks(events)).toBe(20);
});

it('ends an infinite loop once, told with its line, and finishes the run', async () => {
  const { events } = await runCode('function pick(servers) {\n  for (;;) Math.abs(1);\n}');
  expect(told(events)).toEqual([
    { problem: expect.objectContaining({ kind: 'timeout', line: 2 }) as unknown, givenUp: true },
  ]);
  expect(fallbacks(events)).toBe(20);
});

it('says so when there is no pick', async () => {
  const { events } = await runCode('const choose = () => 0;');
  expect(told(events)).toEqual([
    { problem: expect.objectContaining({ kind: 'missing', line: null }) as unknown, givenUp: true },
  ]);
});

it('survives a memory bomb', async () => {
  const { events } = await runCode('const all = [];\nfunction pick() { for (;;) all.push(new Array(1e5).fill(7)); }');
  expect(told(events)).toHaveLength(1);
  expect(['memory', 'timeout', 'stopped']).toContain(told(events)[0]?.problem.kind);
});

it.each([
  ["() => 'z'", '"z" is no server: give a name or an index'],
  ['() => 4', '4 is no server: give a name or an index'],
  ['() => -1', '-1 is no server: give a name or an index'],
  ['() => null', 'null is no server: give a name or an index'],
  ['() => ({ name: "__proto__" })', '{"name":"__proto__"} is no server: give a name or an index'],
])('says what %s lacks', async (pick, message) => {
  const { events } = await runCode(`var pick = ${pick};`, 4);
  expect(told(events)[0]?.problem).toMatchObject({ kind: 'result', message });
});

it('says what is wrong with code that does not load, and tells what it prints', async () => {
  const sandbox = await test.start(fast);
  const configure = (code: string) => sandbox.command({ type: 'configure', strategy: 'custom', code });
  expect(await configure('function pick( {')).toMatchObject({ problem: { kind: 'syntax', line: 1 } });
  expect(await configure('function pick() { console.log("hello"); return 0; }')).toMatchObject({
    problem: null,
    parameters: expect.not.objectContaining({ code: expect.anything() as unknown }) as unknown,
  });
  const { events, result } = await run(sandbox, { requests: 30, rate: 200 });
  expect(counts(result)['a']).toBe(30);
  const printed = events.filter(({ kind, reason }) => kind === 'NOTE' && reason === 'hello');
  expect(printed).toHaveLength(20);
});
