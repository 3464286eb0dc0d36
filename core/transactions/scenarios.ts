import type { Row, Scenario, ScenarioName, Step, Table } from './scenario.js';

const account: Table = { name: 'account', nameColumn: 'owner', valueColumn: 'balance', type: 'integer' };
const doctor: Table = { name: 'doctor', nameColumn: 'name', valueColumn: 'on_call', type: 'boolean' };

const accounts: readonly Row[] = [
  { id: 1, name: 'kim', value: 100 },
  { id: 2, name: 'lee', value: 100 },
];
const doctors: readonly Row[] = [
  { id: 1, name: 'kim', value: 1 },
  { id: 2, name: 'lee', value: 1 },
];

const begin: Step = { do: 'begin' };
const commit: Step = { do: 'commit' };
const rollback: Step = { do: 'rollback' };

export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  'dirty-read': {
    name: 'dirty-read',
    table: account,
    rows: accounts,
    scripts: {
      a: [begin, { do: 'update', id: 1, change: { to: 0 } }, rollback],
      b: [begin, { do: 'read', id: 1 }, { do: 'read', id: 1 }, commit],
    },
    classicOrder: ['a', 'b', 'a', 'b', 'a', 'b', 'b'],
    question: { what: 'reading', session: 'b', step: 1, options: [0, 100] },
  },
  'non-repeatable-read': {
    name: 'non-repeatable-read',
    table: account,
    rows: accounts,
    scripts: {
      a: [begin, { do: 'read', id: 1 }, { do: 'read', id: 1 }, commit],
      b: [begin, { do: 'update', id: 1, change: { by: 50 } }, commit],
    },
    classicOrder: ['a', 'b', 'a', 'b', 'b', 'a', 'a'],
    question: { what: 'reading', session: 'a', step: 2, options: [100, 150] },
  },
  phantom: {
    name: 'phantom',
    table: account,
    rows: accounts,
    scripts: {
      a: [begin, { do: 'count', atLeast: 100 }, { do: 'count', atLeast: 100 }, commit],
      b: [begin, { do: 'insert', row: { id: 3, name: 'park', value: 200 } }, commit],
    },
    classicOrder: ['a', 'b', 'a', 'b', 'b', 'a', 'a'],
    question: { what: 'reading', session: 'a', step: 2, options: [2, 3] },
  },
  'read-your-writes': {
    name: 'read-your-writes',
    table: account,
    rows: accounts,
    scripts: {
      a: [begin, { do: 'update', id: 1, change: { by: -30 } }, { do: 'read', id: 1 }, commit],
      b: [begin, { do: 'read', id: 1 }, { do: 'read', id: 1 }, commit],
    },
    classicOrder: ['a', 'b', 'a', 'a', 'b', 'a', 'b', 'b'],
    question: { what: 'reading', session: 'b', step: 2, options: [70, 100] },
  },
  'lost-update': {
    name: 'lost-update',
    table: account,
    rows: accounts,
    scripts: {
      a: [begin, { do: 'read', id: 1 }, { do: 'update', id: 1, change: { readPlus: -30 } }, commit],
      b: [begin, { do: 'read', id: 1 }, { do: 'update', id: 1, change: { readPlus: -50 } }, commit],
    },
    classicOrder: ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b'],
    question: { what: 'final-value', id: 1, options: [20, 50, 70] },
  },
  'atomic-update': {
    name: 'atomic-update',
    table: account,
    rows: accounts,
    scripts: {
      a: [begin, { do: 'read', id: 1 }, { do: 'update', id: 1, change: { by: -30 } }, commit],
      b: [begin, { do: 'read', id: 1 }, { do: 'update', id: 1, change: { by: -50 } }, commit],
    },
    classicOrder: ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b'],
    question: { what: 'final-value', id: 1, options: [20, 50, 70] },
  },
  'locking-read': {
    name: 'locking-read',
    table: account,
    rows: accounts,
    scripts: {
      a: [begin, { do: 'read', id: 1, lock: true }, { do: 'update', id: 1, change: { readPlus: -30 } }, commit],
      b: [begin, { do: 'read', id: 1, lock: true }, { do: 'update', id: 1, change: { readPlus: -50 } }, commit],
    },
    classicOrder: ['a', 'b', 'a', 'b', 'a', 'a', 'b', 'b'],
    question: { what: 'final-value', id: 1, options: [20, 50, 70] },
  },
  'write-skew': {
    name: 'write-skew',
    table: doctor,
    rows: doctors,
    scripts: {
      a: [begin, { do: 'count', atLeast: 1 }, { do: 'update', id: 1, change: { to: 0 }, onlyIfReadAtLeast: 2 }, commit],
      b: [begin, { do: 'count', atLeast: 1 }, { do: 'update', id: 2, change: { to: 0 }, onlyIfReadAtLeast: 2 }, commit],
    },
    classicOrder: ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b'],
    question: { what: 'final-count', atLeast: 1, options: [0, 1, 2] },
  },
  deadlock: {
    name: 'deadlock',
    table: account,
    rows: accounts,
    scripts: {
      a: [begin, { do: 'update', id: 1, change: { by: -10 } }, { do: 'update', id: 2, change: { by: 10 } }, commit],
      b: [begin, { do: 'update', id: 2, change: { by: -20 } }, { do: 'update', id: 1, change: { by: 20 } }, commit],
    },
    classicOrder: ['a', 'b', 'a', 'b', 'a', 'b'],
    question: null,
  },
};
