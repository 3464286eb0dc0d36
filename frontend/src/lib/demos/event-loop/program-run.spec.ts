import { defaultSetup, readSetup, setupFromAddress, setupToAddress } from './parameters.js';
import { groupLines, readLine, readProgramRun, sourcesInOrder } from './program-run.js';

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
  turns: [{ at: 0 }, { at: 1 }, { at: 7 }],
};

it('reads a run, and nothing else', () => {
  const run = readProgramRun(result);
  expect(run).toMatchObject({ runtime: 'node', ended: 'done', undetermined: true, times: [0, 1, 7] });
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

it('survives its address, and runs a program only where it can run', () => {
  for (const setup of [defaultSetup, { preset: 'starvation', runtime: 'browser' } as const]) {
    expect(setupFromAddress(setupToAddress(setup))).toEqual(setup);
  }
  expect(readSetup({ preset: 'tick-promise', runtime: 'browser' }).runtime).toBe('node');
  expect(readSetup({ preset: 'none', runtime: 1 })).toEqual(defaultSetup);
});
