import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OwnDeckEntity } from './own-deck.entity.js';

/** The place of a question in a person's deck. The question may have left the site since. */
@Entity('decks_own_deck_question')
export class OwnDeckQuestionEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'decks_own_deck_question_pkey' })
  userId: string;

  @PrimaryColumn('uuid', { name: 'deck_id', primaryKeyConstraintName: 'decks_own_deck_question_pkey' })
  deckId: string;

  @PrimaryColumn('uuid', { name: 'question_id', primaryKeyConstraintName: 'decks_own_deck_question_pkey' })
  questionId: string;

  /** From low to high. */
  @Column('integer')
  position: number;

  @ManyToOne(() => OwnDeckEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'user_id', referencedColumnName: 'userId', foreignKeyConstraintName: 'decks_own_deck_question_deck_fkey' },
    { name: 'deck_id', referencedColumnName: 'id', foreignKeyConstraintName: 'decks_own_deck_question_deck_fkey' },
  ])
  deck?: Relation<OwnDeckEntity>;
}
