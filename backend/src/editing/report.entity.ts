import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';
import type { QuestionPart, ReportKind, ReportState } from '../generated/graphql.js';

/** What a person says is wrong with a question of the site, and what came of it. */
@Entity('editing_report')
@Check('editing_report_state_check', `state IN ('OPEN', 'FIXED', 'DECLINED')`)
@Check('editing_report_settled_check', `(state = 'OPEN') = (settled_at IS NULL)`)
@Check('editing_report_words_check', 'char_length(words) <= 1000')
@Index('editing_report_user_idx', ['userId', 'createdAt'])
@Index('editing_report_question_idx', ['questionId', 'createdAt'])
@Index('editing_report_settled_by_idx', ['settledBy'])
@Index('editing_report_duplicate_of_idx', ['duplicateOf'])
@Index('editing_report_open_idx', ['userId', 'questionId', 'part', 'partKey'], {
  unique: true,
  where: `state = 'OPEN'`,
})
export class ReportEntity {
  /** UUIDv7 made by the client. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'editing_report_pkey' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'editing_report_user_id_fkey' })
  user?: Relation<UserEntity>;

  @Column('uuid', { name: 'question_id' })
  questionId: string;

  @Column('text')
  part: QuestionPart;

  /** Of a 꼬리 질문 or quiz item; empty for other parts. */
  @Column('text', { name: 'part_key' })
  partKey: string;

  @Column('text')
  kind: ReportKind;

  @Column('text')
  words: string;

  /** The published one when it was reported. */
  @Column('integer')
  revision: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('text')
  state: ReportState;

  @Column('integer', { name: 'fixed_in', nullable: true })
  fixedIn: number | null;

  @Column('text', { nullable: true })
  reason: string | null;

  /** A report that says the same, and is no duplicate itself. */
  @Column('uuid', { name: 'duplicate_of', nullable: true })
  duplicateOf: string | null;

  @ManyToOne(() => ReportEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'duplicate_of', foreignKeyConstraintName: 'editing_report_duplicate_of_fkey' })
  original?: Relation<ReportEntity> | null;

  /** Null while it is open, and when the editor has left. */
  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'settled_by', foreignKeyConstraintName: 'editing_report_settled_by_fkey' })
  settler?: Relation<UserEntity> | null;

  @Column({ type: 'timestamptz', name: 'settled_at', precision: 3, nullable: true })
  settledAt: Date | null;

  /** When the reporter saw what came of it. */
  @Column({ type: 'timestamptz', name: 'seen_at', precision: 3, nullable: true })
  seenAt: Date | null;
}
