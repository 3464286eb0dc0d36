import { defaultSetup, heartbeatsDue, readSetup, sameSetup, setupFromAddress, setupToAddress } from './parameters.js';
import { addMark, longestStop, noMarks, outcomeOf, readRunResult, type RunResult } from './run-result.js';
import type { WireEvent } from '../wire-event.js';

const result: RunResult = {
  run: 1,
  setup: { mode: 'polling', pause: 'turn', gapMs: 300 },
  ended: 'done',
  durationMs: 900,
  heartbeats: { count: 17, due: 18, longestGapMs: 60 },
  reads: 12_000,
  wouldBlock: 11_997,
  cpu: { ms: 800, share: 0.9 },
  marks: { heartbeats: [50], writes: [300], data: [301], wouldBlock: [{ at: 50, count: 700 }] },
};

it('reads a result, and nothing else', () => {
  expect(readRunResult(JSON.parse(JSON.stringify(result)))).toEqual(result);
  expect(readRunResult({ ...result, cpu: null })?.cpu).toBeNull();
  for (const wrong of [null, 'x', {}, { run: '1' }]) expect(readRunResult(wrong)).toBeNull();
});

it('survives its address', () => {
  for (const setup of [defaultSetup, result.setup, { ...defaultSetup, mode: 'completion' as const }]) {
    expect(setupFromAddress(setupToAddress(setup))).toEqual(setup);
  }
  expect(readSetup({ mode: 'x', gapMs: 1e9 })).toEqual({ ...defaultSetup, gapMs: 1000 });
});

it('knows that a pause matters only to polling', () => {
  expect(sameSetup(defaultSetup, { ...defaultSetup, pause: 'timer' })).toBe(true);
  expect(sameSetup(result.setup, { ...result.setup, pause: 'timer' })).toBe(false);
  expect(heartbeatsDue(result.setup)).toBe(18);
});

it('puts a run into the words of the predictions', () => {
  expect(outcomeOf(result)).toEqual({ heartbeats: 'all', reads: 'thousands', cpu: 'full' });
  const blocked = { ...result, heartbeats: { count: 0, due: 30, longestGapMs: 1500 }, reads: 3, cpu: null };
  expect(outcomeOf(blocked)).toEqual({ heartbeats: 'none', reads: 'few', cpu: undefined });
  const rested = { ...result, reads: 140, cpu: { ms: 20, share: 0.03 } };
  expect(outcomeOf(rested)).toEqual({ heartbeats: 'all', reads: 'hundreds', cpu: 'idle' });
});

it('marks what the log tells while it runs', () => {
  const events = [
    { kind: 'HEALTH', data: { at: 50 } },
    { kind: 'WOULD_BLOCK', data: { at: 60, count: 9 } },
    { kind: 'FRAME', from: 'writer', data: { at: 300 } },
    { kind: 'FRAME', from: 'pipe', data: { at: 301 } },
    { kind: 'RUN', data: {} },
  ] as unknown as WireEvent[];
  expect(events.reduce(addMark, noMarks)).toEqual({
    heartbeats: [50],
    wouldBlock: [{ at: 60, count: 9 }],
    writes: [300],
    data: [301],
  });
});

it('finds the longest stop', () => {
  expect(longestStop(noMarks, 1500, 50)).toEqual({ from: 0, to: 1500 });
  expect(longestStop({ ...noMarks, heartbeats: [50, 100, 400, 450] }, 480, 50)).toEqual({ from: 100, to: 400 });
  expect(longestStop({ ...noMarks, heartbeats: [50, 100, 150] }, 180, 50)).toBeNull();
});
