import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GroupDeckEntity } from './group-deck.entity.js';

/** The place of a question, the site's or the group's own, in a group's deck. It may have left the site since. */
@Entity('decks_group_deck_question')
export class GroupDeckQuestionEntity {
  @PrimaryColumn('uuid', { name: 'group_id', primaryKeyConstraintName: 'decks_group_deck_question_pkey' })
  groupId: string;

  @PrimaryColumn('uuid', { name: 'deck_id', primaryKeyConstraintName: 'decks_group_deck_question_pkey' })
  deckId: string;

  @PrimaryColumn('uuid', { name: 'question_id', primaryKeyConstraintName: 'decks_group_deck_question_pkey' })
  questionId: string;

  /** From low to high. */
  @Column('integer')
  position: number;

  @ManyToOne(() => GroupDeckEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    {
      name: 'group_id',
      referencedColumnName: 'groupId',
      foreignKeyConstraintName: 'decks_group_deck_question_deck_fkey',
    },
    { name: 'deck_id', referencedColumnName: 'id', foreignKeyConstraintName: 'decks_group_deck_question_deck_fkey' },
  ])
  deck?: Relation<GroupDeckEntity>;
}
