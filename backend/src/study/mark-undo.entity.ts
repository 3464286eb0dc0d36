import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';

/** A fact: a mark of the same person does not count. It may be known before the mark is. */
@Entity('study_mark_undo')
export class MarkUndoEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'study_mark_undo_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'study_mark_undo_user_id_fkey' })
  user?: Relation<UserEntity>;

  @PrimaryColumn('uuid', { name: 'mark_id', primaryKeyConstraintName: 'study_mark_undo_pkey' })
  markId: string;

  @Column({ type: 'timestamptz', name: 'undone_at', precision: 3 })
  undoneAt: Date;
}
