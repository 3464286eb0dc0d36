import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GroupSuggestions1795442300000 implements MigrationInterface {
  name = 'GroupSuggestions1795442300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE groups_suggestion (
        id uuid NOT NULL,
        group_id uuid NOT NULL,
        question_id uuid NOT NULL,
        author_id uuid,
        base_revision integer NOT NULL,
        base text NOT NULL,
        markdown text NOT NULL,
        why text NOT NULL,
        state text NOT NULL,
        answered_by uuid,
        created_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT groups_suggestion_pkey PRIMARY KEY (id),
        CONSTRAINT groups_suggestion_state_check CHECK (state IN ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
        CONSTRAINT groups_suggestion_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups_group (id) ON DELETE CASCADE,
        CONSTRAINT groups_suggestion_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts_user (id) ON DELETE SET NULL,
        CONSTRAINT groups_suggestion_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES accounts_user (id) ON DELETE SET NULL
      )`);
    await runner.query('CREATE INDEX groups_suggestion_group_idx ON groups_suggestion (group_id, state, created_at)');
    await runner.query('CREATE INDEX groups_suggestion_question_idx ON groups_suggestion (question_id)');
    await runner.query(
      'CREATE INDEX groups_suggestion_author_idx ON groups_suggestion (author_id) WHERE author_id IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX groups_suggestion_answered_by_idx ON groups_suggestion (answered_by) WHERE answered_by IS NOT NULL',
    );
    await runner.query(`
      CREATE TABLE groups_suggestion_comment (
        id uuid NOT NULL,
        suggestion_id uuid NOT NULL,
        author_id uuid,
        text text NOT NULL,
        created_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT groups_suggestion_comment_pkey PRIMARY KEY (id),
        CONSTRAINT groups_suggestion_comment_suggestion_id_fkey
          FOREIGN KEY (suggestion_id) REFERENCES groups_suggestion (id) ON DELETE CASCADE,
        CONSTRAINT groups_suggestion_comment_author_id_fkey
          FOREIGN KEY (author_id) REFERENCES accounts_user (id) ON DELETE SET NULL
      )`);
    await runner.query(
      'CREATE INDEX groups_suggestion_comment_suggestion_idx ON groups_suggestion_comment (suggestion_id, created_at)',
    );
    await runner.query(
      'CREATE INDEX groups_suggestion_comment_author_idx ON groups_suggestion_comment (author_id) WHERE author_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE groups_suggestion_comment');
    await runner.query('DROP TABLE groups_suggestion');
  }
}
