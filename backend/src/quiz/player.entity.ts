import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';
import { RoomEntity } from './room.entity.js';

/** Somebody who takes part in a live quiz: with an account, or as a guest by a token. */
@Entity('quiz_player')
@Index('quiz_player_user_idx', ['userId', 'roomId'], { unique: true, where: 'user_id IS NOT NULL' })
@Index('quiz_player_token_idx', ['roomId', 'tokenHash'], { unique: true, where: 'token_hash IS NOT NULL' })
@Index('quiz_player_nickname_idx', ['roomId', 'nicknameKey'], { unique: true, where: 'removed_at IS NULL' })
export class PlayerEntity {
  @PrimaryColumn('uuid', { name: 'room_id', primaryKeyConstraintName: 'quiz_player_pkey' })
  roomId: string;

  @ManyToOne(() => RoomEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'room_id', foreignKeyConstraintName: 'quiz_player_room_id_fkey' })
  room?: Relation<RoomEntity>;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'quiz_player_pkey' })
  id: string;

  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'quiz_player_user_id_fkey' })
  user?: Relation<UserEntity> | null;

  /** SHA-256 of a guest's token, which is kept nowhere. */
  @Column('bytea', { name: 'token_hash', nullable: true })
  tokenHash: Buffer | null;

  @Column('text')
  nickname: string;

  /** What no other of the room has: see `nicknameKey`. */
  @Column('text', { name: 'nickname_key' })
  nicknameKey: string;

  @Column({ type: 'timestamptz', name: 'joined_at', precision: 3 })
  joinedAt: Date;

  /** The question that was asked when they came, 0 before the first. */
  @Column('integer', { name: 'joined_number' })
  joinedNumber: number;

  @Column({ type: 'timestamptz', name: 'removed_at', precision: 3, nullable: true })
  removedAt: Date | null;

  /** How many missed questions became due for them once the quiz was over; null before that. */
  @Column('integer', { name: 'due_again', nullable: true })
  dueAgain: number | null;
}
