import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddComeback1795362600000 implements MigrationInterface {
  name = 'AddComeback1795362600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE study_settings ADD comeback jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE study_settings DROP comeback');
  }
}
