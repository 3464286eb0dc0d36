import type { Change, IsolationLevel, Row, Step, Table } from './scenario.js';

/** The statement that a step sends; null when it needs a value that was never read. */
export function sqlOf(step: Step, table: Table, level: IsolationLevel, lastRead: number | null): string | null {
  const { name, valueColumn } = table;
  switch (step.do) {
    case 'begin':
      return `BEGIN ISOLATION LEVEL ${levelSql(level)}`;
    case 'commit':
      return 'COMMIT';
    case 'rollback':
      return 'ROLLBACK';
    case 'read':
      return `SELECT ${valueColumn} FROM ${name} WHERE id = ${step.id}${step.lock ? ' FOR UPDATE' : ''}`;
    case 'count':
      return `SELECT count(*) FROM ${name} WHERE ${conditionSql(table, step.atLeast)}`;
    case 'update': {
      const value = changeSql(table, step.change, lastRead);
      return value === null ? null : `UPDATE ${name} SET ${valueColumn} = ${value} WHERE id = ${step.id}`;
    }
    case 'insert':
      return `INSERT INTO ${name} VALUES ${rowSql(table, step.row)}`;
  }
}

export function levelSql(level: IsolationLevel): string {
  return level.toUpperCase().replace('-', ' ');
}

/** `(1, 'kim', 100)`, from the fixed rows of the scenarios. */
export function rowSql({ type }: Table, { id, name, value }: Row): string {
  return `(${id}, '${name}', ${valueSql(type, value)})`;
}

export function valueSql(type: Table['type'], value: number): string {
  return type === 'boolean' ? String(value !== 0) : String(value);
}

function conditionSql({ type, valueColumn }: Table, atLeast: number): string {
  return type === 'boolean' ? valueColumn : `${valueColumn} >= ${atLeast}`;
}

function changeSql({ type, valueColumn }: Table, change: Change, lastRead: number | null): string | null {
  if ('to' in change) return valueSql(type, change.to);
  if ('by' in change) return `${valueColumn} ${change.by < 0 ? '-' : '+'} ${Math.abs(change.by)}`;
  return lastRead === null ? null : String(lastRead + change.readPlus);
}
