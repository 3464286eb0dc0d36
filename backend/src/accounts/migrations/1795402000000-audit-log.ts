import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AuditLog1795402000000 implements MigrationInterface {
  name = 'AuditLog1795402000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts_audit_entry (
        id uuid NOT NULL,
        at timestamp(3) with time zone NOT NULL,
        actor_id uuid,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        detail jsonb NOT NULL,
        undoes uuid,
        CONSTRAINT accounts_audit_entry_pkey PRIMARY KEY (id),
        CONSTRAINT accounts_audit_entry_undoes_key UNIQUE (undoes)
      )`);
    await runner.query('CREATE INDEX accounts_audit_entry_at_idx ON accounts_audit_entry (at, id)');
    await runner.query('CREATE INDEX accounts_audit_entry_actor_idx ON accounts_audit_entry (actor_id, at)');
    await runner.query('CREATE INDEX accounts_audit_entry_subject_idx ON accounts_audit_entry (subject_id, at)');
    await runner.query(`
      CREATE FUNCTION accounts_audit_entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The audit log is only ever added to.' USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER accounts_audit_entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON accounts_audit_entry
      FOR EACH STATEMENT EXECUTE FUNCTION accounts_audit_entry_stays()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE accounts_audit_entry');
    await runner.query('DROP FUNCTION accounts_audit_entry_stays');
  }
}
