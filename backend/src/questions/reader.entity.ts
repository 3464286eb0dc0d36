import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';

/** That a person may read the questions of a group. Kept by the room of groups as people come and go. */
@Entity('questions_reader')
@Index('questions_reader_scope_idx', ['scopeId'])
export class ReaderEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'questions_reader_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'questions_reader_user_id_fkey' })
  user?: Relation<UserEntity>;

  /** The group. */
  @PrimaryColumn('uuid', { name: 'scope_id', primaryKeyConstraintName: 'questions_reader_pkey' })
  scopeId: string;
}
