import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';

/** That a person studies a deck. Keyed by person first, and without a reference to the deck, as all that is personal. */
@Entity('decks_enrolment')
export class EnrolmentEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'decks_enrolment_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'decks_enrolment_user_id_fkey' })
  user?: Relation<UserEntity>;

  @PrimaryColumn('uuid', { name: 'deck_id', primaryKeyConstraintName: 'decks_enrolment_pkey' })
  deckId: string;

  @Column({ type: 'timestamptz', name: 'enrolled_at', precision: 3 })
  enrolledAt: Date;
}
