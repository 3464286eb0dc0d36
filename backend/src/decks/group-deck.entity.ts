import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A deck of a study group. It goes with the group: see `GroupDecksService`. */
@Entity('decks_group_deck')
@Unique('decks_group_deck_id_key', ['id'])
export class GroupDeckEntity {
  @PrimaryColumn('uuid', { name: 'group_id', primaryKeyConstraintName: 'decks_group_deck_pkey' })
  groupId: string;

  /** UUIDv7 made by the client. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decks_group_deck_pkey' })
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  /** Place among the group's decks, from low to high. */
  @Column('integer')
  ordinal: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;
}
