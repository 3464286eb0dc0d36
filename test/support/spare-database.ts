import type { DataSource } from 'typeorm';
import { openDatabase, type Config, type OpenDatabase, type Persistence } from '../../backend/src/platform/index.js';

/** What migrations put into a table. */
interface Filled {
  table: string;
  rows: string;
}

/**
 * Databases for the apps of one file. An embedded one is kept for the next app, emptied: to start one takes more than a
 * second of a processor.
 */
export class SpareDatabase {
  #spare: OpenDatabase | null = null;
  #isClosed = false;
  #tables: readonly string[] = [];
  #filled: readonly Filled[] | null = null;
  readonly #embedded = new WeakSet<OpenDatabase>();

  constructor(private readonly persistence: Persistence) {}

  async take(config: Config): Promise<OpenDatabase> {
    const image = process.env['TEST_DATABASE_IMAGE'];
    if (config.databaseUrl) return openDatabase(config, this.persistence);
    const spare = this.#spare;
    this.#spare = null;
    if (spare) return spare;
    const database = await openDatabase(config, this.persistence, { inMemory: true, image });
    if (!this.#filled) {
      this.#tables = await tablesOf(database.dataSource);
      this.#filled = await filled(database.dataSource, this.#tables);
    }
    this.#embedded.add(database);
    return database;
  }

  async giveBack(database: OpenDatabase): Promise<void> {
    if (this.#isClosed || this.#spare || !this.#filled || !this.#embedded.has(database)) return database.close();
    // One whose tables a test took away is no good for another.
    const tables = await tablesOf(database.dataSource);
    if (tables.join() !== this.#tables.join()) return database.close();
    await empty(database.dataSource, tables, this.#filled);
    this.#spare = database;
  }

  /** What is given back from now on is closed: a file's own hooks may run after this one. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#spare?.close();
    this.#spare = null;
  }
}

async function tablesOf(database: DataSource): Promise<string[]> {
  const rows = await database.query<{ name: string }[]>(
    `SELECT format('%I', tablename) AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename <> 'platform_migration' ORDER BY tablename`,
  );
  return rows.map(({ name }) => name);
}

async function filled(database: DataSource, tables: readonly string[]): Promise<Filled[]> {
  const found: Filled[] = [];
  for (const table of tables) {
    const [row] = await database.query<{ rows: string | null }[]>(`SELECT json_agg(t)::text AS rows FROM ${table} t`);
    if (row?.rows) found.push({ table, rows: row.rows });
  }
  return found;
}

async function empty(database: DataSource, tables: readonly string[], before: readonly Filled[]): Promise<void> {
  await database.transaction(async (manager) => {
    // What is only ever added to in the app is emptied here.
    await manager.query('SET LOCAL session_replication_role = replica');
    await manager.query(`TRUNCATE ${tables.join(', ')} RESTART IDENTITY`);
    for (const { table, rows } of before)
      await manager.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [rows]);
  });
}
