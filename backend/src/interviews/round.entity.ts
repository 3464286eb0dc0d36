import type { Round } from '@kkori/core/interviews';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';
import { RoomEntity } from './room.entity.js';

/** A candidate's turn in a room, and once it has ended what its report is made of. */
@Entity('interviews_round')
@Index('interviews_round_number_idx', ['roomId', 'number'], { unique: true })
@Index('interviews_round_running_idx', ['roomId'], { unique: true, where: 'ended_at IS NULL' })
@Index('interviews_round_candidate_idx', ['candidateId', 'endedAt'])
@Index('interviews_round_interviewer_idx', ['interviewerId'])
export class RoundEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'interviews_round_pkey' })
  id: string;

  @Column('uuid', { name: 'room_id' })
  roomId: string;

  @ManyToOne(() => RoomEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'room_id', foreignKeyConstraintName: 'interviews_round_room_id_fkey' })
  room?: Relation<RoomEntity>;

  @Column('integer')
  number: number;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'candidate_id', foreignKeyConstraintName: 'interviews_round_candidate_id_fkey' })
  candidate?: Relation<UserEntity>;

  @Column('uuid', { name: 'interviewer_id', nullable: true })
  interviewerId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'interviewer_id', foreignKeyConstraintName: 'interviews_round_interviewer_id_fkey' })
  interviewer?: Relation<UserEntity> | null;

  @Column('smallint', { name: 'prepare_seconds' })
  prepareSeconds: number;

  @Column('smallint', { name: 'answer_seconds' })
  answerSeconds: number;

  /** Counts the interviewer's acts. */
  @Column('integer')
  step: number;

  @Column('jsonb')
  state: Round;

  @Column({ type: 'timestamptz', name: 'started_at', precision: 3 })
  startedAt: Date;

  @Column({ type: 'timestamptz', name: 'ended_at', precision: 3, nullable: true })
  endedAt: Date | null;

  /** When the candidate took it into their cards' memory. */
  @Column({ type: 'timestamptz', name: 'reviewed_at', precision: 3, nullable: true })
  reviewedAt: Date | null;
}
