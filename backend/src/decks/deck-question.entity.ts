import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DeckEntity } from './deck.entity.js';

/** The place of a question in a deck. The question may be unpublished, or not there yet. */
@Entity('decks_deck_question')
export class DeckQuestionEntity {
  @PrimaryColumn('uuid', { name: 'deck_id', primaryKeyConstraintName: 'decks_deck_question_pkey' })
  deckId: string;

  @PrimaryColumn('uuid', { name: 'question_id', primaryKeyConstraintName: 'decks_deck_question_pkey' })
  questionId: string;

  /** 0-based. */
  @Column('integer')
  position: number;

  @ManyToOne(() => DeckEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'deck_id', foreignKeyConstraintName: 'decks_deck_question_deck_id_fkey' })
  deck?: Relation<DeckEntity>;
}
