import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PlayerEntity } from './player.entity.js';

/** The one answer of a player to a question. */
@Entity('quiz_answer')
export class AnswerEntity {
  @PrimaryColumn('uuid', { name: 'room_id', primaryKeyConstraintName: 'quiz_answer_pkey' })
  roomId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'quiz_answer_pkey' })
  number: number;

  @PrimaryColumn('uuid', { name: 'player_id', primaryKeyConstraintName: 'quiz_answer_pkey' })
  playerId: string;

  @ManyToOne(() => PlayerEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn([
    { name: 'room_id', referencedColumnName: 'roomId', foreignKeyConstraintName: 'quiz_answer_player_fkey' },
    { name: 'player_id', referencedColumnName: 'id', foreignKeyConstraintName: 'quiz_answer_player_fkey' },
  ])
  player?: Relation<PlayerEntity>;

  /** UUIDv7 made by the client. */
  @Column('uuid')
  id: string;

  @Column('integer', { array: true })
  chosen: number[];

  @Column('text', { array: true })
  typed: string[];

  @Column('boolean', { name: 'is_right' })
  isRight: boolean;

  @Column('integer')
  points: number;

  @Column('integer', { name: 'elapsed_ms' })
  elapsedMs: number;
}
