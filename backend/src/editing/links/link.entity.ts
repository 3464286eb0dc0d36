import { Column, Entity, PrimaryColumn } from 'typeorm';

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
}
