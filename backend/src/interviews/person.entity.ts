import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';
import { RoomEntity } from './room.entity.js';

/** There; gone of their own will, who may come back; removed, who may not. */
export type Standing = 'IN' | 'LEFT' | 'REMOVED';

/** That a person is, or was, in a room. */
@Entity('interviews_person')
@Check('interviews_person_standing_check', `standing IN ('IN', 'LEFT', 'REMOVED')`)
@Check('interviews_person_host_check', `NOT host OR standing = 'IN'`)
@Index('interviews_person_room_idx', ['roomId'])
@Index('interviews_person_host_idx', ['roomId'], { unique: true, where: 'host' })
export class PersonEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'interviews_person_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'interviews_person_user_id_fkey' })
  user?: Relation<UserEntity>;

  @PrimaryColumn('uuid', { name: 'room_id', primaryKeyConstraintName: 'interviews_person_pkey' })
  roomId: string;

  @ManyToOne(() => RoomEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'room_id', foreignKeyConstraintName: 'interviews_person_room_id_fkey' })
  room?: Relation<RoomEntity>;

  @Column('boolean')
  host: boolean;

  @Column('text')
  standing: Standing;

  @Column({ type: 'timestamptz', name: 'joined_at', precision: 3 })
  joinedAt: Date;

  /** When they were last heard of. */
  @Column({ type: 'timestamptz', name: 'seen_at', precision: 3 })
  seenAt: Date;
}
