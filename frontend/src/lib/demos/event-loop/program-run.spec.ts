import { defaultSetup, readSetup, setupFromAddress, setupToAddress } from './parameters.js';
import { groupLines, readLine, readProgramRun, sourcesInOrder, stepsOf } from './program-run.js';

const result = {
  ended: 'done',
  undetermined: true,
  problem: { kind: 'error', message: 'Error: x', line: 2, column: null },
  lines: [
    { text: 'a', from: 'main', stream: 'out', turn: 0 },
    { text: 'b', from: 'main', stream: 'error', turn: 0 },
    { text: 'c', from: 'timer', stream: 'out', turn: 1 },
    { text: 'd', from: 'timer', stream: 'out', turn: 2 },
    { text: 'e', from: 'elsewhere', stream: 'out', turn: 3 },
  ],
  turns: [
    { source: 'main', at: 0, waits: { timer: 2, microtask: 1 } },
    { source: 'timer', at: 1, waits: { timer: 1, odd: 3, check: 'x' } },
    { source: 'timer', at: 7, waits: {} },
    { source: 'check', at: 7, waits: {} },
  ],
};

it('reads a run, and nothing else', () => {
  const run = readProgramRun(result);
  expect(run).toMatchObject({ runtime: 'node', ended: 'done', undetermined: true });
  expect(run?.turns[1]).toEqual({ from: 'timer', at: 1, waits: { timer: 1 } });
  expect(run?.lines).toHaveLength(4);
  expect(run?.problems).toEqual([result.problem]);
  for (const wrong of [null, [], 'x', {}, { ended: 'so' }]) expect(readProgramRun(wrong)).toBeNull();
  for (const wrong of [null, { text: 1, from: 'main' }, { text: 'a' }]) expect(readLine(wrong)).toBeNull();
});

it('groups what was printed in one go', () => {
  const run = readProgramRun(result);
  if (!run) throw new Error('not read');
  expect(groupLines(run)).toEqual([
    {
      from: 'main',
      at: 0,
      lines: [
        { text: 'a', error: false, place: 1 },
        { text: 'b', error: true, place: 2 },
      ],
    },
    { from: 'timer', at: 1, lines: [{ text: 'c', error: false, place: 3 }] },
    { from: 'timer', at: 7, lines: [{ text: 'd', error: false, place: 4 }] },
  ]);
  expect(sourcesInOrder(run)).toEqual(['main', 'timer']);
});

it('goes through a run turn by turn, also where nothing is printed', () => {
  const run = readProgramRun(result);
  if (!run) throw new Error('not read');
  expect(stepsOf(run).map(({ from, waits, printed, lines }) => [from, waits, printed, lines.length])).toEqual([
    ['main', { timer: 2, microtask: 1 }, 2, 2],
    ['timer', { timer: 1 }, 3, 1],
    ['timer', {}, 4, 1],
    ['check', {}, 4, 0],
  ]);
  const told = stepsOf({ ...run, runtime: 'browser', turns: [] });
  expect(told.map(({ from, waits, printed }) => [from, waits, printed])).toEqual([
    ['main', null, 2],
    ['timer', null, 3],
    ['timer', null, 4],
  ]);
});

it('survives its address, and runs a program only where it can run', () => {
  for (const setup of [defaultSetup, { preset: 'starvation', runtime: 'browser' } as const]) {
    expect(setupFromAddress(setupToAddress(setup))).toEqual(setup);
  }
  expect(readSetup({ preset: 'tick-promise', runtime: 'browser' }).runtime).toBe('node');
  expect(readSetup({ preset: 'none', runtime: 1 })).toEqual(defaultSetup);
});
