import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1795441000000 implements MigrationInterface {
  name = 'Notifications1795441000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts_notification (
        user_id uuid NOT NULL,
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        actor_id uuid,
        scope_id uuid NOT NULL,
        place text NOT NULL,
        title text NOT NULL,
        path text NOT NULL,
        created_at timestamp(3) with time zone NOT NULL,
        seen_at timestamp(3) with time zone,
        CONSTRAINT accounts_notification_pkey PRIMARY KEY (user_id, kind, subject_id),
        CONSTRAINT accounts_notification_user_id_fkey FOREIGN KEY (user_id)
          REFERENCES accounts_user (id) ON DELETE CASCADE,
        CONSTRAINT accounts_notification_actor_id_fkey FOREIGN KEY (actor_id)
          REFERENCES accounts_user (id) ON DELETE SET NULL
      )`);
    for (const column of ['actor_id', 'scope_id', 'subject_id']) {
      await runner.query(`CREATE INDEX accounts_notification_${column}_idx ON accounts_notification (${column})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE accounts_notification');
  }
}
