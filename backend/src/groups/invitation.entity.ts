import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';
import type { GivenGroupRole } from '../generated/graphql.js';
import { GroupEntity } from './group.entity.js';

/** A link into a group. Revoked, it is deleted. */
@Entity('groups_invitation')
@Unique('groups_invitation_token_hash_key', ['tokenHash'])
@Check('groups_invitation_role_check', `role IN ('EDITOR', 'MEMBER')`)
@Check('groups_invitation_uses_check', 'uses BETWEEN 0 AND max_uses')
@Index('groups_invitation_group_idx', ['groupId'])
@Index('groups_invitation_made_by_idx', ['madeBy'])
export class InvitationEntity {
  /** UUIDv7 made by the client. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'groups_invitation_pkey' })
  id: string;

  @Column('uuid', { name: 'group_id' })
  groupId: string;

  @ManyToOne(() => GroupEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'groups_invitation_group_id_fkey' })
  group?: Relation<GroupEntity>;

  @Column('uuid', { name: 'made_by' })
  madeBy: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'made_by', foreignKeyConstraintName: 'groups_invitation_made_by_fkey' })
  maker?: Relation<UserEntity>;

  /** SHA-256 of the token in the link, which is kept nowhere. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('text')
  role: GivenGroupRole;

  @Column('integer')
  uses: number;

  @Column('integer', { name: 'max_uses' })
  maxUses: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3 })
  expiresAt: Date;
}
