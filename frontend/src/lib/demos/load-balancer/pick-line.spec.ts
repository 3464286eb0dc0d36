import type { WireEvent } from '../wire-event.js';
import { describeBalancerEvent } from './pick-line.js';

const words = {
  strategies: { 'least-connections': '최소 연결', 'round-robin': '라운드 로빈', 'source-hash': '소스 해시' },
  run: (requests: number) => `${requests}개`,
  result: (p50: string, p95: string) => `p50 ${p50}, p95 ${p95}`,
};
const line = (event: object) =>
  describeBalancerEvent(event as WireEvent, words)
    ?.map((segment) => segment.text)
    .join('');
const servers = [
  { name: 'a', weight: 1, connections: 3, currentWeight: -2 },
  { name: 'b', weight: 1, connections: 2, currentWeight: 1 },
];

describe('the balancer in the log', () => {
  it('shows the numbers a choice was made by', () => {
    const pick = { kind: 'PICK', to: 'b', reason: 'fewest' };
    expect(line({ ...pick, data: { strategy: 'least-connections', servers } })).toBe('pick 최소 연결: a 3, b 2 → b');
    expect(line({ ...pick, data: { strategy: 'round-robin', servers } })).toBe('pick 라운드 로빈: a -2, b 1 → b');
    expect(line({ ...pick, data: { strategy: 'source-hash', servers } })).toBe('pick 소스 해시: fewest → b');
  });

  it('says when a run begins and what it came to', () => {
    expect(line({ kind: 'RUN', data: { requests: 200 } })).toBe('run  200개');
    expect(line({ kind: 'RESULT', data: {} })).toBe('done –');
    const latency = { p50: 20, p95: 300, p99: 301, max: 302 };
    const result = { run: 1, parameters: {}, servers: [], clients: [], total: { count: 200, errors: 0, latency } };
    expect(line({ kind: 'RESULT', data: { result } })).toBe('done p50 20 ms, p95 300 ms');
  });

  it('leaves the rest to the common wording', () => {
    expect(line({ kind: 'REQUEST', from: 'browser', to: 'balancer' })).toBeUndefined();
  });
});
