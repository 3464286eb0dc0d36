import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A list of the site that a file of the content folder may hold: the subjects, the glossary, a deck. */
@Entity('questions_site_list')
export class SiteListEntity {
  /** See `ListKey`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'questions_site_list_pkey' })
  key: string;

  /** The latest. */
  @Column('integer')
  revision: number;

  /** Nobody sees it: a deck that was retired, or was not published yet. */
  @Column('boolean')
  archived: boolean;
}
