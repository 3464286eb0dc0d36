import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLiveQuiz1795450000000 implements MigrationInterface {
  name = 'CreateLiveQuiz1795450000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE quiz_room (
        id uuid NOT NULL,
        code text NOT NULL,
        host_id uuid,
        group_id uuid,
        deck_title text NOT NULL,
        phase text NOT NULL,
        number integer NOT NULL,
        total integer NOT NULL,
        seconds integer NOT NULL,
        opens_at timestamp(3) with time zone,
        closes_at timestamp(3) with time zone,
        remaining_ms integer,
        version integer NOT NULL,
        created_at timestamp(3) with time zone NOT NULL,
        changed_at timestamp(3) with time zone NOT NULL,
        finished_at timestamp(3) with time zone,
        CONSTRAINT quiz_room_pkey PRIMARY KEY (id),
        CONSTRAINT quiz_room_code_key UNIQUE (code),
        CONSTRAINT quiz_room_phase_check CHECK (phase IN ('LOBBY', 'OPEN', 'PAUSED', 'CLOSED', 'FINISHED')),
        CONSTRAINT quiz_room_host_id_fkey FOREIGN KEY (host_id) REFERENCES accounts_user (id) ON DELETE SET NULL
      )`);
    await runner.query('CREATE INDEX quiz_room_host_idx ON quiz_room (host_id)');
    await runner.query(
      `CREATE INDEX quiz_room_group_idx ON quiz_room (group_id) WHERE group_id IS NOT NULL AND phase <> 'FINISHED'`,
    );
    await runner.query(`
      CREATE TABLE quiz_item (
        room_id uuid NOT NULL,
        number integer NOT NULL,
        question_id uuid NOT NULL,
        content jsonb NOT NULL,
        skipped boolean NOT NULL,
        CONSTRAINT quiz_item_pkey PRIMARY KEY (room_id, number),
        CONSTRAINT quiz_item_room_id_fkey FOREIGN KEY (room_id) REFERENCES quiz_room (id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE quiz_player (
        room_id uuid NOT NULL,
        id uuid NOT NULL,
        user_id uuid,
        token_hash bytea,
        nickname text NOT NULL,
        nickname_key text NOT NULL,
        joined_at timestamp(3) with time zone NOT NULL,
        joined_number integer NOT NULL,
        removed_at timestamp(3) with time zone,
        due_again integer,
        CONSTRAINT quiz_player_pkey PRIMARY KEY (room_id, id),
        CONSTRAINT quiz_player_room_id_fkey FOREIGN KEY (room_id) REFERENCES quiz_room (id) ON DELETE CASCADE,
        CONSTRAINT quiz_player_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX quiz_player_user_idx ON quiz_player (user_id, room_id) WHERE user_id IS NOT NULL',
    );
    await runner.query(
      'CREATE UNIQUE INDEX quiz_player_token_idx ON quiz_player (room_id, token_hash) WHERE token_hash IS NOT NULL',
    );
    await runner.query(
      'CREATE UNIQUE INDEX quiz_player_nickname_idx ON quiz_player (room_id, nickname_key) WHERE removed_at IS NULL',
    );
    await runner.query(`
      CREATE TABLE quiz_answer (
        room_id uuid NOT NULL,
        number integer NOT NULL,
        player_id uuid NOT NULL,
        id uuid NOT NULL,
        chosen integer[] NOT NULL,
        typed text[] NOT NULL,
        is_right boolean NOT NULL,
        points integer NOT NULL,
        elapsed_ms integer NOT NULL,
        CONSTRAINT quiz_answer_pkey PRIMARY KEY (room_id, number, player_id),
        CONSTRAINT quiz_answer_player_fkey FOREIGN KEY (room_id, player_id)
          REFERENCES quiz_player (room_id, id) ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['quiz_answer', 'quiz_player', 'quiz_item', 'quiz_room']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
