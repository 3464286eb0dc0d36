import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../../accounts/index.js';
import { GroupEntity } from '../group.entity.js';

/** Up to which comment a member has read what is said about a question. */
@Entity('groups_talk_read')
@Index('groups_talk_read_group_idx', ['groupId'])
export class TalkReadEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'groups_talk_read_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'groups_talk_read_user_id_fkey' })
  user?: Relation<UserEntity>;

  @PrimaryColumn('uuid', { name: 'group_id', primaryKeyConstraintName: 'groups_talk_read_pkey' })
  groupId: string;

  @ManyToOne(() => GroupEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'groups_talk_read_group_id_fkey' })
  group?: Relation<GroupEntity>;

  @PrimaryColumn('uuid', { name: 'question_id', primaryKeyConstraintName: 'groups_talk_read_pkey' })
  questionId: string;

  /** Of the comment. */
  @Column('integer')
  number: number;
}
