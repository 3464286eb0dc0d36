import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInterviews1795443000000 implements MigrationInterface {
  name = 'CreateInterviews1795443000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE interviews_room (
        id uuid NOT NULL,
        title text NOT NULL,
        subject_ids text[] NOT NULL,
        level text,
        deck_id uuid,
        question_count smallint NOT NULL,
        prepare_seconds smallint NOT NULL,
        answer_seconds smallint NOT NULL,
        group_id uuid,
        token_hash bytea,
        token_until timestamp(3) with time zone,
        created_at timestamp(3) with time zone NOT NULL,
        active_at timestamp(3) with time zone NOT NULL,
        closed_at timestamp(3) with time zone,
        CONSTRAINT interviews_room_pkey PRIMARY KEY (id),
        CONSTRAINT interviews_room_token_hash_key UNIQUE (token_hash),
        CONSTRAINT interviews_room_token_check CHECK ((token_hash IS NULL) = (token_until IS NULL))
      )`);
    await runner.query(
      'CREATE INDEX interviews_room_group_idx ON interviews_room (group_id) WHERE group_id IS NOT NULL',
    );
    await runner.query('CREATE INDEX interviews_room_active_idx ON interviews_room (active_at)');
    await runner.query(`
      CREATE TABLE interviews_person (
        user_id uuid NOT NULL,
        room_id uuid NOT NULL,
        host boolean NOT NULL,
        standing text NOT NULL,
        joined_at timestamp(3) with time zone NOT NULL,
        seen_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT interviews_person_pkey PRIMARY KEY (user_id, room_id),
        CONSTRAINT interviews_person_standing_check CHECK (standing IN ('IN', 'LEFT', 'REMOVED')),
        CONSTRAINT interviews_person_host_check CHECK (NOT host OR standing = 'IN'),
        CONSTRAINT interviews_person_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE,
        CONSTRAINT interviews_person_room_id_fkey FOREIGN KEY (room_id) REFERENCES interviews_room (id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX interviews_person_room_idx ON interviews_person (room_id)');
    await runner.query('CREATE UNIQUE INDEX interviews_person_host_idx ON interviews_person (room_id) WHERE host');
    await runner.query(`
      CREATE TABLE interviews_round (
        id uuid NOT NULL,
        room_id uuid NOT NULL,
        number integer NOT NULL,
        candidate_id uuid NOT NULL,
        interviewer_id uuid,
        prepare_seconds smallint NOT NULL,
        answer_seconds smallint NOT NULL,
        step integer NOT NULL,
        state jsonb NOT NULL,
        started_at timestamp(3) with time zone NOT NULL,
        ended_at timestamp(3) with time zone,
        reviewed_at timestamp(3) with time zone,
        CONSTRAINT interviews_round_pkey PRIMARY KEY (id),
        CONSTRAINT interviews_round_room_id_fkey FOREIGN KEY (room_id) REFERENCES interviews_room (id) ON DELETE CASCADE,
        CONSTRAINT interviews_round_candidate_id_fkey FOREIGN KEY (candidate_id) REFERENCES accounts_user (id) ON DELETE CASCADE,
        CONSTRAINT interviews_round_interviewer_id_fkey FOREIGN KEY (interviewer_id) REFERENCES accounts_user (id) ON DELETE SET NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX interviews_round_number_idx ON interviews_round (room_id, number)');
    await runner.query(
      'CREATE UNIQUE INDEX interviews_round_running_idx ON interviews_round (room_id) WHERE ended_at IS NULL',
    );
    await runner.query('CREATE INDEX interviews_round_candidate_idx ON interviews_round (candidate_id, ended_at)');
    await runner.query('CREATE INDEX interviews_round_interviewer_idx ON interviews_round (interviewer_id)');
    await runner.query(`
      CREATE TABLE interviews_assessment (
        user_id uuid NOT NULL,
        round_id uuid NOT NULL,
        ordinal smallint NOT NULL,
        knowledge smallint,
        delivery smallint,
        note text NOT NULL,
        note_version integer NOT NULL,
        CONSTRAINT interviews_assessment_pkey PRIMARY KEY (user_id, round_id, ordinal),
        CONSTRAINT interviews_assessment_knowledge_check CHECK (knowledge BETWEEN 1 AND 5),
        CONSTRAINT interviews_assessment_delivery_check CHECK (delivery BETWEEN 1 AND 5),
        CONSTRAINT interviews_assessment_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE,
        CONSTRAINT interviews_assessment_round_id_fkey FOREIGN KEY (round_id) REFERENCES interviews_round (id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX interviews_assessment_round_idx ON interviews_assessment (round_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['assessment', 'round', 'person', 'room']) {
      await runner.query(`DROP TABLE interviews_${table}`);
    }
  }
}
