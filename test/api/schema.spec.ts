import { DataSource } from 'typeorm';
import { startTestApp, type TestApp } from '../support/app.js';

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
