import { observe, worthTrying } from './observation.js';
import { readRunResult, type RunResult } from './run-result.js';

function result(parameters: object, counts: number[], more: object = {}): RunResult {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const read = readRunResult({
    run: 1,
    parameters,
    requests: 200,
    ended: 'done',
    servers: counts.map((count, index) => ({ name: 'abcd'[index], count, share: count / total, errors: 0 })),
    total: { count: total, errors: 0, latency: { p50: 21, p95: 303, p99: 305, max: 306 } },
    clients: [
      { address: '127.20.0.1', counts: { a: 17 } },
      { address: '127.20.1.1', counts: { b: 17 } },
    ],
    ...more,
  });
  if (!read) throw new Error('not a result');
  return read;
}

describe('what a run shows', () => {
  it('names what each strategy did with the slow server', () => {
    expect(observe(result({ strategy: 'round-robin', slowServer: 'c' }, [50, 50, 50, 50]))).toEqual({
      kind: 'blind-turns',
      slow: 'c',
      count: 50,
      p95: 303,
    });
    expect(observe(result({ strategy: 'least-connections', slowServer: 'd' }, [64, 64, 64, 8]))).toMatchObject({
      kind: 'avoided',
      slow: 'd',
      count: 8,
      percent: 4,
    });
    expect(observe(result({ strategy: 'source-hash' }, [33, 100, 50, 17]))).toEqual({
      kind: 'sticky',
      addresses: 2,
      most: ['b'],
      count: 100,
      servers: 4,
    });
    expect(observe(result({ strategy: 'source-hash' }, [33, 67, 67, 33]))).toMatchObject({
      most: ['b', 'c'],
      count: 67,
    });
    expect(observe(result({ strategy: 'round-robin', slowServer: 'none' }, [50, 50, 50, 50]))?.kind).toBe('even');
  });

  it('claims nothing of a run that was disturbed', () => {
    expect(observe(result({}, [1, 1, 1, 1], { ended: 'cancelled' }))).toEqual({ kind: 'cut', answered: 4 });
    expect(observe(result({}, [50, 50, 50, 50], { changed: true }))).toBeNull();
    expect(observe(result({}, [0, 0, 0, 0], { total: { count: 0, errors: 200, latency: null } }))).toBeNull();
  });

  it('offers what was not tried', () => {
    expect(worthTrying(['a'], ['a', 'b', 'c'])).toBe('b');
    expect(worthTrying(['b', 'a'], ['a', 'b'])).toBeNull();
  });
});
