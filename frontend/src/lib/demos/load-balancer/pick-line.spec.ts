import type { WireEvent } from '../wire-event.js';
import { describeBalancerEvent, type PickWords } from './pick-line.js';

const words: PickWords = {
  strategies: { 'least-connections': '최소 연결', 'round-robin': '라운드 로빈', 'source-hash': '소스 해시' },
  begin: '시작',
  end: '끝',
  run: (requests) => `${requests}개`,
  result: (p50, p95) => `p50 ${p50}, p95 ${p95}`,
  sticky: '쿠키',
  fallback: '대신',
  again: '다시',
  drawn: (names) => `${names.join('·')} 뽑음`,
  hash: (hash) => `해시 ${hash}`,
  killed: '죽음',
  revived: '살아남',
  up: '복귀',
  down: '제외',
  leftOut: '실패해 제외',
  checkFailed: (against) => `${against}번 실패`,
  checkPassed: '통과',
  refusals: { 'every server failed': '모두 실패' },
  codeFailed: (message, line) => `${line}줄 ${message}`,
  givenUp: '포기',
};
const line = (event: object) =>
  describeBalancerEvent({ from: 'balancer', ...event } as WireEvent, words)
    ?.map((segment) => segment.text)
    .join('');
const servers = [
  { name: 'a', weight: 1, connections: 3, currentWeight: -2, load: 80, available: true },
  { name: 'b', weight: 1, connections: 2, currentWeight: 1, load: 20, available: true },
];

describe('the balancer in the log', () => {
  it('shows the numbers a choice was made by, the chosen server first', () => {
    const pick = (strategy: string, data: object = {}) =>
      line({ kind: 'PICK', to: 'b', data: { strategy, servers, ...data } });
    expect(pick('least-connections')).toBe('→ b  최소 연결: a 3, b 2');
    expect(pick('round-robin')).toBe('→ b  라운드 로빈: a -2, b 1');
    expect(pick('source-hash', { hash: 77 })).toBe('→ b  소스 해시: 해시 77');
    expect(pick('random-two', { drawn: ['b'] })).toBe('→ b  random-two: b 뽑음 b 2');
    expect(pick('peak-ewma')).toBe('→ b  peak-ewma: a 80, b 20');
    expect(pick('round-robin', { sticky: true })).toBe('→ b  쿠키');
    expect(pick('custom', { fallback: true, again: true })).toBe('→ b  다시 대신');
    expect(line({ kind: 'PICK', from: 'other', to: 'b', data: { strategy: 'x', servers: [] } })).toBe('B → b  x: ');
  });

  it('says when a run begins and what it came to', () => {
    expect(line({ kind: 'RUN', data: { requests: 200 } })).toBe('시작 200개');
    expect(line({ kind: 'RESPONSE', from: 'balancer', status: 502, reason: 'every server failed' })).toBe(
      '←balancer 502  모두 실패',
    );
    expect(line({ kind: 'RESULT', data: {} })).toBe('끝 –');
    const latency = { p50: 20, p95: 300, p99: 301, max: 302 };
    const result = { run: 1, parameters: {}, servers: [], clients: [], total: { count: 200, errors: 0, latency } };
    expect(line({ kind: 'RESULT', data: { result } })).toBe('끝 p50 20 ms, p95 300 ms');
  });

  it('tells of health and of the learner’s code', () => {
    const health = (data: object) => line({ kind: 'HEALTH', to: 'b', data });
    expect(health({ changed: true, up: true })).toBe('b  복귀');
    expect(health({ changed: true, up: false, by: 'failure' })).toBe('b  실패해 제외');
    expect(health({ changed: false, up: true, passed: false, against: 2 })).toBe('b  2번 실패');
    expect(line({ kind: 'NOTE', data: { server: 'b', alive: false } })).toBe('b  죽음');
    const problem = { kind: 'timeout', message: 'late', line: 3 };
    expect(line({ kind: 'NOTE', data: { problem, givenUp: true } })).toBe('3줄 late  포기');
    expect(line({ kind: 'NOTE', reason: 'hello', data: { printed: true } })).toBe('console.log  hello');
  });

  it('leaves the rest to the common wording', () => {
    expect(line({ kind: 'REQUEST', from: 'browser', to: 'balancer' })).toBeUndefined();
    expect(line({ kind: 'NOTE', reason: 'x' })).toBeUndefined();
  });
});
