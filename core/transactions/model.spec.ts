import { classicMoves } from './classic-order.js';
import { simulate, type Move } from './model.js';
import { answerOf, failuresOf, isOver } from './predictions.js';
import { isolationLevels, scenarioNames, type IsolationLevel, type ScenarioName } from './scenario.js';
import { scenarios } from './scenarios.js';

const both = (level: IsolationLevel) => ({ a: level, b: level });
const classic = (scenario: ScenarioName, level: IsolationLevel) =>
  simulate(scenario, both(level), classicMoves(scenario, both(level)));
const steps = (order: string): Move[] => [...order].map((session) => ({ do: 'step', session: session as 'a' | 'b' }));

/** The answer to the scenario's question and how many sessions fail, by level, as PostgreSQL's manual has it. */
const expected: Record<ScenarioName, readonly [rc: string, rr: string, serializable: string]> = {
  'dirty-read': ['100, 0', '100, 0', '100, 0'],
  'non-repeatable-read': ['150, 0', '100, 0', '100, 0'],
  phantom: ['3, 0', '2, 0', '2, 0'],
  'read-your-writes': ['70, 0', '100, 0', '100, 0'],
  'lost-update': ['50, 0', '70, 1', '70, 1'],
  'atomic-update': ['20, 0', '70, 1', '70, 1'],
  'locking-read': ['20, 0', '70, 1', '70, 1'],
  'write-skew': ['0, 0', '0, 0', '1, 1'],
  deadlock: ['null, 1', 'null, 1', 'null, 1'],
};

describe.each(scenarioNames)('%s in its classic order', (scenario) => {
  it.each(isolationLevels)('%s', (level) => {
    const view = classic(scenario, level);
    const [rc, rr, serializable] = expected[scenario];
    const byLevel = { 'read-uncommitted': rc, 'read-committed': rc, 'repeatable-read': rr, serializable };
    expect(isOver(view)).toBe(true);
    expect(`${answerOf(view)}, ${failuresOf(view)}`).toBe(byLevel[level]);
  });

  it('offers the answer that comes out', () => {
    const options = scenarios[scenario].question?.options;
    for (const level of isolationLevels) if (options) expect(options).toContain(answerOf(classic(scenario, level)));
  });
});

it('lets a waiting session go on when the other rolls back, with what stood before', () => {
  const view = simulate('dirty-read', both('repeatable-read'), steps('aaba'));
  expect(view.table.map(({ value }) => value)).toEqual([100, 100]);
  expect(view.sessions.a.state).toBe('ended');
});

it('shows who waits, and takes no step of a session that does', () => {
  const before = simulate('atomic-update', both('read-committed'), steps('ababab'));
  expect(before.sessions.b).toMatchObject({ state: 'waiting', next: null });
  expect(simulate('atomic-update', both('read-committed'), steps('abababb'))).toEqual(before);
  const after = simulate('atomic-update', both('read-committed'), steps('abababa'));
  expect(after.sessions.b.entries.at(-1)).toMatchObject({ waited: true, outcome: { kind: 'done', tag: 'UPDATE 1' } });
});

it('rolls a failed transaction back before it is tried again, and then it succeeds', () => {
  const levels = both('repeatable-read');
  const failed = [...classicMoves('lost-update', levels)];
  const rolledBack = simulate('lost-update', levels, failed);
  expect(rolledBack.sessions.b.entries.map(({ sql }) => sql).at(-1)).toBe('ROLLBACK');
  expect(rolledBack.sessions.b).toMatchObject({ state: 'ended', failed: true, inTransaction: false });
  const retried = simulate('lost-update', levels, [...failed, { do: 'retry', session: 'b' }, ...steps('bbbb')]);
  expect(retried.sessions.b).toMatchObject({ state: 'ended', failed: false, attempt: 2 });
  expect(retried.table[0]?.value).toBe(20);
});

it('fails the COMMIT of write skew in SERIALIZABLE, or the UPDATE when the other has committed', () => {
  const late = simulate('write-skew', both('serializable'), steps('abababab'));
  expect(late.sessions.b.entries.at(-1)).toMatchObject({ sql: 'COMMIT', outcome: { sqlState: '40001' } });
  const early = simulate('write-skew', both('serializable'), steps('ababaab'));
  expect(early.sessions.b.entries.at(-1)).toMatchObject({ step: 2, outcome: { sqlState: '40001' } });
});

it('sees write skew only between two that are both serializable', () => {
  const view = simulate('write-skew', { a: 'serializable', b: 'repeatable-read' }, steps('abababab'));
  expect(view.table.every(({ value }) => value === 0)).toBe(true);
});

it('leaves the update out when too few are on call', () => {
  const view = simulate('write-skew', both('read-committed'), steps('aaaabbb'));
  expect(view.sessions.b.entries.at(-1)).toMatchObject({ outcome: { kind: 'not-sent', read: 1 } });
  expect(view.table.filter(({ value }) => value === 1)).toHaveLength(1);
});

it('cancels whom it is told in a deadlock, and the other goes on', () => {
  for (const victim of ['a', 'b'] as const) {
    const levels = both('read-committed');
    const view = simulate('deadlock', levels, classicMoves('deadlock', levels, [victim]), [victim]);
    expect(view.sessions[victim].entries.at(-2)).toMatchObject({ outcome: { sqlState: '40P01' } });
    expect(view.table.map(({ value }) => value)).toEqual(victim === 'a' ? [120, 80] : [90, 110]);
  }
});
