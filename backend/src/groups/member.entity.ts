import type { GroupRole } from '@kkori/core/groups';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';
import { GroupEntity } from './group.entity.js';

/** That a person is in a group. Whoever writes one holds the group's row: see `GroupStore.lock`. */
@Entity('groups_member')
@Check('groups_member_role_check', `role IN ('OWNER', 'EDITOR', 'MEMBER')`)
@Index('groups_member_group_idx', ['groupId'])
@Index('groups_member_owner_idx', ['groupId'], { unique: true, where: `role = 'OWNER'` })
export class MemberEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'groups_member_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'groups_member_user_id_fkey' })
  user?: Relation<UserEntity>;

  @PrimaryColumn('uuid', { name: 'group_id', primaryKeyConstraintName: 'groups_member_pkey' })
  groupId: string;

  @ManyToOne(() => GroupEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'groups_member_group_id_fkey' })
  group?: Relation<GroupEntity>;

  @Column('text')
  role: GroupRole;

  @Column({ type: 'timestamptz', name: 'joined_at', precision: 3 })
  joinedAt: Date;
}
