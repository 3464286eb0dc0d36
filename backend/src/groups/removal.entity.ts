import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';
import { GroupEntity } from './group.entity.js';

/** That a person was removed from a group: invitations made before that moment do not let them in again. */
@Entity('groups_removal')
@Index('groups_removal_group_idx', ['groupId'])
export class RemovalEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'groups_removal_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'groups_removal_user_id_fkey' })
  user?: Relation<UserEntity>;

  @PrimaryColumn('uuid', { name: 'group_id', primaryKeyConstraintName: 'groups_removal_pkey' })
  groupId: string;

  @ManyToOne(() => GroupEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'groups_removal_group_id_fkey' })
  group?: Relation<GroupEntity>;

  @Column({ type: 'timestamptz', name: 'removed_at', precision: 3 })
  removedAt: Date;
}
