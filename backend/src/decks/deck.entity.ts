import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Where a deck of the site comes from: the content folder, or notes somebody brought in. */
export type DeckOrigin = 'content' | 'notes';

/** A deck of the site. */
@Entity('decks_deck')
@Unique('decks_deck_slug_key', ['slug'])
@Check('decks_deck_origin_check', `origin IN ('content', 'notes')`)
export class DeckEntity {
  /** UUIDv5 of the slug: see `deckUuid`. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decks_deck_pkey' })
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  origin: DeckOrigin;

  @Column('text', { name: 'title_ko' })
  titleKo: string;

  @Column('text', { name: 'title_en' })
  titleEn: string;

  @Column('text', { name: 'description_ko' })
  descriptionKo: string;

  @Column('text', { name: 'description_en' })
  descriptionEn: string;

  /** 0-based place among the site's decks. */
  @Column('integer')
  ordinal: number;

  /** Set while the deck is no longer part of the content: nobody sees it, enrolments wait for its return. */
  @Column({ type: 'timestamptz', name: 'archived_at', precision: 3, nullable: true })
  archivedAt: Date | null;
}
