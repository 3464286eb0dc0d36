import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Level } from '../generated/graphql.js';

/** A room for mock interviews. Whoever changes what happens in it holds its row: see `RoomStore.lock`. */
@Entity('interviews_room')
@Unique('interviews_room_token_hash_key', ['tokenHash'])
@Check('interviews_room_token_check', '(token_hash IS NULL) = (token_until IS NULL)')
@Index('interviews_room_group_idx', ['groupId'], { where: 'group_id IS NOT NULL' })
@Index('interviews_room_active_idx', ['activeAt'])
export class RoomEntity {
  /** UUIDv7 made by the client. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'interviews_room_pkey' })
  id: string;

  @Column('text')
  title: string;

  @Column('text', { name: 'subject_ids', array: true })
  subjectIds: string[];

  @Column('text', { nullable: true })
  level: Level | null;

  @Column('uuid', { name: 'deck_id', nullable: true })
  deckId: string | null;

  @Column('smallint', { name: 'question_count' })
  questionCount: number;

  @Column('smallint', { name: 'prepare_seconds' })
  prepareSeconds: number;

  @Column('smallint', { name: 'answer_seconds' })
  answerSeconds: number;

  /** Whose members may come in: groups are a room further right, which asks who is in them. */
  @Column('uuid', { name: 'group_id', nullable: true })
  groupId: string | null;

  /** SHA-256 of the token in the latest link, which is kept nowhere. */
  @Column('bytea', { name: 'token_hash', nullable: true })
  tokenHash: Buffer | null;

  @Column({ type: 'timestamptz', name: 'token_until', precision: 3, nullable: true })
  tokenUntil: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', name: 'active_at', precision: 3 })
  activeAt: Date;

  @Column({ type: 'timestamptz', name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;
}
