import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';

/** A fact: a person said something of a card besides grading it. Never updated, never deleted while the person is here. */
@Entity('study_card_mark')
@Check('study_card_mark_kind_check', `kind IN ('BURY', 'SUSPEND', 'FLAG', 'NOTE', 'RESET')`)
@Check('study_card_mark_value_check', 'char_length(value) <= 10000')
@Index('study_card_mark_card_idx', ['userId', 'cardId'])
@Index('study_card_mark_kind_idx', ['userId', 'kind', 'markedAt'])
export class CardMarkEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'study_card_mark_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'study_card_mark_user_id_fkey' })
  user?: Relation<UserEntity>;

  /** UUIDv7 made by the device; unique among the person's own. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'study_card_mark_pkey' })
  id: string;

  @Column('uuid', { name: 'card_id' })
  cardId: string;

  @Column('text')
  kind: string;

  /** ON, the flag's number, the note; null takes the earlier one of that kind away. */
  @Column('text', { nullable: true })
  value: string | null;

  @Column({ type: 'timestamptz', name: 'marked_at', precision: 3 })
  markedAt: Date;
}
