import fc from 'fast-check';
import {
  afterAnswer,
  afterCheck,
  afterClosing,
  afterFailure,
  afterOpening,
  afterSending,
  afterSuccess,
  costAt,
  freshUpstream,
  healthy,
  isTrusted,
  loadOf,
  noFailures,
  peakEwma,
  type Health,
  type Upstream,
} from './index.js';

const two = () => [freshUpstream('a'), freshUpstream('b')];
const client = '127.0.0.1';
const at = (upstreams: Upstream[], index: number) => upstreams[index] ?? freshUpstream('?');

describe('peak EWMA', () => {
  it('asks every server once before it judges', () => {
    let upstreams = two();
    const picks = [0, 1].map(() => {
      const choice = peakEwma(upstreams, { client });
      if (choice) upstreams = afterOpening(upstreams, choice);
      return choice?.server;
    });
    expect(picks).toEqual([0, 1]);
  });

  it('jumps to a peak at once and comes down slowly', () => {
    let upstreams = afterAnswer(two(), 0, 10, 0);
    upstreams = afterAnswer(upstreams, 0, 500, 1_000);
    expect(at(upstreams, 0).latency).toEqual({ average: 500, at: 1_000 });
    upstreams = afterAnswer(upstreams, 0, 10, 1_000);
    expect(at(upstreams, 0).latency?.average).toBe(500);
    upstreams = afterAnswer(upstreams, 0, 10, 11_000);
    expect(at(upstreams, 0).latency?.average).toBeCloseTo(10 + 490 / Math.E, 6);
  });

  it('weighs cost with what is open: the slow server waits until the fast one has enough', () => {
    let upstreams = afterAnswer(afterAnswer(two(), 0, 20, 0), 1, 100, 0);
    const picks: number[] = [];
    for (let i = 0; i < 6; i++) {
      const choice = peakEwma(upstreams, { client, now: 0 });
      if (!choice) throw new Error('no choice');
      picks.push(choice.server);
      upstreams = afterOpening(upstreams, choice);
    }
    // Loads of a: 20, 40, 60, 80, then 100 against 100, where its turn decides.
    expect(picks.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(picks.slice(4).sort()).toEqual([0, 1]);
  });

  it('never picks a larger load than another available server has', () => {
    const upstream = fc.record({
      connections: fc.nat({ max: 9 }),
      weight: fc.integer({ min: 1, max: 5 }),
      average: fc.option(fc.integer({ min: 1, max: 2_000 })),
      available: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(upstream, { minLength: 1, maxLength: 6 }), fc.nat({ max: 60_000 }), (given, now) => {
        const upstreams = given.map(({ average, ...rest }, index) => ({
          ...freshUpstream(`s${index}`),
          ...rest,
          latency: average === null ? null : { average, at: 0 },
        }));
        const choice = peakEwma(upstreams, { client, now });
        const open = upstreams.filter(({ available }) => available);
        if (open.length === 0) return expect(choice).toBeNull();
        const least = Math.min(...open.map((one) => loadOf(one, now)));
        expect(loadOf(at(upstreams, choice?.server ?? -1), now)).toBe(least);
      }),
    );
  });

  it('never lets an average rise without an answer, nor beyond the slowest', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 1_000 }), fc.nat({ max: 5_000 })), { minLength: 1 });
    fc.assert(
      fc.property(answers, (script) => {
        let upstreams = [freshUpstream('a')];
        let now = 0;
        for (const [ms, pause] of script) {
          now += pause;
          upstreams = afterClosing(afterAnswer(upstreams, 0, ms, now), 0);
          const latency = at(upstreams, 0).latency;
          expect(latency?.average).toBeGreaterThanOrEqual(ms);
          expect(latency?.average).toBeLessThanOrEqual(Math.max(...script.map(([one]) => one)) + 1e-9);
          expect(latency && costAt(latency, now + 1)).toBeLessThan(latency?.average ?? 0);
        }
      }),
    );
  });
});

describe('failures seen in passing', () => {
  const limits = { maxFails: 2, failTimeoutMs: 10_000 };

  it('leave a server out after max_fails, for fail_timeout, and one request tries it again', () => {
    let record = afterFailure(noFailures, 0);
    expect(isTrusted(record, limits, 0)).toBe(true);
    record = afterFailure(record, 1_000);
    expect(isTrusted(record, limits, 1_000)).toBe(false);
    expect(isTrusted(record, limits, 11_000)).toBe(false);
    expect(isTrusted(record, limits, 11_001)).toBe(true);
    const trying = afterSending(record, limits, 11_001);
    expect(isTrusted(trying, limits, 11_002)).toBe(false);
    expect(isTrusted(afterSuccess(trying), limits, 11_003)).toBe(true);
    expect(isTrusted(afterFailure(trying, 11_003), limits, 11_004)).toBe(false);
  });

  it('are not forgotten for an answer to a request sent before', () => {
    const record = afterFailure(afterFailure(noFailures, 0), 0);
    expect(afterSuccess(record)).toEqual(record);
  });

  it('never leave a server out when max_fails is 0', () => {
    const record = afterFailure(afterFailure(noFailures, 0), 0);
    expect(isTrusted(record, { ...limits, maxFails: 0 }, 1)).toBe(true);
  });
});

describe('health checks', () => {
  const limits = { rise: 2, fall: 3 };
  const after = (results: string, from: Health = healthy) =>
    Array.from(results).reduce((health, result) => afterCheck(health, result === '+', limits), from);

  it('take a server out after `fall` failures in a row and bring it back after `rise` good ones', () => {
    expect(after('--').up).toBe(true);
    expect(after('--+--').up).toBe(true);
    expect(after('---').up).toBe(false);
    expect(after('---+-+').up).toBe(false);
    expect(after('---++')).toEqual(healthy);
  });
});
