import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLinks1795432000000 implements MigrationInterface {
  name = 'CreateLinks1795432000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE editing_link (
        url text NOT NULL,
        dead boolean NOT NULL,
        reason text NOT NULL,
        checked_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT editing_link_pkey PRIMARY KEY (url)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE editing_link');
  }
}
