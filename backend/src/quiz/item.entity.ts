import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ItemContent } from './item-content.js';
import { RoomEntity } from './room.entity.js';

/** A question of a live quiz, as it was when the quiz was opened. */
@Entity('quiz_item')
export class ItemEntity {
  @PrimaryColumn('uuid', { name: 'room_id', primaryKeyConstraintName: 'quiz_item_pkey' })
  roomId: string;

  @ManyToOne(() => RoomEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'room_id', foreignKeyConstraintName: 'quiz_item_room_id_fkey' })
  room?: Relation<RoomEntity>;

  /** From 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'quiz_item_pkey' })
  number: number;

  /** The question that it belongs to, which may be gone since. */
  @Column('uuid', { name: 'question_id' })
  questionId: string;

  @Column('jsonb')
  content: ItemContent;

  /** It does not count. */
  @Column('boolean')
  skipped: boolean;

  /** It was open for its whole time. */
  @Column('boolean', { name: 'ran_out' })
  ranOut: boolean;
}
