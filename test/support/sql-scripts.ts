import type pg from 'pg';
import type { DataSource } from 'typeorm';

/**
 * Runs SQL in an empty schema, which is dropped again.
 * @returns what psql would print of it unaligned; like psql it goes on after an error
 */
export async function runScript(dataSource: DataSource, code: string): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  const client = (await runner.connect()) as pg.PoolClient;
  try {
    await client.query('CREATE SCHEMA answer');
    await client.query('SET search_path = answer');
    const printed: string[] = [];
    for (const statement of statementsOf(code)) {
      printed.push(...(await linesOf(client, statement)));
      // Pages that the app beside it may still see rows of are left for the next time.
      for (let again = 0; /^\s*VACUUM\b/i.test(statement) && again < 50 && !(await isVacuumed(client)); again += 1) {
        await client.query('SELECT pg_sleep(0.1)');
        await client.query(statement);
      }
    }
    return printed;
  } finally {
    for (const last of ['ROLLBACK', 'DISCARD ALL', 'DROP SCHEMA answer CASCADE']) await client.query(last);
    await runner.release();
  }
}

/** Whether all rows of the schema's tables are known to be seen by everybody, as an index-only scan needs it. */
async function isVacuumed(client: pg.PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ done: boolean }>(
    `SELECT coalesce(bool_and(relallvisible >= relpages), true) AS done FROM pg_class
     WHERE relnamespace = 'answer'::regnamespace AND relkind = 'r'`,
  );
  return rows[0]!.done;
}

async function linesOf(client: pg.PoolClient, text: string): Promise<string[]> {
  try {
    const asText = { getTypeParser: () => (value: string) => value };
    const { fields, rows } = await client.query<(string | null)[]>({ text, rowMode: 'array', types: asText });
    if (fields.length === 0) return [];
    return [
      fields.map(({ name }) => name).join(' | '),
      fields.map(() => '---').join('+'),
      ...rows.map((row) => row.map((cell) => cell ?? '').join(' | ')),
    ];
  } catch (error) {
    return [`ERROR: ${(error as Error).message}`];
  }
}

/** Cut at the semicolons that stand outside of quotes and comments. */
function statementsOf(code: string): string[] {
  const piece = /'(?:[^']|'')*'|"[^"]*"|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\/|;|[^'"$\-/;]+|./g;
  const statements = [''];
  for (const [text] of code.matchAll(piece)) {
    if (text === ';') statements.push('');
    else if (!text.startsWith('--')) statements[statements.length - 1] += text;
  }
  return statements.filter((statement) => statement.trim() !== '');
}
