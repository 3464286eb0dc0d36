import { DataSource } from 'typeorm';
import { startTestApp, type TestApp } from '../support/app.js';
import { contentPrograms, misprint } from '../support/programs.js';
import { runScript } from '../support/sql-scripts.js';

describe('database schema', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('is, after all migrations, exactly what the entities say', async () => {
    const { upQueries } = await app.get(DataSource).driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  describe('leaves a schema to SQL in an answer, which prints what the answer says', () => {
    const scripts = contentPrograms().filter(({ runner }) => runner === 'sql');

    it.each(scripts.map((script) => [script.place, script] as const))('%s', async (_, script) => {
      expect(misprint(script, await runScript(app.get(DataSource), script.code))).toBeNull();
    });
  });

  it('can be taken back to nothing, migration by migration', async () => {
    const dataSource = app.get(DataSource);
    while ((await dataSource.query('SELECT 1 FROM platform_migration LIMIT 1')).length > 0) {
      await dataSource.undoLastMigration({ transaction: 'each' });
    }
    const tables = await dataSource.query(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'platform_migration'`,
    );
    expect(tables).toEqual([]);
  });
});
