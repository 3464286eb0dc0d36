import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a person studies a deck. Keyed by person first, and without a reference to the deck, as all that is personal. */
@Entity('decks_enrolment')
export class EnrolmentEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'decks_enrolment_pkey' })
  userId: string;

  @PrimaryColumn('uuid', { name: 'deck_id', primaryKeyConstraintName: 'decks_enrolment_pkey' })
  deckId: string;

  @Column({ type: 'timestamptz', name: 'enrolled_at', precision: 3 })
  enrolledAt: Date;
}
