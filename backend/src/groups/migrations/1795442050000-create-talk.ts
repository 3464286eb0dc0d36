import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTalk1795442050000 implements MigrationInterface {
  name = 'CreateTalk1795442050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE groups_comment (
        id uuid NOT NULL,
        group_id uuid NOT NULL,
        question_id uuid NOT NULL,
        number integer NOT NULL,
        thread_id uuid,
        author_id uuid,
        markdown text NOT NULL,
        html text NOT NULL,
        excerpt text NOT NULL,
        created_at timestamp(3) with time zone NOT NULL,
        edited_at timestamp(3) with time zone,
        deleted_at timestamp(3) with time zone,
        moderated boolean NOT NULL,
        resolved_at timestamp(3) with time zone,
        resolved_by uuid,
        CONSTRAINT groups_comment_pkey PRIMARY KEY (id),
        CONSTRAINT groups_comment_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups_group (id) ON DELETE CASCADE,
        CONSTRAINT groups_comment_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES groups_comment (id) ON DELETE CASCADE,
        CONSTRAINT groups_comment_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts_user (id) ON DELETE SET NULL,
        CONSTRAINT groups_comment_resolved_by_fkey FOREIGN KEY (resolved_by) REFERENCES accounts_user (id) ON DELETE SET NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX groups_comment_number_idx ON groups_comment (group_id, number)');
    await runner.query('CREATE INDEX groups_comment_question_idx ON groups_comment (group_id, question_id, number)');
    await runner.query('CREATE INDEX groups_comment_thread_idx ON groups_comment (thread_id)');
    await runner.query('CREATE INDEX groups_comment_author_idx ON groups_comment (author_id)');
    await runner.query('CREATE INDEX groups_comment_resolved_by_idx ON groups_comment (resolved_by)');
    await runner.query(`
      CREATE TABLE groups_talk_read (
        user_id uuid NOT NULL,
        group_id uuid NOT NULL,
        question_id uuid NOT NULL,
        number integer NOT NULL,
        CONSTRAINT groups_talk_read_pkey PRIMARY KEY (user_id, group_id, question_id),
        CONSTRAINT groups_talk_read_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE,
        CONSTRAINT groups_talk_read_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups_group (id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX groups_talk_read_group_idx ON groups_talk_read (group_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['groups_talk_read', 'groups_comment']) await runner.query(`DROP TABLE ${table}`);
  }
}
