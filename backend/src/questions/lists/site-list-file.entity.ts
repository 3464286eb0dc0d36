import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a file and its list in the app were when they last agreed. */
@Entity('questions_site_list_file')
export class SiteListFileEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'questions_site_list_file_pkey' })
  key: string;

  /** Relative to the content folder, with forward slashes. Another list may stand there by now. */
  @Column('text')
  path: string;

  /** SHA-256 of the file, in hex; null when it was gone and the app's text was to stay all the same. */
  @Column('text', { nullable: true })
  digest: string | null;

  @Column('integer')
  revision: number;
}
