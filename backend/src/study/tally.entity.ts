import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export type TallyScope = 'SUBJECT' | 'QUESTION' | 'CARD';

/** What learners did with something of the site's, added up at the last count: see `Tally` of core. */
@Entity('study_tally')
@Check('study_tally_scope_check', `scope IN ('SUBJECT', 'QUESTION', 'CARD')`)
export class TallyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'study_tally_pkey' })
  scope: TallyScope;

  /** Of a subject, a question or a card. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'study_tally_pkey' })
  id: string;

  @Column('integer')
  learners: number;

  @Column('integer')
  reviews: number;

  @Column('integer')
  trials: number;

  @Column('integer')
  passed: number;

  @Column('double precision')
  wanted: number;

  @Column('integer')
  leeches: number;

  @Column('integer', { array: true })
  times: number[];
}

/** When it was counted; one row. */
@Entity('study_tally_count')
@Check('study_tally_count_id_check', 'id')
export class TallyCountEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'study_tally_count_pkey' })
  id: boolean;

  /** A count is going on, in whichever process. */
  @Column({ type: 'timestamptz', name: 'counting_since', precision: 3, nullable: true })
  countingSince: Date | null;

  /** When the last one began. */
  @Column({ type: 'timestamptz', name: 'counted_at', precision: 3, nullable: true })
  countedAt: Date | null;
}
