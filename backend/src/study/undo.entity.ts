import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';

/** A fact: a review of the same person does not count. It may be known before the review is. */
@Entity('study_undo')
export class UndoEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'study_undo_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'study_undo_user_id_fkey' })
  user?: Relation<UserEntity>;

  @PrimaryColumn('uuid', { name: 'review_id', primaryKeyConstraintName: 'study_undo_pkey' })
  reviewId: string;

  @Column({ type: 'timestamptz', name: 'undone_at', precision: 3 })
  undoneAt: Date;
}
