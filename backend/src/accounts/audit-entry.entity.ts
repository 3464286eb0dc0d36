import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * What somebody did by their privileges. Never changed and never deleted, which a trigger of the table sees to; so it says
 * nothing of people but their ids, which mean nobody once the account is gone.
 */
@Entity('accounts_audit_entry')
@Unique('accounts_audit_entry_undoes_key', ['undoes'])
@Index('accounts_audit_entry_at_idx', ['at', 'id'])
@Index('accounts_audit_entry_actor_idx', ['actorId', 'at'])
@Index('accounts_audit_entry_subject_idx', ['subjectId', 'at'])
export class AuditEntryEntity {
  /** UUIDv7. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'accounts_audit_entry_pkey' })
  id: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  /** Null for the server itself. Refers to no row: the entry outlives the account. */
  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  /** Such as person.suspend. */
  @Column('text')
  action: string;

  /** Such as person or question. */
  @Column('text', { name: 'subject_kind' })
  subjectKind: string;

  /** Most often a UUID; of many at once, empty. */
  @Column('text', { name: 'subject_id' })
  subjectId: string;

  /** What more there is to know, and what an undo needs. */
  @Column('jsonb')
  detail: Record<string, unknown>;

  /** The entry of what was taken back by this. */
  @Column('uuid', { nullable: true })
  undoes: string | null;
}
