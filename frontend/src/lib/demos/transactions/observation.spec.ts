import {
  classicMoves,
  isolationLevels,
  scenarioNames,
  simulate,
  type IsolationLevel,
  type Move,
  type ScenarioName,
} from '@kkori/core/transactions';
import { observe, timeline } from './observation.js';

function after(scenario: ScenarioName, level: IsolationLevel, moves?: readonly Move[]) {
  const levels = { a: level, b: level };
  return simulate(scenario, levels, moves ?? classicMoves(scenario, levels));
}
const steps = (order: string): Move[] => [...order].map((session) => ({ do: 'step', session: session as 'a' | 'b' }));

it('has something to say of every scenario at every level, and nothing before the end', () => {
  for (const scenario of scenarioNames) {
    for (const level of isolationLevels) {
      expect(observe(after(scenario, level))).not.toBeNull();
      expect(observe(after(scenario, level, steps('abab')))).toBeNull();
    }
  }
});

it.each([
  ['dirty-read', 'read-uncommitted', { kind: 'clean-read', value: 100, uncommitted: true }],
  ['phantom', 'read-committed', { kind: 'reads-differ', what: 'rows', first: 2, second: 3 }],
  ['phantom', 'repeatable-read', { kind: 'reads-same', what: 'rows', value: 2, snapshot: true }],
  ['read-your-writes', 'read-committed', { kind: 'own-write', own: 70, first: 100, second: 70 }],
  ['lost-update', 'read-committed', { kind: 'lost', session: 'a', value: 50 }],
  ['lost-update', 'serializable', { kind: 'failed', session: 'b', value: 70 }],
  ['atomic-update', 'read-committed', { kind: 'both-applied', value: 20, how: 'waited' }],
  ['write-skew', 'repeatable-read', { kind: 'skew' }],
  ['write-skew', 'serializable', { kind: 'on-call', count: 1, how: 'failed' }],
  ['deadlock', 'read-committed', { kind: 'deadlock', session: 'b', retried: false }],
] as const)('%s at %s', (scenario, level, expected) => {
  expect(observe(after(scenario, level))).toEqual(expected);
});

it('tells apart what happened in another order, and after another try', () => {
  expect(observe(after('lost-update', 'read-committed', steps('aaaabbbb')))).toMatchObject({ how: 'apart' });
  expect(observe(after('non-repeatable-read', 'read-committed', steps('aaaabbb')))).toMatchObject({ snapshot: false });
  expect(observe(after('deadlock', 'read-committed', steps('aaaabbbb')))).toEqual({ kind: 'no-deadlock' });
  const failed = classicMoves('lost-update', { a: 'repeatable-read', b: 'repeatable-read' });
  const retried = after('lost-update', 'repeatable-read', [...failed, { do: 'retry', session: 'b' }, ...steps('bbbb')]);
  expect(observe(retried)).toEqual({ kind: 'both-applied', value: 20, how: 'retried' });
});

it('puts both sessions in the order in which they sent', () => {
  const rows = timeline(after('deadlock', 'read-committed', steps('abba')));
  expect(rows.map(({ session }) => session).join('')).toBe('abba');
});
