import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';

/** A deck that a person made for themselves. It goes with their account. */
@Entity('decks_own_deck')
export class OwnDeckEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'decks_own_deck_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'decks_own_deck_user_id_fkey' })
  user?: Relation<UserEntity>;

  /** UUIDv7 made by the client. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decks_own_deck_pkey' })
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  /** Place among the person's decks, from low to high. */
  @Column('integer')
  ordinal: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;
}
