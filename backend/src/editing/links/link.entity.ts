import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What came of asking for a page of another site. */
@Entity('editing_link')
export class LinkEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'editing_link_pkey' })
  url: string;

  /** Not to be had; what could not be told either way is not. */
  @Column('boolean')
  dead: boolean;

  /** The status of the answer, or why there was none. */
  @Column('text')
  reason: string;

  @Column({ type: 'timestamptz', name: 'checked_at', precision: 3 })
  checkedAt: Date;

  /** Where it was found. */
  @Column('uuid', { name: 'question_ids', array: true })
  questionIds: string[];
}

/** The check that is going on, in whichever process; at most one row. */
@Entity('editing_link_run')
@Check('editing_link_run_id_check', 'id')
export class LinkRunEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'editing_link_run_pkey' })
  id: boolean;

  /** Addresses that are still to be asked. */
  @Column('integer')
  remaining: number;

  /** Who says nothing until then has come to an end without a word. */
  @Column({ type: 'timestamptz', name: 'alive_until', precision: 3 })
  aliveUntil: Date;
}
