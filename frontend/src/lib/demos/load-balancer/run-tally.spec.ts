import type { WireEvent } from '../wire-event.js';
import { RunTally } from './run-tally.js';

let seq = 0;
const event = (values: Partial<WireEvent> & Pick<WireEvent, 'kind'>): WireEvent =>
  ({ seq: ++seq, at: seq, ...values }) as WireEvent;

const run = (number: number) =>
  event({ kind: 'RUN', data: { run: number, requests: 200, parameters: { strategy: 'least-connections' } } });
const pick = (request: number, to: string) => event({ kind: 'PICK', from: 'balancer', to, request });
const answer = (request: number, ms: number) =>
  event({ kind: 'RESPONSE', from: 'balancer', to: '127.20.0.1', request, status: 200, ms });
const result = (number: number, previous: unknown[] = []) =>
  event({ kind: 'RESULT', data: { result: resultData(number), previous } });
const resultData = (number: number) => ({
  run: number,
  parameters: { strategy: 'round-robin' },
  requests: 200,
  ended: 'done',
  servers: [{ name: 'a', count: 200, share: 1, errors: 0, latency: { p50: 20, p95: 21, p99: 22, max: 23 } }],
  total: { count: 200, errors: 0, latency: null },
  clients: [{ address: '127.20.0.1', counts: { a: 17 } }],
});

function tallied(...events: WireEvent[]) {
  const tally = new RunTally();
  tally.add(events);
  return tally.snapshot();
}

describe('adding up a run', () => {
  it('counts what is picked, open and answered', () => {
    const snapshot = tallied(run(1), pick(1, 'a'), pick(2, 'b'), answer(1, 21), pick(3, 'a'));
    expect(snapshot.servers.slice(0, 2)).toEqual([
      { name: 'a', picked: 2, open: 1, latencies: [21], alive: true, trusted: true },
      { name: 'b', picked: 1, open: 1, latencies: [], alive: true, trusted: true },
    ]);
    expect(snapshot).toMatchObject({ run: 1, running: true, planned: 200, picked: 3, answered: 1 });
    expect(snapshot.order).toEqual(['a', 'b', 'a']);
    expect(snapshot.setup?.strategy).toBe('least-connections');
  });

  it('starts anew with each run', () => {
    expect(tallied(run(1), pick(1, 'a'), run(2), answer(1, 5))).toMatchObject({
      run: 2,
      picked: 0,
      answered: 0,
      order: [],
    });
  });

  it('leaves the learner’s own requests out', () => {
    const own = event({ kind: 'REQUEST', from: 'browser', to: 'balancer', request: 9 });
    expect(tallied(run(1), own, pick(9, 'c'), answer(9, 3))).toMatchObject({ picked: 0, answered: 0 });
  });

  it('counts a request once in the order when it was tried again', () => {
    const snapshot = tallied(run(1), pick(1, 'a'), pick(1, 'b'), answer(1, 9));
    expect(snapshot.order).toEqual(['a']);
    expect(snapshot.servers.map((server) => server.open)).toEqual([0, 0, 0, 0]);
  });

  it('ends with a result, earlier ones kept once', () => {
    const snapshot = tallied(run(1), result(1), run(2), result(2, [resultData(1)]));
    expect(snapshot.running).toBe(false);
    expect(snapshot.results.map((one) => one.run)).toEqual([1, 2]);
    expect(snapshot.results[0]?.clients).toEqual([{ address: '127.20.0.1', counts: [{ server: 'a', count: 17 }] }]);
    expect(snapshot.results[0]?.servers[0]?.latency?.p95).toBe(21);
  });

  it('makes nothing of a result it cannot read', () => {
    const strange = event({ kind: 'RESULT', data: { result: 'lost' } });
    expect(tallied(run(1), strange)).toMatchObject({ running: false, results: [] });
  });

  it('knows who was killed, who is left out, and who is back', () => {
    const note = (alive: boolean) => event({ kind: 'NOTE', from: 'b', data: { server: 'b', alive } });
    const health = (up: boolean) => event({ kind: 'HEALTH', from: 'balancer', to: 'b', data: { up, changed: true } });
    const b = (...events: WireEvent[]) => tallied(run(1), ...events).servers[1];
    expect(b(note(false), health(false))).toMatchObject({ alive: false, trusted: false });
    expect(b(note(false), health(false), note(true), health(true))).toMatchObject({ alive: true, trusted: true });
    const answered = event({ kind: 'RESPONSE', from: 'b', to: 'balancer', request: 1 });
    expect(b(health(false), answered)).toMatchObject({ trusted: true });
  });

  it('keeps the first problem of the learner’s code', () => {
    const problem = (line: number, givenUp: boolean) =>
      event({ kind: 'NOTE', data: { problem: { kind: 'error', message: 'no', line, column: 1 }, givenUp } });
    const snapshot = tallied(run(1), problem(3, false), problem(4, true));
    expect(snapshot).toMatchObject({ codeProblem: { line: 3 }, givenUp: true });
    expect(tallied(run(1), problem(3, true), run(2))).toMatchObject({ codeProblem: null, givenUp: false });
  });
});
