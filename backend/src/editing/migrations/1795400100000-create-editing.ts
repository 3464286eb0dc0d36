import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEditing1795400100000 implements MigrationInterface {
  name = 'CreateEditing1795400100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE editing_change (
        id uuid NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        question_id uuid NOT NULL,
        slug text NOT NULL,
        base_revision integer NOT NULL,
        markdown text NOT NULL,
        why text,
        changed_meaning boolean NOT NULL,
        restores integer,
        version integer NOT NULL,
        author_id uuid,
        reviewer_id uuid,
        publish_at timestamp(3) with time zone,
        published_revision integer,
        created_at timestamp(3) with time zone NOT NULL,
        changed_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT editing_change_pkey PRIMARY KEY (id),
        CONSTRAINT editing_change_kind_check CHECK (kind IN ('EDIT', 'SUGGESTION')),
        CONSTRAINT editing_change_state_check
          CHECK (state IN ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN')),
        CONSTRAINT editing_change_publish_at_check CHECK ((state = 'SCHEDULED') = (publish_at IS NOT NULL)),
        CONSTRAINT editing_change_author_id_fkey
          FOREIGN KEY (author_id) REFERENCES accounts_user (id) ON DELETE SET NULL,
        CONSTRAINT editing_change_reviewer_id_fkey
          FOREIGN KEY (reviewer_id) REFERENCES accounts_user (id) ON DELETE SET NULL
      )`);
    await runner.query('CREATE INDEX editing_change_list_idx ON editing_change (state, changed_at, id)');
    await runner.query('CREATE INDEX editing_change_question_idx ON editing_change (question_id)');
    await runner.query('CREATE INDEX editing_change_author_idx ON editing_change (author_id)');
    await runner.query('CREATE INDEX editing_change_reviewer_idx ON editing_change (reviewer_id)');
    await runner.query(
      'CREATE INDEX editing_change_due_idx ON editing_change (publish_at) WHERE publish_at IS NOT NULL',
    );
    await runner.query(`
      CREATE TABLE editing_step (
        id uuid NOT NULL,
        change_id uuid NOT NULL,
        kind text NOT NULL,
        actor_id uuid,
        note text,
        at timestamp(3) with time zone NOT NULL,
        CONSTRAINT editing_step_pkey PRIMARY KEY (id),
        CONSTRAINT editing_step_change_id_fkey
          FOREIGN KEY (change_id) REFERENCES editing_change (id) ON DELETE CASCADE,
        CONSTRAINT editing_step_actor_id_fkey
          FOREIGN KEY (actor_id) REFERENCES accounts_user (id) ON DELETE SET NULL
      )`);
    await runner.query('CREATE INDEX editing_step_change_idx ON editing_step (change_id, at, id)');
    await runner.query('CREATE INDEX editing_step_actor_idx ON editing_step (actor_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE editing_step');
    await runner.query('DROP TABLE editing_change');
  }
}
