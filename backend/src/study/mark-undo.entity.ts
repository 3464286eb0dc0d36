import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fact: a mark of the same person does not count. It may be known before the mark is. */
@Entity('study_mark_undo')
export class MarkUndoEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'study_mark_undo_pkey' })
  userId: string;

  @PrimaryColumn('uuid', { name: 'mark_id', primaryKeyConstraintName: 'study_mark_undo_pkey' })
  markId: string;

  @Column({ type: 'timestamptz', name: 'undone_at', precision: 3 })
  undoneAt: Date;
}
