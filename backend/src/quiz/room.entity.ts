import type { QuizPhase } from '@kkori/core/live-quiz';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';

const time = { type: 'timestamptz', precision: 3 } as const;

/** A live quiz and where it stands. Whoever moves it on holds this row; answers share it. */
@Entity('quiz_room')
@Unique('quiz_room_code_key', ['code'])
@Check('quiz_room_phase_check', `phase IN ('LOBBY', 'OPEN', 'PAUSED', 'CLOSED', 'FINISHED')`)
@Index('quiz_room_host_idx', ['hostId'])
@Index('quiz_room_group_idx', ['groupId'], { where: `group_id IS NOT NULL AND phase <> 'FINISHED'` })
export class RoomEntity {
  /** UUIDv7 made by the client. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'quiz_room_pkey' })
  id: string;

  @Column('text')
  code: string;

  /** Null once their account is gone: what players did stays theirs. */
  @Column('uuid', { name: 'host_id', nullable: true })
  hostId: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'host_id', foreignKeyConstraintName: 'quiz_room_host_id_fkey' })
  host?: Relation<UserEntity> | null;

  /** Whom it was opened for: a study group's id. */
  @Column('uuid', { name: 'group_id', nullable: true })
  groupId: string | null;

  /** As it was called. */
  @Column('text', { name: 'deck_title' })
  deckTitle: string;

  @Column('text')
  phase: QuizPhase;

  @Column('integer')
  number: number;

  @Column('integer')
  total: number;

  @Column('integer')
  seconds: number;

  @Column({ ...time, name: 'opens_at', nullable: true })
  opensAt: Date | null;

  @Column({ ...time, name: 'closes_at', nullable: true })
  closesAt: Date | null;

  @Column('integer', { name: 'remaining_ms', nullable: true })
  remainingMs: number | null;

  /** Counts changes of the room and of who is in it. */
  @Column('integer')
  version: number;

  @Column({ ...time, name: 'created_at' })
  createdAt: Date;

  @Column({ ...time, name: 'changed_at' })
  changedAt: Date;

  @Column({ ...time, name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
