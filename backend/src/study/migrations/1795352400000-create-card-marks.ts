import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCardMarks1795352400000 implements MigrationInterface {
  name = 'CreateCardMarks1795352400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE study_card_mark (
        user_id uuid NOT NULL,
        id uuid NOT NULL,
        card_id uuid NOT NULL,
        kind text NOT NULL,
        value text,
        marked_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT study_card_mark_pkey PRIMARY KEY (user_id, id),
        CONSTRAINT study_card_mark_kind_check CHECK (kind IN ('BURY', 'SUSPEND', 'FLAG', 'NOTE', 'RESET')),
        CONSTRAINT study_card_mark_value_check CHECK (char_length(value) <= 10000)
      )`);
    await runner.query('CREATE INDEX study_card_mark_card_idx ON study_card_mark (user_id, card_id)');
    await runner.query('CREATE INDEX study_card_mark_kind_idx ON study_card_mark (user_id, kind, marked_at)');
    await runner.query(`
      CREATE TABLE study_mark_undo (
        user_id uuid NOT NULL,
        mark_id uuid NOT NULL,
        undone_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT study_mark_undo_pkey PRIMARY KEY (user_id, mark_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE study_mark_undo');
    await runner.query('DROP TABLE study_card_mark');
  }
}
