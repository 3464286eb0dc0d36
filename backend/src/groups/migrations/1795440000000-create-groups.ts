import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateGroups1795440000000 implements MigrationInterface {
  name = 'CreateGroups1795440000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE groups_group (
        id uuid NOT NULL,
        name text NOT NULL,
        description text NOT NULL,
        created_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT groups_group_pkey PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE groups_member (
        user_id uuid NOT NULL,
        group_id uuid NOT NULL,
        role text NOT NULL,
        joined_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT groups_member_pkey PRIMARY KEY (user_id, group_id),
        CONSTRAINT groups_member_role_check CHECK (role IN ('OWNER', 'EDITOR', 'MEMBER')),
        CONSTRAINT groups_member_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE,
        CONSTRAINT groups_member_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups_group (id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX groups_member_group_idx ON groups_member (group_id)');
    await runner.query(`CREATE UNIQUE INDEX groups_member_owner_idx ON groups_member (group_id) WHERE role = 'OWNER'`);
    await runner.query(`
      CREATE TABLE groups_invitation (
        id uuid NOT NULL,
        group_id uuid NOT NULL,
        made_by uuid NOT NULL,
        token_hash bytea NOT NULL,
        role text NOT NULL,
        uses integer NOT NULL,
        max_uses integer NOT NULL,
        created_at timestamp(3) with time zone NOT NULL,
        expires_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT groups_invitation_pkey PRIMARY KEY (id),
        CONSTRAINT groups_invitation_token_hash_key UNIQUE (token_hash),
        CONSTRAINT groups_invitation_role_check CHECK (role IN ('EDITOR', 'MEMBER')),
        CONSTRAINT groups_invitation_uses_check CHECK (uses BETWEEN 0 AND max_uses),
        CONSTRAINT groups_invitation_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups_group (id) ON DELETE CASCADE,
        CONSTRAINT groups_invitation_made_by_fkey FOREIGN KEY (made_by) REFERENCES accounts_user (id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX groups_invitation_group_idx ON groups_invitation (group_id)');
    await runner.query('CREATE INDEX groups_invitation_made_by_idx ON groups_invitation (made_by)');
    await runner.query(`
      CREATE TABLE groups_removal (
        user_id uuid NOT NULL,
        group_id uuid NOT NULL,
        removed_at timestamp(3) with time zone NOT NULL,
        CONSTRAINT groups_removal_pkey PRIMARY KEY (user_id, group_id),
        CONSTRAINT groups_removal_user_id_fkey FOREIGN KEY (user_id) REFERENCES accounts_user (id) ON DELETE CASCADE,
        CONSTRAINT groups_removal_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups_group (id) ON DELETE CASCADE
      )`);
    await runner.query('CREATE INDEX groups_removal_group_idx ON groups_removal (group_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['groups_removal', 'groups_invitation', 'groups_member', 'groups_group']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
